import { addresseesAt } from '../propose/addressees.ts'
import type { UnitFinder } from '../propose/unit-names.ts'
import { wordsOf } from '../propose/words.ts'
import type { Imported } from '../imported.ts'
import { RECIPIENTS } from '../structure/closing.ts'
import type { Line } from '../structure/lines.ts'
import { MARKER } from '../structure/units.ts'

/** Lines that name nobody: "Như trên", "Lưu VT". */
const NOBODY = /^(?:như trên|như điều|lưu(?!\p{L}))/iu
/** Remarks behind a name: "(b/c)", "(để báo cáo)". */
const ASIDE = /\([^)]*\)|(?:để\s+)?(?:b\/c|báo cáo|t\/h|thực hiện)$/giu

/** Recognises whom the lines of a distribution list name. */
export function readRecipients(lines: readonly Line[], find: UnitFinder): Imported['recipients'] {
  return lines.flatMap(({ text }) => {
    const head = RECIPIENTS.exec(text)
    const behind = head ? text.slice(head[0].length).replace(/^[\s:;.]+/, '') : text
    const names = behind.replace(MARKER, '').replace(ASIDE, ' ').trim()
    if (names.replace(/[\s.;,/]+/g, '') === '') return []
    if (NOBODY.test(names)) return [{ line: text, units: [], unknown: [] }]
    const segments = names.split(/[;.]/).filter((segment) => segment.trim() !== '')
    const read = segments
      .filter((segment) => !NOBODY.test(segment.trim()))
      .map((segment) => readNames(segment, find))
    const units = [...new Set(read.flatMap((one) => one.units))]
    return [{ line: text, units, unknown: read.flatMap((one) => one.unknown) }]
  })
}

/** The units of a list of names parted by commas; names may have commas in them. */
function readNames(text: string, find: UnitFinder): { units: string[]; unknown: string[] } {
  const whole = namesIn(text, find)
  if (whole) return { units: whole, unknown: [] }
  const parts = text.split(',').filter((part) => part.trim() !== '')
  const units: string[] = []
  const unknown: string[] = []
  for (const part of parts) {
    const found = namesIn(part, find)
    if (found) units.push(...found)
    else if (!NOBODY.test(part.trim())) unknown.push(part.trim())
  }
  return { units, unknown }
}

/** The units that a text names and nothing else; nothing where a word of it is left over. */
function namesIn(text: string, find: UnitFinder): string[] | undefined {
  const words = wordsOf(text)
  const context = { find, isVerb: () => false, everybody: undefined, issuer: '' }
  const found = addresseesAt(words, 0, text, context)
  if (!found || found.to < words.length || found.unknown.length > 0) return undefined
  return found.units.length > 0 ? found.units : undefined
}
