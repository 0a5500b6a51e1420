import { createHash } from 'node:crypto'
import { type Archive, createArchive } from '../domain/archive.ts'
import { hasErrors, isError, type Problem, sortProblems } from '../domain/problems.ts'
import type { Withdrawal } from '../domain/schemas/withdrawn.ts'
import { ATTACHMENTS, readContent, type ReadContent } from '../format/archive.ts'
import type { ReadPage } from '../format/owned-pages.ts'
import { printedLines } from '../format/printed-lines.ts'
import {
  type CheckedAttachment,
  type CheckedPaper,
  type CheckInput,
  problemOf,
  type Rule,
} from './rule.ts'
import { RULES } from './rules/index.ts'

/** A content folder that was read and checked. */
export interface CheckedArchive {
  /** The archive, where everything could be read; rules may still forbid to publish it. */
  archive: Archive | undefined
  /** Whether nothing forbids to publish it. */
  publishable: boolean
  /** The papers, by their id. */
  papers: Map<string, CheckedPaper>
  /** The owner's pages with which nothing is wrong. */
  pages: readonly ReadPage[]
  /** What was withdrawn, wherever its list could be read, whatever is wrong with the rest. */
  withdrawn: readonly Withdrawal[]
  /** All that is wrong or worth telling. */
  problems: Problem[]
}

/** Reads a whole content folder and checks it: the one way to an archive, for builds as for the preview. */
export async function readArchive(folder: string): Promise<CheckedArchive> {
  return checkArchive(await readContent(folder))
}

/** Checks what was read by every rule. */
export async function checkArchive(content: ReadContent): Promise<CheckedArchive> {
  const { files } = content
  const input = await inputOf(content)
  const { papers } = input
  const archive = hasErrors(files.problems) ? undefined : archiveOf(content)
  const found = await foundBy(RULES, input)
  const problems = sortProblems([...files.problems, ...withoutQuotes(found)])
  return {
    archive,
    publishable: archive !== undefined && !hasErrors(problems),
    papers: new Map(papers.map((paper) => [paper.conclusion.id, paper])),
    pages: content.pages,
    withdrawn: input.withdrawn,
    problems,
  }
}

/**
 * What the gate refuses of what was read, without a word of it: for commands that work on papers by themselves,
 * and must not show or seal what may not be published.
 */
export async function refusedByGate(content: ReadContent): Promise<Problem[]> {
  const found = await foundBy(GATE, await inputOf(content))
  return sortProblems(withoutQuotes(found.filter(isError)))
}

const GATE = RULES.filter(({ group }) => group === 'gate')

async function foundBy(rules: readonly Rule[], input: CheckInput): Promise<Problem[]> {
  const found: Problem[] = []
  for (const rule of rules) {
    for (const finding of await rule.check(input)) found.push(problemOf(rule, finding))
  }
  return found
}

/** What was read, as rules see it. */
async function inputOf(content: ReadContent): Promise<CheckInput> {
  const { files, vocabularies } = content
  const papers = content.papers.map((read) => ({
    ...read,
    lines: printedLines(read.paper.blocks, read.source),
  }))
  return {
    files,
    papers,
    pages: content.pages,
    unread: content.unread,
    unreadSources: content.unreadSources,
    placeIn: vocabularies.placeIn,
    confirmable: new Set(RULES.filter(({ confirmable }) => confirmable).map(({ code }) => code)),
    attachments: await attachmentsOf(content, papers),
    units: vocabularies.units ?? [],
    topics: vocabularies.topics ?? [],
    abbreviations: vocabularies.abbreviations ?? [],
    places: vocabularies.places ?? [],
    relations: vocabularies.relations ?? [],
    withdrawn: vocabularies.withdrawn ?? [],
  }
}

/** What is told of a paper that the gate refuses shows nothing of its text: reports are passed on. */
function withoutQuotes(found: readonly Problem[]): Problem[] {
  const gate = new Set(GATE.map(({ code }) => code))
  const refused = new Set(
    found.filter((problem) => isError(problem) && gate.has(problem.code)).map(({ file }) => file),
  )
  return found.map(({ detail, ...problem }) =>
    detail === undefined || refused.has(problem.file) ? problem : { ...problem, detail },
  )
}

function archiveOf({ vocabularies, papers }: ReadContent): Archive | undefined {
  const { site, units, topics, abbreviations, places, relations, withdrawn } = vocabularies
  if (!site || !units || !topics || !abbreviations || !places || !relations || !withdrawn) {
    return undefined
  }
  return createArchive(
    { site, units, topics, abbreviations, places, relations, withdrawn },
    papers.map(({ conclusion }) => conclusion),
  )
}

/** The files that papers name, each read once and not kept. */
async function attachmentsOf(
  { files }: ReadContent,
  papers: readonly CheckedPaper[],
): Promise<CheckedAttachment[]> {
  const attachments: CheckedAttachment[] = []
  for (const paper of papers) {
    for (const [index, { file }] of paper.conclusion.attachments.entries()) {
      const name = `${ATTACHMENTS}/${paper.conclusion.id}/${file}`
      const bytes = await files.bytes(name)
      const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
      attachments.push({ paper, index, name, sha256 })
    }
  }
  return attachments
}
