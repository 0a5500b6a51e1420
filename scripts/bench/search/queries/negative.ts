/*
 * Queries that nothing answers.
 */
import type { Random } from '../../../demo/random.ts'
import { UNKNOWN_WORDS } from '../bank/places.ts'
import type { ClassName, Query } from '../classes.ts'
import { bare } from '../marks.ts'
import type { Truth } from '../truth.ts'

const NONE: ReadonlySet<string> = new Set()

/** Queries of the negative classes, all proved to have no answer. */
export function negativeQueries(truth: Truth, random: Random): Query[] {
  const phrases = [...truth.corpus.phrases.keys()].filter(({ kind }) =>
    ['confusable', 'spelling', 'short'].includes(kind),
  )
  const none = (name: ClassName, typed: string): Query => {
    return { class: name, typed, relevant: NONE, missing: truth.missing(typed) }
  }
  const unknown = UNKNOWN_WORDS.filter((word) => truth.holding([word], 'bare').size === 0)
  const queries: Query[] = []
  for (const [number, { head, text }] of phrases.slice(0, 36).entries()) {
    const word = unknown[number % unknown.length] ?? ''
    const typed = [
      `${text} ${word}`,
      `${word} ${head}`,
      `${head} ${word} ${random.pick(phrases).place}`,
    ]
    queries.push(none('no: word', asTyped(typed[number % 3] ?? '', number)))
    const other = random.pick(phrases)
    const mixed = [head, ...(number % 2 === 0 ? [other.place] : [other.head])].join(' ')
    if (isNowhere(truth, head, mixed)) {
      queries.push(
        none('no: phrase', asTyped(mixed, number)),
        none('no: quoted', `"${asTyped(mixed, number)}"`),
      )
    }
  }
  for (const typed of [
    '9731-KL/ĐU',
    'số 9731',
    'kỳ họp thứ 987',
    'ngày 28/2/2097',
    'tháng 7/1997',
    'mục 97.3',
  ]) {
    queries.push(none('no: name', typed))
  }
  return queries
}

/** Every third query without accents. */
function asTyped(text: string, number: number): string {
  return number % 3 === 2 ? bare(text) : text
}

/** Whether no record holds the words side by side in any accents, with an abbreviation in place of the head either. */
function isNowhere(truth: Truth, head: string, words: string): boolean {
  const rest = words.slice(head.length + 1)
  const same = [...truth.corpus.phrases.keys()]
    .filter((phrase) => phrase.head === head || rest === phrase.head)
    .flatMap((phrase) => phrase.same.map((one) => one.slice(0, -phrase.place.length - 1)))
  const wordings = [
    words,
    ...same.map((one) => `${one} ${rest}`),
    ...same.map((one) => `${head} ${one}`),
  ]
  return truth.holding(wordings, 'bare').size === 0
}
