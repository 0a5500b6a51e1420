import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type ScalarTag,
} from 'yaml'
import type { z } from 'zod'
import { nfc } from '../domain/text.ts'
import { explainIssue } from './issues.ts'
import type { ProblemSink } from './source.ts'
import { explainErrors, firstUnwanted, TOO_DEEP } from './yaml-errors.ts'

/** A YAML text that fits its schema, and where its values stand. */
export interface ReadYaml<T> {
  value: T
  /** Offset of the value at a path, or of the nearest thing around it. */
  offsetOf: (path: readonly PropertyKey[]) => number
}

/**
 * Reads YAML 1.2 and validates it, adding every problem to the sink with its place. `start` is the offset of
 * the text in its file; a missing field is told at the first field beside it. Days stay strings, texts come in
 * NFC. Returns nothing where there are problems. Aliases are not expanded: there is no use for them, and a bomb
 * needs them.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  sink: ProblemSink,
  start = 0,
): ReadYaml<z.infer<S>> | undefined {
  const document = parse(text)
  if (!document) {
    sink.add('broken-yaml', start, ...TOO_DEEP)
    return undefined
  }
  if (document.errors.length > 0) {
    explainErrors(document, sink, start)
    return undefined
  }
  const unwanted = firstUnwanted(document)
  if (unwanted) {
    sink.add(unwanted.code, start + unwanted.offset, unwanted.message, unwanted.hint)
    return undefined
  }
  const data: unknown = document.toJS({
    maxAliasCount: 0,
    reviver: (_key, value: unknown) => (typeof value === 'string' ? nfc(value) : value),
  })
  const root = document.contents
  const offsetOf = (path: readonly PropertyKey[]): number => start + offsetIn(root, path)
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, offsetOf }
  for (const issue of result.error.issues)
    addIssue(issue, data, schema, sink, offsetOf, root, start)
  return undefined
}

/** A hash is a text even where all of its digits are decimal ones, as in the 64 zeros that stand for none yet. */
const HASH: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[0-9a-f]{64}$/,
  resolve: (text) => text,
}

/** Parses YAML; nothing where it stands deeper in itself than the parser's stack. */
function parse(text: string): Document.Parsed | undefined {
  try {
    // What the parser would only warn of, in English and past everybody, the schema refuses.
    return parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: true,
      logLevel: 'error',
      customTags: (tags) => [HASH, ...tags],
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function addIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  sink: ProblemSink,
  offsetOf: (path: readonly PropertyKey[]) => number,
  root: unknown,
  start: number,
): void {
  const value = valueAt(data, issue.path)
  const known = issue.code === 'unrecognized_keys' ? keysOf(schema, issue.path) : []
  const label = issue.code === 'unrecognized_keys' ? 'trường' : labelOf(issue.path)
  explainIssue(issue, label, value, known).forEach((explained, index) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[index] : undefined
    const offset =
      key === undefined ? offsetOf(issue.path) : start + keyOffset(root, issue.path, key)
    sink.add(explained.code, offset, explained.message, explained.hint)
  })
}

/** "trường recipients, mục thứ 2": a path in words. */
function labelOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `mục thứ ${step + 1}` : `trường ${String(step)}`,
  )
  return words.join(', ') || 'nội dung tệp'
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

/** Names of the fields that the schema allows at a path. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema)
  for (const step of path) {
    current = unwrap(typeof step === 'number' ? current?.element : current?.shape?.[String(step)])
  }
  return Object.keys(current?.shape ?? {})
}

/** The parts of a zod schema that lead from a field to the fields inside it. */
interface Inside {
  shape?: Record<string, unknown>
  element?: unknown
}

function unwrap(schema: unknown): Inside | undefined {
  let current = schema as (Inside & { unwrap?: () => unknown }) | undefined
  while (current?.unwrap && !current.shape && !current.element) {
    current = current.unwrap() as typeof current
  }
  return current
}

/** Offset of the value at a path inside a document, or of the deepest thing on the way that exists. */
function offsetIn(root: unknown, path: readonly PropertyKey[]): number {
  let node = root
  let offset = startOf(root)
  for (const step of path) {
    const next = childAt(node, step)
    if (next === undefined) return offset
    node = next
    offset = startOf(next, offset)
  }
  return offset
}

function childAt(node: unknown, step: PropertyKey): unknown {
  if (isSeq(node) && typeof step === 'number') return node.items[step]
  if (isMap(node)) return node.items.find((pair) => keyName(pair.key) === step)?.value ?? undefined
  return undefined
}

/** Offset of a key in the map at a path. */
function keyOffset(root: unknown, path: readonly PropertyKey[], key: string): number {
  let node = root
  for (const step of path) node = childAt(node, step)
  if (!isMap(node)) return 0
  const pair = node.items.find((item) => isPair(item) && keyName(item.key) === key)
  return startOf(pair?.key)
}

function keyName(key: unknown): unknown {
  return isScalar(key) ? key.value : key
}

function startOf(node: unknown, otherwise = 0): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? otherwise) : otherwise
}
