import type { Line } from '../../format/printed-lines.ts'

/** Whether a paper has a head and an end, and nothing between them: the frame in which a text is to be pasted. */
export function isEmptyPaper(lines: readonly Line[]): boolean {
  return !lines.some(({ where }) => where === 'body' || where === 'table')
}
