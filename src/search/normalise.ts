/*
 * The text of a record as Pagefind is given it, and the way back to the text as the paper has it.
 *
 * Pagefind folds tones but not đ, takes a free-standing dash for a word, "12-KL/ĐU" for one word, and every
 * word of a query for the beginning of one. So each word of ours (words.ts) is put between plain spaces, in one
 * spelling, with đ as ď, which folds to d and still differs from it, and with a letter at its end that no
 * Vietnamese word has: "bộʔ" is not the beginning of "bộtʔ". What was changed is told by invisible format
 * characters, which Pagefind drops from words; they hang on the word before. So the text comes back exactly,
 * and no second copy of it is kept.
 */
import { nfc } from '../domain/text.ts'
import { runs, unspell } from './words.ts'

/** Ends every word. Has no upper case: Pagefind cuts words at changes of case. */
const END = '\u0294'
/** A space that the paper has, hidden so that a mark between words is no word: "tế – xã". */
const SPACE = '\u2060'
/** The plain space after this is ours: "12-KL". */
const JOIN = '\u2061'
/** A line end. A plain space right after it is ours. */
const LINE = '\u2062'
/** The word before this was spelled anew. */
const SPELLED = '\u2063'
/** The next character stands for itself, though it is one of these. */
const LITERAL = '\u2064'
const RESERVED = /[\u2060-\u2064\u0294\u0295ďĎ]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A text as a result shows it: NFC, runs of white space as one space, or one "\n" where they hold a line end,
 * none at either end. Zero-width spaces and halves of characters, which no index can hold, are left out.
 */
export function displayText(text: string): string {
  return nfc(text.replace(LONE_SURROGATE, '').replace(/\u200b/g, ''))
    .replace(/[\s\0]+/g, (space) => (/[\n\r\u2028\u2029]/.test(space) ? '\n' : ' '))
    .replace(/^[ \n]|[ \n]$/g, '')
}

/** The text that goes into the index. Any text; at most 8 times as long as `displayText`. */
export function indexText(text: string): string {
  const display = displayText(text)
  let result = ''
  let end = 0
  let before = ''
  for (const { start, raw, spelling } of runs(display)) {
    const between = display.slice(end, start)
    // "4.2. Công an" is a number and its title, and goes on.
    const isEnd = /\p{L}|\d{3}/u.test(before) && SENTENCE_END.test(between) && /^\p{Lu}/u.test(raw)
    result += (isEnd ? `${JOIN} ${SENTENCE}` : '') + gap(between, end === 0) + word(raw, spelling)
    end = start + raw.length
    before = raw
  }
  return result + glue(display.slice(end))
}

/** The way back: `restoreText(indexText(text)) === displayText(text)`. */
export function restoreText(indexed: string): string {
  let text = ''
  for (let at = 0; at < indexed.length; at++) {
    const character = indexed.charAt(at)
    const next = indexed.charAt(at + 1)
    if (character === LITERAL) {
      text += next
      at++
    } else if (character === JOIN) at++
    else if (character === END || character === SENTENCE) continue
    else if (character === LINE) {
      text += '\n'
      if (next === ' ') at++
    } else if (character === SPELLED)
      text = text.replace(/(?:\p{L}[\p{L}\p{M}]*|\p{N}+)$/u, unspell)
    else text += { [SPACE]: ' ', ď: 'đ', Ď: 'Đ' }[character] ?? character
  }
  return text
}

/**
 * What every record's text in the index ends with, and what finds them all: a word of no letters. Asked for
 * nothing, Pagefind would load the whole index. `restoreText` leaves it out.
 */
export const EVERY_RECORD = { ending: `${JOIN} ${END}`, word: END } as const

/** A word of a query, as `wordsOf` spells it, in the form that it has in the index. */
export function indexWord(exact: string): string {
  return foreignD(literal(exact)) + END
}

function word(raw: string, spelling: string): string {
  // Connecting marks are no words. Only what comes back exactly is spelled anew.
  if (/^\p{Pc}/u.test(raw)) return raw
  const anew = spelling !== raw && unspell(spelling) === raw
  return foreignD(literal(anew ? spelling : raw)) + END + (anew ? SPELLED : '')
}

function foreignD(text: string): string {
  return text.replace(/đ/g, 'ď').replace(/Đ/g, 'Ď')
}

/** A word of no letters where a sentence ends, so that no phrase runs from one sentence into the next. */
const SENTENCE = '\u0295'
/** The end of a sentence: a mark, white space, and a capital behind it. */
const SENTENCE_END = /[.!?…]["”)\]]*[ \n]+["“(\[]*$/u

/** What stands between two words: one plain space, where the paper has one if it has any. */
function gap(between: string, first: boolean): string {
  if (first) return glue(between)
  const space = Math.max(between.lastIndexOf(' '), between.lastIndexOf('\n'))
  if (space === -1) return `${glue(between)}${JOIN} `
  const plain = between.charAt(space) === ' ' ? ' ' : `${LINE} `
  return glue(between.slice(0, space)) + plain + glue(between.slice(space + 1))
}

function glue(between: string): string {
  return literal(between).replace(/ /g, SPACE).replace(/\n/g, LINE)
}

function literal(text: string): string {
  return text.replace(RESERVED, `${LITERAL}$&`)
}
