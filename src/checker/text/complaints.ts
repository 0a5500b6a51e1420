import { readable } from '../gate/letters.ts'
import { type Person, personsIn } from '../gate/persons.ts'
import type { Range } from './ranges.ts'

/** Complaints, denunciations, petitions, disputes. "Đơn vị", "đơn giá", "hóa đơn" are none. */
const COMPLAINT =
  '(?<!h[óo][aá] |\\p{L})đơn(?! vị| giá|\\p{L})|khiếu nại|tố cáo|tố giác|kiến nghị|phản ánh|khiếu kiện|tranh chấp|đòi lại|vụ việc'
const SIEVE = new RegExp(`${COMPLAINT}|tiếp công dân`, 'iu')
/** Who may stand between the complaint and the name: nobody with an office. */
const CITIZEN =
  '(?:(?:các|những|hai|ba|một số|hộ|gia đình|hộ gia đình|công dân|cử tri|người dân|cụ|cháu|vợ chồng|nguyên đơn)\\s+)*'
/** "Đơn đề nghị ngày 3/2 của hộ", "tranh chấp đất đai giữa", "tố cáo đối với". */
const COMPLAINT_OF = new RegExp(
  `(?:${COMPLAINT})(?:[^.;:]|\\d\\.|\\.\\d){0,60}?\\s(?:của|do|từ|giữa|với|liên quan đến)\\s+${CITIZEN}$`,
  'iu',
)
/** "Tố cáo ông", "tiếp công dân". */
const COMPLAINT_ON = new RegExp(
  `(?:tố cáo|tố giác|khiếu nại|khiếu kiện|đơn|tiếp(?= công dân| hộ))\\s+${CITIZEN}$`,
  'iu',
)
/** "Đơn tố cáo của đồng chí": who denounces is not named, whatever the office. */
const DENOUNCER = /(?:tố cáo|tố giác)(?: ngày [\d/.-]+)? của $/iu
/** "… có đơn", "… (thôn Nà Cáy) khiếu nại", "…, trú tại thôn Nà Cáy, tố cáo". */
const COMPLAINS = new RegExp(
  `^(?:\\s*\\([^)]{0,80}\\))?(?:,[^.;]{0,80}?,?)?\\s+(?:(?:đã|đang|có|tiếp tục|gửi|làm|viết|nhiều lần)\\s+)*(?:${COMPLAINT})`,
  'iu',
)
const OFFICE =
  /bí thư|chủ tịch|trưởng|phó |giám đốc|đại biểu|ủy viên|uỷ viên|công chức|cán bộ|chánh|đồng chí|luật sư/iu
const COMRADE = /^(?:[^ ]+ )?(?:đồng chí|đ\/c|đ\.c)/iu
const AND =
  /^(?:\s*\([^)]{0,80}\))?(?:\s*,|\s+và|\s+cùng|\s+với|,\s+và)\s+(?:(?:hộ|gia đình|công dân)\s+)*$/iu

/**
 * Finds persons who complain, denounce or petition, or against whom somebody does, named in one line: "đơn của
 * ông …", "khiếu nại của bà …", "tranh chấp giữa hộ ông … và hộ bà …". Comrades and office holders who settle
 * complaints pass, and so do initials ("bà H.").
 */
export function citizensInComplaints(line: string): Range[] {
  if (!SIEVE.test(line)) return []
  const found: Range[] = []
  for (let from = 0; from < line.length;) {
    const piece =
      line.length - from > LONGEST ? pieceOf(line.slice(from, from + LONGEST)) : line.slice(from)
    if (SIEVE.test(piece)) {
      for (const { start, end } of inPiece(readable(piece))) {
        found.push({ start: from + start, end: Math.min(from + end, line.length) })
      }
    }
    from += piece.length
  }
  return found
}

/** Names are looked for in pieces of no more characters: what is looked for stands near, and lines may be endless. */
const LONGEST = 4000

function pieceOf(text: string): string {
  const end = text.lastIndexOf(' ')
  return end > 0 ? text.slice(0, end) : text
}

function inPiece(text: string): Range[] {
  const found: Range[] = []
  for (const person of personsIn(text)) {
    if (person.name.split(' ').every((part) => part.length === 1)) continue
    const last = found.at(-1)
    if (complains(text, person) || (last && AND.test(text.slice(last.end, person.start)))) {
      found.push({ start: person.start, end: person.end })
    }
  }
  return found
}

function complains(text: string, { start, end }: Person): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 160)
  if (COMRADE.test(text.slice(start, end))) {
    return COMPLAINT_ON.test(before) || DENOUNCER.test(before)
  }
  if (COMPLAINT_OF.test(before) || COMPLAINT_ON.test(before)) return true
  const verb = COMPLAINS.exec(after)?.[0]
  return verb !== undefined && !OFFICE.test(verb)
}
