import { formatDue } from '../../../src/domain/deadlines.ts'
import { capitalised } from '../../../src/domain/labels.ts'
import { nameOf } from '../../../src/domain/listings.ts'
import type { Imported, ImportedMark } from '../../../src/importer/imported.ts'
import { valuesOf } from '../../confirm/tell.ts'
import type { Desk } from '../../confirm/desk.ts'
import { shortened, wrapped } from '../../lines.ts'

type Names = Pick<Desk, 'units' | 'topics'>

/** How many orders and passages were marked, in words. */
export function countMarks(marks: readonly ImportedMark[]): string {
  const orders = marks.filter(({ kind }) => kind === 'directive').length
  const unsure = marks.filter(({ proposed }) => proposed !== undefined).length
  const passages = marks.length - orders
  return [
    `${orders} nội dung giao`,
    ...(passages > 0 ? [`${passages} đoạn được nhắc đến`] : []),
    unsure > 0 ? `${unsure} cần xác nhận` : 'không có đề xuất nào phải xác nhận',
  ].join(', ')
}

/** What was given in which section, to whom: a line for each. */
export function sectionLines({ marks }: Pick<Imported, 'marks'>, { units }: Names): string[] {
  const orders = marks.filter(({ kind }) => kind === 'directive')
  const groups = [...Map.groupBy(orders, ({ section }) => section)]
  return groups.flatMap(([section, group]) => {
    const ids = new Set(group.flatMap(({ to, lead, support }) => [...lead, ...to, ...support]))
    const names = [...ids].map((id) => nameOf(units, id)).join('; ') || 'chưa có đơn vị'
    const dues = group.flatMap(({ due, dueText }) =>
      due === undefined ? (dueText ?? []) : formatDue(due),
    )
    const deadline = dues.length > 0 ? `; thời hạn: ${dues.join(', ')}` : ''
    return wrapped(
      `${group.length} nội dung cho ${names}${deadline}`,
      `  ${placeOf(section)}: `,
      '      ',
    )
  })
}

/** All marks by section, with quote, units, deadline, topics and the reasons. */
export function markLines({ marks }: Pick<Imported, 'marks'>, names: Names): string[] {
  const groups = Map.groupBy(marks, ({ section }) => section)
  return [...groups].flatMap(([section, group]) => [
    `  ${placeOf(section)}`,
    ...group.flatMap((mark) => oneMark(mark, names)),
  ])
}

/** Marks that are not sure, and why; so many of them. */
export function unsureLines({ marks }: Pick<Imported, 'marks'>, most: number): string[] {
  const unsure = marks.filter(({ proposed }) => proposed !== undefined)
  const more = unsure.length - most
  return [
    ...unsure.slice(0, most).flatMap(({ id, section, quote, proposed = '' }) => {
      const words = `“${shortened(quote, 60, 0)}” – ${proposed}`
      return wrapped(words, `  - ${id === undefined ? placeOf(section) : `[${id}]`}: `, '    ')
    }),
    ...(more > 0 ? [`  - và ${more} đề xuất nữa cần xác nhận`] : []),
  ]
}

function placeOf(section: string | undefined): string {
  return section === undefined ? 'Phần mở đầu' : `Mục ${section}`
}

function oneMark(mark: ImportedMark, names: Names): string[] {
  const { id, quote, because, proposed } = mark
  const kind = mark.kind === 'directive' ? '' : '(nhắc đến) '
  const said = valuesOf(mark, names)
    .map(([label, value]) => `${label}: ${value}`)
    .join(' | ')
  return [
    ...wrapped(
      `${kind}“${shortened(quote, 90, 60)}”`,
      `    ${id === undefined ? '·' : `[${id}]`} `,
      '      ',
    ),
    ...(said === '' ? [] : wrapped(said, '      ')),
    ...(because === undefined ? [] : wrapped(capitalised(because), '      ')),
    ...(proposed === undefined ? [] : wrapped(proposed, '      CẦN XÁC NHẬN: ', '        ')),
  ]
}
