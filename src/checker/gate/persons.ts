import { fold } from '../../domain/text.ts'
import { type Capital, capitalsOf, follows, rowFrom } from './capitals.ts'
import {
  BEFORE_PLACE,
  COMMON_FAMILIES,
  FAMILIES,
  GIVEN_NAMES,
  HISTORY,
  MIDDLES,
  NAMES_ALL_THE_SAME,
  NATIONAL,
  NO_NAME_PAIRS,
  NO_NAME_TRIPLES,
  NO_NAMES,
  OFFICE,
  OFFICE_SECOND,
  PLACE_PAIRS,
  PLACE_SECONDS,
} from './person-words.ts'

/** A person named in a text. */
export interface Person {
  /** Where it begins in the text, with its "đồng chí" or "ông", and where the name ends. */
  start: number
  end: number
  /** The name alone, each syllable with a capital. */
  name: string
}

const SYLLABLE =
  /^(?:ngh?|gh?|gi|kh|ph|th|tr|ch|nh|qu|[bcdhklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/
/** "ông" with a capital begins a sentence or an item; within one it is part of a place: "huyện Anh Sơn". */
const TITLE =
  /(?<!\p{L})(?:(?:[Cc]ác |[Hh]ai |[Bb]a |CÁC )?(?:[Đđ]ồng [Cc]hí|ĐỒNG CHÍ|[Đđ]\/[Cc]|[Đđ]\.[Cc]\.?)|(?:ông|(?<!\p{L} )Ông)\s*[/(]\s*[Bb]à\)?|(?:các )?(?:ông|bà|anh|chị|thầy giáo|cô giáo)|(?<!\p{L} )(?:Ông|Bà|Anh|Chị)|ÔNG|BÀ)\s*:?\s*$/u
const COMRADE = /^(?:các |hai |ba )?(?:đồng chí|đ\/c|đ\.c)/iu
/** The end of what stands before a comrade of history. */
const REMEMBERED =
  /(?:ngày sinh|năm sinh|ngày mất|tưởng niệm|tưởng nhớ|liệt sĩ|anh hùng|gương|tượng|khu lưu niệm|tên)[^.;]{0,20}$/iu
/** Women of history who are called by their title. */
const HEROINES = /^(?:Hai )?Bà (?:Triệu|Trưng)$/u
/** From an office to the name of who holds it there are at most as many characters. */
const LONGEST_OFFICE = 45
/** A title has at most as many characters. */
const LONGEST_TITLE = 24
/** A cell with nothing but a name has at most as many characters. */
const LONGEST_CELL = 120
/** A name has at most as many syllables. */
const LONGEST = 5

/**
 * Finds names of persons: two to five syllables with capitals that begin with a family name, or any after "đồng
 * chí", "ông", "bà". Not names of places, streets, schools, offices, nor of persons of history.
 * Wants a text as `readable` gives it.
 */
export function personsIn(text: string): Person[] {
  const all = capitalsOf(text)
  const shouted = !/\p{Ll}/u.test(text)
  const persons: Person[] = []
  let place = -1
  for (let at = 0; at < all.length; at++) {
    const word = all[at]
    if (!word || (follows(text, all[at - 1], word) && !startsInside(all, at, text))) continue
    const run = rowFrom(text, all, at, LONGEST)
    const end = run.at(-1)?.end ?? word.end
    const title = titleBefore(text, word.start)
    const titled = title !== undefined
    const comrade =
      titled &&
      COMRADE.test(text.slice(title, word.start)) &&
      !REMEMBERED.test(before(text, title, LONGEST_OFFICE))
    const given =
      GIVEN_NAMES.has(word.form) &&
      !OFFICE_SECOND.test(text.slice(word.end)) &&
      !/:\s*$/u.test(text.slice(title, word.start))
    const name =
      titled || mayBeName(run)
        ? nameOf(run, { titled, comrade, given, shouted, alone: isAlone(text, run) })
        : undefined
    // Most capitals are neither a name nor followed by one that would be a place as they are.
    if (!titled && (name || goesOn(text, end))) {
      if (isPlace(text, all, at) || (place >= 0 && inherits(text, place, word.start))) {
        place = end
        continue
      }
    }
    if (!name || HEROINES.test(text.slice(title ?? word.start, end))) continue
    if (!titled && NATIONAL.test(before(text, word.start, LONGEST_TITLE))) continue
    const last = run[name.length - 1]
    persons.push({
      start: title ?? word.start,
      end: last?.end ?? end,
      name: name.join(' '),
    })
    at += name.length - 1
  }
  return persons
}

/** The last characters of all titles: few capitals stand behind one of them. */
const TITLE_ENDS = 'íÍcC.àÀ)gGhịo'

/** Where the "đồng chí" or "ông" right before a place begins. */
function titleBefore(text: string, place: number): number | undefined {
  let end = place - 1
  while (end >= 0 && /[\s:]/.test(text.charAt(end))) end--
  if (end < 0 || !TITLE_ENDS.includes(text.charAt(end))) return undefined
  const found = TITLE.exec(before(text, place, LONGEST_TITLE))
  return found ? Math.max(0, place - LONGEST_TITLE) + found.index : undefined
}

function before(text: string, place: number, length: number): string {
  return text.slice(Math.max(0, place - length), place)
}

/** Whether a name can begin in the middle of a row of capitals: "Bí thư xã Suối Mây Nguyễn Văn A". */
function startsInside(all: readonly Capital[], at: number, text: string): boolean {
  const form = all[at]?.form ?? ''
  if (titleBefore(text, all[at]?.start ?? 0) !== undefined) return true
  return MIDDLES.has(all[at + 1]?.form ?? '') && COMMON_FAMILIES.includes(form)
}

/** Whether a row of capitals without a title may begin with a name: most are told apart at their first word. */
function mayBeName([first, second]: readonly Capital[]): boolean {
  return second !== undefined && first !== undefined && (first.highland || FAMILIES.has(first.form))
}

interface Surroundings {
  titled: boolean
  /** Whether the title is that of a comrade: cadres bear names of history too. */
  comrade: boolean
  /** Whether the first word can be a given name, seen what follows it. */
  given: boolean
  shouted: boolean
  alone: boolean
}

/** The syllables of the name with which a row of capitals begins; nothing where it is none. */
function nameOf(
  run: readonly Capital[],
  { titled, comrade, given, shouted, alone }: Surroundings,
): string[] | undefined {
  const [first = '', second = ''] = run.map(({ form }) => form)
  const highland = run[0]?.highland === true
  const name: string[] = []
  for (const { form } of run) {
    const known = FAMILIES.has(form) || highland || form.length === 1 || SYLLABLE.test(fold(form))
    const stops = NO_NAMES.has(form) && (name.length > (shouted ? 1 : 2) || name.length === 0)
    if (!known || (stops && !(name.length === 0 && (given || NAMES_ALL_THE_SAME.has(form))))) break
    name.push(form)
  }
  const whole = name.join(' ')
  const pair = `${first} ${second}`
  if (!comrade && (HISTORY.has(whole) || HISTORY.has(pair))) return undefined
  if (NO_NAME_PAIRS.has(pair)) return undefined
  if (first === 'Đường' && COMMON_FAMILIES.includes(second) && !titled) return undefined
  if (NO_NAME_TRIPLES.some((words) => whole.startsWith(words))) return undefined
  if (titled && name.length > 0) {
    return name.length > 1 || !NO_NAMES.has(first) || given ? name : undefined
  }
  if (PLACE_PAIRS.has(whole)) return undefined
  if (name.length < 2 || PLACE_SECONDS.has(second)) return undefined
  if (highland) return name
  if (!FAMILIES.has(first)) return undefined
  if (shouted && !alone) return MIDDLES.has(second) && name.length > 2 ? name : undefined
  if (name.length > 2 || alone || COMMON_FAMILIES.includes(first)) return name
  return undefined
}

/** Whether a row of capitals is all there is in the line or cell, but for a number or a dash before it. */
function isAlone(text: string, run: readonly Capital[]): boolean {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? 0
  return text.length <= LONGEST_CELL && !/\p{L}/u.test(text.slice(0, start) + text.slice(end))
}

function isPlace(text: string, all: readonly Capital[], at: number): boolean {
  const start = all[at]?.start ?? 0
  if (!BEFORE_PLACE.test(before(text, start, LONGEST_TITLE))) return false
  const isOfficer = OFFICE.test(before(text, start, LONGEST_OFFICE))
  const common = COMMON_FAMILIES.includes(all[at]?.form ?? '')
  return !(isOfficer && common && MIDDLES.has(all[at + 1]?.form ?? ''))
}

/** Whether a list may go on at a place of a text. */
function goesOn(text: string, place: number): boolean {
  NEXT_OF_LIST.lastIndex = place
  return NEXT_OF_LIST.test(text)
}
const NEXT_OF_LIST = /\s*(?:[,–-]|và\s)/y

/** Whether a name goes on a list of places: "các trường …, … và …". */
function inherits(text: string, end: number, start: number): boolean {
  return /^(?:\s*[,–-]\s*|\s+và\s+|,\s+và\s+)$/u.test(text.slice(end, start))
}
