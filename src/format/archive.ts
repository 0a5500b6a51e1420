import { nameFinder, placeFinder } from '../domain/mentions.ts'
import { paperId } from '../domain/schemas/common.ts'
import type { ReadConclusion, ReadingContext } from './conclusion.ts'
import { contentFiles, type ContentFiles } from './files.ts'
import { emptyMemory, rememberingReader } from './memory.ts'
import { readOwnedPages, type ReadPage } from './owned-pages.ts'
import { references } from './references.ts'
import type { Source } from './source.ts'
import { readVocabularies, type ReadVocabularies } from './vocabularies.ts'

/** Folders of papers, of the files beside them, and of the texts as they were sealed, in the content folder. */
export const CONCLUSIONS = 'conclusions'
export const ATTACHMENTS = 'attachments'
export const SEALED = 'sealed'
/** Folder of papers as they were before they were imported anew; never published. */
export const REPLACED = 'replaced'

/** The file of a paper that could not be read as one. */
export interface UnreadSource {
  /** As it is named to people. */
  file: string
  source: Source
}

/** A content folder that was read, with `files.problems` listing what could not be. */
export interface ReadContent {
  files: ContentFiles
  vocabularies: ReadVocabularies
  /** The papers that could be read. */
  papers: ReadConclusion[]
  /** Ids of those that could not. */
  unread: string[]
  /** The text of those of them that are text at all. */
  unreadSources: UnreadSource[]
  /** The owner's pages with which nothing is wrong. */
  pages: ReadPage[]
}

/**
 * Reads a whole content folder, each file once, and lists every problem of reading. With the memory of an earlier
 * reading, papers whose files have not changed are not parsed again.
 */
export async function readContent(folder: string, memory = emptyMemory()): Promise<ReadContent> {
  const files = contentFiles(folder)
  const vocabularies = await readVocabularies(files)
  const context = readingContext(vocabularies)
  const readPaper = rememberingReader(memory, vocabularies, context)
  const papers: ReadConclusion[] = []
  const unread: string[] = []
  const unreadSources: UnreadSource[] = []
  for (const name of await files.list(CONCLUSIONS)) {
    const id = conclusionId(files, name)
    if (id === undefined) continue
    const file = await files.open(name)
    const { read, problems } = file
      ? readPaper(file.source, id, files.nameOf(name))
      : { problems: [] }
    for (const problem of problems) files.report(name, problem)
    if (read) papers.push(read)
    else {
      unread.push(id)
      if (file) unreadSources.push({ file: files.nameOf(name), source: file.source })
    }
  }
  const pages = await readOwnedPages(files, papers, unread)
  return { files, vocabularies, papers, unread, unreadSources, pages }
}

/** What papers are read against, as far as the vocabularies could be read. */
export function readingContext({ site, units, topics, places }: ReadVocabularies): ReadingContext {
  return {
    terms: site?.terms,
    known: references({ units, topics }),
    findNames: nameFinder(units ?? []),
    findPlaces: placeFinder(places ?? []),
  }
}

/** Id of a paper from the path of its file; says what is wrong with a path that gives none. */
function conclusionId(files: ContentFiles, name: string): string | undefined {
  const inside = name.slice(CONCLUSIONS.length + 1)
  const base = inside.split('/').at(-1) ?? ''
  if (!/\.mdx?(?:\.txt)?$/i.test(base) || base.startsWith('.')) return undefined
  const id = inside.replace(/\.mdx$/, '')
  if (paperId.safeParse(id).success) return id
  files.report(name, {
    code: 'invalid-file-name',
    severity: 'error',
    line: 1,
    column: 1,
    message: `Tên tệp không dùng làm địa chỉ trang được: ${inside}.`,
    hint: `Đặt tệp tại ${CONCLUSIONS}/<năm>/<tên>.mdx, tên chỉ gồm chữ thường không dấu, số, gạch nối, ví dụ ${CONCLUSIONS}/2026/btv-ky-hop-3.mdx.`,
  })
  return undefined
}
