import { closest } from 'fastest-levenshtein'

/** "Gần nhất: “cong-an”." with the nearest of the known values, or nothing where none is known. */
export function nearest(value: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  return `Gần nhất: “${closest(value, [...known])}”.`
}
