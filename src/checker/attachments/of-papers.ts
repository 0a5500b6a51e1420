import type { ContentFiles } from '../../format/files.ts'
import { marksInTitle } from '../gate/marks.ts'
import type { CheckedAttachment, CheckInput, Finding } from '../rule.ts'
import { inspectAttachment, type Inspection } from './inspect.ts'

/** A file beside a paper, with what is listed of it. */
export interface ListedFile {
  paper: CheckedAttachment['paper']
  /** Its name, without folders. */
  file: string
}

/** What a rule says of a file: message and hint, in Vietnamese. */
export type Told = Pick<Finding, 'message' | 'hint'>

/** What a rule tells of the files beside papers, each at its place in the paper's frontmatter. */
export async function tellOfAttachments(
  { attachments, files }: CheckInput,
  tell: (inspection: Inspection, listed: ListedFile) => Told | undefined,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const attachment of attachments) {
    const { paper, index } = attachment
    const { file, title } = paper.conclusion.attachments[index] ?? { file: '', title: '' }
    const inspection = await inspectionOf(attachment, files)
    if (!inspection) continue
    const marks = [...inspection.marks, ...marksInTitle(file), ...marksInTitle(title)]
    const told = tell({ ...inspection, marks }, { paper, file })
    if (!told) continue
    const place = paper.places.field(['attachments', index, 'file'])
    findings.push({ file: paper.conclusion.file, place, ...told })
  }
  return findings
}

/**
 * Inspections by hash and name of what was inspected. A long PDF takes seconds: several rules ask, and a
 * preview checks everything anew whenever a file is saved.
 */
const inspections = new Map<string, Promise<Inspection>>()

async function inspectionOf(
  { name, sha256 }: CheckedAttachment,
  files: ContentFiles,
): Promise<Inspection | undefined> {
  if (sha256 === undefined) return undefined
  const key = `${sha256} ${name}`
  const known = inspections.get(key)
  if (known) return known
  const bytes = await files.bytes(name)
  if (!bytes) return undefined
  const inspection = inspectAttachment(name, bytes)
  inspections.set(key, inspection)
  return inspection
}
