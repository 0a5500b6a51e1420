import type { Conclusion } from '../../src/domain/conclusion.ts'
import type { CivilDate } from '../../src/domain/dates.ts'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import { termOf } from '../../src/domain/vocabularies.ts'
import type { Known } from './known.ts'

/** The session of a paper, as its frontmatter has it. */
export type Session = NonNullable<Frontmatter['session']>
/** Who signed. */
export type Signatory = NonNullable<Frontmatter['signatory']>

/** The papers of one issuer, newest first. */
function papersOf({ papers }: Known, issuer: string): Conclusion[] {
  return papers.filter((paper) => paper.issuer === issuer)
}

/**
 * The session after the last ordinary one of an issuer in the term of a day, called as that was; nothing where the
 * archive has none: its first paper need not be of the first session.
 */
export function nextSession(known: Known, issuer: string, date: CivilDate): Session | undefined {
  const term = termOf(date, known.site.terms)?.id
  const counted = papersOf(known, issuer)
    .filter((paper) => paper.term === term)
    .flatMap(({ session }) =>
      session?.ordinal === undefined ? [] : { ...session, ordinal: session.ordinal },
    )
  const last = counted.reduce((a, b) => (b.ordinal > a.ordinal ? b : a), {
    ordinal: 0,
  } as Session & { ordinal: number })
  if (last.ordinal === 0) return undefined
  return { ordinal: last.ordinal + 1, ...(last.name !== undefined && { name: last.name }) }
}

/** Who signed for an issuer, the newest first, each once. */
export function signatories(known: Known, issuer: string): Signatory[] {
  const seen = new Map<string, Signatory>()
  for (const { signatory } of papersOf(known, issuer)) {
    if (!signatory) continue
    const key = JSON.stringify([signatory.name, signatory.office, signatory.authority])
    if (!seen.has(key)) seen.set(key, signatory)
  }
  return [...seen.values()]
}

/** A signatory by name and office; in whose name he signs is as in the newest paper that he signed so. */
export function signatoryNamed(
  known: Known,
  issuer: string,
  name: string,
  office: string | undefined,
): Signatory {
  const before = signatories(known, issuer).find(
    (one) => one.name === name && (office === undefined || one.office === office),
  )
  if (before) return before
  return { name, ...(office !== undefined && { office }) }
}

/** The newest paper of an issuer that lists recipients. */
export function recipientsBefore(known: Known, issuer: string): Conclusion | undefined {
  return papersOf(known, issuer).find(({ recipients }) => recipients.length > 0)
}

/** The newest number of a type of paper in the term of a day: what the next one follows. */
export function lastNumber(
  { papers, site }: Known,
  type: Conclusion['type'],
  date: CivilDate,
): string | undefined {
  const term = termOf(date, site.terms)?.id
  const inTerm = papers.filter((paper) => paper.type === type && paper.term === term)
  const numbers = inTerm.flatMap(({ number }) => number ?? [])
  return numbers.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0]
}
