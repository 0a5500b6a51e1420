import type { MdastNode } from 'satteri'
import { anchorsOf } from '../domain/conclusion.ts'
import { id } from '../domain/schemas/common.ts'
import { type OwnedPage, ownedPage } from '../domain/schemas/owned-page.ts'
import type { ReadConclusion } from './conclusion.ts'
import { rangeOf } from './element.ts'
import type { ContentFiles, OpenFile } from './files.ts'
import { splitFrontmatter } from './frontmatter.ts'
import { parseBody } from './parse.ts'
import { problemSink, type Source, sourceOf } from './source.ts'
import { nearest } from './suggest.ts'
import { readYaml } from './yaml.ts'

/** The folder of the owner's written pages, inside the content folder. */
export const OWNED_PAGES = 'pages'

/** A page of the owner's with which nothing is wrong. */
export interface ReadPage {
  /** Its name, which becomes its address. */
  id: string
  /** Path of its file, from the project's folder. */
  file: string
  data: OwnedPage
  source: Source
}

/**
 * Reads the owner's pages before @astrojs/mdx may render them: frontmatter, no code of any kind, and no link
 * to a paper or a place in a paper that is not there. A page with any of these must not be rendered.
 */
export async function readOwnedPages(
  files: ContentFiles,
  read: readonly ReadConclusion[],
  unread: readonly string[],
): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  const anchors: Anchors = new Map([
    ...read.map((paper) => [paper.conclusion.id, anchorsOf(paper.conclusion)] as const),
    ...unread.map((id) => [id, undefined] as const),
  ])
  for (const name of await files.list(OWNED_PAGES)) {
    if (!/\.mdx?$/i.test(name)) continue
    const file = await files.open(name)
    if (!file) continue
    const page = checkName(name, file)
    const data = checkPage(file, anchors)
    file.finish()
    if (page === undefined || data === undefined || file.sink.list.length > 0) continue
    pages.push({ id: page, file: files.nameOf(name), data, source: file.source })
  }
  return pages
}

/** Places that can be linked to, by paper; not known of a paper that could not be read. */
type Anchors = ReadonlyMap<string, string[] | undefined>

function checkName(name: string, { sink }: OpenFile): string | undefined {
  const inside = name.slice(OWNED_PAGES.length + 1)
  const page = inside.replace(/\.mdx$/, '')
  if (inside.endsWith('.mdx') && id.safeParse(page).success) return page
  sink.add(
    'invalid-file-name',
    0,
    `Tên tệp không dùng làm địa chỉ trang được: ${inside}.`,
    `Đặt tệp ngay trong ${OWNED_PAGES}, tên chỉ gồm chữ thường không dấu, số, gạch nối, đuôi .mdx, ví dụ ${OWNED_PAGES}/gioi-thieu.mdx.`,
  )
  return undefined
}

function checkPage(file: OpenFile, anchors: Anchors): OwnedPage | undefined {
  const { source, sink } = file
  const head = splitFrontmatter(source, sink)
  if (!head) return undefined
  const meta = readYaml(head.yaml, ownedPage, sink, head.yamlStart)
  const { nodes } = parseBody(source, head.bodyStart, sink)
  for (const node of nodes) visit(node, file, anchors)
  return meta?.value
}

/** Whether a written page is text and nothing else: no code, no component, nothing that cannot be parsed. */
export function isPlainPage(text: string): boolean {
  const source = sourceOf(text)
  const sink = problemSink(source)
  const head = splitFrontmatter(source, sink)
  const { nodes } = parseBody(source, head?.bodyStart ?? 0, sink)
  return head !== undefined && sink.list.length === 0 && nodes.every(isPlain)
}

function isPlain(node: MdastNode): boolean {
  return !isCode(node) && !isTag(node) && (!('children' in node) || node.children.every(isPlain))
}

function isCode({ type }: MdastNode): boolean {
  return type === 'mdxjsEsm' || type.endsWith('Expression')
}

function isTag(node: MdastNode): node is Extract<MdastNode, { type: `mdxJsx${string}` }> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function visit(node: MdastNode, file: OpenFile, anchors: Anchors): void {
  const { sink } = file
  const [start] = rangeOf(node)
  if (isCode(node)) {
    sink.add(
      'expression',
      start,
      'Trang viết chứa mã lệnh: import, export hoặc biểu thức {…}.',
      'Chỉ dùng chữ và Markdown. Nếu là chữ, đặt dấu \\ trước dấu {.',
    )
  } else if (isTag(node)) {
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
      nearest(paper, [...anchors.keys()]) || 'Đưa văn bản ấy vào kho trước, hoặc bỏ liên kết.',
    )
  } else if (anchor !== undefined && known?.includes(anchor) === false) {
    sink.add(
      'unknown-anchor',
      start,
      `Văn bản ${paper} không có chỗ nào mang tên “${anchor}”.`,
      nearest(anchor, known) || 'Bỏ phần từ dấu # trong liên kết.',
    )
  }
}
