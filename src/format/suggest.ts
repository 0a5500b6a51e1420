import { closest, distance } from 'fastest-levenshtein'

/** "Gần nhất: “cong-an”." with the nearest of the known values, or nothing where none is known. */
export function nearest(value: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  return `Gần nhất: “${closest(value, [...known])}”.`
}

/** The same, but only where the nearest is so near that it may have been meant. */
export function similar(value: string, known: readonly string[]): string {
  const near = known.filter((name) => distance(value, name) <= name.length / 2)
  return nearest(value, near)
}
