import type { Unit } from '../../domain/schemas/units.ts'
import { comparable } from '../../domain/text.ts'
import type { Fact } from '../imported.ts'
import { AUTHORITY } from '../structure/foot-lines.ts'
import { joined, type Printed, type Recognised, shortened } from './printed.ts'

/** Bodies of a committee that issue papers: how they are named, and how their unit's name begins. */
const BODIES: readonly [pattern: RegExp, name: string][] = [
  [/(?<!ủy viên )(?<!\p{L})(?:ban thường vụ|btv)(?!\p{L})/iu, 'ban thường vụ'],
  [/(?<!\p{L})(?:ban chấp hành|bch)(?!\p{L})/iu, 'ban chấp hành'],
  [/(?<!phó bí thư )(?<!\p{L})thường trực(?=\s+(?:đảng ủy|cấp ủy)|$)/iu, 'thường trực đảng ủy'],
]
/** In whose name is signed when only "Đảng ủy" is named: the committee itself. */
const COMMITTEE = /^đảng (?:ủy|bộ)(?=$|\s+(?:xã|phường|đặc khu))/iu

/** A body that a text names. */
interface NamedBody {
  unit: string
  words: string
  at: number
}

/** The issuing body that a text names first; "Tỉnh ủy" is none of the commune's. */
export function bodyIn(text: string, units: readonly Unit[]): NamedBody | undefined {
  const plain = comparable(text)
  const found = BODIES.flatMap(([pattern, name]) => {
    const match = pattern.exec(plain)
    const unit = units.find((one) => comparable(one.name).toLowerCase().startsWith(name))
    if (!match || !unit) return []
    const behind = plain.slice(match.index + match[0].length, match.index + match[0].length + 12)
    if (/^\s+(?:tỉnh|trung ương|huyện|thành)/iu.test(behind)) return []
    return [{ unit: unit.id, words: match[0], at: match.index }]
  })
  return found.sort((a, b) => a.at - b.at)[0]
}

/** The body in whose name a signature is: "T/M BAN THƯỜNG VỤ". */
export function authorityOf({ signature }: Printed, units: readonly Unit[]): NamedBody | undefined {
  for (const { plain, text } of signature) {
    const match = AUTHORITY.exec(plain)
    if (!match || /^k/i.test(match[0])) continue
    const rest = plain.slice(match[0].length).trim()
    const body = bodyIn(rest, units)
    if (body) return { ...body, words: text }
    const committee = units.find(({ name }) => comparable(name).startsWith('Ban Chấp hành'))
    if (COMMITTEE.test(rest) && committee) return { unit: committee.id, words: text, at: 0 }
  }
  return undefined
}

/** Recognises who issues a paper: its title says so, else its first sentence and its signature. */
export function issuerOf(printed: Printed, units: readonly Unit[]): Recognised<Fact<string>> {
  const summary = joined(printed.summary)
  const titled = bodyIn(summary, units)
  const signed = authorityOf(printed, units)
  const opening = bodyIn(printed.preamble.slice(0, 300), units)
  if (titled) {
    return told(titled.unit, true, `tiêu đề ghi “${shortened(summary, 80)}”`, summary)
  }
  if (opening && signed && opening.unit === signed.unit) {
    return told(signed.unit, true, `câu mở đầu và chữ ký cùng nêu “${signed.words}”`, signed.words)
  }
  if (signed && !opening) {
    return told(signed.unit, false, `suy từ chữ ký “${signed.words}”`, signed.words)
  }
  if (opening && !signed) {
    return told(opening.unit, false, `suy từ câu mở đầu “${opening.words}”`, opening.words)
  }
  const candidates = [opening, signed].flatMap((one) =>
    one ? [{ value: one.unit, words: one.words }] : [],
  )
  const message =
    candidates.length > 0
      ? 'Câu mở đầu và chữ ký nêu hai cơ quan khác nhau: cho biết cơ quan ban hành.'
      : 'Không tìm thấy tên cơ quan ban hành: cho biết cơ quan ban hành.'
  return { question: { field: 'issuer', message, required: true, candidates } }
}

function told(value: string, sure: boolean, because: string, words: string) {
  return { fact: { value, sure, because, words: shortened(words) } }
}
