import type { Inline } from '../../domain/paper.ts'

/** Splits a run into its lines at line ends of the source and at `<br/>`; mark-up across lines is repeated. */
export function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  const current = (): Inline[] => lines.at(-1) ?? []
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([])
    else if (inline.kind === 'text') {
      let at = inline.at
      inline.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value !== '') current().push({ ...inline, value, ...(at !== undefined && { at }) })
        if (at !== undefined) at += value.length + 1
      })
    } else if ('children' in inline) {
      linesOf(inline.children).forEach((children, index) => {
        if (index > 0) lines.push([])
        if (children.length > 0) current().push({ ...inline, children })
      })
    } else current().push(inline)
  }
  return lines.filter((line) => line.length > 0)
}

/** Drops white space that stands alone at either end of a paragraph. */
export function trimEdges(inlines: readonly Inline[]): Inline[] {
  const blank = (inline: Inline | undefined): boolean =>
    inline?.kind === 'text' && inline.value.trim() === ''
  const start = inlines.findIndex((inline) => !blank(inline))
  if (start === -1) return []
  const end = inlines.findLastIndex((inline) => !blank(inline))
  return inlines.slice(start, end + 1)
}
