import type { Mark } from '../../src/domain/conclusion.ts'
import type { ReadConclusion } from '../../src/format/conclusion.ts'
import type { Imported } from '../../src/importer/imported.ts'
import { type ExpectedPaper, unitsOf } from './import-papers.ts'
import { deadlineDifferences, type ReadTold } from './paper-deadlines.ts'
import {
  agreement,
  type Agreement,
  locate,
  type MarkTold,
  type Told,
  toldIn,
  unitAgreement,
} from './proposal-metric.ts'

/** In what an import differs from a person's reading: a line for each difference, and the passages that agree. */
export interface Comparison {
  facts: string[]
  outline: string[]
  reports: string[]
  recipients: string[]
  deadlines: string[]
  remarks: string[]
  coverage: string[]
  directives: Agreement<ReadTold, MarkTold>
  units: Agreement<Told, Told>
  /** Chủ trì and phối hợp, one pair of passage and unit each. */
  roles: Agreement<Told, Told>
  topics: Agreement<Told, Told>
}

/** Compares an imported paper, and its body as the format reads it, with a person's reading. */
export function compare(
  imported: Imported,
  { paper }: Pick<ReadConclusion, 'paper'>,
  expected: ExpectedPaper,
): Comparison {
  const { text, told } = toldIn(paper.blocks, paper.marks)
  const reading = locate(text, expected.directives).map((directive) => ({
    ...directive,
    units: unitsOf(directive),
  }))
  return {
    facts: factDifferences(imported, expected),
    outline: outlineDifferences(imported, expected),
    reports: difference('báo cáo', expected.reports ?? 0, imported.reports.length),
    recipients: listDifference(
      'nơi nhận chưa rõ',
      expected.facts.unrecognised ?? [],
      imported.recipients.flatMap(({ unknown }) => unknown),
    ),
    deadlines: deadlineDifferences(reading, told),
    remarks: remarkDifferences(imported, expected),
    coverage: difference('ký tự', imported.coverage.total, imported.coverage.accounted),
    directives: agreement(reading, told),
    units: unitAgreement(reading, told),
    roles: unitAgreement(inRoles(reading, identity), inRoles(told, ofMark)),
    topics: unitAgreement(onTopics(reading, identity), onTopics(told, ofMark)),
  }
}

type Named = Partial<Pick<Mark, 'lead' | 'support' | 'topics'>>
const identity = (told: ReadTold): Named => told
const ofMark = ({ mark }: MarkTold): Named => mark

function inRoles<T extends Told>(all: readonly T[], read: (told: T) => Named): Told[] {
  return all.map((told) => {
    const { lead = [], support = [] } = read(told)
    return {
      ...told,
      units: [
        ...lead.map((unit) => `chủ trì ${unit}`),
        ...support.map((unit) => `phối hợp ${unit}`),
      ],
    }
  })
}

function onTopics<T extends Told>(all: readonly T[], read: (told: T) => Named): Told[] {
  return all.map((told) => ({ ...told, units: read(told).topics ?? [] }))
}

function factDifferences({ facts }: Imported, expected: ExpectedPaper): string[] {
  const { session, recipients, ...simple } = expected.facts
  const fields = ['type', 'issuer', 'number', 'date', 'place', 'signatory'] as const
  return [
    ...fields.flatMap((field) => difference(field, simple[field], facts[field]?.value)),
    ...difference('session', session, likeSession(facts.session?.value, session?.name)),
    ...listDifference('recipients', recipients, facts.recipients?.value ?? []),
  ]
}

/** The session with the kind of meeting for its name, where its name begins with it. */
function likeSession<S extends { name?: string | undefined }>(
  session: S | undefined,
  kind: string | undefined,
): S | undefined {
  const begins = kind !== undefined && session?.name?.toLowerCase().startsWith(kind.toLowerCase())
  return session && begins ? { ...session, name: kind } : session
}

function outlineDifferences({ sections }: Imported, { outline }: ExpectedPaper): string[] {
  const read = outline.map(({ number, title, form }) => `${number ?? ''} | ${title} | ${form}`)
  const came = sections.map(({ number, title, stands }) => `${number ?? ''} | ${title} | ${stands}`)
  if (read.join('\n') === came.join('\n')) return []
  return [
    ...read.filter((line) => !came.includes(line)).map((line) => `thiếu: ${line}`),
    ...came.filter((line) => !read.includes(line)).map((line) => `thừa: ${line}`),
    ...(read.length === came.length ? [] : [`${came.length} mục, đúng ra ${read.length}`]),
  ]
}

/** Codes of the importer for what expected.yaml names; these are counted, and must not be told without need. */
const CODES: Record<string, string> = {
  gap: 'section-gap',
  'odd-start': 'odd-start',
  'page-cut': 'joined-page-cut',
  'blank-number': 'blank-number',
}

function remarkDifferences(
  { remarks, source }: Imported,
  { remarks: read }: ExpectedPaper,
): string[] {
  const counted = Object.entries(CODES).flatMap(([kind, code]) =>
    difference(
      kind,
      read.filter((other) => other === kind).length,
      remarks.filter((remark) => remark.code === code).length,
    ),
  )
  const absent = read.filter(
    (kind) => !(kind in CODES) && !source.remarks.some((remark) => remark.kind === kind),
  )
  return [...counted, ...absent.map((kind) => `${kind}: không báo`)]
}

function difference(name: string, read: unknown, came: unknown): string[] {
  const [a, b] = [canonical(read), canonical(came)]
  return a === b ? [] : [`${name}: ${b}, đúng ra ${a}`]
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'không có'
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}

function listDifference(name: string, read: readonly string[], came: readonly string[]): string[] {
  return [
    ...read.filter((item) => !came.includes(item)).map((item) => `${name}: thiếu “${item}”`),
    ...came.filter((item) => !read.includes(item)).map((item) => `${name}: thừa “${item}”`),
  ]
}
