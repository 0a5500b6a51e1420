import { anchorsOf } from '../domain/conclusion.ts'
import type { z } from 'zod'
import type { frontmatter } from '../domain/schemas/frontmatter.ts'
import { termOf } from '../domain/vocabularies.ts'
import type { Body, ReadingContext } from './conclusion.ts'
import type { ProblemSink, Source } from './source.ts'
import { nearest } from './suggest.ts'
import type { ReadYaml } from './yaml.ts'

/** Where the two parts of a conclusion file lie. */
interface Parts {
  yaml: string
  yamlStart: number
  bodyStart: number
}

/** How long a frontmatter may be, in characters; where it is longer, its last line is missing. */
const LONGEST = 100_000

/** Parts frontmatter and body; says so where there is no frontmatter between two lines `---`. */
export function splitFrontmatter(source: Source, sink: ProblemSink): Parts | undefined {
  const opening = /^---[ \t]*\n/.exec(source.text)
  const closing =
    opening && /^---[ \t]*(?:\n|$)/m.exec(source.text.slice(opening[0].length, LONGEST))
  if (!opening || !closing) {
    sink.add(
      'no-frontmatter',
      0,
      opening
        ? 'Phần khai báo không được đóng bằng dòng ---.'
        : 'Tệp không bắt đầu bằng phần khai báo.',
      'Đặt phần khai báo (type, issuer, date, title, secrecy …) ở đầu tệp, giữa hai dòng ---.',
    )
    return undefined
  }
  const yamlStart = opening[0].length
  return {
    yaml: source.text.slice(yamlStart, yamlStart + closing.index),
    yamlStart,
    bodyStart: yamlStart + closing.index + closing[0].length,
  }
}

/** Checks the values of the frontmatter against the vocabularies and against the body. */
export function checkFrontmatter(
  { value, offsetOf }: ReadYaml<z.infer<typeof frontmatter>>,
  body: Body,
  bodyText: string,
  { terms, known }: ReadingContext,
  sink: ProblemSink,
): void {
  const unit = (id: string, ...path: PropertyKey[]): void => {
    const unknown = known.unknown('unit', id)
    if (unknown) sink.add(unknown.code, offsetOf(path), unknown.message, unknown.hint)
  }
  unit(value.issuer, 'issuer')
  value.recipients.forEach((id, index) => {
    unit(id, 'recipients', index)
  })
  if (value.signatory?.authority !== undefined) {
    unit(value.signatory.authority, 'signatory', 'authority')
  }
  if (terms && !termOf(value.date, terms)) {
    sink.add(
      'outside-terms',
      offsetOf(['date']),
      `Ngày ${value.date} không thuộc nhiệm kỳ nào trong site.yaml.`,
      `Các nhiệm kỳ đang có: ${terms.map(({ id }) => id).join(', ')}. Xem lại ngày, hoặc thêm nhiệm kỳ vào site.yaml.`,
    )
  }
  checkText(value, bodyText, offsetOf, sink)
  if (body.complete) checkNotes(value, body, offsetOf, sink)
}

function checkText(
  value: z.infer<typeof frontmatter>,
  bodyText: string,
  offsetOf: ReadYaml<unknown>['offsetOf'],
  sink: ProblemSink,
): void {
  const empty = bodyText.trim() === ''
  if (value.text === 'none' && !empty) {
    sink.add(
      'text-in-scan',
      offsetOf(['text']),
      'Khai báo text: none (chỉ có bản quét) nhưng tệp vẫn có phần chữ.',
      'Bỏ dòng text: none, hoặc bỏ phần chữ.',
    )
  } else if (value.text !== 'none' && empty) {
    sink.add(
      'no-text',
      offsetOf(['title']),
      'Tệp không có phần chữ của văn bản.',
      'Dán toàn văn vào dưới phần khai báo; nếu chỉ có bản quét, ghi text: none và thêm attachments.',
    )
  }
  if (value.text === 'none' && value.attachments.length === 0) {
    sink.add(
      'scan-without-attachment',
      offsetOf(['text']),
      'Khai báo text: none nhưng không có tệp kèm theo nào.',
      'Thêm bản quét vào attachments.',
    )
  }
}

function checkNotes(
  value: z.infer<typeof frontmatter>,
  { sections, marks, reports }: Body,
  offsetOf: ReadYaml<unknown>['offsetOf'],
  sink: ProblemSink,
): void {
  const known = marks.filter((mark) => mark !== undefined)
  const anchors = anchorsOf({ sections, marks: known, reports })
  value.notes.forEach(({ at }, index) => {
    if (at === undefined || anchors.includes(at)) return
    sink.add(
      'unknown-anchor',
      offsetOf(['notes', index, 'at']),
      `Ghi chú chỉ đến “${at}” nhưng văn bản không có chỗ nào mang tên này.`,
      nearest(at, anchors) || 'Văn bản không có mục hay đoạn đánh dấu nào: bỏ dòng at.',
    )
  })
}
