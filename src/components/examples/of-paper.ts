/** Examples of the components of a paper, which have a stylesheet of their own. */
export const modules = import.meta.glob<{ default: () => unknown }>('./paper/*.astro', {
  eager: true,
})
