import type { Conclusion } from '../../domain/conclusion.ts'
import { type CivilDate, parseCivilDate } from '../../domain/dates.ts'
import type { Unit } from '../../domain/schemas/units.ts'
import { slug } from '../../domain/text.ts'

/** What a file's name says of its paper, as far as it can be read. */
export interface SlugClaims {
  /** Unit that it names as the issuer. */
  issuer?: string
  /** Ordinal of the session. */
  ordinal?: number
  /** Days that it may mean; more than one where day and month could change places. */
  dates?: CivilDate[]
  /** Month and day without a year, "03-23", in the ways in which they may be meant. */
  days?: string[]
  /** Number of the paper, without its letters. */
  number?: number
}

/** Types of papers, as names of files begin with them. */
const TYPE = /^(?:kl|tb|ket-luan|thong-bao(?:-ket-luan)?)-/

/** What follows the issuer where the name means it as such. */
const MEETING = '(?:ky-hop|phien|hoi-nghi|bat-thuong|chuyen-de|mo-rong|thuong-ky|ngay|so|\\d)'

const DATE = /(?<!\d)(?:(\d{4})-?(\d{2})-?(\d{2})|(\d{1,2})-(\d{1,2})-(\d{4}))(?!\d)/
const DAY = /(?:^|-)(?:ngay|bat-thuong|chuyen-de|mo-rong|thuong-ky)-(\d{2})-(\d{2})(?=-|$)/
const ORDINAL = /(?:^|-)(?:ky-hop|phien-hop|phien|hoi-nghi)-(?:lan-)?(?:thu-)?(\d{1,3})(?=-|$)/
/** Not any "so": "chuyen-doi-so-2026" is a subject. */
const NUMBER =
  /(?:^|-)(?:(?:kl|tb|ket-luan|thong-bao)-(?:so-)?(\d{1,3})|(\d{1,3})-(?:kl|tb))(?=-|$)/

/** A reader of file names; the names of units are those of the archive. */
export function slugReader(
  units: readonly Pick<Unit, 'id' | 'name' | 'aliases' | 'searchAliases'>[],
): (name: string) => SlugClaims {
  const owners = new Map(
    units.flatMap(({ id, name, aliases, searchAliases }) =>
      [id, ...[name, ...aliases, ...searchAliases].map(slug)].map((one) => [one, id] as const),
    ),
  )
  owners.delete('')
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length).join('|')
  const named = new RegExp(`^(${longestFirst})(?:-${MEETING}|$)`)
  return (name) => {
    const issuer = owners.get(named.exec(name.replace(TYPE, ''))?.[1] ?? '')
    const dates = datesIn(name)
    // Digits of a date are no ordinal: "ky-hop-23-3-2026".
    const dateless = dates.length > 0 ? name.replace(DATE, 'x') : name
    const day = DAY.exec(dateless)
    const ordinal = ORDINAL.exec(dateless)
    const number = NUMBER.exec(dateless)
    return {
      ...(issuer !== undefined && { issuer }),
      ...(dates.length > 0 && { dates }),
      ...(day && { days: [`${day[1]}-${day[2]}`, `${day[2]}-${day[1]}`] }),
      ...(ordinal && { ordinal: Number(ordinal[1]) }),
      ...(number && { number: Number(number[1] ?? number[2]) }),
    }
  }
}

function datesIn(name: string): CivilDate[] {
  const [, year, month, day, first = '', second = '', last] = DATE.exec(name) ?? []
  const two = (digits: string): string => digits.padStart(2, '0')
  const read =
    year === undefined
      ? [`${last}-${two(second)}-${two(first)}`, `${last}-${two(first)}-${two(second)}`]
      : [`${year}-${month}-${day}`]
  return read.filter((text) => parseCivilDate(text) !== undefined)
}

/** A claim of a file's name that the paper's frontmatter contradicts. */
export type Contradiction = 'issuer' | 'ordinal' | 'date' | 'number'

/**
 * What of a file's name the frontmatter contradicts; what it does not speak of is no contradiction. A name may
 * go by the day of the paper or by one of the `others`, the days of its session.
 */
export function contradictions(
  { issuer, ordinal, dates, days, number }: SlugClaims,
  conclusion: Pick<Conclusion, 'issuer' | 'session' | 'date' | 'number'>,
  others: readonly CivilDate[] = [],
): Contradiction[] {
  const session = conclusion.session?.ordinal
  const known = [conclusion.date, ...others]
  const own = conclusion.number === undefined ? undefined : Number.parseInt(conclusion.number, 10)
  const found: (Contradiction | false)[] = [
    issuer !== undefined && issuer !== conclusion.issuer && 'issuer',
    ordinal !== undefined && session !== undefined && ordinal !== session && 'ordinal',
    ((dates !== undefined && !known.some((date) => dates.includes(date))) ||
      (days !== undefined && !known.some((date) => days.includes(date.slice(5))))) &&
      'date',
    number !== undefined && own !== undefined && number !== own && 'number',
  ]
  return found.filter((one) => one !== false)
}
