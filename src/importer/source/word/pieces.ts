import { nfc } from '../../../domain/text.ts'
import type { LeftOut, LeftOutReason, Origin, SourceRun } from '../document.ts'
import { INVISIBLE } from '../invisible.ts'
import { EITHER, type FontReading, isOldFont, readByFont, UNICODE_ONLY } from './fonts.ts'
import type { RunProperties } from './run-properties.ts'

/** Text of one text node, or something printed that has none: a break, a number. */
export interface Piece {
  /** Before its font is read. */
  text: string
  look: RunProperties
  reading?: FontReading
  origins: Origin[]
  generated?: true
  /** Why it is no text of the paper. */
  out?: LeftOutReason
  /** Inserted with changes tracked: not in the text as it was before. */
  inserted?: true
}

/** Adds to a list, however many: arguments of a call are limited. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item)
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What is known of the old fonts of a file. */
export interface OldFonts {
  /** Texts that were read as such a font has them. */
  count: number
  names: Set<string>
  /** Paragraphs in such a font whose text is Unicode: a name left over from before it was converted. */
  unicode: number
  /** There are such paragraphs: what could be either is Unicode, too. */
  leftOver: boolean
}

/** Pieces of a paragraph with their letters as they are printed. */
export function printed(pieces: readonly Piece[], fonts: OldFonts): Piece[] {
  const inOld = pieces.filter(({ reading }) => isOldFont(reading))
  const isUnicode = inOld.some(({ text }) => UNICODE_ONLY.test(text))
  if (isUnicode) fonts.unicode++
  const unicode = isUnicode || (fonts.leftOver && inOld.every(({ text }) => EITHER.test(text)))
  return joined(pieces).map((piece) => {
    const { reading, look } = piece
    const old = isOldFont(reading)
    if (old && !unicode) fonts.count++
    const read = old && unicode ? piece.text : readByFont(piece.text, reading)
    return { ...piece, text: reading === undefined || old ? dressedText(read, look) : read }
  })
}

/** In VNI a letter and its mark are two characters, which may stand in two runs. */
function joined(pieces: readonly Piece[]): Piece[] {
  const read: Piece[] = []
  for (const piece of pieces) {
    const last = read.at(-1)
    if (last && last.reading === 'vni' && sameKind(last, piece)) {
      last.text += piece.text
      addAll(last.origins, piece.origins)
    } else read.push({ ...piece, origins: [...piece.origins] })
  }
  return read
}

function sameKind(one: Piece, other: Piece): boolean {
  return (
    one.reading === other.reading &&
    one.out === other.out &&
    one.inserted === other.inserted &&
    one.generated === other.generated &&
    one.look.caps === other.look.caps &&
    one.look.superscript === other.look.superscript &&
    sameDress(one.look, other.look)
  )
}

function dressedText(text: string, look: RunProperties): string {
  // What is printed counts: capitals, whatever was typed. Small capitals are capitals in a smaller size.
  if (look.caps || look.smallCaps) return text.toUpperCase()
  // "m²" must not become "m2"; letters have no such form.
  if (look.superscript && /^\d{1,3}$/.test(text))
    return text.replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? digit)
  return text
}

/** What of the pieces is text of the paragraph, in as few runs as its dress allows. */
export function runsOf(pieces: readonly Piece[], leftOut: LeftOut[]): SourceRun[] {
  const runs: SourceRun[] = []
  for (const piece of pieces) {
    const hidden = piece.text.match(INVISIBLE)
    if (hidden)
      leftOut.push({ reason: 'control-character', text: hidden.join(''), origins: piece.origins })
    addRun(runs, { ...piece, text: piece.text.replace(INVISIBLE, '') })
  }
  for (const run of runs) run.text = nfc(run.text)
  return runs
}

function addRun(runs: SourceRun[], { text: whole, look, origins, generated }: Piece): void {
  const last = runs.at(-1)
  // A mark belongs to the letter before it, whatever its run looks like.
  const marks = last && !last.generated ? (/^\p{M}+/u.exec(whole)?.[0] ?? '') : ''
  if (last && marks !== '') {
    last.text += marks
    addAll(last.origins, origins)
  }
  const text = whole.slice(marks.length)
  if (text === '') return
  const joins =
    last &&
    last.generated === generated &&
    (sameDress(last, look) || (isBlank(text) && !look.underline && !last.underline))
  if (joins) {
    last.text += text
    if (marks === '') addAll(last.origins, origins)
    return
  }
  runs.push({
    text,
    ...(look.bold ? { bold: true as const } : {}),
    ...(look.italic ? { italic: true as const } : {}),
    ...(look.underline ? { underline: true as const } : {}),
    ...(generated ? { generated } : {}),
    origins: [...origins],
  })
}

/** The dress of white space is not seen, unless it is underlined. */
const isBlank = (text: string): boolean => text.trim() === ''

type Dress = Pick<RunProperties, 'bold' | 'italic' | 'underline'>

function sameDress(one: Dress, other: Dress): boolean {
  return (['bold', 'italic', 'underline'] as const).every(
    (name) => (one[name] ?? false) === (other[name] ?? false),
  )
}

/** Texts that are left out, each with its reason, one for what stands together. */
export function leftOutOf(pieces: readonly Piece[]): LeftOut[] {
  const left: LeftOut[] = []
  let last: LeftOutReason | undefined
  for (const { out, text, origins } of pieces) {
    const previous = left.at(-1)
    if (out !== undefined && origins.length > 0) {
      if (previous && last === out) {
        previous.text += text
        addAll(previous.origins, origins)
      } else left.push({ reason: out, text, origins: [...origins] })
    }
    if (text !== '') last = out
  }
  for (const entry of left) entry.text = nfc(entry.text)
  return left
}
