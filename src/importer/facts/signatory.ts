import type { Unit } from '../../domain/schemas/units.ts'
import type { Frontmatter } from '../../domain/schemas/frontmatter.ts'
import { comparable } from '../../domain/text.ts'
import type { Fact } from '../imported.ts'
import { AUTHORITY, isName, OFFICE } from '../structure/foot-lines.ts'
import { authorityOf } from './issuer.ts'
import type { Printed, Recognised } from './printed.ts'

type Signatory = NonNullable<Frontmatter['signatory']>

/** Words of offices that take a capital letter where they stand in running text. */
const CAPITALS: readonly [RegExp, string][] = [
  [/bí thư/gu, 'Bí thư'],
  [/chủ tịch/gu, 'Chủ tịch'],
  [/chánh văn phòng/gu, 'Chánh Văn phòng'],
  [/chánh/gu, 'Chánh'],
  [/(?<!chánh )văn phòng/giu, 'Văn phòng'],
  [/thường trực/gu, 'Thường trực'],
  [/trưởng ban/gu, 'Trưởng Ban'],
  [/ủy viên/gu, 'Ủy viên'],
  [/ban thường vụ/gu, 'Ban Thường vụ'],
  [/đảng (ủy|uỷ)/gu, 'Đảng $1'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'HĐND'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'UBND'],
  [/^phó/gu, 'Phó'],
  [/, phó/gu, ', Phó'],
]

/** Recognises who signed: name, office, and in whose name. */
export function signatoryOf(printed: Printed, units: readonly Unit[]): Recognised<Fact<Signatory>> {
  const names = printed.signature.filter(isName)
  const offices = printed.signature.filter(
    ({ plain }) => OFFICE.test(plain) && !AUTHORITY.test(plain),
  )
  const [name, office] = [names.at(-1), offices.at(-1)]
  if (!name) {
    if (printed.signature.length === 0) return {}
    const message = 'Phần ký không có họ và tên: cho biết ai ký, hoặc để trống.'
    return { question: { field: 'signatory', message, required: false, candidates: [] } }
  }
  const authority = authorityOf(printed, units)?.unit
  const value: Signatory = {
    ...(authority !== undefined && { authority }),
    ...(office && { office: officeName(office.text) }),
    name: personName(name.text),
  }
  const words = printed.signature.map(({ text }) => text).join(' / ')
  const sure = names.length === 1 && offices.length <= 1 && office !== undefined
  return { fact: { value, sure, because: `phần ký ghi “${words}”`, words } }
}

/** "PHÓ BÍ THƯ THƯỜNG TRỰC" as running text has it: "Phó Bí thư Thường trực". */
export function officeName(printed: string): string {
  const plain = printed.replace(/[.,;:\s]+$/u, '')
  if (/\p{Ll}/u.test(plain)) return plain
  let name = plain.toLowerCase()
  for (const [pattern, written] of CAPITALS) name = name.replace(pattern, written)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A name in capitals as names are written; "đồng chí" before it is no part of it. */
function personName(printed: string): string {
  const name = printed.replace(/^(?:đ\/c|đồng chí)\s+/iu, '')
  if (/\p{Ll}/u.test(comparable(name))) return name
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
