import type { CivilDate } from '../../src/domain/dates.ts'
import { dateParts } from './calendar.ts'
import { place } from './place.ts'
import type { Random } from './random.ts'

/** Fills the slots of a sentence out of the banks: "[thon]", "[so]", … */
export function fillSlots(sentence: string, date: CivilDate, random: Random): string {
  return sentence.replace(/\[(\w+)\]/g, (_, slot: string) => {
    switch (slot) {
      case 'thon':
        return random.pick(place.villages)
      case 'duan':
        return random.pick(place.projects)
      case 'it':
        return String(random.int(2, 12)).padStart(2, '0')
      case 'so':
        return thousands(random.int(15, random.oneIn(4) ? 4200 : 640))
      case 'ha':
        return `${random.int(2, 180)},${random.int(1, 9)}`
      case 'pt':
        return `${random.int(61, 99)},${random.int(1, 9)}`
      case 'pt2':
        return `${random.int(3, 18)},${random.int(1, 9)}`
      case 'tien':
        return `${thousands(random.int(85, 9400))},${random.int(1, 9)}`
      case 'nam':
        return String(dateParts(date).year)
      default:
        throw new RangeError(`unknown slot [${slot}]`)
    }
  })
}

/** "1.250": thousands are parted by a point. */
function thousands(value: number): string {
  return value < 1000
    ? String(value)
    : `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
}
