/** A piece of text put in the place of another, by offsets. */
export interface Edit {
  from: number
  to: number
  text: string
}

/**
 * A file with pieces of it changed, and no other character: byte order mark and line ends stay as they are. `raw` is
 * the file as it was decoded; offsets are those of its `Source`. Of two insertions at one place the one that stands
 * first in the list comes to stand behind the other.
 */
export function withEdits(raw: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n'
  let written = raw
  for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from)) {
    const [start, end] = [from, to].map((at) => rawOffset(raw, at))
    written = written.slice(0, start) + text.replaceAll('\n', lineEnd) + written.slice(end)
  }
  return written
}

/** Offset in the file as it is of an offset in the text with plain line ends and without byte order mark. */
function rawOffset(raw: string, offset: number): number {
  let at = raw.startsWith('\uFEFF') ? 1 : 0
  for (let passed = 0; passed < offset; passed++) at += raw.startsWith('\r\n', at) ? 2 : 1
  return at
}
