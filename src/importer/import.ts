import { labelOf } from '../domain/citation.ts'
import type { CivilDate } from '../domain/dates.ts'
import { blockText } from '../domain/paper.ts'
import type { Vocabularies } from '../domain/vocabularies.ts'
import { type Body, readBody } from '../format/conclusion.ts'
import { references } from '../format/references.ts'
import { problemSink, sourceOf } from '../format/source.ts'
import { coverageOf } from './coverage.ts'
import { findFacts, subjectOf } from './facts/facts.ts'
import type { Coverage, Fact, Facts, Imported, Known, Question, TextRemark } from './imported.ts'
import { applyMarks } from './propose/apply.ts'
import { doubtsOf, type ProposalRemark, type ProposedMark, type Proposals } from './propose/mark.ts'
import { proposeMarks } from './propose/propose.ts'
import { unitFinder } from './propose/unit-names.ts'
import { numberingRemarks } from './remarks/numbering.ts'
import { textRemarks } from './remarks/text.ts'
import { unaccounted } from './source/account.ts'
import { paragraphsOf, type SourceDocument, type Unreadable } from './source/document.ts'
import { readSource } from './source/read.ts'
import { withoutUnprintable } from './structure/clean.ts'
import { structureOf, type Structure } from './structure/structure.ts'
import { writeBody } from './write/blocks.ts'

/** What a paper is read against; lists that could not be read are empty. */
export type ImportVocabularies = {
  [Name in 'units' | 'topics' | 'abbreviations']?: Vocabularies[Name] | undefined
}

/**
 * Reads a file as a paper: what it says of itself, its body as MDX with proposed marks, and the account of every
 * character. `known` is what a person has said of it; that stands in place of what would be recognised. Pure, and
 * never throws for what a file may hold.
 */
export function importPaper(
  name: string,
  bytes: Uint8Array,
  vocabularies: ImportVocabularies,
  known: Known = {},
): Imported | Unreadable {
  const source = readSource(name, bytes)
  return 'blocks' in source ? importDocument(source, vocabularies, known) : source
}

/** The same for a document that a reader has read. */
export function importDocument(
  source: SourceDocument,
  { units = [], topics = [], abbreviations = [] }: ImportVocabularies,
  known: Known = {},
): Imported {
  const words = { units, topics, abbreviations }
  const find = unitFinder(words)
  const document = withoutUnprintable(source)
  const structure = structureOf(document, find)
  const found = findFacts(structure, words, find)
  const facts = withKnown(found.facts, known)
  const questions = found.questions.filter(({ field }) => known[field] === undefined)
  if (facts.type && facts.issuer && !facts.title) {
    facts.title = titleFact(facts, units, subjectOf(structure))
  }

  const plain = writeBody(structure.plan, paragraphsOf(document.blocks))
  const before = readBack(plain)
  const proposals = propose(plain, before, facts, questions, words)
  const body = applyMarks(plain, proposals.marks)
  const after = readBack(body)
  const numbering = numberingRemarks(after.sections)
  const text = textRemarks(structure, after.sections)
  return {
    facts,
    questions,
    body,
    sections: sectionsOf(structure, after),
    marks: proposals.marks.map((mark) => importedMark(mark, after)),
    reports: after.reports.map((report) => ({ number: report.number, text: report.text })),
    recipients: found.recipients,
    notes: [...numbering.notes, ...text.notes],
    remarks: [
      ...text.remarks,
      ...numbering.remarks,
      ...proposals.remarks.map((remark) => proposalRemark(remark, after)),
    ],
    leftOut: document.leftOut,
    coverage: wholeCoverage(source, document, structure, after),
    source: { kind: source.kind, remarks: source.remarks },
  }
}

/** The body as the format reads it; units and topics are not checked here. */
function readBack(body: string): Body {
  const source = sourceOf(body)
  return readBody(source, 0, { known: references({}) }, problemSink(source))
}

function withKnown(facts: Facts, known: Known): Facts {
  const given = Object.entries(known).filter(([, value]) => value !== undefined)
  const said = given.map(([field, value]): [string, Fact<unknown>] => [
    field,
    { value, sure: true, because: 'người nhập cho biết', words: '' },
  ])
  return { ...facts, ...(Object.fromEntries(said) as Facts) }
}

function titleFact(
  { type, issuer, session }: Facts,
  units: Vocabularies['units'],
  subject: string | undefined,
): Fact<string> {
  const paper = {
    type: type?.value ?? 'ket-luan',
    issuer: issuer?.value ?? '',
    session: session?.value,
  }
  const value = labelOf(paper, units, subject)
  const because = 'đặt theo loại văn bản, cơ quan ban hành và kỳ họp'
  return { value, sure: true, because, words: '' }
}

/** Marks for the passages of a body; none while nobody knows the day and the issuer, which they depend on. */
function propose(
  text: string,
  { blocks, sections, marks }: Body,
  facts: Facts,
  questions: readonly Question[],
  vocabularies: Pick<Vocabularies, 'units' | 'topics' | 'abbreviations'>,
): Proposals {
  const date: CivilDate | undefined = facts.date?.value ?? offered('date', questions)
  const issuer = facts.issuer?.value ?? offered('issuer', questions) ?? ''
  if (date === undefined) return { marks: [], remarks: [] }
  const found = marks.filter((mark) => mark !== undefined)
  const paper = { paper: { blocks, marks: found }, source: sourceOf(text) }
  const title = facts.title?.value ?? ''
  return proposeMarks({ ...paper, conclusion: { date, issuer, title, sections } }, vocabularies)
}

function proposalRemark(
  { kind, text, quote, section }: ProposalRemark,
  { sections }: Pick<Body, 'sections'>,
): TextRemark {
  const number = sections.find(({ anchor }) => anchor === section)?.number
  return {
    ...{ code: kind, message: text, look: true },
    ...(number !== undefined && { section: number }),
    ...(quote !== undefined && { quote }),
  }
}

function offered(field: Question['field'], questions: readonly Question[]): string | undefined {
  return questions.find((question) => question.field === field)?.candidates[0]?.value
}

function sectionsOf({ sections }: Structure, { sections: read }: Body): Imported['sections'] {
  return read.map(({ number, title, anchor, depth }, index) => {
    const stands = sections[index]?.reading.stands ?? 'own-line'
    return { number, title, anchor, depth, stands }
  })
}

function importedMark(mark: ProposedMark, { sections }: Body): Imported['marks'][number] {
  const { kind, id, to, lead, support, topics, due, dueText, recurs, quote, reasons } = mark
  const section = sections.find(({ anchor }) => anchor === mark.section)?.number
  const because = reasons.map((reason) => reason.because).join('; ')
  return {
    ...{ kind, id, section, to, lead, support, topics, due, dueText, recurs, quote },
    proposed: doubtsOf(mark),
    because: because === '' ? undefined : because,
  }
}

/** Both halves of the account: what the reader claims to have read, and what came out in the end. */
function wholeCoverage(
  source: SourceDocument,
  document: SourceDocument,
  { plan }: Structure,
  { blocks }: Body,
): Coverage {
  const { accounted, total, missing } = coverageOf(document, plan, blockText(blocks))
  const lost = unaccounted(source).map(({ part, node, text }) => ({
    text,
    where: `${part}, mẩu chữ ${node + 1}: bộ đọc tệp không đọc được`,
  }))
  const count = lost.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0)
  return { accounted, total: total + count, missing: [...missing, ...lost] }
}
