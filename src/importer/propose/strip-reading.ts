import { findReports } from '../../domain/reports.ts'
import { ordersWhatFollows, type Head, type WordRange } from './order-verbs.ts'
import { headsIn } from './orders.ts'
import type { Reader } from './reader.ts'
import type { Segment } from './segment.ts'
import { headed, imperativeStart, unnamed } from './sentence-segments.ts'
import { type Clauses, sentencesIn } from './sentences.ts'
import type { Strip } from './strips.ts'
import type { Addressing, SectionNature } from './titles.ts'
import { lowered, type Word, wordsOf } from './words.ts'

/** A paragraph that leads to a list: what its items are told, until one of its own kind comes. */
export interface Lead {
  marker: string | undefined
  addressing: Addressing | undefined
  told: boolean
}

/** What says nothing but that something follows. */
const FOLLOWS = /(?:sau|sau đây|như sau|cụ thể|gồm|nội dung|nhiệm vụ|việc)\s*:$/u

/** What is known of the text around a paragraph. */
export interface Around {
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

export interface StripReading {
  segments: Segment[]
  lead: Omit<Lead, 'marker'> | undefined
  /** Whom it told last by name. */
  last: Addressing | undefined
}

/** Reads one paragraph, sentence by sentence. */
export function readStrip(strip: Strip, reader: Reader, around: Around): StripReading {
  const { text } = strip
  const words = wordsOf(text)
  const segments: Segment[] = []
  let told: Addressing | undefined = around.base
  let named: Addressing | undefined
  let sure = around.base !== undefined
  let lead: StripReading['lead']
  const sentences = sentencesIn(text, strip.from, text.length)
  const reports = reportsIn(strip, sentences)
  const listed = { start: reports[0]?.start ?? Infinity, end: reports.at(-1)?.end ?? 0 }
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
    // What is listed as "(1) Báo cáo …" orders nothing; what stands behind the list may.
    if (sentence.start < listed.end && listed.start < sentence.end) continue
    const heads = headsIn(words, range, text, reader.names, {
      past: around.nature.kind === 'past' && !around.told,
      told: around.told,
      tasks: around.nature.kind === 'tasks',
      unit: around.base !== undefined,
      named: told !== undefined,
    })
    const ending = number === sentences.length - 1 && text.trimEnd().endsWith(':')
    const final = ending && around.leading
    const start = imperativeStart(words, range, sentence, text)
    const firstHead = heads[0]
    const before = firstHead ? (words[firstHead.from]?.start ?? sentence.end) : sentence.end
    const bare = ending && isBareLead(text, words, range, heads)
    if (before > sentence.start && !bare) {
      const own = unnamed(strip, sentence, before, start, words, range, {
        ...{ told, sure, carried: around.carried, first: segments.length === 0 },
        ...{ past: around.nature.kind === 'past' && !around.listed, listed: around.listed },
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
      const end = next ? beforeNumber(text, words[next.from]?.start ?? 0) : sentence.end
      if (bare && !next) continue
      const segment = headed(strip, words, head, end, addressing)
      // "Nâng cao chất lượng (giao Trường học chủ trì)." is told as a whole.
      if (text[segment.start - 1] === '(' && at === 0) {
        const last = segments.at(-1)
        const whole = before > sentence.start + 1 ? sentence : (sentences[number - 1] ?? sentence)
        if (!last || last.end <= whole.start) segment.start = whole.start
      }
      segments.push(segment)
    }
    if (final) {
      const follows = ordersWhatFollows(words, range) && heads.length === 0
      if (told || follows) lead = { addressing: follows ? around.base : told, told: follows }
    }
  }
  if (reports.length > 0) return { segments: [...reports, ...segments], lead, last: named }
  if (segments.length === 0 && lead === undefined)
    segments.push(...introduction(strip, sentences, words, around))
  return { segments, lead, last: named }
}

/** Where a clause ends before the number of the next: "…; (2) Công an xã …". */
function beforeNumber(text: string, next: number): number {
  const sight = text.slice(Math.max(next - 8, 0), next)
  return next - (/\(?(?:\d{1,2}|[a-zđ])[.)]\s*$/u.exec(sight)?.[0].length ?? 0)
}

/** The reports that a paragraph lists; the last of them ends with its sentence. */
function reportsIn(strip: Strip, sentences: readonly Clauses[]): Segment[] {
  return findReports(strip.text).map((report, index, all) => {
    const { start } = report
    const ends = sentences.find((sentence) => sentence.end > start + SIGN)?.end ?? report.end
    const end = index === all.length - 1 ? Math.min(ends, report.end) : report.end
    return passage(strip, start, end, 'vì là báo cáo trình kỳ họp', [])
  })
}

/** How long "(10) " is: a sentence that ends in it does not end the report. */
const SIGN = 6

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

function addressingOf({ addressees, words, doubt }: Head): Addressing {
  const { units, unknown, doubts } = addressees
  const all = doubt === undefined ? doubts : [...doubts, doubt]
  return { units, unknown, because: `vì có “${words}”`, doubts: all }
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
