import type { z } from 'zod'
import type { Mark, ReportItem } from '../domain/conclusion.ts'
import { blockText, inlineText } from '../domain/paper.ts'
import { directiveAttributes, passageAttributes } from '../domain/schemas/marks.ts'
import type { Section } from '../domain/sections.ts'
import { slug } from '../domain/text.ts'
import type { FoundMark } from './compile/context.ts'
import { type Element, readAttributesAs } from './element.ts'
import type { References } from './references.ts'
import type { ProblemSink } from './source.ts'

/**
 * Names the marks that the compiler found: validates their attributes, checks units and topics, gives each
 * its anchor and section. A mark that has a problem is left out, and its place in the list stays empty.
 */
export function nameMarks(
  found: readonly FoundMark[],
  sections: readonly Section[],
  reports: ReadonlyMap<number, ReportItem>,
  known: References,
  sink: ProblemSink,
): (Mark | undefined)[] {
  const seen = new Map<string, Element>()
  return found.map(({ element, content, titles }, index) => {
    const attributes = readMarkAttributes(element, sink)
    const quote =
      'inlines' in content ? inlineText(content.inlines).trim() : blockText(content.blocks).trim()
    if (quote === '') {
      sink.add(
        'empty-mark',
        element.start,
        `<${element.name}> không bao chữ nào.`,
        'Đặt thẻ quanh đoạn chữ cần đánh dấu, hoặc bỏ thẻ.',
      )
    }
    if (!attributes) return undefined
    checkIds(element, attributes, known, sink)
    const kind = element.name === 'Directive' ? 'directive' : 'passage'
    const section = sections[titles - 1]?.anchor
    const own =
      attributes.id === undefined
        ? undefined
        : `${kind === 'directive' ? 'chi-dao' : 'doan'}-${slug(attributes.id)}`
    if (own !== undefined) checkRepeats(own, element, seen, sink)
    return {
      kind,
      anchor: own ?? reports.get(index)?.anchor ?? section ?? 'noi-dung',
      ownAnchor: own !== undefined,
      section,
      to: attributes.to ?? [],
      lead: attributes.lead ?? [],
      support: attributes.support ?? [],
      topics: attributes.topics ?? [],
      due: attributes.due,
      dueText: attributes.dueText,
      recurs: attributes.recurs,
      proposed: attributes.proposed,
      quote,
    }
  })
}

/** Attributes of either mark; those that a passage does not have are never there. */
type MarkAttributes = Partial<z.infer<typeof directiveAttributes>>

function readMarkAttributes(element: Element, sink: ProblemSink): MarkAttributes | undefined {
  return element.name === 'Directive'
    ? readAttributesAs(element, directiveAttributes, sink)
    : readAttributesAs(element, passageAttributes, sink)
}

function checkIds(
  element: Element,
  attributes: MarkAttributes,
  known: References,
  sink: ProblemSink,
): void {
  for (const name of ['to', 'lead', 'support', 'topics'] as const) {
    const ids = attributes[name] ?? []
    let offset = element.offsetOf(name)
    for (const id of ids) {
      const unknown = known.unknown(name === 'topics' ? 'topic' : 'unit', id)
      if (unknown) sink.add(unknown.code, offset, unknown.message, unknown.hint)
      offset += id.length + 1
    }
  }
}

function checkRepeats(
  anchor: string,
  element: Element,
  seen: Map<string, Element>,
  sink: ProblemSink,
): void {
  const first = seen.get(anchor)
  if (!first) {
    seen.set(anchor, element)
    return
  }
  const { line } = sink.placeOf(first.start)
  sink.add(
    'duplicate-mark-id',
    element.offsetOf('id'),
    `Mã “${element.attributes['id'] ?? ''}” đã dùng ở dòng ${line}: hai đoạn sẽ có cùng địa chỉ.`,
    'Đặt mã khác cho đoạn thứ hai, ví dụ thêm chữ b, c ở cuối.',
  )
}
