import type { Draft } from '../draft.ts'
import { unitName } from '../units.ts'
import { capital } from '../voice.ts'

/** A table of orders: a head over two columns, each field's name over its rows, one row over the whole width. */
export function orderTable(draft: Draft): string {
  const rows = [
    row(
      cell(strong(draft, 'TT')),
      cell(strong(draft, 'Nội dung giao'), 'colspan="2"'),
      cell(strong(draft, 'Đơn vị')),
      cell(strong(draft, 'Thời hạn')),
    ),
  ]
  for (let number = 1; number <= 2 || (number < 9 && draft.below(0.9)); number += 1) {
    const field = draft.nextField()
    const to = [draft.random.pick(field.to)]
    for (const line of [0, 1]) {
      const { words, attributes } = draft.nextDeadline()
      const task = draft.text(capital(draft.unused(field.tasks)))
      const merged = [
        cell(String(number), 'rowspan="2"'),
        cell(draft.text(field.title), 'rowspan="2"'),
      ]
      rows.push(
        row(
          ...(line === 0 ? merged : []),
          cell(draft.directive({ to, topics: field.topics, ...attributes }, task)),
          cell(draft.text(capital(unitName(to[0] ?? '')))),
          cell(draft.text(capital(words))),
        ),
      )
    }
  }
  rows.push(
    row(
      cell(
        draft.text('Các nội dung khác thực hiện theo chương trình công tác đã ban hành.'),
        'colspan="5"',
      ),
    ),
  )
  return `<table>\n${rows.join('\n')}\n</table>`
}

function row(...cells: string[]): string {
  return `<tr>\n${cells.join('\n')}\n</tr>`
}

function cell(content: string, spans?: string): string {
  return `<td${spans === undefined ? '' : ` ${spans}`}>${content}</td>`
}

function strong(draft: Draft, text: string): string {
  return `<strong>${draft.text(text)}</strong>`
}
