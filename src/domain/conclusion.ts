import type { Due } from './deadlines.ts'
import type { Section } from './sections.ts'
import type { Frontmatter } from './schemas/frontmatter.ts'

/** A marked passage of a paper: an order, or something worth listing without being one. */
export interface Mark {
  kind: 'directive' | 'passage'
  /** Fragment of the passage's address: `chi-dao-4-4-a`; for a passage without id, that of its section. */
  anchor: string
  /** Whether the anchor is the mark's own, to be put on its element. */
  ownAnchor: boolean
  /** Anchor of the section it stands in; nothing before the first section. */
  section: string | undefined
  /** Units it is addressed to. */
  to: string[]
  /** Units in charge and helping, only where the paper says so. */
  lead: string[]
  support: string[]
  topics: string[]
  due: Due | undefined
  /** Words of the paper on the deadline, where they cannot be dated or need showing. */
  dueText: string | undefined
  /** Words of the paper on repetition. */
  recurs: string | undefined
  /** Why the importer proposes it; nothing for what a person has written or confirmed. */
  proposed: string | undefined
  /** The passage, verbatim; paragraphs end with "\n" in between. */
  quote: string
}

/** A unit named in running text outside what is addressed to it. */
export interface Mention {
  unit: string
  section: string | undefined
  /** The sentence that names it, verbatim. */
  quote: string
}

/** A place or a project named in a paper: in a marked passage, or in a sentence outside of any. */
export interface PlaceMention {
  place: string
  section: string | undefined
  /** The passage that names it, by its number in `marks`; nothing where it is a sentence. */
  mark: number | undefined
  /** The passage or the sentence, verbatim. */
  quote: string
}

/** A paper listed by number in a paragraph: "(1) Báo cáo …". */
export interface ReportItem {
  number: number
  anchor: string
  section: string | undefined
  text: string
}

/** A published paper without its body: all that lists, exports and search filters need. */
export interface Conclusion extends Frontmatter {
  /** `2026/btv-ky-hop-3`: from the file's path; part of its address. */
  id: string
  /** Path of its file, from the project's folder. */
  file: string
  /** Id of the term its date falls in. */
  term: string
  sections: Section[]
  marks: Mark[]
  mentions: Mention[]
  places: PlaceMention[]
  reports: ReportItem[]
  /** Whether there is a text; false for a paper of which only a scan exists. */
  hasText: boolean
}

/** The orders of a paper, in reading order. */
export function directives(conclusion: Pick<Conclusion, 'marks'>): Mark[] {
  return conclusion.marks.filter((mark) => mark.kind === 'directive')
}

/** Every unit a mark is addressed to in any role, once each. */
export function addressees(mark: Pick<Mark, 'to' | 'lead' | 'support'>): string[] {
  return [...new Set([...mark.to, ...mark.lead, ...mark.support])]
}

/** The units that a paper tells something, in the order in which it does, each with its orders. */
export function unitsTold(
  conclusion: Pick<Conclusion, 'marks'>,
): { unit: string; marks: Mark[] }[] {
  const told = new Map<string, Mark[]>()
  for (const mark of directives(conclusion)) {
    for (const unit of addressees(mark)) told.set(unit, [...(told.get(unit) ?? []), mark])
  }
  return [...told].map(([unit, marks]) => ({ unit, marks }))
}

/** Every place of a paper that a link can name: sections, marks with an anchor of their own, reports. */
export function anchorsOf({
  sections,
  marks,
  reports,
}: Pick<Conclusion, 'sections' | 'marks' | 'reports'>): string[] {
  return [
    ...sections.map(({ anchor }) => anchor),
    ...marks.filter(({ ownAnchor }) => ownAnchor).map(({ anchor }) => anchor),
    ...reports.map(({ anchor }) => anchor),
  ]
}
