import type { Archive } from './archive.ts'
import type { Conclusion } from './conclusion.ts'
import { type CivilDate, yearOf } from './dates.ts'
import { counted } from './labels.ts'
import { slug } from './text.ts'

/** A meeting and the papers that it issued. */
export interface SessionView {
  id: string
  issuer: string
  term: string
  date: CivilDate
  conclusions: Conclusion[]
}

/**
 * Id of the session of a paper: `btv-2025-2030-10`; with its name and kind where the paper gives them, so that
 * "Hội nghị lần thứ 1" is not "kỳ họp thứ 1"; by its day where it has no ordinal.
 */
export function sessionId(
  conclusion: Pick<Conclusion, 'issuer' | 'term' | 'session' | 'date'>,
): string {
  const { issuer, term, session, date } = conclusion
  const meeting = [session?.name && slug(session.name), session?.kind]
  return [issuer, term, ...meeting, session?.ordinal ?? `ngay-${date}`].filter(Boolean).join('-')
}

/** Sessions with the papers they issued, newest first. */
export function sessions(archive: Archive): SessionView[] {
  const groups = new Map<string, SessionView>()
  for (const conclusion of archive.conclusions) {
    const id = sessionId(conclusion)
    const group = groups.get(id)
    if (group) group.conclusions.push(conclusion)
    else {
      const { issuer, term, date } = conclusion
      groups.set(id, { id, issuer, term, date, conclusions: [conclusion] })
    }
  }
  return [...groups.values()]
}

/** The sessions of one year of a term; a year in which a term ends is in both. */
export interface SessionYear {
  /** Fragment of its heading. */
  id: string
  year: string
  sessions: SessionView[]
}

/** Sessions by term and year, newest first. */
export function sessionsByYear(archive: Archive): { term: string; years: SessionYear[] }[] {
  const terms = new Map<string, Map<string, SessionYear>>()
  for (const session of sessions(archive)) {
    const years = terms.get(session.term) ?? new Map<string, SessionYear>()
    terms.set(session.term, years)
    const year = yearOf(session.date)
    const group = years.get(year) ?? { id: `nam-${year}-${session.term}`, year, sessions: [] }
    years.set(year, group)
    group.sessions.push(session)
  }
  return [...terms].map(([term, years]) => ({ term, years: [...years.values()] }))
}

/** The years that have sessions, once each, with the fragment of the first place of each; newest first. */
export function yearsOfSessions(
  terms: readonly { years: readonly SessionYear[] }[],
): { id: string; year: string; count: number }[] {
  const years = new Map<string, { id: string; year: string; count: number }>()
  for (const { id, year, sessions: list } of terms.flatMap((term) => term.years)) {
    const known = years.get(year) ?? { id, year, count: 0 }
    years.set(year, { ...known, count: known.count + list.length })
  }
  return [...years.values()]
}

/** "12 kỳ họp, trong đó 2 bất thường; 15 văn bản". */
export function yearOfSessions(list: readonly SessionView[]): string {
  const special = list.filter(
    ({ conclusions: [first] }) => first?.session?.kind === 'bat-thuong',
  ).length
  const papers = list.reduce((sum, { conclusions }) => sum + conclusions.length, 0)
  const meetings = counted(list.length, 'kỳ họp')
  return `${meetings}${special > 0 ? `, trong đó ${special} bất thường` : ''}; ${counted(papers, 'văn bản')}`
}
