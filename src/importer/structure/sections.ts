import { outline, repeatedSections, type SectionTitle } from '../../domain/sections.ts'
import type { UnitFinder } from '../propose/unit-names.ts'
import { type Numbered, numberedUnits, verdicts } from './numbers.ts'
import { readTitle, type TitleReading } from './titles.ts'
import type { BodyItem, Unit } from './units.ts'

/** A section that was found in the text. */
export interface FoundSection {
  /** The place of its first paragraph among the items of the text. */
  index: number
  unit: Unit
  number: string | undefined
  reading: TitleReading
  /** Depth in the outline, from 1. */
  depth: number
}

/** The sections of a text, and the numbers that were left as text though they look like those of sections. */
export interface FoundSections {
  sections: FoundSection[]
  /** Numbered titles whose number was already there. */
  repeated: Numbered[]
}

/** "Phần thứ nhất", "PHẦN THỨ HAI: …": outermost titles that no number tells. */
const PART = /^(?:Phần thứ|PHẦN THỨ)(?=\s)/u
const LONGEST_PLAIN_TITLE = 150
/** Lines in capitals that name a paper or a part of its frame. */
const NO_TITLE = /^(?:KẾT LUẬN|THÔNG BÁO|PHỤ LỤC|ĐẢNG CỘNG SẢN|ĐẢNG BỘ)(?!\p{L})/u

/** Finds the sections of a text. */
export function findSections(items: readonly BodyItem[], find: UnitFinder): FoundSections {
  const numbered = numberedUnits(items)
  const readings = new Map(
    numbered.map((one) => [one, readTitle(one.unit, one.numberEnd, items[one.index + 1], find)]),
  )
  const readingOf = (one: Numbered): TitleReading =>
    readings.get(one) ?? { stands: 'number-only', end: one.numberEnd }
  const said = verdicts(numbered, (one) => readingOf(one).stands !== 'number-only')
  const byIndex = new Map(numbered.map((one, at) => [one.index, { one, verdict: said[at] }]))

  const found: FoundSection[] = []
  const repeated = numbered.filter((_one, at) => said[at] === 'repeated')
  items.forEach((item, index) => {
    if (item.kind !== 'unit') return
    const entry = byIndex.get(index)
    if (entry?.verdict === 'section') {
      const { number } = entry.one
      found.push({ index, unit: item, number, reading: readingOf(entry.one), depth: 1 })
    } else if (!entry && isPlainTitle(item, items[index + 1])) {
      const reading: TitleReading = { stands: 'own-line', end: item.text.length }
      if (!PART.test(item.plain) && item.lines[0]?.paragraph.headingLevel === undefined) {
        const dress = isCapitals(item.plain) ? 'chữ in hoa' : 'in đậm'
        reading.doubt = `dòng ${dress} không có số được hiểu là tên mục`
      }
      found.push({ index, unit: item, number: undefined, reading, depth: 1 })
    }
  })
  return withDepths(found, repeated, numbered)
}

/** Whether a paragraph without a number is a title on a line of its own. */
function isPlainTitle(unit: Unit, next: BodyItem | undefined): boolean {
  const [line] = unit.lines
  if (!line || unit.lines.length > 1 || line.paragraph.from !== undefined) return false
  const { plain, text } = line
  if (text.length > LONGEST_PLAIN_TITLE || /[.;,!?]$/.test(plain) || !/^\p{Lu}/u.test(plain)) {
    return false
  }
  if (line.paragraph.headingLevel !== undefined || PART.test(plain)) return true
  // Set apart by bold letters or by capitals, with a text below that is not.
  const below = next?.kind === 'unit' ? next.lines[0] : undefined
  const bold = line.bold && !below?.bold
  const capitals = isCapitals(plain) && !isCapitals(below?.plain ?? '') && !NO_TITLE.test(plain)
  if ((!bold && !capitals) || !below || plain.includes(':')) return false
  return line.paragraph.align !== 'center' && line.paragraph.align !== 'right'
}

/** Whether a line is two words or more in capitals. */
function isCapitals(plain: string): boolean {
  return /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(plain) && !/\p{Ll}/u.test(plain)
}

/** Gives each section its depth; what would have the address of an earlier section is no section. */
function withDepths(
  found: readonly FoundSection[],
  repeated: readonly Numbered[],
  numbered: readonly Numbered[],
): FoundSections {
  let sections = [...found]
  const again = [...repeated]
  for (;;) {
    const tree = outline(titlesOf(sections))
    const twice = new Set(repeatedSections(tree).map((pair) => pair.again))
    if (twice.size === 0) {
      const depths = tree.map(({ depth }) => depth)
      return {
        sections: sections.map((section, at) => ({ ...section, depth: depths[at] ?? 1 })),
        repeated: again.sort((a, b) => a.index - b.index),
      }
    }
    for (const at of twice) {
      const one = numbered.find(({ index }) => index === sections[at]?.index)
      if (one) again.push(one)
    }
    sections = sections.filter((_section, at) => !twice.has(at))
  }
}

/** The titles as the domain orders them; one without a number goes one level below the number before it. */
function titlesOf(sections: readonly FoundSection[]): SectionTitle[] {
  const numbered = outline(
    sections
      .filter(({ number }) => number !== undefined)
      .map(({ number }) => ({ number, title: '' })),
  )
  let count = 0
  return sections.map(({ number, unit }) => {
    const level = unit.lines[0]?.paragraph.headingLevel
    if (number !== undefined) {
      count += 1
      return { number, title: unit.plain }
    }
    const above = numbered[count - 1]?.depth ?? 0
    const heading = PART.test(unit.plain) ? 2 : level !== undefined ? level + 1 : above + 2
    return { number, title: unit.plain, heading }
  })
}
