import type { Unit } from '../../domain/schemas/units.ts'
import type { Vocabularies } from '../../domain/vocabularies.ts'
import { type PhraseFinder, phraseFinder } from './phrases.ts'
import { variantsOf } from './variants.ts'
import { type Word, wordings, longest } from './words.ts'

/** What a name in a text stands for. */
export interface NamedUnit {
  unit: string
  /** The unit that means everybody. */
  all: boolean
}

/** A name of a unit in a text: how many words it takes, with the commune's name behind it. */
export interface FoundUnit extends NamedUnit {
  length: number
}

/** Finds the name of a unit that begins with a word. */
export type UnitFinder = (words: readonly Word[], at: number) => FoundUnit | undefined

/** Kinds of commune: a name is the same with any of them, or none. */
const LEVELS = ['xã', 'phường', 'đặc khu', 'thị trấn']
/** What makes a name that of another body: "Công an tỉnh" is not "Công an xã". */
const OTHERS = wordings(`
  tỉnh, huyện, trung ương, cấp trên, cấp tỉnh, thành phố, quân khu, các cấp, cấp, nước,
  quốc gia, khu vực, thị xã, quận
`)
/** Words of a name that say no more than that there are several. */
const ARTICLE = /^(?:các đồng chí(?! trong)|các(?! đồng chí trong)|những)\s+/iu

/**
 * A finder for all names of units: full names, aliases and what people type, with abbreviations, with and without
 * "xã". Only for places where somebody is addressed: in running text "công an" may be anything.
 */
export function unitFinder(
  vocabularies: Pick<Vocabularies, 'units' | 'abbreviations'>,
): UnitFinder {
  const variants = variantsOf(vocabularies.abbreviations)
  const phrases: [string, NamedUnit & { bare: boolean }][] = []
  // What one unit is called comes before what could be derived from another's name.
  const stages: ((unit: Unit) => string[])[] = [
    ({ name, aliases }) => [name, ...aliases],
    ({ searchAliases }) => searchAliases,
    ({ name, aliases, searchAliases }) => [name, ...aliases, ...searchAliases].flatMap(variants),
    ({ name, aliases }) => [name, ...aliases].flatMap(variants).flatMap(withoutLevel),
    ({ name }) => variants(name).flatMap(membersOf).flatMap(withoutLevel),
  ]
  for (const stage of stages) {
    for (const unit of vocabularies.units) {
      for (const name of stage(unit)) {
        const plain = name.replace(/\s*\(.*?\)\s*$/, '')
        for (const written of [plain, plain.replace(ARTICLE, '')]) {
          const bare = !LEVELS.some((level) => written.toLowerCase().endsWith(` ${level}`))
          phrases.push([written, { unit: unit.id, all: unit.all, bare }])
        }
      }
    }
  }
  const find: PhraseFinder<NamedUnit & { bare: boolean }> = phraseFinder(phrases)
  return (words, at) => {
    const found = find(words, at)
    // "Phó Chủ tịch UBND xã" is not the chairman.
    if (!found || words[at - 1]?.text === 'phó') return undefined
    const { unit, all, bare } = found.value
    const next = at + found.length
    if (bare && words[next]?.gap === 'space' && longest(words, next, OTHERS) > 0) return undefined
    return { unit, all, length: found.length + placeNameAt(words, next) }
  }
}

/** "Các đồng chí Ủy viên Ban Thường vụ" is also "các đồng chí trong Ban Thường vụ". */
function membersOf(name: string): string[] {
  const body = /^(?:các )?(?:đồng chí )?[ủu][ỷy] viên (?=ban )(.+)$/iu.exec(name)?.[1]
  return body === undefined ? [] : [`các đồng chí trong ${body}`, `các thành viên ${body}`]
}

/** A name with another kind of commune, or none, behind it. */
function withoutLevel(name: string): string[] {
  const level = LEVELS.find((word) => name.toLowerCase().endsWith(` ${word}`))
  if (level === undefined) return LEVELS.map((other) => `${name} ${other}`)
  const bare = name.slice(0, -level.length - 1)
  return [bare, ...LEVELS.map((other) => `${bare} ${other}`)]
}

/** How many words "xã Xuân Lộc" behind a name takes. */
function placeNameAt(words: readonly Word[], at: number): number {
  let length = 0
  const spaced = (index: number): boolean => words[index]?.gap === 'space'
  if (spaced(at) && words[at]?.text === 'của' && LEVELS.includes(words[at + 1]?.text ?? '')) {
    length = 1
  }
  if (spaced(at + length) && LEVELS.includes(words[at + length]?.text ?? '')) length += 1
  const before = words[at + length - 1]?.text ?? ''
  if (!LEVELS.includes(before)) return length
  while (length < 5 && spaced(at + length) && words[at + length]?.capital) length += 1
  return length
}
