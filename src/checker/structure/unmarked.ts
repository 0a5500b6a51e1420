import type { Section } from '../../domain/sections.ts'
import { parseTitle } from '../../domain/sections.ts'
import type { Line } from '../../format/printed-lines.ts'
import type { CheckedPaper } from '../rule.ts'
import { numberingOddities, type Oddity, stepOf } from '../../domain/numbering.ts'

/** A line that begins with a number that the sections lack, at the place where its section would be. */
export interface UnmarkedTitle {
  number: string
  line: Line
}

/** An oddity in the numbers of a paper, without the numbers that a plain line has. */
export interface ExplainedOddity {
  oddity: Oddity
  unmarked: UnmarkedTitle[]
}

/** A plain line that begins with a number. */
interface Numbered extends UnmarkedTitle {
  row: number
  style: string
  value: number
}

/** The oddities in the numbers of a paper, each with the lines that only lack the sign of a title. */
export function explainedOddities(paper: CheckedPaper): ExplainedOddity[] {
  const { sections } = paper.conclusion
  const oddities = numberingOddities(sections)
  if (oddities.length === 0) return []
  const rows = sections.map((_section, index) => paper.places.section(index).line)
  const numbered = numberedLines(paper.lines, new Set(rows))
  return oddities.map((oddity) => {
    if (!('missing' in oddity.kind)) return { oddity, unmarked: [] }
    const missing = new Set(oddity.kind.missing)
    const found = new Map<string, UnmarkedTitle>()
    for (const [from, to] of ranges(sections, oddity)) {
      const [after, before] = [rows[from] ?? 0, rows[to] ?? 0]
      const inside = numbered.filter(({ row }) => row > after && row < before)
      for (const run of runs(inside)) {
        // A list that counts from 1 under section 1 is no section 2.
        if (!run.every(({ number }) => missing.has(number))) continue
        for (const title of run) if (!found.has(title.number)) found.set(title.number, title)
      }
    }
    const kind = { ...oddity.kind, missing: [...missing].filter((number) => !found.has(number)) }
    return { oddity: { ...oddity, kind }, unmarked: [...found.values()] }
  })
}

function numberedLines(lines: readonly Line[], titles: ReadonlySet<number>): Numbered[] {
  return lines.flatMap((line) => {
    if (line.where !== 'body') return []
    const { number } = parseTitle(line.text)
    const step = number === undefined ? undefined : stepOf(number)
    const row = line.place(0).line
    if (number === undefined || !step || titles.has(row)) return []
    return [{ number, line, row, style: `${step.style} ${step.prefix}`, value: step.value }]
  })
}

/** Between which sections the missing ones would stand; the one before the first is -1. */
function ranges(sections: readonly Section[], { index, kind }: Oddity): [number, number][] {
  const own = sections[index]
  if (kind.is === 'gap') {
    const before = sections.findLastIndex(
      ({ number, parent }, at) => at < index && number === kind.after && parent === own?.parent,
    )
    return [[before, index]]
  }
  if (kind.is === 'start') {
    return [[sections.findIndex(({ anchor }) => anchor === own?.parent), index]]
  }
  if (kind.is === 'backwards') return []
  return kind.missing.map((number) => {
    const first = sections.findIndex((section) => section.number?.startsWith(`${number}.`))
    return [first - 1, first]
  })
}

/** Lines of one style that count on from each other. */
function runs(lines: readonly Numbered[]): Numbered[][] {
  const open = new Map<string, Numbered[]>()
  const all: Numbered[][] = []
  for (const line of lines) {
    const run = open.get(line.style)
    if (run && run.at(-1)?.value === line.value - 1) run.push(line)
    else {
      const begun = [line]
      open.set(line.style, begun)
      all.push(begun)
    }
  }
  return all
}
