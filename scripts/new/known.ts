import type { Conclusion } from '../../src/domain/conclusion.ts'
import type { Site } from '../../src/domain/schemas/site.ts'
import type { Unit } from '../../src/domain/schemas/units.ts'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { compareStrings } from '../../src/domain/text.ts'
import { idsOf } from '../../src/domain/withdrawals.ts'
import { readContent, type ReadContent, readingContext } from '../../src/format/archive.ts'
import type { ReadingContext } from '../../src/format/conclusion.ts'
import { formatProblems } from '../../src/format/report.ts'
import { UsageError } from '../build/options.ts'

/** What is known of an archive to which a paper is added. */
export interface Known {
  site: Site
  units: Unit[]
  /** The papers that can be read, newest first. */
  papers: Conclusion[]
  /** How many cannot: nothing is known of them but their ids. */
  unread: number
  /** Ids that a paper has, or had, or that were withdrawn. */
  taken: ReadonlySet<string>
  /** What was withdrawn, by each of its ids. */
  withdrawn: ReadonlyMap<string, Withdrawal>
  /** Against what the new paper is read before it is written. */
  context: ReadingContext
}

/**
 * Reads an archive to which a paper is to be added. Papers with errors are no hindrance; without its name, its
 * terms and its units nothing can be proposed and nothing checked: a UsageError then.
 */
export async function readKnown(content: string): Promise<Known> {
  return knownOf(await readContent(content))
}

/** The same of an archive that was read already. */
export function knownOf({ files, vocabularies, papers, unread }: ReadContent): Known {
  const { site, units, topics, withdrawn } = vocabularies
  if (!site || !units || !topics) {
    const needed = ['site.yaml', 'units.yaml', 'topics.yaml'].map((name) => files.nameOf(name))
    const problems = files.problems.filter(({ file }) => needed.includes(file))
    throw new UsageError(`${formatProblems(problems)}\nSửa các tệp trên rồi chạy lại.`)
  }
  const gone = new Map(
    (withdrawn ?? []).flatMap((one) => idsOf(one).map((id) => [id, one] as const)),
  )
  const conclusions = papers
    .map(({ conclusion }) => conclusion)
    .sort((a, b) => compareStrings(b.date, a.date) || compareStrings(b.id, a.id))
  return {
    site,
    units,
    papers: conclusions,
    unread: unread.length,
    taken: new Set([
      ...conclusions.flatMap(({ id, formerIds }) => [id, ...formerIds]),
      ...unread,
      ...gone.keys(),
    ]),
    withdrawn: gone,
    context: readingContext(vocabularies),
  }
}

/** A body that may issue a paper, and how many of the archive it has issued. */
export interface Issuer {
  unit: Unit
  papers: number
}

/**
 * The bodies that may issue: those that have done so first, by how often; then the others of the Party's group,
 * or of the groups of those that have. Groups of bodies issue nothing.
 */
export function issuers({ units, papers }: Known): Issuer[] {
  const counts = new Map<string, number>()
  for (const { issuer } of papers) counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
  const bodies = units.filter(({ all, members }) => !all && members.length === 0)
  const groups = new Set(bodies.filter(({ id }) => counts.has(id)).map(({ group }) => group))
  const party = bodies.filter(({ group }) => group === 'Đảng' || groups.has(group))
  const listed = party.length > 0 ? party : bodies
  return bodies
    .filter((unit) => counts.has(unit.id) || listed.includes(unit))
    .map((unit) => ({ unit, papers: counts.get(unit.id) ?? 0 }))
    .sort((a, b) => b.papers - a.papers)
}
