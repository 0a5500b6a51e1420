import type { FontReading } from './fonts.ts'
import { formatNumber } from './number-formats.ts'
import type { Level, List } from './numbering.ts'
import type { RunProperties } from './run-properties.ts'
import type { ParagraphProperties, Styles } from './styles.ts'

/** An automatic number or bullet, as it is printed. */
export interface AutomaticNumber {
  text: string
  space: '' | ' '
  /** From 0. */
  level: number
  /** What the level says of its look. */
  look: RunProperties
  reading?: FontReading
}

/** Counts through a document. */
export interface Numbers {
  /** The number of the next paragraph, an empty one too; nothing where it has none. */
  next: (style: string | undefined, direct: ParagraphProperties) => AutomaticNumber | undefined
}

/** Signs of the private area that bullets have without the font of signs they mean. */
const BULLET = /[\uf020-\uf0ff]/g

/** Begins to count. */
export function numbersOf(lists: ReadonlyMap<number, List>, styles: Styles): Numbers {
  /** Where each definition stands: the number of each level, absent where it begins anew. */
  const counts = new Map<number, Map<number, number>>()
  /** Levels of lists that have begun with the number that the list gives them. */
  const begun = new Set<string>()
  return {
    next(style, direct) {
      const found = levelFor(style, direct, lists, styles)
      if (!found) return undefined
      const { list, index, level } = found
      const count = counts.get(list.definition) ?? new Map<number, number>()
      counts.set(list.definition, count)

      const start = list.starts.get(index)
      const key = `${list.id} ${index}`
      const before = count.get(index)
      if (start !== undefined && !begun.has(key)) count.set(index, start)
      else count.set(index, before === undefined ? (start ?? level.start) : before + 1)
      begun.add(key)
      // A list that begins with a deeper level has begun with the ones before it, too; so does LibreOffice.
      for (const [higher, { start: first }] of list.levels)
        if (higher < index && !count.has(higher))
          count.set(higher, list.starts.get(higher) ?? first)
      for (const deeper of [...count.keys()]) {
        const { restart } = list.levels.get(deeper) ?? {}
        if (deeper > index && (restart === undefined || index < restart)) count.delete(deeper)
      }
      return {
        text: textOf(list, level, count),
        space: level.space,
        level: index,
        look: level.look,
        ...(level.reading === undefined ? {} : { reading: level.reading }),
      }
    },
  }
}

/** Which level of which list a paragraph is in: by itself, or by its style. */
function levelFor(
  style: string | undefined,
  direct: ParagraphProperties,
  lists: ReadonlyMap<number, List>,
  styles: Styles,
): { list: List; index: number; level: Level } | undefined {
  const styled = styles.paragraph(style)
  const list = lists.get(direct.numId ?? styled.numId ?? 0)
  if (!list) return undefined
  const linked = (): number | undefined => {
    for (const id of styles.chain(style))
      for (const [index, level] of list.levels) if (level.style === id) return index
    return undefined
  }
  const own = direct.numId === undefined ? (linked() ?? styled.level) : undefined
  const index = direct.level ?? own ?? 0
  const level = list.levels.get(index)
  return level && { list, index, level }
}

function textOf(list: List, level: Level, count: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet')
    return level.reading === undefined ? level.text.replace(BULLET, '•') : level.text
  return level.text.replace(/%([1-9])/g, (_, digit) => {
    const place = Number(digit) - 1
    const other = list.levels.get(place)
    if (!other) return ''
    const value = count.get(place) ?? other.start
    const isDigits = level.legal && other.format !== 'none' && other.format !== 'bullet'
    return formatNumber(value, isDigits ? 'decimal' : other.format)
  })
}
