import { isDeepStrictEqual } from 'node:util'
import { isCollection, isMap, isPair, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import { parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml'
import type { HistoryEntry } from '../domain/schemas/frontmatter.ts'
import type { Edit } from './edits.ts'
import { readAgain, withHeadEdits } from './head-edits.ts'

/**
 * The text of a conclusion file with an entry added to `history` and its seal in `text`. No other character is
 * touched: not a comment, a quote, a line end, the order of fields, nor the byte order mark. `raw` is the file as
 * it was decoded. Returns nothing where the frontmatter is written in a way that this cannot be done in; what
 * it returns has been read again, and says what it should.
 */
export function withHistoryEntry(raw: string, entry: HistoryEntry): string | undefined {
  const written = withHeadEdits(raw, (yaml) => editsFor(yaml, entry))
  return written !== undefined && saysOnly(written, raw, entry) ? written : undefined
}

/** Whether a file says all that another says, with the entry and its seal added, and has the same body. */
function saysOnly(written: string, raw: string, entry: HistoryEntry): boolean {
  const [before, after] = [readAgain(raw), readAgain(written)]
  if (!before || !after || before.body !== after.body) return false
  const history = [...((before.values.history as unknown[] | undefined) ?? []), known(entry)]
  return isDeepStrictEqual(after.values, { ...before.values, text: entry.text, history })
}

function editsFor(yaml: string, entry: HistoryEntry): Edit[] | undefined {
  const root = parseDocument(yaml, { keepSourceTokens: true }).contents
  if (!isMap(root) || root.items.length === 0) return undefined
  const item = stringify(known(entry), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
  const [text, history] = [valueOf(root, 'text'), valueOf(root, 'history')]
  const added: string[] = []
  if (!text) added.push(`text: ${entry.text}`)
  if (!history) added.push(root.flow ? `history: [${item}]` : `history:\n  - ${item}`)
  const edits = [
    // First, for of two insertions at one place the one that is made later comes to stand before the other.
    root.flow
      ? insertion(
          endOf(root.items.at(-1)),
          added.map((one) => `, ${one}`),
        )
      : insertion(
          yaml.length,
          added.map((one) => indented(one, columnOf(root))),
        ),
    ...(text ? [replacing(text, entry.text)] : []),
    ...(history ? [appending(yaml, history, item)] : []),
  ]
  return edits.every((edit) => edit !== undefined) ? edits : undefined
}

/** The fields in the order of the schema; what is not there is left out, so that texts can be compared. */
function known({ date, by, action, reason, text }: HistoryEntry): Partial<HistoryEntry> {
  return { date, by, action, ...(reason !== undefined && { reason }), text }
}

function valueOf(root: YAMLMap.Parsed, name: string): ParsedNode | undefined {
  return root.items.find(({ key }) => isScalar(key) && key.value === name)?.value ?? undefined
}

/** A value on one line gives way to another, in the quotes that it has. */
function replacing(node: ParsedNode, value: string): Edit | undefined {
  if (!isScalar(node) || node.type?.startsWith('BLOCK')) return undefined
  const quote = { QUOTE_SINGLE: "'", QUOTE_DOUBLE: '"' }[node.type as Scalar.Type as string] ?? ''
  return { from: node.range[0], to: node.range[1], text: quote + value + quote }
}

/** One more item at the end of a list. */
function appending(yaml: string, list: ParsedNode, item: string): Edit | undefined {
  if (!isSeq(list)) return undefined
  const last = list.items.at(-1)
  if (list.flow) {
    return last ? insertion(endOf(last), [`, ${item}`]) : insertion(list.range[0] + 1, [item])
  }
  // Behind the whole line: a comment may follow the last item.
  const end = endOf(last)
  const at = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1
  return at > 0 ? insertion(at, [indented(`- ${item}`, columnOf(list))]) : undefined
}

function insertion(at: number, texts: readonly string[]): Edit {
  return { from: at, to: at, text: texts.join('') }
}

/** Where the last thing that a node says ends, before comments. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key)
  const parsed = node as ParsedNode
  const last = isCollection(parsed) && !parsed.flow ? parsed.items.at(-1) : undefined
  return last === undefined ? parsed.range[1] : endOf(last)
}

/** How far a list or a map is set in. */
function columnOf({ srcToken }: YAMLMap.Parsed | YAMLSeq.Parsed): number {
  return srcToken && 'indent' in srcToken ? srcToken.indent : 0
}

function indented(lines: string, column: number): string {
  return lines.replace(/^/gm, ' '.repeat(column)).concat('\n')
}
