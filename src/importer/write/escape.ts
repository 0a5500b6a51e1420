/*
 * Letters of a paper that Markdown or MDX would take for mark-up get a backslash; nothing else does, so that the
 * file reads like the paper.
 */

/** A text inside a line: everywhere dangerous signs. White space becomes single spaces. */
export function escapeText(text: string): string {
  return text
    .replace(/[ \t\n\f\r\v]+/g, ' ')
    .replace(/[\\<{*_`[]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** A line of a heading: a # at its end would be eaten. */
export function escapeHeading(line: string): string {
  return line.replace(/#(?=#*\s*$)/g, '\\#')
}

/** An item of a list for Markdown: its marker is text of the paper and shown as such. */
const ITEM = /^([-+]|\d{1,9}[.)])( |$)/

/** A line at whose beginning Markdown looks for blocks. */
export function escapeStart(line: string): string {
  // A line of code would run; one space in front makes it a text.
  if (/^(?:import|export)(?![\p{L}\p{N}])/u.test(line)) return ` ${line}`
  const item = ITEM.exec(line)
  if (!item) return escapeSign(line)
  const rest = line.slice(item[0].length)
  return item[0] + (ITEM.test(rest) ? escapeMarker(rest) : escapeSign(rest))
}

function escapeSign(line: string): string {
  return /^(?:#|>|~~~)/.test(line) ? `\\${line}` : line
}

/** A marker behind a marker would begin a list in the list. */
function escapeMarker(line: string): string {
  return line.replace(/^(\d*)([-+.)])/, '$1\\$2')
}

/** Whether a written line is an item of a list for Markdown. */
export function isItem(line: string): boolean {
  return ITEM.test(line)
}
