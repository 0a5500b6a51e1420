import { inlineText } from '../domain/paper.ts'
import { titleAttributes } from '../domain/schemas/marks.ts'
import { outline, parseTitle, repeatedSections, type Section } from '../domain/sections.ts'
import type { FoundTitle } from './compile/context.ts'
import { readAttributesAs } from './element.ts'
import type { ProblemSink } from './source.ts'

/** The sections that the titles of a paper open; completes the titles' nodes with their anchors. */
export function nameSections(titles: readonly FoundTitle[], sink: ProblemSink): Section[] {
  const printed = titles.map((found) => {
    const title = parseTitle(inlineText(found.node.children))
    const label = found.element && readAttributesAs(found.element, titleAttributes, sink)?.label
    if (title.number === undefined && title.title === '') {
      sink.add(
        'empty-title',
        found.offset,
        'Tên mục để trống.',
        'Ghi số hoặc tên mục, hoặc bỏ thẻ này.',
      )
    }
    return {
      ...title,
      ...(label !== undefined && { title: label }),
      ...(found.heading !== undefined && { heading: found.heading }),
    }
  })
  const sections = outline(printed)
  titles.forEach(({ node }, index) => {
    node.section = sections[index]?.anchor ?? ''
  })
  for (const { first, again } of repeatedSections(sections)) {
    const firstLine = sink.placeOf(titles[first]?.offset ?? 0).line
    const name = sections[again]?.number ?? sections[again]?.title ?? ''
    sink.add(
      'duplicate-section',
      titles[again]?.offset ?? 0,
      `Mục “${name}” đã có ở dòng ${firstLine}, trong cùng một mục cha.`,
      'Xem lại văn bản gốc; nếu văn bản thật sự có hai mục cùng số, để dòng này là chữ thường, không đánh dấu là tên mục.',
    )
  }
  return sections
}
