import type { Example } from './groups.ts'

/** Examples of all components but those of a paper. */
export const modules = import.meta.glob<{ default: Example }>(
  './{frame,lists,tables,search,preview}/*.astro',
  { eager: true },
)
