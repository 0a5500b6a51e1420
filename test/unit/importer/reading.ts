import type { Imported } from '../../../src/importer/imported.ts'
import { importDocument } from '../../../src/importer/import.ts'
import { contentFiles } from '../../../src/format/files.ts'
import { readVocabularies } from '../../../src/format/vocabularies.ts'
import { root } from '../../support/paths.ts'
import { documentOf, type Sketches } from '../../support/source-documents.ts'

const vocabularies = await readVocabularies(contentFiles(`${root}/content`))

/** Imports paragraphs as a paper, against the archive's own vocabularies. */
export function importLines(...paragraphs: readonly Sketches[]): Imported {
  return importDocument(documentOf(paragraphs), vocabularies)
}

/** The head of a paper, for tests of what follows. */
export const HEAD = [
  'KẾT LUẬN',
  'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ',
  'tại kỳ họp thứ 10, ngày 23 tháng 3 năm 2026',
  'Ngày 23/3/2026, Ban Thường vụ Đảng ủy xã tổ chức kỳ họp thứ 10 và kết luận như sau:',
]

/** The sections of a text behind that head: "4.1 | Công an xã | run-in". */
export function outlineOf(...paragraphs: readonly Sketches[]): string[] {
  return importLines(...HEAD, ...paragraphs).sections.map(
    ({ number, title, stands }) => `${number ?? '-'} | ${title} | ${stands}`,
  )
}
