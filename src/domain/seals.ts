import type { CivilDate } from './dates.ts'
import type { Frontmatter } from './schemas/frontmatter.ts'

/*
 * What the history of a paper's text says to its readers. Who did it stays in the file: a page names nobody.
 */

type Sealed = Pick<Frontmatter, 'text' | 'history'>

/**
 * The day on which somebody last compared the text with the original; nothing where nobody has, or where the
 * text was sealed anew since.
 */
export function comparedOn({ text, history }: Sealed): CivilDate | undefined {
  const newest = history.findLast(({ action }) => action === 'compare')
  return newest !== undefined && newest.text === text ? newest.date : undefined
}

/** The present seal of a text; nothing where it is not sealed. */
export function sealOnPage({ text }: Pick<Frontmatter, 'text'>): string | undefined {
  return text === 'none' ? undefined : text
}

/** When and why a text was sealed again, oldest first; the first time has no reason. */
export function resealings({
  history,
}: Pick<Frontmatter, 'history'>): { date: CivilDate; reason: string | undefined }[] {
  return history
    .filter(({ action }) => action === 'seal')
    .filter(({ reason }, index) => index > 0 || reason !== undefined)
    .map(({ date, reason }) => ({ date, reason }))
}
