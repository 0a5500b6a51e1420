/** How the tests of attachments look at what was read. */
import type {
  AttachmentLine,
  AttachmentPlace,
  AttachmentText,
  Unread,
} from '../../../../src/checker/attachments/attachment.ts'

/** The lines that stand in one place. */
export function said(text: AttachmentText, place: AttachmentPlace): string[] {
  return text.lines.filter(({ where }) => where === place).map((line) => line.text)
}

/** Makes lines of a place out of texts. */
export function lines(where: AttachmentPlace): (text: string) => AttachmentLine {
  return (text) => ({ where, text })
}

/** Whether a reason is among those why something could not be read. */
export function has(text: AttachmentText, reason: Unread): boolean {
  return text.unread.includes(reason)
}
