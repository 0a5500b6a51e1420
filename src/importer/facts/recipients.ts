import { comparable } from '../../domain/text.ts'
import { addresseesAt } from '../propose/addressees.ts'
import type { UnitFinder } from '../propose/unit-names.ts'
import { wordsOf } from '../propose/words.ts'
import type { Imported } from '../imported.ts'
import { RECIPIENTS } from '../structure/foot-lines.ts'
import type { Line } from '../structure/lines.ts'
import { MARKER } from '../structure/units.ts'

/** Lines that name nobody: "Như trên", "Lưu VT". */
const NOBODY = /^(?:như trên|như điều|lưu(?!\p{L}))/iu
/** Remarks behind a name: "(b/c)", "(để báo cáo)". */
const ASIDE = /\([^)]*\)|(?:để\s+)?(?:b\/c|báo cáo|t\/h|thực hiện)$/giu
/** Behind a unit's name: the body it belongs to, as "Đảng ủy xã Bình Minh". */
const WHOLE =
  /^(?:của |thuộc )?(?:đảng ủy|đảng bộ|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: (?:xã|phường|đặc khu)(?: \p{Lu}\p{L}*)*)?$/iu
/** "Các đồng chí trong Ban Thường vụ": the members of a body. */
const MEMBERS = /^(?:các\s+)?(?:đồng chí|đ\/c)\s+(?:trong|thuộc)\s+(?=\p{Lu})/iu
/** A part behind a comma that begins no name: "Các cơ quan tham mưu, giúp việc Đảng ủy". */
const GOES_ON = /^(?!(?:các|những)\s)\p{Ll}/u

/** Recognises whom the lines of a distribution list name. */
export function readRecipients(lines: readonly Line[], find: UnitFinder): Imported['recipients'] {
  return lines.flatMap(({ text }) => {
    const head = RECIPIENTS.exec(text)
    const behind = head ? text.slice(head[0].length).replace(/^[\s:;.*_)]+/, '') : text
    const names = behind.replace(MARKER, '').replace(ASIDE, ' ').trim()
    if (names.replace(/[\s.;,/]+/g, '') === '') return []
    if (NOBODY.test(names)) return [{ line: text, units: [], unknown: [] }]
    // "P.VHXH", "P. Kinh tế": a full stop that ends nothing.
    const segments = names
      .split(/;|(?<!(?:^|[\s,])\p{Lu})\.(?=\s|$)/u)
      .filter((segment) => segment.trim() !== '')
    const read = segments
      .filter((segment) => !NOBODY.test(segment.trim()))
      .map((segment) => readNames(segment, find))
    const units = [...new Set(read.flatMap((one) => one.units))]
    return [{ line: text, units, unknown: read.flatMap((one) => one.unknown) }]
  })
}

/** The units of a list of names parted by commas; names may have commas in them. */
function readNames(text: string, find: UnitFinder): { units: string[]; unknown: string[] } {
  const parts = text.split(',').filter((part) => part.trim() !== '')
  const units: string[] = []
  const unknown: string[] = []
  let open = false
  for (let at = 0; at < parts.length;) {
    const { names, length } = longestNames(parts.slice(at), find)
    const part = (parts[at] ?? '').trim()
    if (names) units.push(...names)
    else if (open && GOES_ON.test(part)) unknown.push(`${unknown.pop() ?? ''}, ${part}`)
    else if (!NOBODY.test(part)) unknown.push(part)
    open = names === undefined && !NOBODY.test(part)
    at += length
  }
  return { units, unknown }
}

/** The units that as many parts as possible name together; of one part, if it has none, nothing. */
function longestNames(
  parts: readonly string[],
  find: UnitFinder,
): { names: string[] | undefined; length: number } {
  for (let length = parts.length; length > 0; length -= 1) {
    const names = namesIn(parts.slice(0, length).join(',').trim(), find)
    if (names) return { names, length }
  }
  return { names: undefined, length: 1 }
}

/** The units that a text names and nothing else; nothing where a word of it is left over. */
function namesIn(printed: string, find: UnitFinder): string[] | undefined {
  const members = MEMBERS.exec(printed)
  if (members) return namesIn(`Ủy viên ${printed.slice(members[0].length)}`, find)
  const text = printed.replace(/(?<=\p{L})\.(?=\s?\p{L})/gu, ' ')
  const words = wordsOf(text)
  const context = { find, isVerb: () => false, everybody: undefined, issuer: '' }
  const found = addresseesAt(words, 0, text, context)
  if (!found || found.unknown.length > 0 || found.units.length === 0) return undefined
  const next = words[found.to]
  if (next && (next.gap !== 'space' || !WHOLE.test(comparable(text.slice(next.start).trim())))) {
    return undefined
  }
  return found.units
}
