import type { Abbreviation } from '../domain/schemas/abbreviations.ts'
import type { NamedPlace } from '../domain/schemas/places.ts'
import type { Site } from '../domain/schemas/site.ts'
import type { Topic } from '../domain/schemas/topics.ts'
import type { Unit } from '../domain/schemas/units.ts'
import { comparable } from '../domain/text.ts'
import type { FormatCode } from './catalogue.ts'
import type { ProblemSink } from './source.ts'
import { nearest } from './suggest.ts'
import type { ReadYaml } from './yaml.ts'

/*
 * What a schema cannot say of a vocabulary file: ids and names are unique, and what is pointed at exists.
 */

/** Rules of units.yaml. */
export function checkUnits({ value, offsetOf }: ReadYaml<Unit[]>, sink: ProblemSink): void {
  uniqueIds(value, [], offsetOf, sink)
  const names = value.flatMap((unit, index) => [
    { name: unit.name, path: [index, 'name'] },
    ...unit.aliases.map((name, at) => ({ name, path: [index, 'aliases', at] })),
    ...unit.searchAliases.map((name, at) => ({ name, path: [index, 'searchAliases', at] })),
  ])
  unique(names, 'duplicate-alias', 'Tên gọi', offsetOf, sink)
  const ids = value.map(({ id }) => id)
  const exists = (id: string, ...path: PropertyKey[]): void => {
    if (ids.includes(id)) return
    sink.add(
      'unknown-unit',
      offsetOf(path),
      `Không có đơn vị “${id}” trong tệp này.`,
      nearest(id, ids),
    )
  }
  value.forEach((unit, index) => {
    if (unit.parent !== undefined) exists(unit.parent, index, 'parent')
    if (unit.successor !== undefined) exists(unit.successor, index, 'successor')
    unit.members.forEach((id, at) => {
      exists(id, index, 'members', at)
    })
    if (unit.members.includes(unit.id)) {
      sink.add(
        'own-member',
        offsetOf([index, 'members', unit.members.indexOf(unit.id)]),
        `Nhóm “${unit.id}” là thành viên của chính nó.`,
        'Bỏ mã này khỏi members.',
      )
    }
    if (isOwnAncestor(unit, value)) {
      sink.add(
        'parent-cycle',
        offsetOf([index, 'parent']),
        `Đơn vị “${unit.id}” là cấp trên của chính nó.`,
        'Xem lại trường parent của các đơn vị liên quan.',
      )
    }
    if (
      unit.validFrom !== undefined &&
      unit.validTo !== undefined &&
      unit.validFrom > unit.validTo
    ) {
      sink.add(
        'reversed-period',
        offsetOf([index, 'validTo']),
        `Đơn vị “${unit.id}”: ngày cuối (validTo) đứng trước ngày đầu (validFrom).`,
        'Xem lại hai ngày này.',
      )
    }
  })
}

/** Rules of topics.yaml. */
export function checkTopics({ value, offsetOf }: ReadYaml<Topic[]>, sink: ProblemSink): void {
  uniqueIds(value, [], offsetOf, sink)
  const names = value.flatMap((topic, index) => [
    { name: topic.name, path: [index, 'name'] },
    ...topic.synonyms.map((name, at) => ({ name, path: [index, 'synonyms', at] })),
  ])
  unique(names, 'duplicate-alias', 'Tên gọi', offsetOf, sink)
}

/** Rules of places.yaml. */
export function checkPlaces({ value, offsetOf }: ReadYaml<NamedPlace[]>, sink: ProblemSink): void {
  uniqueIds(value, [], offsetOf, sink)
  const names = value.flatMap((place, index) => [
    { name: place.name, path: [index, 'name'] },
    ...place.aliases.map((name, at) => ({ name, path: [index, 'aliases', at] })),
  ])
  unique(names, 'duplicate-alias', 'Tên gọi', offsetOf, sink)
}

/** Rules of abbreviations.yaml. */
export function checkAbbreviations(
  { value, offsetOf }: ReadYaml<Abbreviation[]>,
  sink: ProblemSink,
): void {
  const keys = value.flatMap(({ keys: all }, index) =>
    all.map((name, at) => ({ name, path: [index, 'keys', at] })),
  )
  unique(keys, 'duplicate-abbreviation', 'Chữ viết tắt', offsetOf, sink)
}

/** Rules of site.yaml. */
export function checkSite({ value, offsetOf }: ReadYaml<Site>, sink: ProblemSink): void {
  const { terms } = value
  uniqueIds(terms, ['terms'], offsetOf, sink)
  terms.forEach((term, index) => {
    if (term.from > term.to) {
      sink.add(
        'reversed-period',
        offsetOf(['terms', index, 'to']),
        `Nhiệm kỳ ${term.id}: ngày cuối đứng trước ngày đầu.`,
        'Xem lại hai ngày from và to.',
      )
    }
    const other = terms.slice(0, index).find(({ from, to }) => from <= term.to && term.from <= to)
    if (!other) return
    sink.add(
      'overlapping-terms',
      offsetOf(['terms', index, 'from']),
      `Nhiệm kỳ ${term.id} chồng lên nhiệm kỳ ${other.id}.`,
      'Mỗi ngày chỉ thuộc một nhiệm kỳ: nhiệm kỳ sau bắt đầu sau ngày cuối của nhiệm kỳ trước.',
    )
  })
}

/** Reports ids that come twice in the list at a path. */
function uniqueIds(
  list: readonly { id: string }[],
  at: PropertyKey[],
  offsetOf: (path: readonly PropertyKey[]) => number,
  sink: ProblemSink,
): void {
  const ids = list.map(({ id }, index) => ({ name: id, path: [...at, index, 'id'] }))
  unique(ids, 'duplicate-id', 'Mã', offsetOf, sink)
}

function unique(
  entries: readonly { name: string; path: PropertyKey[] }[],
  code: FormatCode,
  what: string,
  offsetOf: (path: readonly PropertyKey[]) => number,
  sink: ProblemSink,
): void {
  const seen = new Map<string, { name: string; path: PropertyKey[] }[]>()
  for (const { name, path } of entries) {
    const key = comparable(name).toLowerCase()
    const others = seen.get(key) ?? []
    seen.set(key, [...others, { name, path }])
    // One entry may list a name in several cases, for names in running text go by case; two entries may not.
    const first = others.find(
      (other) => other.path[0] !== path[0] || comparable(other.name) === comparable(name),
    )?.path
    if (!first) continue

    const { line } = sink.placeOf(offsetOf(first))
    sink.add(
      code,
      offsetOf(path),
      `${what} “${name}” đã có ở dòng ${line}.`,
      'Mỗi mã, mỗi tên gọi chỉ thuộc một chỗ: bỏ hoặc đổi một trong hai.',
    )
  }
}

function isOwnAncestor(unit: Unit, units: readonly Unit[]): boolean {
  const seen = new Set<string>()
  for (let id = unit.parent; id !== undefined && !seen.has(id);) {
    if (id === unit.id) return true
    seen.add(id)
    id = units.find((other) => other.id === id)?.parent
  }
  return false
}
