import { readFile } from 'node:fs/promises'
import { refusedByGate } from '../../src/checker/archive.ts'
import { formatShort } from '../../src/domain/dates.ts'
import type { Problem } from '../../src/domain/problems.ts'
import { readingContext } from '../../src/format/archive.ts'
import { type ReadConclusion, readConclusion } from '../../src/format/conclusion.ts'
import { type ContentFiles, contentFiles } from '../../src/format/files.ts'
import { formatProblems } from '../../src/format/report.ts'
import { decode } from '../../src/format/source.ts'
import { readVocabularies } from '../../src/format/vocabularies.ts'
import { UsageError } from '../build/options.ts'
import type { FoundPaper } from './find.ts'

/** A paper that was read for sealing. */
export interface OpenPaper extends FoundPaper {
  files: ContentFiles
  /** The bytes that were read, to know whether somebody changed the file since. */
  bytes: Buffer
  /** The same decoded, with byte order mark and line ends as they are. */
  raw: string
  read: ReadConclusion
}

/**
 * Reads a paper as the archive does, for something that is done to it (`doing`, in words). Throws a UsageError where
 * it cannot be read, has no text, is withdrawn, or is refused by the gate: of such a paper nothing is shown, and no
 * seal makes it look approved.
 */
export async function openPaper(
  found: FoundPaper,
  content: string,
  doing = 'niêm phong',
): Promise<OpenPaper> {
  const files = contentFiles(content)
  const vocabularies = await readVocabularies(files)
  const { id, file, name } = found
  const withdrawal = vocabularies.withdrawn?.find(
    (one) => one.id === id || one.formerIds.includes(id),
  )
  if (withdrawal) {
    throw new UsageError(
      `Văn bản ${id} đã rút khỏi kho ngày ${formatShort(withdrawal.date)}: không ${doing}.`,
    )
  }
  const bytes = await readFile(file)
  const source = decode(bytes)
  const shown = files.nameOf(name)
  const { read, problems } =
    'text' in source
      ? readConclusion(source, id, shown, readingContext(vocabularies))
      : { problems: [source] }
  // First of all: what is wrong with its writing may quote it.
  const refused = await refusedByGate({
    ...{ files, vocabularies, pages: [] },
    papers: read ? [read] : [],
    unread: read ? [] : [id],
    unreadSources: read || !('text' in source) ? [] : [{ file: shown, source }],
  })
  if (refused.length > 0) {
    throw new UsageError(
      `${formatProblems(refused)}\nKhông ${doing} văn bản không được đăng. Chưa ghi gì.`,
    )
  }
  if (!read) {
    const told: Problem[] = problems.map((problem) => ({ ...problem, file: shown }))
    throw new UsageError(
      `${formatProblems(told)}\nKhông ${doing} văn bản còn lỗi: sửa rồi chạy lại.`,
    )
  }
  if (read.conclusion.text === 'none') {
    throw new UsageError(
      `Văn bản ${id} chỉ có bản quét (text: none), không có phần chữ để làm việc này.`,
    )
  }
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { ...found, files, bytes, raw, read }
}
