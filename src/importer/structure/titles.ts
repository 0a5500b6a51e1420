import { titleNumber } from '../../domain/sections.ts'
import { IMPERATIVES, MUST, ORDER_VERBS } from '../propose/lexicon.ts'
import type { UnitFinder } from '../propose/unit-names.ts'
import { longest, type Word, wordsOf } from '../propose/words.ts'
import { addresseesAt } from '../propose/addressees.ts'
import { emphasisedPrefix } from './emphasis.ts'
import { type BodyItem, MARKER, type Unit } from './units.ts'

/** How the title of a numbered paragraph stands. */
export interface TitleReading {
  stands: 'own-line' | 'run-in' | 'number-only'
  /** Where in the text of the paragraph the title ends; of a title on its own line, the end. */
  end: number
  /** Why one may doubt it, in Vietnamese; nothing where it is clear. */
  doubt?: string
}

/** How long titles may be, by what tells that they are some. */
const LONGEST = { ownLine: 300, fullStop: 140, sentence: 220, colon: 160, bold: 400, name: 16 }

/** First words of titles that are no name of a unit. */
const TITLE_START =
  /^(?:Về|Đối với|Công tác|Kết quả|Nhiệm vụ|Tình hình|Lĩnh vực|Việc|Nội dung|Phương hướng|Một số|Những|Hạn chế|Tồn tại|Ưu điểm|Khuyết điểm|Nguyên nhân|Giải pháp|Đánh giá|Mục tiêu|Quan điểm|Trách nhiệm|Tổ chức thực hiện|Trong lĩnh vực|Trên lĩnh vực|Dự án|Đề án|Thời gian tới|Các nội dung|Các nhiệm vụ|Các vấn đề|Cho ý kiến về|Ý kiến về|Xem xét)(?=[\s:.]|$)/u

/** A clause behind a comma, by which somebody does something: no title has one. */
const CLAUSE =
  /,\s+(?:\p{Lu}[^,]*?\s(?:đã|cơ bản|thống nhất|nhất trí|đồng ý|yêu cầu|đề nghị|giao|cần|phải|đánh giá|ghi nhận|biểu dương|có ý kiến|kết luận)|(?:cơ bản|thống nhất|nhất trí|đồng ý|yêu cầu|đề nghị|giao(?=\s(?:\p{Lu}|cho\s|các\s))))(?!\p{L})/u

/** Kinds of commune, behind which its name stands. */
const LEVELS = new Set(['xã', 'phường', 'khu', 'trấn'])

/** Words whose next one belongs to a name, though it is a verb elsewhere: "Ủy ban Kiểm tra", "Ban Tổ chức". */
const PART_OF_NAME = new Set(['ban', 'phòng', 'hội', 'tổ', 'đoàn', 'ủy', 'cục', 'chi', 'đội'])

/** Words with which a sentence goes on from the one before; no title begins so. */
const CONNECTIVE =
  /^(?:Bên cạnh đó|Tuy nhiên|Tuy vậy|Ngoài ra|Đồng thời|Mặt khác|Do đó|Do vậy|Vì vậy|Từ đó|Theo đó|Trên cơ sở đó|Song)(?!\p{L})/u

/** What a sentence says of its subject; behind "Về" it may stand in a title. */
const PREDICATE = /(?<!\p{L})(?:đã|đang|(?<!đạt )được|ổn định|bảo đảm|đạt \d)(?!\p{L})/u
const ABOUT = /^(?:Về|Đối với|Việc|Nội dung)\s/u

/** Reads the title of a paragraph that begins with a number. */
export function readTitle(
  unit: Unit,
  numberEnd: number,
  next: BodyItem | undefined,
  find: UnitFinder,
): TitleReading {
  const { text, plain } = unit
  const rest = plain.slice(numberEnd)
  const whole: TitleReading = { stands: 'own-line', end: text.length }
  const numberOnly: TitleReading = { stands: 'number-only', end: numberEnd }
  if (rest.trim() === '') return numberOnly

  const emphasis = emphasisedPrefix(unit, numberEnd)
  if (emphasis === text.length && rest.length <= LONGEST.bold && isOneSentence(rest)) return whole
  if (emphasis > numberEnd && emphasis < text.length) return { stands: 'run-in', end: emphasis }
  if (unit.lines[0]?.paragraph.headingLevel !== undefined && isOneSentence(rest)) return whole

  return ownLine(unit, rest, next) ? whole : (runIn(rest, numberEnd, find) ?? numberOnly)
}

/** Whether what stands behind a number is a title by itself. */
function ownLine(unit: Unit, rest: string, next: BodyItem | undefined): boolean {
  const words = wordsOf(rest)
  const ordered = isOrder(words, 0) && !TITLE_START.test(rest)
  if (!isOneSentence(rest) || /[;,]$/.test(rest) || unit.joins.includes('page-break')) return false
  if (rest.endsWith(':')) {
    return rest.indexOf(':') === rest.length - 1 && rest.length <= LONGEST.colon && !ordered
  }
  if (CLAUSE.test(rest)) return false
  if (/[.!?]$/.test(rest)) {
    const isTitle = TITLE_START.test(rest) && !rest.includes(':') && !isTold(rest)
    return isTitle && rest.length <= LONGEST.fullStop && !isSibling(unit, next)
  }
  if (rest.length > LONGEST.ownLine) return false
  // An order without its full stop looks like a title, where a text follows that could be its own.
  return !ordered || (next !== undefined && !isSibling(unit, next))
}

/** A title in front of its text: up to a colon, up to a full stop, or a name in front of an order. */
function runIn(rest: string, numberEnd: number, find: UnitFinder): TitleReading | undefined {
  if (CONNECTIVE.test(rest)) return undefined
  const words = wordsOf(rest)
  const named = addresseesAt(words, 0, rest, { find, isVerb, everybody: undefined, issuer: '' })
  const ordered = isOrder(words, 0) && !TITLE_START.test(rest) && !named
  // "UBND xã chủ trì, phối hợp với Công an xã: …" says what the unit is to do.
  const next = named && words[named.to]
  const isSentence =
    next?.gap === 'space' &&
    !next.capital &&
    (isVerb(words, named?.to ?? 0) || longest(words, named?.to ?? 0, MUST) > 0)
  const colon = rest.indexOf(':')
  const stop = /[.;!?](?=\s)/.exec(rest)?.index ?? rest.length
  if (colon > 0 && colon < stop && colon <= LONGEST.colon && !ordered) {
    const title = rest.slice(0, colon)
    if (!CLAUSE.test(title) && !isLeadIn(words, colon) && !isSentence) {
      return { stands: 'run-in', end: numberEnd + colon + 1 }
    }
  }
  if (rest[stop] === '.' && stop <= LONGEST.sentence) {
    const title = rest.slice(0, stop)
    const isTitle = TITLE_START.test(title) || named?.to === wordsOf(title).length
    if (isTitle && !CLAUSE.test(title) && !isTold(title))
      return { stands: 'run-in', end: numberEnd + stop + 1 }
  }
  return named ? beforeOrder(words, named.to, rest, numberEnd, named.units.length > 0) : undefined
}

/** "Ban Xây dựng Đảng Đảng ủy xã Chủ động tham mưu …": a name, and without any mark an order in a capital. */
function beforeOrder(
  words: readonly Word[],
  to: number,
  rest: string,
  numberEnd: number,
  known: boolean,
): TitleReading | undefined {
  // Behind "xã" the order's first words look like the commune's name; in a name that is not in the vocabulary
  // they look like part of it.
  const level = words.findLastIndex(({ text }, at) => at < to && at >= to - 6 && LEVELS.has(text))
  const from = known ? (level === -1 ? to : level + 1) : 1
  const last = known ? to + 1 : LONGEST.name
  for (let index = from; index <= Math.min(last, words.length - 1); index += 1) {
    const [before, word] = [words[index - 1], words[index]]
    if (word?.gap === 'stop') break
    if (!word?.capital || word.gap === 'comma' || !isOrder(words, index)) continue
    if (!known && (before?.capital || PART_OF_NAME.has(before?.text ?? ''))) continue
    const end = before?.end ?? 0
    const doubt = `tên mục “${rest.slice(0, end)}” không có dấu ngăn với lời văn`
    return { stands: 'run-in', end: numberEnd + end, ...(!known && { doubt }) }
  }
  return undefined
}

function isVerb(words: readonly Word[], at: number): boolean {
  return longest(words, at, IMPERATIVES) > 0
}

/** Whether an order begins at a word. */
function isOrder(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (isVerb(words, at) || longest(words, at, ORDER_VERBS) > 0)
}

/** Whether a sentence tells what is, which no title does. */
function isTold(text: string): boolean {
  return PREDICATE.test(text) && !ABOUT.test(text)
}

/** Whether words before a colon lead in to a list or an order: "Ban Thường vụ yêu cầu:" is no title. */
function isLeadIn(words: readonly Word[], colon: number): boolean {
  const before = words.filter((word) => word.end <= colon)
  const last = before.slice(-3)
  return last.some(({ text }) => ['sau', 'gồm', 'cầu', 'nghị', 'luận', 'rằng', 'là'].includes(text))
}

/** Whether a text holds no end of a sentence but at its own end. */
function isOneSentence(text: string): boolean {
  return !/[.;!?]\s+[\p{Lu}\d“"(]/u.test(text.replace(/(?<=\p{L}\.)\s*$/u, ''))
}

/** Whether the paragraph behind is the next of the same kind: numbered alike, so it can be no text of this one. */
function isSibling(unit: Unit, next: BodyItem | undefined): boolean {
  if (next?.kind !== 'unit') return next === undefined
  const [own, other] = [titleNumber(unit.plain), titleNumber(next.plain)]
  if (!own || !other) return false
  if (MARKER.test(next.plain)) return false
  return shape(own.number) === shape(other.number)
}

function shape(number: string): string {
  return number
    .replace(/\d+/g, '1')
    .replace(/[IVXL]+/g, 'I')
    .replace(/\p{Ll}/gu, 'a')
}
