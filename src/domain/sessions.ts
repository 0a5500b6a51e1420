import type { Archive } from './archive.ts'
import type { Conclusion } from './conclusion.ts'
import type { CivilDate } from './dates.ts'
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
