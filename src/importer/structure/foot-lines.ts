import type { Item, Line } from './lines.ts'

/*
 * What lines of the foot of a paper look like.
 */

/** The first line of a distribution list. */
export const RECIPIENTS = /^[\s*_(-]*N[ơƠ][iI] NH[ậẬ]N(?=$|[\s:;.*_)])/iu

/** "T/M BAN THƯỜNG VỤ", "TM. ĐẢNG ỦY", "K/T BÍ THƯ", "TL. BAN THƯỜNG VỤ", "TUQ …": in whose name is signed. */
export const AUTHORITY = /^(T\/?M|K\/?T|T\/?L|TUQ|T\/UQ)\.?(?=\s)/iu

/** An office on a line of its own, in capitals as a rule. */
export const OFFICE =
  /^(?:Q\.\s*|QUYỀN )?(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH|TRƯỞNG BAN|CHỦ NHIỆM|ỦY VIÊN|GIÁM ĐỐC|CHỈ HUY TRƯỞNG|VĂN PHÒNG)(?=$|[\s,-])/iu

/** "(Đã ký)", "(ký, đóng dấu)", "đã ký". */
export const SIGNED =
  /^\(?\s*(?:đã ký|ký tên|ký, đóng dấu|đã ký và đóng dấu|ký và đóng dấu)[^\p{L}]*$/iu

/** A person's name as papers print it: two to six words, each with a capital. */
export const NAME = /^(?:(?:[đĐ]\/c|[đĐ]ồng chí)\s+)?(?:\p{Lu}\p{L}*\.?\s){1,5}\p{Lu}\p{L}*$/u

/** How long a line of the foot may be. */
export const LONGEST = 200

/** Whether a line begins the signature. */
export function beginsSignature({ plain, text }: Line): boolean {
  if (text.length > 120 || /[.;:]$/u.test(plain)) return false
  const capitals = !/\p{Ll}/u.test(plain)
  return (AUTHORITY.test(plain) && /\p{Lu}{2}/u.test(plain)) || (capitals && OFFICE.test(plain))
}

/** Whether a line is the signer's name: an office or a body in capitals is none. */
export function isName(line: Line): boolean {
  return NAME.test(line.plain) && !OFFICE.test(line.plain) && !AUTHORITY.test(line.plain)
}

/** Whether a line is a whole sentence, or one part of it. */
export function isSentence({ plain }: Line): boolean {
  return /[.;:,]\W*$/u.test(plain) && plain.split(' ').length >= 4
}

/** "PHỤ LỤC", "Phụ lục 1", "PHỤ LỤC II: …" on a line of its own. */
export function isAnnexHead(item: Item): boolean {
  if (item.kind === 'table' || item.text.length > LONGEST) return false
  const { plain } = item
  return /^PHỤ LỤC(?=$|[\s:.,-])/u.test(plain)
    ? !/[.;]$/u.test(plain)
    : /^Phụ lục(?: số)?(?: (?:\d{1,2}|[IVXL]+|[A-Z]))?[.:]?$/u.test(plain)
}
