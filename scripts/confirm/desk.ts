import { readFile } from 'node:fs/promises'
import type { Mark } from '../../src/domain/conclusion.ts'
import type { Frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import type { Topic } from '../../src/domain/schemas/topics.ts'
import type { Unit } from '../../src/domain/schemas/units.ts'
import { readingContext } from '../../src/format/archive.ts'
import { readConclusion, type ReadingContext } from '../../src/format/conclusion.ts'
import { type Edit, withEdits } from '../../src/format/edits.ts'
import { withFields } from '../../src/format/field-edits.ts'
import { contentFiles } from '../../src/format/files.ts'
import { attributeAt } from '../../src/format/mark-edits.ts'
import { sealOf } from '../../src/format/seal.ts'
import { sourceOf } from '../../src/format/source.ts'
import { readVocabularies } from '../../src/format/vocabularies.ts'
import { UsageError } from '../build/options.ts'
import { writeWhole } from '../files.ts'
import { findPaper } from '../seal/find.ts'
import { type OpenPaper, openPaper } from '../seal/paper.ts'

/** A paper whose proposals somebody goes through. */
export interface Desk {
  /** The content folder, as it was named. */
  content: string
  /** As it stands on the disk: read anew after every change. */
  paper: OpenPaper
  units: readonly Unit[]
  topics: readonly Topic[]
  context: ReadingContext
}

/** A mark that waits for a person. */
export interface PendingMark {
  /** By which it is found again after other marks are gone. */
  key: string
  /** Its number among the marks of the paper. */
  index: number
  mark: Mark
  /** The id that its tag has. */
  id: string | undefined
}

/** A field of the frontmatter that waits for a person. */
export type PendingField = Frontmatter['proposed'][number]

/** Opens a paper by what a person typed. Throws a UsageError where it cannot be worked on. */
export async function openDesk(given: string, content: string, from?: string): Promise<Desk> {
  const doing = 'xác nhận đề xuất cho'
  const paper = await openPaper(await findPaper(given, content, from, doing), content, doing)
  const vocabularies = await readVocabularies(contentFiles(content))
  const { units = [], topics = [] } = vocabularies
  return { content, paper, units, topics, context: readingContext(vocabularies) }
}

/** The marks that wait, in reading order. */
export function pendingMarks({ paper }: Desk): PendingMark[] {
  const { conclusion, source, places } = paper.read
  return conclusion.marks.flatMap((mark, index) => {
    if (mark.proposed === undefined) return []
    const key = mark.ownAnchor ? mark.anchor : `${mark.anchor} ${mark.quote}`
    return [{ key, index, mark, id: attributeAt(source, places.mark(index), 'id') }]
  })
}

/** Whether a mark is an order that tells nobody: of such a one nobody can say that all is right. */
export function lacksUnit({ mark }: Pick<PendingMark, 'mark'>): boolean {
  return mark.kind === 'directive' && mark.to.length === 0 && mark.lead.length === 0
}

/** The fields that wait. */
export function pendingFields({ paper }: Desk): readonly PendingField[] {
  return paper.read.conclusion.proposed
}

/**
 * Changes marks and writes the paper. Returns why not, in words, where the paper could not be read any more or its
 * visible text would change: then nothing was written. Throws a UsageError where somebody else changed the file.
 */
export async function changeMarks(
  desk: Desk,
  edits: readonly (Edit[] | undefined)[],
): Promise<string | undefined> {
  if (!edits.every((one) => one !== undefined)) return UNKNOWN_FORM
  return save(desk, withEdits(desk.paper.raw, edits.flat()))
}

/** Gives fields other values, and takes one of them from those that wait; as `changeMarks`. */
export async function changeField(
  desk: Desk,
  field: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const left = pendingFields(desk).filter((one) => one.field !== field)
  const proposed = left.length > 0 ? left : undefined
  const written = withFields(desk.paper.raw, { ...values, proposed })
  return written === undefined ? UNKNOWN_FORM : save(desk, written)
}

const UNKNOWN_FORM =
  'Không tự sửa được chỗ này vì cách trình bày của tệp. Mở tệp, sửa bằng tay; các đề xuất khác vẫn xác nhận được.'

/** Writes a paper that can be read and whose visible text is what it was; as `changeMarks`. */
export async function save(desk: Desk, written: string): Promise<string | undefined> {
  const { id, file, name, files, bytes, read: before } = desk.paper
  const { read, problems } = readConclusion(sourceOf(written), id, files.nameOf(name), desk.context)
  if (!read) {
    const [first] = problems
    return `Sửa như vậy thì tệp có lỗi: ${first?.message ?? ''} ${first?.hint ?? ''}`.trim()
  }
  if (sealOf(read.paper.blocks) !== sealOf(before.paper.blocks)) {
    return 'Sửa như vậy thì phần chữ của văn bản thay đổi. Mở tệp, sửa bằng tay.'
  }
  if (!bytes.equals(await readFile(file))) {
    throw new UsageError(
      `${files.nameOf(name)} vừa bị sửa ở nơi khác. Các câu trả lời trước đó đã được ghi. Lưu tệp, đóng trình soạn thảo rồi chạy lại.`,
    )
  }
  await writeWhole(file, written)
  desk.paper = { ...desk.paper, bytes: Buffer.from(written), raw: written, read }
  return undefined
}
