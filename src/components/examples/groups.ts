/** What shows an example: a component without properties. */
export type Example = (props: Record<string, never>) => unknown

/** An example by its name. */
export interface Part {
  name: string
  Shown: Example
}

/**
 * The examples in one folder, by name, out of what a page has taken in (`import.meta.glob`). A page does so in a module
 * that it imports after its frame, whose stylesheet settles the order of the layers that those of components join.
 */
export function partsOf(modules: Record<string, { default: Example }>, folder: string): Part[] {
  return Object.entries(modules)
    .filter(([file]) => file.startsWith(`./${folder}/`))
    .map(([file, { default: Shown }]) => ({ name: file.replace(/^.*\/|\.astro$/g, ''), Shown }))
}
