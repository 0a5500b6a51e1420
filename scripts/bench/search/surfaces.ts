/*
 * The forms in which a phrase stands in papers. All of them say the same to a reader.
 */
import { otherSpelling } from './marks.ts'
import type { Phrase } from './phrase.ts'

/** A way of writing a phrase into MDX. */
export type Surface = (phrase: Phrase) => string

const plainly: Surface = ({ text }) => text
const inCapitals: Surface = ({ text }) => text.toUpperCase()
/** Bold begins inside the phrase. */
const partlyBold: Surface = ({ text }) => text.replace(/ (?=\p{L})(.+)$/u, ' <strong>$1</strong>')
const overLines: Surface = ({ text }) => atMiddle(text, '<br/>')
const overPages: Surface = ({ text }) => atMiddle(text, ' <PageBreak/>')
const spelledOtherwise: Surface = ({ text }) => otherSpelling(text)
const withLongDash: Surface = ({ text }) => text.replaceAll(' - ', ' – ')
const withTightDash: Surface = ({ text }) => text.replaceAll(' - ', '–')
const said =
  (place: number): Surface =>
  ({ same, text }) =>
    same[place % same.length] ?? text

const ALWAYS: readonly Surface[] = [plainly, partlyBold, overLines, plainly, inCapitals, overPages]

/** The forms of a phrase, in the order in which they are dealt out. */
export function surfacesOf({ kind }: Phrase): readonly Surface[] {
  switch (kind) {
    case 'spelling':
      return [plainly, spelledOtherwise, partlyBold, spelledOtherwise, overLines, inCapitals]
    case 'dash':
      return [plainly, withLongDash, withTightDash, overPages, withLongDash, inCapitals]
    case 'short':
      return [plainly, said(0), overLines, said(1), said(0), withLongDash, plainly]
    case 'figures':
      return [plainly, said(0), overPages, said(0)]
    case 'mistyped':
      return [plainly, said(0), partlyBold, plainly, said(0)]
    default:
      return ALWAYS
  }
}

/** Something else in place of the space in the middle of a text. */
function atMiddle(text: string, instead: string): string {
  const words = text.split(' ')
  const middle = Math.ceil(words.length / 2)
  return words.slice(0, middle).join(' ') + instead + words.slice(middle).join(' ')
}
