import { formatDue } from '../../../src/domain/deadlines.ts'
import { capitalised, placeName } from '../../../src/domain/labels.ts'
import { slug } from '../../../src/domain/text.ts'
import type { Conclusion } from '../../../src/domain/conclusion.ts'
import { nameOf } from '../../../src/domain/listings.ts'
import type { Imported, ImportedMark } from '../../../src/importer/imported.ts'
import { valuesOf } from '../../confirm/tell.ts'
import type { Desk } from '../../confirm/desk.ts'
import { shortened, wrapped } from '../../lines.ts'

/** What the report names marks by. */
export interface Names extends Pick<Desk, 'units' | 'topics'> {
  /** Where a mark stands, in words. */
  placeOf: (mark: ImportedMark) => string
}

/** Where the marks of a paper stand: by the paper as it was read, for a number alone may repeat. */
export function placesIn(conclusion: Pick<Conclusion, 'marks' | 'sections'>): Names['placeOf'] {
  const sections = new Map(conclusion.marks.map(({ anchor, section }) => [anchor, section]))
  return ({ id, section }) => {
    const anchor = id === undefined ? undefined : sections.get(`chi-dao-${slug(id)}`)
    const known = conclusion.sections.find((one) => one.anchor === anchor)
    if (known) return placeName(known, conclusion)
    return section === undefined ? placeName(undefined, conclusion) : `Mục ${section}`
  }
}

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
export function sectionLines(
  { marks }: Pick<Imported, 'marks'>,
  { units, placeOf }: Names,
): string[] {
  const orders = marks.filter(({ kind }) => kind === 'directive')
  const groups = [...Map.groupBy(orders, placeOf)]
  return groups.flatMap(([place, group]) => {
    const ids = new Set(group.flatMap(({ to, lead, support }) => [...lead, ...to, ...support]))
    const names = [...ids].map((id) => nameOf(units, id)).join('; ')
    const dues = group.flatMap(({ due, dueText }) =>
      due === undefined ? (dueText ?? []) : formatDue(due),
    )
    const deadline = dues.length > 0 ? `; thời hạn: ${dues.join(', ')}` : ''
    return wrapped(
      `${group.length} nội dung ${names === '' ? 'chưa có đơn vị' : `cho ${names}`}${deadline}`,
      `  ${place}: `,
      '      ',
    )
  })
}

/** All marks by section, with quote, units, deadline, topics and the reasons. */
export function markLines({ marks }: Pick<Imported, 'marks'>, names: Names): string[] {
  const groups = Map.groupBy(marks, names.placeOf)
  return [...groups].flatMap(([place, group]) => [
    `  ${place}`,
    ...group.flatMap((mark) => oneMark(mark, names)),
  ])
}

/** Marks that are not sure, and why; so many of them. */
export function unsureLines(
  { marks }: Pick<Imported, 'marks'>,
  { placeOf }: Pick<Names, 'placeOf'>,
  most: number,
): string[] {
  const unsure = marks.filter(({ proposed }) => proposed !== undefined)
  const more = unsure.length - most
  return [
    ...unsure.slice(0, most).flatMap((mark) => {
      const { id, quote, proposed = '' } = mark
      const words = `“${shortened(quote, 60, 0)}” – ${proposed}`
      return wrapped(words, `  - ${id === undefined ? placeOf(mark) : `[${id}]`}: `, '    ')
    }),
    ...(more > 0 ? [`  - và ${more} đề xuất nữa cần xác nhận`] : []),
  ]
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
