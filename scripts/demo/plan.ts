import type { CivilDate } from '../../src/domain/dates.ts'
import { addDays, civil, termsBetween } from './calendar.ts'
import { createRandom } from './random.ts'

/** The last day of the synthetic archive; fixed, so that the same seed gives the same bytes for ever. */
const END: CivilDate = '2026-10-30'

/** A session of one body, and how many papers came of it. */
interface SessionPlan {
  issuer: 'btv' | 'bch' | 'thuong-truc-dang-uy'
  date: CivilDate
  ordinal?: number
  kind?: 'thuong-ky' | 'bat-thuong' | 'mo-rong' | 'chuyen-de'
  name?: string
  papers: number
}

/** All that is settled of a paper before its text is written. */
export interface PaperPlan {
  /** Place in the archive by date, from 0. */
  index: number
  /** Place among the papers that have a text; nothing for a scan without text. */
  written: number | undefined
  id: string
  type: 'ket-luan' | 'thong-bao'
  session: SessionPlan
  number: string | undefined
  date: CivilDate
  /** Id of the term of the date: "2025-2030". */
  term: string
}

const ISSUERS = [
  'btv',
  'thuong-truc-dang-uy',
  'btv',
  'bch',
  'btv',
  'btv',
  'thuong-truc-dang-uy',
  'btv',
  'bch',
] as const
const PAPERS_OF_SESSION = [1, 1, 2, 1, 1, 3, 1] as const

/** The terms that the archive covers, oldest first. */
export function planTerms(count: number): ReturnType<typeof termsBetween> {
  return termsBetween(firstDay(count), END)
}

/** Five years for a small archive, up to twenty for a large one; always two terms at least. */
function firstDay(count: number): CivilDate {
  const years = Math.min(20, Math.max(5, Math.round(count / 75)))
  return civil(2026 - years, 11, 10)
}

/** Who meets when, and the papers that come of it, oldest first. */
export function planPapers(count: number, seed: number): PaperPlan[] {
  const random = createRandom(`${seed}/plan`)
  const terms = planTerms(count)
  const termOf = (date: CivilDate): string =>
    terms.find((term) => term.from <= date && date <= term.to)?.id ?? 'none'
  const dated = planSessions(count, termOf).flatMap((session) =>
    Array.from({ length: session.papers }, () => ({
      session,
      date: addDays(session.date, random.int(0, 2)),
    })),
  )
  dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

  const lastNumber = new Map<string, number>()
  const taken = new Set<string>()
  let writtenCount = 0
  return dated.map(({ session, date }, index) => {
    const written = index % 19 === 7 ? undefined : writtenCount++
    const type = index % 3 === 1 ? 'thong-bao' : 'ket-luan'
    const term = termOf(date)
    const run = `${type}/${term}`
    const next = (lastNumber.get(run) ?? 0) + random.int(1, 2)
    lastNumber.set(run, next)
    const sign = type === 'ket-luan' ? 'KL' : 'TB'
    return {
      index,
      written,
      id: freeId(`${date.slice(0, 4)}/${slugOf(session, type, date)}`, taken),
      type,
      session,
      number: (written ?? 0) % 7 === 4 ? undefined : `${String(next).padStart(2, '0')}-${sign}/ĐU`,
      date,
      term,
    }
  })
}

/** Sessions spread evenly over the years, numbered by body and term. */
function planSessions(count: number, termOf: (date: CivilDate) => string): SessionPlan[] {
  const sizes: number[] = []
  for (let left = count; left > 0; left -= sizes.at(-1) ?? 1) {
    sizes.push(Math.min(left, PAPERS_OF_SESSION[sizes.length % PAPERS_OF_SESSION.length] ?? 1))
  }
  const start = firstDay(count)
  const days = (Number(END.slice(0, 4)) - Number(start.slice(0, 4))) * 365 - 14
  const held = new Map<string, number>()
  let date = start
  let gone = 0
  return sizes.map((papers, index) => {
    const at = Math.floor((index * days) / sizes.length)
    date = addDays(date, at - gone)
    gone = at
    const issuer = ISSUERS[index % ISSUERS.length] ?? 'btv'
    // Outside the usual run: no ordinal, so the count stands still.
    if (index % 9 === 4) return { issuer, date, papers, kind: 'bat-thuong' }
    if (index % 9 === 8)
      return { issuer, date, papers, kind: 'chuyen-de', name: 'Hội nghị chuyên đề' }
    const run = `${issuer}/${termOf(date)}`
    const ordinal = (held.get(run) ?? 0) + 1
    held.set(run, ordinal)
    if (index % 9 === 3) return { issuer, date, papers, ordinal, kind: 'mo-rong' }
    return { issuer, date, papers, ordinal }
  })
}

function slugOf(session: SessionPlan, type: string, date: CivilDate): string {
  const issuer = session.issuer === 'thuong-truc-dang-uy' ? 'thuong-truc' : session.issuer
  const meeting =
    session.ordinal === undefined ? `${session.kind}-${date.slice(5)}` : `ky-hop-${session.ordinal}`
  return `${type === 'thong-bao' ? 'tb-' : ''}${issuer}-${meeting}`
}

/** The id itself, or the first free one with a number behind it. */
function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
  taken.add(free)
  return free
}
