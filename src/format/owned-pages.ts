import type { MdastNode } from 'satteri'
import { anchorsOf } from '../domain/conclusion.ts'
import { id } from '../domain/schemas/common.ts'
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
  unread: readonly string[],
): Promise<void> {
  const anchors: Anchors = new Map([
    ...read.map((paper) => [paper.conclusion.id, anchorsOf(paper.conclusion)] as const),
    ...unread.map((id) => [id, undefined] as const),
  ])
  for (const name of await files.list(OWNED_PAGES)) {
    if (!/\.mdx?$/i.test(name)) continue
    const file = await files.open(name)
    if (!file) continue
    checkName(name, file)
    checkPage(file, anchors)
    file.finish()
  }
}

/** Places that can be linked to, by paper; not known of a paper that could not be read. */
type Anchors = ReadonlyMap<string, string[] | undefined>

function checkName(name: string, { sink }: OpenFile): void {
  const inside = name.slice(OWNED_PAGES.length + 1)
  if (inside.endsWith('.mdx') && id.safeParse(inside.replace(/\.mdx$/, '')).success) return
  sink.add(
    'invalid-file-name',
    0,
    `Tên tệp không dùng làm địa chỉ trang được: ${inside}.`,
    `Đặt tệp ngay trong ${OWNED_PAGES}, tên chỉ gồm chữ thường không dấu, số, gạch nối, đuôi .mdx, ví dụ ${OWNED_PAGES}/gioi-thieu.mdx.`,
  )
}

function checkPage(file: OpenFile, anchors: Anchors): void {
  const { source, sink } = file
  const head = splitFrontmatter(source, sink)
  if (!head) return
  readYaml(head.yaml, ownedPage, sink, head.yamlStart)
  const { nodes } = parseBody(source, head.bodyStart, sink)
  for (const node of nodes) visit(node, file, anchors)
}

function visit(node: MdastNode, file: OpenFile, anchors: Anchors): void {
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
  if ('children' in node) for (const child of node.children) visit(child, file, anchors)
}

function checkLink(url: string, start: number, { sink }: OpenFile, anchors: Anchors): void {
  if (!url.startsWith('/') && !url.startsWith('#')) {
    sink.add(
      'foreign-link',
      start,
      `Liên kết “${url.slice(0, 60)}” không bắt đầu bằng / nên không kiểm tra được.`,
      'Ghi địa chỉ trong kho từ gốc, ví dụ /don-vi/ hoặc /ket-luan/2026/…/#muc-1; kho không liên kết ra ngoài.',
    )
  }
  const match = /^\/ket-luan\/(\d{4}\/[a-z0-9-]+)\/?(?:#(.+))?$/.exec(url)
  if (!match) return
  const [, paper = '', anchor] = match
  const known = anchors.get(paper)
  if (!anchors.has(paper)) {
    sink.add(
      'unknown-paper',
      start,
      `Liên kết đến văn bản không có trong kho: ${paper}.`,
      nearest(paper, [...anchors.keys()]),
    )
  } else if (anchor !== undefined && known?.includes(anchor) === false) {
    sink.add(
      'unknown-anchor',
      start,
      `Văn bản ${paper} không có chỗ nào mang tên “${anchor}”.`,
      nearest(anchor, known),
    )
  }
}
