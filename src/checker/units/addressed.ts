import type { Place } from '../../format/source.ts'
import type { CheckedPaper } from '../rule.ts'

/** The attributes of a mark that name units. */
const ROLES = ['to', 'lead', 'support'] as const

/** A unit named in an attribute of a mark. */
export interface Addressed {
  unit: string
  /** Place of the mark in the paper's list of marks. */
  mark: number
  /** Looked up when asked for: few of them are told of. */
  place: () => Place
}

/** Every unit that the marks of a paper name, in reading order, each time it is named. */
export function addressedUnits({ conclusion, places }: CheckedPaper): Addressed[] {
  return conclusion.marks.flatMap((mark, index) =>
    ROLES.flatMap((role) => {
      let offset = 0
      return mark[role].map((unit) => {
        const before = offset
        const place = (): Place => {
          const { line, column } = places.mark(index, role)
          return { line, column: column + before }
        }
        // Ids in an attribute are parted by one space, on one line.
        offset += unit.length + 1
        return { unit, mark: index, place }
      })
    }),
  )
}
