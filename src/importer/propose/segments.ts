import { findReports } from '../../domain/reports.ts'
import { CONTINUES, IMPERATIVES } from './lexicon.ts'
import { type Head, headsIn, ordersWhatFollows, type WordRange } from './orders.ts'
import type { Reader } from './reader.ts'
import { type Clauses, sentencesIn } from './sentences.ts'
import type { Strip } from './strips.ts'
import type { Addressing, SectionNature } from './titles.ts'
import { longest, lowered, type Word, wordings, wordsOf } from './words.ts'

/** A stretch of a paragraph that is to be marked. Offsets are those of the paragraph's text. */
export interface Segment {
  kind: 'directive' | 'passage'
  strip: Strip
  start: number
  end: number
  /** Whom it tells; of a passage nobody. */
  addressing: Addressing | undefined
  /** Whether it begins with the name of whom it tells. */
  headed: boolean
  /** Whether it goes on with the one before, by its first words. */
  continues: boolean
  /** Why one may doubt that it is one. */
  doubts: string[]
  because: string
  /** What the other cells of its row in a table give: its deadline, and roles. */
  dueWords?: string
  lead?: string[]
  support?: string[]
}

/** A paragraph that leads to a list: what its items are told, until one of its own kind comes. */
interface Lead {
  marker: string | undefined
  addressing: Addressing | undefined
  told: boolean
}

const OTHER: SectionNature = { kind: 'other', addressing: undefined, parent: false }
/** What says nothing but that something follows. */
const FOLLOWS = /(?:sau|sau đây|như sau|cụ thể|gồm|nội dung|nhiệm vụ|việc)\s*:$/u
/** How a paper says what becomes of itself. */
const CLOSING = wordings('thông báo này, kết luận này, trên đây là, văn bản này, nội dung này')
const NEEDED = wordings('cần, phải, cần phải')

/** Goes through the paragraphs of a paper in reading order and finds what is to be marked. */
export function segmentsOf(strips: readonly Strip[], reader: Reader): Segment[] {
  const found: Segment[] = []
  let section: string | undefined
  let leads: Lead[] = []
  let carried: Addressing | undefined
  for (const [index, strip] of strips.entries()) {
    if (strip.section !== section) {
      section = strip.section
      leads = []
      carried = undefined
    }
    if (strip.marker === undefined) leads = []
    while (leads.length > 0 && leads.at(-1)?.marker === strip.marker) leads.pop()
    // A list of the second kind ends where an item of the first comes.
    const outer = leads.findIndex(({ marker }) => marker === strip.marker)
    if (outer !== -1) leads.length = outer
    const nature = reader.natures.get(section ?? '') ?? OTHER
    const lead = leads.at(-1)
    const next = strips[index + 1]
    const read = readStrip(strip, reader, {
      nature,
      base: lead?.addressing ?? (nature.kind === 'past' ? undefined : nature.addressing),
      listed: lead !== undefined,
      told: leads.some(({ told }) => told),
      carried: nature.kind === 'past' ? undefined : carried,
      leading: next !== undefined && next.section === section,
    })
    found.push(...read.segments)
    if (read.lead) leads.push({ marker: strip.marker, ...read.lead })
    carried = read.last ?? carried
  }
  return found
}

/** What is known of the text around a paragraph. */
interface Around {
  nature: SectionNature
  /** Whom its sentences tell where they name nobody. */
  base: Addressing | undefined
  /** Whether it is an item of a list that a paragraph leads to. */
  listed: boolean
  told: boolean
  /** Whom the paragraph before it told. */
  carried: Addressing | undefined
  /** Whether text of its section follows. */
  leading: boolean
}

interface StripReading {
  segments: Segment[]
  lead: Omit<Lead, 'marker'> | undefined
  /** Whom it told last by name. */
  last: Addressing | undefined
}

function readStrip(strip: Strip, reader: Reader, around: Around): StripReading {
  const { text } = strip
  const reports = findReports(text)
  if (reports.length > 0) {
    const segments = reports.map(({ start, end }) =>
      passage(strip, start, end, 'vì là báo cáo trình kỳ họp', []),
    )
    return { segments, lead: undefined, last: undefined }
  }
  const words = wordsOf(text)
  const segments: Segment[] = []
  let told: Addressing | undefined = around.base
  let named: Addressing | undefined
  let sure = around.base !== undefined
  let lead: StripReading['lead']
  const sentences = sentencesIn(text, strip.from, text.length)
  let cursor = 0
  for (const [number, sentence] of sentences.entries()) {
    const range = rangeOf(words, sentence, cursor)
    cursor = range.last
    if (range.first === range.last) {
      // A closing mark that stands alone, as "./.", belongs to what it closes.
      const last = segments.at(-1)
      if (last && number > 0 && last.end === sentences[number - 1]?.end) last.end = sentence.end
      continue
    }
    const heads = headsIn(words, range, text, reader.names, {
      past: around.nature.kind === 'past' && !around.told,
      told: around.told,
      tasks: around.nature.kind === 'tasks',
      unit: around.base !== undefined,
    })
    const final = number === sentences.length - 1 && text.trimEnd().endsWith(':') && around.leading
    const start = imperativeStart(words, range, sentence, text)
    const firstHead = heads[0]
    const before = firstHead ? (words[firstHead.from]?.start ?? sentence.end) : sentence.end
    const bare = final && isBareLead(text, words, range, heads)
    if (before > sentence.start && !bare) {
      const own = unnamed(strip, sentence, before, start, words, range, {
        ...{ told, sure, carried: around.carried, first: segments.length === 0 },
        ...{ past: around.nature.kind === 'past' && !around.listed },
      })
      if (own) {
        segments.push(own)
        told ??= own.addressing
      }
    }
    for (const [at, head] of heads.entries()) {
      const addressing = addressingOf(head)
      named = told = addressing
      sure = false
      const next = heads[at + 1]
      const end = next ? (words[next.from]?.start ?? sentence.end) : sentence.end
      if (bare && !next) continue
      segments.push(headed(strip, words, head, end, addressing))
    }
    if (final) {
      const follows = ordersWhatFollows(words, range) && heads.length === 0
      if (told || follows) lead = { addressing: follows ? around.base : told, told: follows }
    }
  }
  if (segments.length === 0 && lead === undefined)
    segments.push(...introduction(strip, sentences, words, around))
  return { segments, lead, last: named }
}

/** A sentence that only leads to what follows: "UBND xã:", "Giao UBND xã thực hiện các nội dung sau:". */
function isBareLead(
  text: string,
  words: readonly Word[],
  range: WordRange,
  heads: readonly Head[],
): boolean {
  const head = heads.at(-1)
  const rest = words.slice(head?.to ?? range.first, range.last)
  if (rest.length === 0) return true
  if (rest.length <= 2 && head) return true
  return FOLLOWS.test(lowered(text).trimEnd()) && rest.length < 25
}

function rangeOf(words: readonly Word[], { start, end }: Clauses, cursor: number): WordRange {
  let first = cursor
  while (first < words.length && (words[first]?.start ?? 0) < start) first += 1
  let last = first
  while (last < words.length && (words[last]?.start ?? 0) < end) last += 1
  return { first, last }
}

/** Whether a sentence begins as one that tells somebody to do something. */
function imperativeStart(
  words: readonly Word[],
  { first, last }: WordRange,
  sentence: Clauses,
  text: string,
): boolean {
  if (longest(words, first, CLOSING) > 0) return false
  if (longest(words, first, IMPERATIVES) > 0) return true
  // "Về công tác cán bộ: chủ động tham mưu …"
  const colon = text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + 120))
    .indexOf(':')
  if (colon === -1) return false
  let at = first
  while (at < last && (words[at]?.start ?? 0) < sentence.start + colon) at += 1
  return longest(words, at, IMPERATIVES) > 0
}

interface Unnamed {
  told: Addressing | undefined
  sure: boolean
  carried: Addressing | undefined
  first: boolean
  past: boolean
}

/** A sentence, or what of it stands before the first name, that tells whom the text before has named. */
function unnamed(
  strip: Strip,
  sentence: Clauses,
  end: number,
  imperative: boolean,
  words: readonly Word[],
  range: WordRange,
  { told, sure, carried, first, past }: Unnamed,
): Segment | undefined {
  const { text } = strip
  const continues = longest(words, range.first, CONTINUES) > 0
  const sentenceWords = words.slice(range.first, range.last).filter((word) => word.start < end)
  const done = sentenceWords.some(({ text }) => text === 'đã')
  const needed = sentenceWords.some((_, at) => longest(words, range.first + at, NEEDED) > 0)
  const addressing = told ?? (first ? carried : undefined)
  if (longest(words, range.first, CLOSING) > 0) return undefined
  if (!addressing || past || end - sentence.start < 3) return undefined
  if (
    !imperative &&
    !continues &&
    (done || !needed) &&
    !(told && sure && !done && !describes(sentenceWords))
  ) {
    return undefined
  }
  const doubts: string[] = []
  if (told === undefined) doubts.push(`đơn vị lấy theo đoạn trước (${addressing.because})`)
  else if (!sure && !continues) doubts.push(`đơn vị lấy theo câu trước (${addressing.because})`)
  else if (!imperative && !continues) doubts.push('câu không mở đầu bằng từ giao việc')
  const trimmedEnd = text.slice(sentence.start, end).trimEnd().length + sentence.start
  return {
    ...{ kind: 'directive', strip, start: sentence.start, end: trimmedEnd, addressing },
    ...{ headed: false, continues, doubts, because: addressing.because },
  }
}

/** Whether a sentence tells how things are: "… được …", "… đạt …". */
function describes(words: readonly Word[]): boolean {
  return words
    .slice(0, 12)
    .some(({ text }) => ['được', 'đạt', 'còn', 'chưa', 'là', 'có'].includes(text))
}

function addressingOf({ addressees, words, doubt }: Head): Addressing {
  const { units, unknown, doubts } = addressees
  const all = doubt === undefined ? doubts : [...doubts, doubt]
  return { units, unknown, because: `vì có “${words}”`, doubts: all }
}

function headed(
  strip: Strip,
  words: readonly Word[],
  head: Head,
  end: number,
  addressing: Addressing,
): Segment {
  const colon = /^\s*:\s*/u.exec(strip.text.slice(words[head.to - 1]?.end ?? 0, end))
  // Behind "UBND xã:" the text is what is told; the name before the colon is a title.
  const start = colon
    ? (words[head.to - 1]?.end ?? 0) + colon[0].length
    : (words[head.from]?.start ?? 0)
  const trimmedEnd = strip.text.slice(start, end).trimEnd().length + start
  return {
    ...{ kind: 'directive', strip, start, end: trimmedEnd, addressing, headed: true },
    ...{ continues: false, doubts: [], because: addressing.because },
  }
}

function passage(
  strip: Strip,
  start: number,
  end: number,
  because: string,
  doubts: string[],
): Segment {
  return {
    ...{ kind: 'passage', strip, start, end, addressing: undefined, headed: true },
    ...{ continues: false, doubts, because },
  }
}

/** A paragraph that says what is to be done and to nobody: spoken of, until a person says who does it. */
function introduction(
  strip: Strip,
  sentences: readonly Clauses[],
  words: readonly Word[],
  { nature, told, listed }: Around,
): Segment[] {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last || nature.kind === 'past' || strip.section === undefined) return []
  const range = rangeOf(words, first, 0)
  if (!imperativeStart(words, range, first, strip.text)) return []
  const general = nature.parent || strip.text.trimEnd().endsWith(':')
  const doubts = general && !told && !listed ? [] : ['đoạn có lời chỉ đạo nhưng không nêu đơn vị']
  const because = general ? 'vì là phần mở đầu chung của mục' : 'vì không nêu đơn vị được giao'
  return [passage(strip, first.start, last.end, because, doubts)]
}
