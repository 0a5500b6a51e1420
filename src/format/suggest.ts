import { closest, distance } from 'fastest-levenshtein'

/** "Gần nhất: “cong-an”." with the nearest of the known values, or nothing where none is known. */
export function nearest(value: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  return `Gần nhất: “${closest(value, [...known])}”.`
}

/** The same, but only where the nearest is so near that it may have been meant. */
export function similar(value: string, known: readonly string[]): string {
  const near = known.filter((name) => {
    const least = Math.min(stem(value).length, stem(name).length)
    return distance(stem(value), stem(name)) <= Math.min(least / 2, Math.max(2, least / 3))
  })
  return nearest(value, near)
}

/** A name without the end that all files of a kind have: it makes no name like another. */
function stem(name: string): string {
  return name.replace(/\.[a-z]{3,4}$/i, '')
}
