import type { MdastNode } from 'satteri'
import type { Mark } from '../domain/conclusion.ts'
import { ownedPage } from '../domain/schemas/owned-page.ts'
import type { ReadConclusion } from './conclusion.ts'
import { rangeOf } from './element.ts'
import type { ContentFiles, OpenFile } from './files.ts'
import { splitFrontmatter } from './frontmatter.ts'
import { parseBody } from './parse.ts'
import { nearest } from './suggest.ts'
import { readYaml } from './yaml.ts'

/** The folder of the owner's written pages, inside the content folder. */
export const OWNED_PAGES = 'pages'

/**
 * Checks the owner's pages before @astrojs/mdx may render them: frontmatter, no code of any kind, and no link
 * to a paper or a place in a paper that is not there.
 */
export async function checkOwnedPages(
  files: ContentFiles,
  read: readonly ReadConclusion[],
): Promise<void> {
  const anchors = new Map(read.map((paper) => [paper.conclusion.id, anchorsOf(paper)]))
  for (const name of await files.list(OWNED_PAGES)) {
    if (!name.endsWith('.mdx')) continue
    const file = await files.open(name)
    if (!file) continue
    checkPage(file, anchors)
    file.finish()
  }
}

function checkPage(file: OpenFile, anchors: ReadonlyMap<string, string[]>): void {
  const { source, sink } = file
  const head = splitFrontmatter(source, sink)
  if (!head) return
  readYaml(head.yaml, ownedPage, sink, head.yamlStart)
  const { nodes } = parseBody(source, head.bodyStart, sink)
  for (const node of nodes) visit(node, file, anchors)
}

function visit(node: MdastNode, file: OpenFile, anchors: ReadonlyMap<string, string[]>): void {
  const { sink } = file
  const [start] = rangeOf(node)
  if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression')) {
    sink.add(
      'expression',
      start,
      'Trang viết chứa mã lệnh: import, export hoặc biểu thức {…}.',
      'Chỉ dùng chữ và Markdown. Nếu là chữ, đặt dấu \\ trước dấu {.',
    )
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    sink.add(
      'unknown-component',
      start,
      `Trang viết không dùng thẻ <${node.name ?? ''}>.`,
      'Chỉ dùng chữ và Markdown: #, **đậm**, danh sách, [liên kết](/…).',
    )
  } else if (node.type === 'link') checkLink(node.url, start, file, anchors)
  if ('children' in node)
    for (const child of node.children) visit(child as MdastNode, file, anchors)
}

function checkLink(
  url: string,
  start: number,
  { sink }: OpenFile,
  anchors: ReadonlyMap<string, string[]>,
): void {
  const match = /^\/ket-luan\/(\d{4}\/[a-z0-9-]+)\/?(?:#(.+))?$/.exec(url)
  if (!match) return
  const [, id = '', anchor] = match
  const known = anchors.get(id)
  if (!known) {
    sink.add(
      'unknown-paper',
      start,
      `Liên kết đến văn bản không có trong kho: ${id}.`,
      nearest(id, [...anchors.keys()]),
    )
  } else if (anchor !== undefined && !known.includes(anchor)) {
    sink.add(
      'unknown-anchor',
      start,
      `Văn bản ${id} không có chỗ nào mang tên “${anchor}”.`,
      nearest(anchor, known),
    )
  }
}

function anchorsOf({ conclusion }: ReadConclusion): string[] {
  const own = (mark: Mark): string[] => (mark.ownAnchor ? [mark.anchor] : [])
  return [
    ...conclusion.sections.map(({ anchor }) => anchor),
    ...conclusion.marks.flatMap(own),
    ...conclusion.reports.map(({ anchor }) => anchor),
  ]
}
