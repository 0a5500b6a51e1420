import { type Archive, createArchive } from '../domain/archive.ts'
import { nameFinder } from '../domain/mentions.ts'
import { hasErrors, type Problem, sortProblems } from '../domain/problems.ts'
import { paperId } from '../domain/schemas/common.ts'
import { checkArchive } from './archive-rules.ts'
import { type Paper, type ReadConclusion, readConclusion } from './conclusion.ts'
import { contentFiles, type ContentFiles } from './files.ts'
import { checkOwnedPages } from './owned-pages.ts'
import { references } from './references.ts'
import { readVocabularies } from './vocabularies.ts'

/** The folder of the papers, inside the content folder. */
export const CONCLUSIONS = 'conclusions'

/** A content folder that was read: the archive only where nothing in it is an error. */
export interface ReadArchive {
  archive: Archive | undefined
  /** Text of each paper, by its id. */
  papers: Map<string, Paper>
  problems: Problem[]
}

/** Reads a whole content folder, each file once, and lists every problem of every file. */
export async function readArchive(folder: string): Promise<ReadArchive> {
  const files = contentFiles(folder)
  const reads: ReadConclusion[] = []
  const { site, units, topics, abbreviations } = await readVocabularies(files)
  const context = {
    terms: site?.terms,
    known: references({ units, topics }),
    findNames: nameFinder(units ?? []),
  }
  const unread: string[] = []
  for (const name of await files.list(CONCLUSIONS)) {
    const id = conclusionId(files, name)
    if (id === undefined) continue
    const file = await files.open(name)
    const { read, problems } = file
      ? readConclusion(file.source, id, files.nameOf(name), context)
      : { problems: [] }
    for (const problem of problems) files.report(name, problem)
    if (read) reads.push(read)
    else unread.push(id)
  }
  await checkArchive(files, reads)
  await checkOwnedPages(files, reads, unread)
  const problems = sortProblems(files.problems)
  const papers = new Map(reads.map(({ conclusion, paper }) => [conclusion.id, paper]))
  const conclusions = reads.map(({ conclusion }) => conclusion)
  const archive =
    site && units && topics && abbreviations && !hasErrors(problems)
      ? createArchive({ site, units, topics, abbreviations }, conclusions)
      : undefined
  return { archive, papers, problems }
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
