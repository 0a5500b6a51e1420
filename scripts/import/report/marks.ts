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

/** The marks by section, with quote, units, deadline and topics; all of them, or only those to be confirmed. */
export function markLines(
  { marks }: Pick<Imported, 'marks'>,
  names: Names,
  full: boolean,
): string[] {
  const shown = full ? marks : marks.filter(({ due, dueText }) => due ?? dueText)
  const groups = Map.groupBy(shown, ({ section }) => section)
  return [...groups].flatMap(([section, group]) => [
    section === undefined ? '  Trước mục đầu tiên' : `  Mục ${section}`,
    ...group.flatMap((mark) => oneMark(mark, names, full)),
  ])
}

function oneMark(mark: ImportedMark, names: Names, full: boolean): string[] {
  const { id, quote, because, proposed } = mark
  const kind = mark.kind === 'directive' ? '' : '(nhắc đến) '
  const said = valuesOf({ ...mark, topics: full ? mark.topics : [] }, names)
    .filter(([, value]) => full || value !== 'chưa có')
    .map(([label, value]) => `${label}: ${value}`)
    .join(' | ')
  return [
    ...wrapped(
      `${kind}“${shortened(quote, full ? 90 : 60, full ? 60 : 40)}”`,
      `    ${id === undefined ? '·' : `[${id}]`} `,
      '      ',
    ),
    ...(said === '' ? [] : wrapped(said, '      ')),
    ...(full && because !== undefined ? wrapped(`Vì ${because}`, '      ') : []),
    ...(proposed === undefined ? [] : wrapped(proposed, '      CẦN XÁC NHẬN: ', '        ')),
  ]
}
