import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { Edit } from './edits.ts'
import { readAgain, withHeadEdits } from './head-edits.ts'

/** Fields of the frontmatter with their new values; `undefined` takes a field away. */
export type NewFields = Readonly<Record<string, unknown>>

/**
 * The text of a conclusion file with fields of its frontmatter changed. Other fields, comments and the body stay as
 * they are. `raw` is the file as it was decoded. Returns nothing where the frontmatter is written in a way that this
 * cannot be done in; what it returns has been read again, and says what it should.
 */
export function withFields(raw: string, fields: NewFields): string | undefined {
  const written = withHeadEdits(raw, (yaml) => {
    const root = parseDocument(yaml).contents
    if (!isMap(root) || root.flow) return undefined
    return Object.entries(fields).flatMap(([name, value]) => editOf(yaml, root, name, value))
  })
  if (written === undefined) return undefined
  const [before, after] = [readAgain(raw), readAgain(written)]
  const wanted = Object.fromEntries(
    Object.entries({ ...before?.values, ...fields }).filter(([, value]) => value !== undefined),
  )
  const kept = before?.body === after?.body && isDeepStrictEqual(after?.values, wanted)
  return kept ? written : undefined
}

function editOf(yaml: string, root: YAMLMap.Parsed, name: string, value: unknown): Edit[] {
  const index = root.items.findIndex(({ key }) => isScalar(key) && key.value === name)
  const pair = root.items[index]
  const text = value === undefined ? '' : fieldText(name, value)
  if (!pair) return [{ from: yaml.length, to: yaml.length, text }]
  const from = pair.key.range[0]
  // To the end of the last line of the value: what stands behind it on the line is about it.
  const end = Math.max(pair.value?.range[1] ?? 0, pair.key.range[1])
  const to = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1 || yaml.length
  return [{ from, to, text }]
}

/** A field as the tools write it: small groups on one line, lists with a line for each item. */
export function fieldText(name: string, value: unknown): string {
  const inline = (one: unknown): string =>
    stringify(one, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
  if (!Array.isArray(value)) return `${name}: ${inline(value)}\n`
  return `${name}:\n${value.map((item) => `  - ${inline(item)}\n`).join('')}`
}
