import type { Example } from './groups.ts'

/** Examples of the components of a paper, which have a stylesheet of their own. */
export const modules = import.meta.glob<{ default: Example }>('./paper/*.astro', {
  eager: true,
})
