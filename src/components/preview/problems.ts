import type { Preview } from '../../checker/preview.ts'
import type { CheckedPaper } from '../../checker/rule.ts'
import type { Block } from '../../domain/paper.ts'
import type { Problem } from '../../domain/problems.ts'
import type { Urls } from '../../domain/urls.ts'
import { ATTACHMENTS, CONCLUSIONS, SEALED } from '../../format/archive.ts'
import { contentFiles } from '../../format/files.ts'
import { splitFrontmatter } from '../../format/frontmatter.ts'
import { OWNED_PAGES } from '../../format/owned-pages.ts'
import { printedLines } from '../../format/printed-lines.ts'
import { problemSink } from '../../format/source.ts'

/** What a page of the preview is made of. */
export interface PageSource {
  /** Id of the paper that it shows, or would show if its file could be read. */
  paper: string | undefined
  /** Whether a file, as problems name it, is one of those that it is made of. */
  has: (file: string) => boolean
}

/** The files behind the page at a path; nothing for a page that is made of many papers. */
export function sourceOfPage(folder: string, path: string, urls: Urls): PageSource | undefined {
  const nameOf = contentFiles(folder).nameOf
  const decoded = path.endsWith('/') ? path : `${path}/`
  if (decoded.startsWith(urls.conclusions())) {
    const id = decoded.slice(urls.conclusions().length, -1)
    if (!/^[^/]+\/[^/]+$/.test(id)) return undefined
    const [own, sealed, beside] = [
      `${CONCLUSIONS}/${id}.mdx`,
      `${SEALED}/${id}.txt`,
      `${ATTACHMENTS}/${id}/`,
    ].map(nameOf)
    return {
      paper: id,
      has: (file) => file === own || file === sealed || file.startsWith(beside ?? own ?? ''),
    }
  }
  if (!decoded.startsWith(urls.owned())) return undefined
  const own = nameOf(`${OWNED_PAGES}/${decoded.slice(urls.owned().length, -1)}.mdx`)
  return { paper: undefined, has: (file) => file === own }
}

/** Says so where the page of a paper is not its file as it is now. */
export function staleNote({ kept, papers }: Preview, id: string): string | undefined {
  if (kept.has(id)) return 'Tệp đang có lỗi: trang dưới đây là bản đọc được gần nhất.'
  return papers.has(id) ? undefined : 'Tệp đang có lỗi nên chưa có trang để xem.'
}

/** Where a problem can be seen on a page: beside its text, or on the page of its paper. */
export function pageOfFile(preview: Preview, problem: Problem, urls: Urls): string | undefined {
  const { papers } = preview
  const id = [...papers.keys()].find((key) => papers.get(key)?.conclusion.file === problem.file)
  if (id === undefined) return undefined
  const inText = problemsInText(preview, id).includes(problem)
  return urls.conclusion(id, inText ? noteId(preview, problem) : undefined)
}

/** The id of the note beside the text on a problem. */
export function noteId({ problems }: Pick<Preview, 'problems'>, problem: Problem): string {
  return `van-de-${problems.indexOf(problem) + 1}`
}

/** What the notes beside a text are made from. */
type Problems = Pick<Preview, 'problems' | 'papers' | 'kept'>

/**
 * The problems of a paper that have a place in its text. What concerns the frontmatter has none; nor has what
 * concerns a file that has changed since the paper could last be read.
 */
export function problemsInText({ problems, papers, kept }: Problems, id: string): Problem[] {
  const paper = papers.get(id)
  if (!paper || kept.has(id)) return []
  const first = firstLineOfText(paper)
  return problems.filter(({ file, line }) => file === paper.conclusion.file && line >= first)
}

/**
 * The same, by the piece of the paper that they are about: the first piece that ends on their line or after
 * it, so that a tag on a line of its own belongs to what follows.
 */
export function besidePieces(
  pieces: readonly (readonly Block[])[],
  preview: Problems,
  id: string,
): Problem[][] {
  const beside: Problem[][] = pieces.map(() => [])
  const paper = preview.papers.get(id)
  const ends = paper ? endLines(pieces, paper) : []
  for (const problem of problemsInText(preview, id)) {
    beside.at(ends.findIndex((end) => end >= problem.line))?.push(problem)
  }
  return beside
}

/** The line on which each piece ends; that of the piece before it where it has no text. */
function endLines(pieces: readonly (readonly Block[])[], { source }: CheckedPaper): number[] {
  let line = 0
  return pieces.map((blocks) => {
    const last = printedLines(blocks, source).at(-1)
    line = Math.max(line, last?.place(last.text.length).line ?? 0)
    return line
  })
}

/** The line after the frontmatter. */
function firstLineOfText({ source }: CheckedPaper): number {
  const parts = splitFrontmatter(source, problemSink(source))
  return source.place(parts?.bodyStart ?? 0).line
}
