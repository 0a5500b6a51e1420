import type { XmlElement } from '../../../format/office/xml.ts'
import {
  childOf,
  childrenOf,
  elementsIn,
  numberOf,
  switchOf,
  valueOf,
  wholeNumber,
} from './element.ts'
import { fontReading, type FontReading } from './fonts.ts'
import { type RunProperties, runPropertiesOf } from './run-properties.ts'
import type { Styles } from './styles.ts'

/** A level of a list. */
export interface Level {
  start: number
  /** `w:numFmt`. */
  format: string
  /** `%1.%2.`, or the bullet. */
  text: string
  /** What stands between number and text. */
  space: '' | ' '
  /** `w:lvlRestart`: 0 never; k after any level before the k-th; absent after any level before this one. */
  restart?: number
  /** Numbers of other levels as digits. */
  legal: boolean
  /** Paragraph style that is linked to the level. */
  style?: string
  look: RunProperties
  reading?: FontReading
}

/** A list, as paragraphs name it: lists of one definition count together. */
export interface List {
  id: number
  /** Number of the definition that has the levels. */
  definition: number
  levels: ReadonlyMap<number, Level>
  /** Numbers that levels of this list begin with. */
  starts: ReadonlyMap<number, number>
}

const MOST_LINKS = 20

/** Reads the part of automatic numbers: lists by `w:numId`. */
export function listsOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<number, List> {
  const definitions = new Map<number, XmlElement>()
  for (const definition of childrenOf(root, 'abstractNum')) {
    const id = wholeNumber(definition.attributes.abstractNumId)
    if (id !== undefined && !definitions.has(id)) definitions.set(id, definition)
  }
  const nums = new Map<number, XmlElement>()
  for (const num of childrenOf(root, 'num')) {
    const id = wholeNumber(num.attributes.numId)
    if (id !== undefined && !nums.has(id)) nums.set(id, num)
  }
  /** The definition itself, or that of the numbering style that it stands for. */
  const resolve = (first: number | undefined): number | undefined => {
    let id = first
    for (let links = 0; id !== undefined && links < MOST_LINKS; links++) {
      const link = valueOf(definitions.get(id), 'numStyleLink')
      if (link === undefined) return id
      const styled = styles.numberingOf(link)
      const next = styled === undefined ? undefined : numberOf(nums.get(styled), 'abstractNumId')
      const owner = [...definitions].find(([, own]) => valueOf(own, 'styleLink') === link)?.[0]
      id = next === undefined || next === id ? owner : next
    }
    return id
  }
  const lists = new Map<number, List>()
  for (const [id, num] of nums) {
    const definition = resolve(numberOf(num, 'abstractNumId'))
    if (definition === undefined) continue
    const levels = levelsOf(definitions.get(definition), styles)
    const starts = new Map<number, number>()
    for (const override of childrenOf(num, 'lvlOverride')) {
      const index = wholeNumber(override.attributes.ilvl)
      if (index === undefined) continue
      const start = numberOf(override, 'startOverride')
      if (start !== undefined) starts.set(index, start)
      const level = childOf(override, 'lvl')
      if (level) levels.set(index, levelOf(level, styles))
    }
    lists.set(id, { id, definition, levels, starts })
  }
  return lists
}

function levelsOf(definition: XmlElement | undefined, styles: Styles): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const lvl of childrenOf(definition, 'lvl')) {
    const index = wholeNumber(lvl.attributes.ilvl)
    if (index !== undefined) levels.set(index, levelOf(lvl, styles))
  }
  return levels
}

function levelOf(lvl: XmlElement, styles: Styles): Level {
  const look = runPropertiesOf(childOf(lvl, 'rPr'), styles.theme)
  const restart = numberOf(lvl, 'lvlRestart')
  const style = valueOf(lvl, 'pStyle')
  const reading = fontReading(look.hAnsi ?? look.ascii)
  const picture = childOf(lvl, 'lvlPicBulletId') !== undefined
  return {
    start: numberOf(lvl, 'start') ?? 0,
    format: formatOf(lvl),
    text: picture ? '•' : (valueOf(lvl, 'lvlText') ?? ''),
    space: valueOf(lvl, 'suff') === 'nothing' ? '' : ' ',
    ...(restart === undefined ? {} : { restart }),
    legal: switchOf(lvl, 'isLgl') ?? false,
    ...(style === undefined ? {} : { style }),
    look,
    ...(reading === undefined || picture ? {} : { reading }),
  }
}

/** Formats that only new programs know stand beside one that all know. */
function formatOf(lvl: XmlElement): string {
  const fallback = childOf(childOf(lvl, 'AlternateContent'), 'Fallback')
  const custom = elementsIn(childOf(lvl, 'AlternateContent')).flatMap(
    (branch) => childOf(branch, 'numFmt')?.attributes.format ?? [],
  )[0]
  if (custom !== undefined && /^01,/.test(custom.replaceAll(' ', ''))) return 'decimalZero'
  return valueOf(lvl, 'numFmt') ?? valueOf(fallback, 'numFmt') ?? 'decimal'
}
