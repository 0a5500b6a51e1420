import { type AddresseeContext, type Addressees, quoted } from './addressees.ts'
import { BEFORE } from './name-words.ts'
import { longest, type Word, wordings } from './words.ts'

/** People and bodies whom no vocabulary of units holds. */
export const PEOPLE = wordings(`
  cán bộ, đảng viên, công chức, viên chức, người lao động, cán bộ công chức, nhân dân, người dân,
  chủ đầu tư, nhà thầu, đơn vị thi công, chủ rừng, chủ hộ, hộ gia đình, hộ dân, hộ, doanh nghiệp,
  hợp tác xã, hội viên, đoàn viên, cử tri, đại biểu, tổ chức đảng, người đứng đầu, dân quân,
  già làng, người có uy tín, thành viên, chi ủy
`)
/** Longest name of somebody who is not known, in words. */
const LONGEST = 14
const END = new Set(['và', 'cùng', 'với', 'phải', 'cần', 'để', 'sớm', 'có'])

/**
 * Who stands behind "yêu cầu", "đề nghị", "giao" and is in no vocabulary: a name with a capital letter, or people of
 * a kind. They are told something, so what is told is not for whom the text named before.
 */
export function strangersAt(
  words: readonly Word[],
  at: number,
  text: string,
  context: AddresseeContext,
): Addressees | undefined {
  let start = at
  for (let more = 0; more < 3; more += 1) start += longest(words, start, BEFORE)
  const people = longest(words, start, PEOPLE)
  if (people === 0 && !isName(words[start])) return undefined
  let end = start + Math.max(people, 1)
  while (end - start < LONGEST) {
    const word = words[end]
    if (word?.gap === 'comma') {
      const more = longest(words, end, PEOPLE)
      if (more === 0) break
      end += more
      continue
    }
    if (word?.gap !== 'space' || END.has(word.text)) break
    if (!word.capital && context.isVerb(words, end)) break
    end += 1
  }
  // Without a word that says what to do nobody is told anything: "yêu cầu Nghị quyết đề ra".
  if (end - start >= LONGEST) return undefined
  const name = quoted(words, start, end, text)
  return { units: [], unknown: [name], doubts: [], from: at, to: end }
}

/** Papers, and times, that stand behind such verbs with a capital letter and are nobody. */
const PAPERS =
  /^(?:nghị|kế|chương|đề|chỉ|quyết|thông|kết|báo|quy|hướng|tờ|dự|quý|luật|công|điều|phương)$/u

function isName(word: Word | undefined): boolean {
  return word?.capital === true && word.gap === 'space' && !PAPERS.test(word.text)
}
