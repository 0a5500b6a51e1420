import { distance } from 'fastest-levenshtein'
import { type CivilDate, formatShort, parseCivilDate } from '../../src/domain/dates.ts'
import { type Due, formatDue, lastDay } from '../../src/domain/deadlines.ts'
import { fold } from '../../src/domain/text.ts'
import { timeAt } from '../../src/importer/propose/days.ts'
import { lowered } from '../../src/importer/propose/words.ts'
import { UsageError } from '../build/options.ts'
import { isNone } from '../new/answers.ts'

/** Something that has an id and is called by names. */
interface Named {
  id: string
  name: string
  aliases?: readonly string[]
  synonyms?: readonly string[]
}

/**
 * Ids of units or topics as a person types them: ids or names, parted by commas, semicolons or, of ids, spaces; none
 * for an empty answer. Throws a UsageError with the nearest id.
 */
export function readIds(raw: string, list: readonly Named[], what: string): string[] {
  if (raw.trim() === '' || isNone(raw)) return []
  const ids = raw
    .split(/[,;]+/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const named = idOf(part, list)
      return named === undefined
        ? part
            .trim()
            .split(/\s+/)
            .map((one) => idOf(one, list) ?? unknown(part.trim(), one, list, what))
        : [named]
    })
  return [...new Set(ids)]
}

function idOf(text: string, list: readonly Named[]): string | undefined {
  const key = fold(text.trim())
  const byId = list.find(({ id }) => id === key)
  return (byId ?? list.find((one) => namesOf(one).includes(key)))?.id
}

function namesOf({ name, aliases = [], synonyms = [] }: Named): string[] {
  return [name, ...aliases, ...synonyms].map((one) => fold(one))
}

function unknown(part: string, one: string, list: readonly Named[], what: string): never {
  const near = nearestOf(part, list)
  throw new UsageError(
    `Không có ${what} “${part.includes(' ') ? part : one}”. ${near} Ghi mã hoặc tên trong danh mục, cách nhau bằng dấu phẩy.`,
  )
}

/** "Gần nhất: “cong-doan” (Công đoàn xã).", by id or any name, but said as the list has it. */
function nearestOf(part: string, list: readonly Named[]): string {
  const distanceTo = (named: Named): number =>
    Math.min(...[named.id, ...namesOf(named)].map((name) => distance(fold(part.trim()), name)))
  const [near] = list.toSorted((a, b) => distanceTo(a) - distanceTo(b))
  return near ? `Gần nhất: “${near.id}” (${near.name}).` : ''
}

/** Forms of a deadline, folded. */
const DAY = /^(?:ngay\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/
const MONTH = /^(?:thang\s+)?(\d{1,2})\s*[/.-]\s*(\d{4})$/
const QUARTER = /^q(?:u[iy])?\s*([1-4]|i{1,3}|iv)\s*[/.-]?\s*(?:nam\s+)?(\d{4})$/
const YEAR = /^(?:nam\s+)?(\d{4})$/

/**
 * A deadline as a person types it: 25/3/2026, 4/2026, Quý II/2026, 2026; empty for none. Throws a UsageError, also where
 * it had passed on the day of the paper.
 */
export function readDue(raw: string, date: CivilDate): Due | undefined {
  const text = fold(raw).trim()
  if (text === '' || isNone(text)) return undefined
  const due = dueOf(text)
  const last = lastDay(due)
  if (last === undefined) {
    throw new UsageError(
      `“${raw.trim()}” không phải thời hạn. Ghi như 25/3/2026, 4/2026, Quý II/2026 hoặc 2026; lời không đổi được thành ngày ghi ở “lời ghi thời hạn”.`,
    )
  }
  if (last >= date) return due
  throw new UsageError(
    `Thời hạn ${formatDue(due)} đã hết trước ngày văn bản (${formatShort(date)}): xem lại năm, tháng. Nếu văn bản ghi như vậy thì gõ khong và ghi lời ấy ở “lời ghi thời hạn”.`,
  )
}

/** The deadline that the words beside it give, where it is another. A missing year is any year. */
export function otherDue(due: Due, words: string): Due | undefined {
  const text = lowered(words)
  const dues: Due[] = []
  for (let at = 0; at < text.length;) {
    // Not in the middle of a number or a word.
    const time = /[\p{L}\p{N}/]/u.test(text.charAt(at - 1)) ? undefined : timeAt(text, at)
    if (time) dues.push(time.in(time.year ?? due.slice(0, 4)))
    at = time?.end ?? at + 1
  }
  const same = dues.some((one) => lastDay(one) === lastDay(due))
  return same ? undefined : dues.find((one) => lastDay(one) !== undefined)
}

function dueOf(text: string): string {
  const two = (digits = ''): string => digits.padStart(2, '0')
  const day = DAY.exec(text)
  if (day) return `${day[3]}-${two(day[2])}-${two(day[1])}`
  const month = MONTH.exec(text)
  if (month) return `${month[2]}-${two(month[1])}`
  const quarter = QUARTER.exec(text)
  if (quarter) {
    const ordinal = ['i', 'ii', 'iii', 'iv'].indexOf(quarter[1] ?? '') + 1
    return `${quarter[2]}-Q${ordinal || quarter[1]}`
  }
  const year = YEAR.exec(text)
  return year?.[1] ?? (parseCivilDate(text) ? text : text.toUpperCase())
}
