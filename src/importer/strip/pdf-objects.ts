/*
 * Where words stand in a PDF's document information. Only what is written plainly is found: objects that are
 * packed, encrypted or referred to stay as they are, and whoever asked sees it when he reads the file again.
 */

/** From and to which character something stands. */
export interface Span {
  start: number
  end: number
}

/** Days are no secret of anybody, and readers expect them in their form. */
const LEFT = /^(?:CreationDate|ModDate|Trapped)$/
const LONGEST = 100_000
/** How often one file may have been changed and written again at its end. */
const MAX_VERSIONS = 100
const DELIMITER = /[\s()<>[\]{}/%]/

/** What stands between the brackets of the strings of all information dictionaries, of earlier versions too. */
export function informationStrings(pdf: string): Span[] {
  const numbers = new Set<string>()
  for (const [, number = '', generation = ''] of pdf.matchAll(
    /\/Info\s{1,9}(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}R/g,
  ))
    numbers.add(`${Number(number)} ${Number(generation)}`)
  if (numbers.size === 0) return []
  const starts: number[] = []
  for (const match of pdf.matchAll(/(?<!\d)0*(\d{1,10})\s{1,9}0*(\d{1,5})\s{1,9}obj\s{0,9}<</g)) {
    const [whole, number = '', generation = ''] = match
    if (!numbers.has(`${Number(number)} ${Number(generation)}`)) continue
    starts.push(match.index + whole.length)
    if (starts.length > MAX_VERSIONS) break
  }
  return starts.flatMap((start) => stringsOfDictionary(pdf, start))
}

/** Strings of a dictionary from behind its `<<`, those of dictionaries and lists in it too. */
function stringsOfDictionary(pdf: string, start: number): Span[] {
  const spans: Span[] = []
  let depth = 1
  let name = ''
  const last = Math.min(pdf.length, start + LONGEST)
  for (let at = start; at < last && depth > 0;) {
    const two = pdf.slice(at, at + 2)
    const one = two[0] ?? ''
    if (two === '<<') {
      depth++
      at += 2
    } else if (two === '>>') {
      depth--
      at += 2
    } else if (one === '/') {
      let end = at + 1
      while (end < last && !DELIMITER.test(pdf[end] ?? '')) end++
      name = pdf.slice(at + 1, end)
      at = end
    } else if (one === '(' || one === '<') {
      const end = one === '(' ? literalEnd(pdf, at, last) : pdf.indexOf('>', at)
      if (end < 0) return spans
      if (!LEFT.test(name)) spans.push({ start: at + 1, end })
      at = end + 1
    } else if (one === '%') {
      at = endOfLine(pdf, at)
    } else at++
  }
  return spans
}

/** Place of the bracket that ends a string; -1 where there is none. */
function literalEnd(pdf: string, start: number, last: number): number {
  let depth = 0
  for (let at = start; at < last; at++) {
    const letter = pdf[at]
    if (letter === '\\') at++
    else if (letter === '(') depth++
    else if (letter === ')' && --depth === 0) return at
  }
  return -1
}

function endOfLine(pdf: string, start: number): number {
  const rest = /[\r\n]/g
  rest.lastIndex = start
  return rest.exec(pdf)?.index ?? pdf.length
}
