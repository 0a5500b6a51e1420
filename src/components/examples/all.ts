/** Examples of all components but those of a paper. */
export const modules = import.meta.glob<{ default: () => unknown }>(
  './{frame,lists,tables,search,preview}/*.astro',
  { eager: true },
)
