import { createHash } from 'node:crypto'
import { readFile, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { inspectAttachment, type Inspection } from '../../src/checker/attachments/inspect.ts'
import { readAttachment } from '../../src/checker/attachments/read.ts'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import { ATTACHMENTS } from '../../src/format/archive.ts'
import { readSource } from '../../src/importer/source/read.ts'
import { isUnreadable } from '../../src/importer/source/unreadable.ts'
import { stripPdf } from '../../src/importer/strip/pdf.ts'
import { isStripped, type Stripped, type StripResult } from '../../src/importer/strip/stripped.ts'
import { stripWord } from '../../src/importer/strip/word.ts'
import { writeNew, writeWhole } from '../files.ts'
import { baseName, judge } from './attachment-problems.ts'
import { kindOfFile, notAttachable, notScan } from './file-kind.ts'

/** A file as it was given to the command. */
export interface GivenFile {
  /** Its path or name, as a person would type it. */
  name: string
  bytes: Uint8Array
}

/** What is to be published beside a paper. */
export interface AttachmentRequest {
  /** `--attach`: the file that the paper was imported from. */
  original?: GivenFile
  /** `--scan`: the signed paper as a PDF. */
  scan?: GivenFile
}

/** A file to be written beside a paper. */
export interface PlannedAttachment {
  /** What the frontmatter lists. */
  entry: Frontmatter['attachments'][number]
  bytes: Uint8Array
  /** Name of the file that it was made from, and whether it is that file, byte for byte. */
  from: string
  unchanged: boolean
}

/** What a person should know, or mend. An error keeps everything from being written. */
export interface AttachmentProblem {
  /** Permanent code, kebab-case English. */
  code: string
  severity: 'error' | 'warning' | 'note'
  /** Name of the file given, without its folders. */
  file: string
  message: string
  hint: string
}

/** Files to be written, none where something is an error; and what is to be told. */
export interface PreparedAttachments {
  files: PlannedAttachment[]
  problems: AttachmentProblem[]
}

/** Makes the files that are to lie beside a paper. Writes nothing, throws nothing. */
export async function prepareAttachments({
  original,
  scan,
}: AttachmentRequest): Promise<PreparedAttachments> {
  const prepared = [
    ...(original ? [await prepareOriginal(original)] : []),
    ...(scan ? [await prepareScan(scan)] : []),
  ]
  const problems = prepared.flatMap((one) => one.problems)
  const refused = problems.some(({ severity }) => severity === 'error')
  return { files: refused ? [] : prepared.flatMap((one) => one.files), problems }
}

async function prepareOriginal(given: GivenFile): Promise<PreparedAttachments> {
  const kind = kindOfFile(given.bytes)
  const entry =
    kind === 'text'
      ? { file: 'ban-goc.txt', title: 'Bản chữ của văn bản' }
      : { file: 'ban-goc.docx', title: 'Bản Word của văn bản' }
  if (kind === 'zip') return planned(given, entry, stripWord(given.bytes))
  if (kind !== 'text') return planned(given, entry, notAttachable(kind))
  const reading = readSource(given.name, given.bytes)
  return planned(given, entry, isUnreadable(reading) ? reading : asItIs(given))
}

/** A PDF keeps every byte unless it tells more than the paper; then blanks stand where that stood. */
async function prepareScan(given: GivenFile): Promise<PreparedAttachments> {
  const entry = { file: 'ban-quet.pdf', title: 'Bản quét văn bản đã ký' }
  const kind = kindOfFile(given.bytes)
  if (kind !== 'pdf') return planned(given, entry, notScan(kind))
  const before = await inspectAttachment(entry.file, given.bytes)
  const result = stripPdf(given.bytes, { properties: before.personal })
  if (!isStripped(result)) return planned(given, entry, result)
  if (result.bytes === given.bytes) return planned(given, entry, result, before)
  // Better an author's name that has to be removed by hand than a page that is not as it was.
  const isSame = await saysTheSame(given.bytes, result.bytes)
  return isSame ? planned(given, entry, result) : planned(given, entry, asItIs(given), before)
}

function asItIs({ bytes }: GivenFile): Stripped {
  return { bytes, removed: [], kept: [] }
}

async function saysTheSame(before: Uint8Array, after: Uint8Array): Promise<boolean> {
  const said = async (bytes: Uint8Array): Promise<string> => {
    const { lines, unread, openChanges } = await readAttachment('a.pdf', bytes)
    return JSON.stringify([lines, unread, openChanges])
  }
  return (await said(before)) === (await said(after))
}

async function planned(
  given: GivenFile,
  named: { file: string; title: string },
  result: StripResult,
  known?: Inspection,
): Promise<PreparedAttachments> {
  const file = baseName(given.name)
  if (!isStripped(result)) return { files: [], problems: [{ ...result, severity: 'error', file }] }
  const { bytes, removed, kept } = result
  const problems = judge(given.name, known ?? (await inspectAttachment(named.file, bytes)))
  if (removed.length > 0)
    problems.push({ ...REMOVED, file, message: `${REMOVED.message} ${removed.join('; ')}.` })
  if (kept.length > 0)
    problems.push({ ...KEPT, file, message: `${KEPT.message} ${kept.join('; ')}.` })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const unchanged = Buffer.compare(bytes, given.bytes) === 0
  return { files: [{ entry: { ...named, sha256 }, bytes, from: file, unchanged }], problems }
}

const REMOVED = {
  code: 'attachment-changed',
  severity: 'note',
  message: 'Bản đăng kèm khác tệp gốc, đã bỏ:',
  hint: 'Nội dung văn bản giữ nguyên. Giữ tệp gốc ở nơi lưu trữ của cơ quan.',
} as const

const KEPT = {
  code: 'attachment-kept',
  severity: 'warning',
  message: 'Trong bản đăng kèm còn:',
  hint: 'Xem lại các ảnh ấy; nếu ngại lộ thông tin, đổi thành PNG trong Word rồi nhập lại, hoặc đăng bản PDF bằng --scan.',
} as const

/** Takes back what was written. */
export type Undo = () => Promise<void>

/**
 * Writes the files of a paper under content/attachments/<id>/: all of them, or none. Returns how to take them back.
 * `overwrite` (--force) replaces files of the same names, and puts them back when it is undone. Throws NotWritten, of
 * code EEXIST where a file is there already.
 */
export async function writeAttachments(
  content: string,
  id: string,
  files: readonly PlannedAttachment[],
  overwrite = false,
): Promise<Undo> {
  const root = path.join(content, ATTACHMENTS)
  const folder = path.join(root, ...id.split('/'))
  const steps: Undo[] = []
  const undo: Undo = async () => {
    for (const step of steps.splice(0).reverse()) await step()
    // Folders that are empty now were made for these files, or are of no use.
    for (const made of [folder, path.dirname(folder), root]) await rmdir(made).catch(() => {})
  }
  try {
    for (const { entry, bytes } of files) {
      const file = path.join(folder, entry.file)
      const before = overwrite ? await readFile(file).catch(() => undefined) : undefined
      await (before ? writeWhole(file, bytes) : writeNew(file, bytes))
      steps.push(() => (before ? writeWhole(file, before) : rm(file, { force: true })))
    }
  } catch (error) {
    await undo()
    throw error
  }
  return undo
}
