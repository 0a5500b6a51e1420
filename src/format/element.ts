import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import type { z } from 'zod'
import { noAttributes } from '../domain/schemas/marks.ts'
import { nfc } from '../domain/text.ts'
import { explainIssue } from './issues.ts'
import type { ProblemSink, Source } from './source.ts'
import { similar } from './suggest.ts'
import { isTagName, type TagName, TAGS } from './tags.ts'

/** An element of the tree, flow or text: which of the two is Sätteri's matter, not the format's. */
export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

/** A tag as it stands in the source. */
export interface Element {
  name: TagName
  /** Offsets: of the tag's first character, of its content, of its closing tag. */
  start: number
  contentStart: number
  contentEnd: number
  attributes: Record<string, string>
  /** Offset of an attribute's value; of the tag where there is no such attribute. */
  offsetOf: (attribute: string) => number
  /** Offset of an attribute's name. */
  nameOffset: (attribute: string) => number
}

const OPENING = /<([A-Za-z][\w.-]*)((?:\s+[A-Za-z_][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/y
const ATTRIBUTE = /([A-Za-z_][\w-]*)(?:(\s*=\s*)(?:"([^"]*)"|'([^']*)'))?/g

/**
 * Reads a tag from the source: its name, its attributes as plain strings, and where its content lies.
 * Returns nothing, and says why, where it is not a tag of the format.
 */
export function readElement(node: JsxNode, source: Source, sink: ProblemSink): Element | undefined {
  const [start, end] = rangeOf(node)
  const name = node.name ?? ''
  if (!isTagName(name)) {
    const written = writtenName(source.text, start)
    // Sätteri loses the name of a tag that is closed inside a list.
    if (isTagName(written)) {
      sink.add(
        'crossed-tags',
        start,
        `Thẻ <${written}> mở ở đây nhưng </${written}> lại nằm trong một danh sách.`,
        `Đặt </${written}> trên dòng riêng, cách danh sách một dòng trống.`,
      )
      return undefined
    }
    sink.add(
      'unknown-component',
      start,
      name === '' ? 'Thẻ không có tên “<>”.' : `Không có thẻ <${name}>.`,
      `${similarTag(name)} Nếu là chữ của văn bản, ghi \\< thay cho <.`.trim(),
    )
    return undefined
  }
  const expression = node.attributes.find(
    ({ type, value }) =>
      type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  )
  OPENING.lastIndex = start
  const opening = OPENING.exec(source.text)
  if (expression) {
    sink.add(
      'expression',
      start + Math.max(source.text.slice(start, end).indexOf('{'), 0),
      `Thuộc tính của <${name}> chứa biểu thức {…}.`,
      'Thuộc tính chỉ là chữ đặt trong dấu nháy kép, ví dụ to="cong-an".',
    )
    return undefined
  }
  if (!opening) {
    sink.add(
      'broken-tag',
      start,
      `Thẻ <${name}> viết sai.`,
      'Ghi thẻ trên một dòng, thuộc tính dạng tên="giá trị"; thẻ không bao chữ kết thúc bằng />.',
    )
    return undefined
  }
  const contentStart = start + opening[0].length
  const closing = /<\/\s*[\w.-]+\s*>$/.exec(source.text.slice(contentStart, end))
  const { attributes, offsets, names } = readAttributes(name, opening, start, sink)
  const element: Element = {
    name,
    start,
    contentStart,
    contentEnd: closing ? contentStart + closing.index : contentStart,
    attributes,
    offsetOf: (attribute) => offsets.get(attribute) ?? start,
    nameOffset: (attribute) => names.get(attribute) ?? start,
  }
  if (TAGS[name] === noAttributes) readAttributesAs(element, noAttributes, sink)
  return element
}

/** The name of a tag as it stands in the source, where its letters are those of the format's tags. */
function writtenName(text: string, start: number): string {
  const name = /<([A-Za-z]*)/y
  name.lastIndex = start
  return name.exec(text)?.[1] ?? ''
}

/** Tags of HTML that a person may expect, and what the format has in their place. */
const HTML_TAGS: Record<string, TagName> = { b: 'strong', i: 'em', th: 'td' }

function similarTag(name: string): string {
  const html = Object.hasOwn(HTML_TAGS, name) ? HTML_TAGS[name] : undefined
  return html ? `Dùng <${html}>.` : similar(name, Object.keys(TAGS))
}

function readAttributes(
  name: string,
  opening: RegExpExecArray,
  start: number,
  sink: ProblemSink,
): {
  attributes: Record<string, string>
  offsets: Map<string, number>
  names: Map<string, number>
} {
  const attributes: Record<string, string> = {}
  const offsets = new Map<string, number>()
  const names = new Map<string, number>()
  const listStart = start + 1 + (opening[1]?.length ?? 0)
  for (const match of (opening[2] ?? '').matchAll(ATTRIBUTE)) {
    const [, key = '', equals = '', double, single] = match
    const value = double ?? single
    const at = listStart + match.index
    if (!names.has(key)) names.set(key, at)
    if (offsets.has(key)) {
      sink.add(
        'duplicate-attribute',
        at,
        `Thuộc tính ${key} của <${name}> được ghi hai lần.`,
        'Gộp thành một, ví dụ to="cong-an ban-chqs".',
      )
    } else if (value === undefined) {
      sink.add(
        'attribute-without-value',
        at,
        `Thuộc tính “${key}” của <${name}> không có giá trị.`,
        `Ghi ${key}="…".`,
      )
      offsets.set(key, at)
    } else {
      attributes[key] = nfc(value)
      offsets.set(key, at + key.length + equals.length + 1)
    }
  }
  return { attributes, offsets, names }
}

/** Validates an element's attributes by a schema; adds what is wrong to the sink and returns nothing then. */
export function readAttributesAs<S extends z.ZodObject>(
  element: Element,
  schema: S,
  sink: ProblemSink,
): z.infer<S> | undefined {
  const result = schema.safeParse(element.attributes)
  if (result.success) return result.data
  const known = Object.keys(schema.shape)
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : undefined
    const key = String(issue.path[0] ?? '')
    const label = unknown ? 'thuộc tính' : `thuộc tính ${key} của <${element.name}>`
    explainIssue(issue, label, element.attributes[key], known).forEach((explained, index) => {
      sink.add(
        unknown ? 'unknown-attribute' : explained.code,
        unknown ? element.nameOffset(unknown[index] ?? '') : element.offsetOf(key),
        unknown ? `<${element.name}> ${lowerFirst(explained.message)}` : explained.message,
        known.length === 0
          ? `Thẻ <${element.name}> không có thuộc tính nào.`
          : explained.code === 'missing-field'
            ? `Ghi ${key}="…" trong thẻ; mỗi mã chỉ dùng một lần trong văn bản, ví dụ ${key}="4.4-a".`
            : explained.hint,
      )
    })
  }
  return undefined
}

/** Offsets of a node in the source, in UTF-16 units. */
export function rangeOf(node: {
  position?: { start: { offset?: number }; end: { offset?: number } } | undefined
}): [start: number, end: number] {
  const { position } = node
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new TypeError('Sätteri gave a node without a position')
  }
  return [position.start.offset, position.end.offset]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
