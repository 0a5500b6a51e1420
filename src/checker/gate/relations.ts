import {
  ATTENDANCE,
  BECAME,
  DOES,
  DONE_TO,
  INTO_OFFICE,
  OF_SESSION,
  PERSON,
  RANKED,
  TOLD,
} from './acts.ts'

/** Whether a sentence tells an act on a person it names, or what became of the person. */
export function governs(sentence: string): boolean {
  if (DONE_TO.some((pattern) => holds(pattern, sentence))) return true
  if (ATTENDANCE.test(sentence)) return false
  if (holds(INTO_OFFICE, sentence) || holds(BECAME, sentence)) return true
  const ranked = RANKED.exec(sentence)
  return ranked !== null && !TOLD.test(sentence.slice(0, ranked.index))
}

function holds(pattern: RegExp, sentence: string): boolean {
  const found = pattern.exec(sentence)
  if (!found) return false
  // "bầu đồng chí … làm thư ký": who keeps the minutes is no cadre appointed.
  const after = sentence.slice(found.index, found.index + found[0].length + 40)
  return !(/^bầu/u.test(found[0]) && OF_SESSION.test(after))
}

/** Whether every person a sentence names is told to do something, does it in the session, is heard or present. */
export function isTold(sentence: string): boolean {
  if (ATTENDANCE.test(sentence)) return true
  const parts = sentence.split(PERSON)
  return parts.slice(0, -1).every((before, index) => {
    const after = parts[index + 1] ?? ''
    return TOLD.test(before) || DOES.test(after)
  })
}
