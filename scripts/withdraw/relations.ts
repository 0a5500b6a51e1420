import { isDeepStrictEqual } from 'node:util'
import { isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { relations } from '../../src/domain/schemas/relations.ts'

/** The file of relations, in the content folder. */
export const RELATIONS_FILE = 'relations.yaml'

/**
 * The text of relations.yaml without the relations from or to papers; everything else stays as it is, byte for
 * byte, comments on lines of their own too. Nothing where there is nothing to take out, or where the file
 * cannot be understood: then a person must look.
 */
export function withoutRelations(
  text: string,
  ids: readonly string[],
): { text: string; count: number } | undefined {
  const document = parseDocument(text, { uniqueKeys: true })
  const list = relations.safeParse(document.toJS())
  if (document.errors.length > 0 || !list.success || !isSeq(document.contents)) return undefined
  const concerned = list.data.map(
    ({ from, to }) => ids.includes(from.paper) || ids.includes(to.paper),
  )
  const count = concerned.filter(Boolean).length
  if (count === 0) return undefined
  const kept = list.data.filter((_, index) => !concerned[index])
  const cut = cutLines(text, document.contents, concerned)
  if (isDeepStrictEqual(listIn(cut), kept)) return { text: cut, count }
  // A list on one line, or one written in a way that lines do not follow.
  document.contents.items = document.contents.items.filter((_, index) => !concerned[index])
  return { text: document.toString({ lineWidth: 0 }), count }
}

/** Cuts out the lines of items of a list, from the dash to the end of the item's last line. */
function cutLines(text: string, list: YAMLSeq, concerned: readonly boolean[]): string {
  let cut = text
  for (const [index, item] of [...list.items.entries()].reverse()) {
    const range = isNode(item) ? item.range : undefined
    if (!concerned[index] || !range) continue
    const [start, end] = range
    const dash = [...text.slice(0, start).matchAll(/^[ \t]*-(?=[ \t]|\r?$)/gm)].at(-1)?.index
    const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1 || text.length
    cut = cut.slice(0, dash ?? start) + cut.slice(lineEnd)
  }
  if (parseDocument(cut).contents !== null) return cut
  return `${cut}${cut === '' || cut.endsWith('\n') ? '' : '\n'}[]\n`
}

function listIn(text: string): unknown {
  const document = parseDocument(text)
  return document.errors.length > 0 ? undefined : relations.safeParse(document.toJS()).data
}
