import type { SourceRun } from '../source/document.ts'
import type { Line } from './lines.ts'
import type { Unit } from './units.ts'

/** The ways of setting a text apart, strongest evidence first. */
const STYLES = ['bold', 'underline', 'italic'] as const

/**
 * Where the bold (underlined, italic) beginning of a numbered paragraph ends: an offset in its text. The number
 * itself does not count, nor what an automatic number is set in. The place of the number where nothing is set
 * apart; the end of the text where all of it is. A colon or full stop directly behind belongs to it.
 */
export function emphasisedPrefix(unit: Unit, from: number): number {
  for (const style of STYLES) {
    const end = prefixIn(unit, from, style)
    if (end <= from) continue
    if (end === unit.text.length) return end
    const stretched = withMark(unit.text, end)
    // Italics and underlines also stress words; a title in them ends with a mark.
    if (style === 'bold' || /[:.]\s*$/.test(unit.text.slice(0, stretched))) return stretched
  }
  return from
}

function prefixIn(unit: Unit, from: number, style: (typeof STYLES)[number]): number {
  let at = 0
  let end = from
  for (const [index, line] of unit.lines.entries()) {
    for (const piece of runsIn(line)) {
      const stop = at + piece.length
      if (stop > from && /[\p{L}\p{N}]/u.test(unit.text.slice(Math.max(at, from), stop))) {
        if (!piece.run[style]) return end
        end = stop
      }
      at = stop
    }
    if (index < unit.lines.length - 1) at += 1
  }
  return end === from ? from : unit.text.length
}

/** The runs of a line, cut to it. */
function runsIn({ paragraph, slice }: Line): { run: SourceRun; length: number }[] {
  const pieces: { run: SourceRun; length: number }[] = []
  let at = 0
  for (const run of paragraph.runs) {
    const start = Math.max(at, slice.start)
    const end = Math.min(at + run.text.length, slice.end)
    if (start < end) pieces.push({ run, length: end - start })
    at += run.text.length
  }
  return pieces
}

/** The end of a title with the mark behind it, not in the middle of a word. */
function withMark(text: string, end: number): number {
  const word = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0
  // A letter more or less is how a mouse marks a text.
  const whole =
    /[\p{L}\p{N}]\s*$/u.test(text.slice(0, end)) && !/\s$/.test(text.slice(0, end))
      ? end + word
      : end
  const behind = /^\s*[:.]/.exec(text.slice(whole))?.[0].length ?? 0
  return text.slice(0, whole + behind).trimEnd().length
}
