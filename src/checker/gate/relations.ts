import {
  AT_REST,
  ATTENDANCE,
  BECAME,
  DOES,
  DONE_TO,
  INTO_OFFICE,
  JUDGED,
  MAYBE_JUDGED,
  OF_SESSION,
  PERSON,
  RANKED,
  TOLD,
  VISITED,
} from './acts.ts'
import { OFFICE } from './person-words.ts'

/** What stands farther from an act does not belong to it. */
const NEAR = 200
/** What is sent to somebody: "gửi phiếu đánh giá cho đồng chí …". */
const SENT = /(?:gửi|nộp|chuyển|báo cáo|cung cấp|trình)[^.;]{0,80}$/u
/** A team that is put together for a task; those in it are not judged. */
const TEAM = /(?:thành lập|kiện toàn)[^.;]{0,120}$/u
const END = new RegExp(`(?<link>[:,“"(–-]|gồm(?: có)?|cho|) *(?:các )?${PERSON}$`, 'u')

/** Whether a sentence tells an act on a person it names, or what became of the person. */
export function governs(sentence: string): boolean {
  if (DONE_TO.some((pattern) => isDoneTo(pattern, sentence))) return true
  if (ATTENDANCE.test(sentence)) return false
  if (INTO_OFFICE.test(sentence) || hasBecome(sentence)) return true
  if (JUDGED.some((pattern) => pattern.test(sentence))) return true
  const ranked = RANKED.exec(sentence)
  return ranked !== null && !TOLD.test(sentence.slice(0, ranked.index))
}

/** Whether a sentence tells what became of a person; that somebody who is visited has retired is no such thing. */
function hasBecome(sentence: string): boolean {
  const became = BECAME.exec(sentence)
  if (!became) return false
  return !(AT_REST.test(became[0]) && VISITED.test(sentence.slice(0, became.index)))
}

/** Whether a sentence may judge a person it names, though it has no word of an act. */
export function mayJudge(sentence: string): boolean {
  return MAYBE_JUDGED.some((pattern) => pattern.test(sentence))
}

/** Whether an act is done to a person, every place of the sentence seen. */
function isDoneTo(pattern: RegExp, sentence: string): boolean {
  for (const found of sentence.matchAll(pattern)) {
    const [words] = found
    const before = sentence.slice(Math.max(0, found.index - NEAR), found.index)
    const after = sentence.slice(found.index + words.length, found.index + words.length + NEAR)
    const link = END.exec(words)?.groups?.link ?? ''
    // "bầu đồng chí … làm thư ký": who keeps the minutes is no cadre appointed.
    if (words.startsWith('bầu') && OF_SESSION.test(after.slice(0, 40))) continue
    // A complaint about somebody who holds no office is another rule's.
    if (words.startsWith('tố cáo') && !OFFICE.test(sentence)) continue
    if (link === 'cho' && SENT.test(before)) continue
    if (/gồm|:/u.test(words) && TEAM.test(before)) continue
    // "Đánh giá cán bộ: đồng chí … trình bày": the act is a matter, the person speaks on it.
    if (/^[:,(–-]$/u.test(link) && DOES.test(after)) continue
    return true
  }
  return false
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
