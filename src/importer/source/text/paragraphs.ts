/** A line of a text file: its text, where it ends with a page break, and its number from 0. */
export interface TextLine {
  text: string
  number: number
}

/** Columns up to which somebody breaks lines by hand; longer lines are whole paragraphs. */
const WIDEST = 130
/** Share of the widest line that a line has where it was broken because it was full. */
const FULL = 0.75
/** Lines that must be full before the file is taken for one with hard line ends. */
const FEWEST_FULL = 5
/** What begins an item, so that it does not go on with the line before. */
const ITEM = /^\s*(?:[-–—+•*]\s|\d+(?:\.\d+)*[.)]|[a-zđ][.)]\s|[IVXL]+\.\s|\(\d+\))/u

/**
 * Lines of a file as paragraphs. Where blank lines stand between paragraphs, the lines between two of them are one
 * paragraph of several lines; where a file has hardly any, each line is a paragraph.
 */
export function groupLines(
  lines: readonly TextLine[],
): { lines: TextLine[]; joiner: '\n' | ' ' }[] {
  const groups: TextLine[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  const blocks = groups.filter((group) => group.length > 0)
  const full = fullLines(blocks)
  if (full) return blocks.flatMap((block) => wrapped(block, full))
  const adjacent = blocks.reduce((sum, block) => sum + block.length - 1, 0)
  if (isBlankSeparated(blocks.length, adjacent))
    return blocks.map((block) => ({ lines: block, joiner: '\n' }))
  return blocks.flat().map((line) => ({ lines: [line], joiner: '\n' }))
}

/** Lists and signatures put lines together in any file; in one with a paragraph a line nearly all lines are. */
function isBlankSeparated(blocks: number, adjacent: number): boolean {
  return blocks > 1 && adjacent <= blocks
}

/** Width from which a line is full, where the file breaks its lines at a column; else nothing. */
function fullLines(blocks: readonly (readonly TextLine[])[]): number | undefined {
  const all = blocks.flat().map(({ text }) => text.trimEnd().length)
  const widest = all.reduce((widest, length) => Math.max(widest, length), 0)
  const inner = blocks
    .flatMap((block) => block.slice(0, -1))
    .map(({ text }) => text.trimEnd().length)
  const full = inner.filter((length) => length >= widest * FULL).length
  return widest <= WIDEST && widest >= 40 && full >= FEWEST_FULL && full >= inner.length * 0.6
    ? widest * FULL
    : undefined
}

/** Joins lines that go on: a full one, with one that begins no item and is not set in. */
function wrapped(
  block: readonly TextLine[],
  full: number,
): { lines: TextLine[]; joiner: '\n' | ' ' }[] {
  const paragraphs: { lines: TextLine[]; joiner: '\n' | ' ' }[] = []
  let goesOn = false
  for (const line of block) {
    const begins = ITEM.test(line.text) || /^(?:\t| {2})/.test(line.text)
    if (goesOn && !begins) paragraphs.at(-1)?.lines.push(line)
    else paragraphs.push({ lines: [line], joiner: ' ' })
    goesOn = line.text.trimEnd().length >= full
  }
  return paragraphs
}
