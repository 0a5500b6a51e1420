/*
 * Queries that are one planted phrase, typed in many ways.
 */
import type { Random } from '../../../demo/random.ts'
import type { Query } from '../classes.ts'
import { apart, bare, isMarked, otherSpelling, partlyBare, withOneSlip } from '../marks.ts'
import type { Phrase, PhraseKind } from '../phrase.ts'
import type { Truth } from '../truth.ts'

/** Words that are confused with each other, each asked for alone. */
const ONE_WORD = [
  ...['mặt', 'mắt', 'đội', 'đổi', 'đời', 'đối', 'đường', 'dương', 'mỏ', 'mở', 'than', 'thân'],
  ...['bản', 'bàn', 'bán', 'chính', 'chỉnh', 'thi', 'thị', 'hộ', 'họ', 'hồ', 'công', 'cổng'],
] as const

/** Queries of the classes that tell spellings, accents and slips apart. */
export function phraseQueries(truth: Truth, random: Random): Query[] {
  const phrases = [...truth.corpus.phrases.keys()]
  const of = (...kinds: PhraseKind[]): Phrase[] =>
    phrases.filter(({ kind }) => kinds.includes(kind))
  const plainOnes = of('confusable', 'spelling', 'dash', 'figures')
  return [
    ...plainOnes.map((phrase): Query => {
      return { class: 'accented', typed: phrase.text, relevant: truth.meaning(phrase) }
    }),
    ...plainOnes.map((phrase): Query => {
      return { class: 'bare', typed: bare(phrase.text), relevant: truth.meaning(phrase, 'bare') }
    }),
    ...of('confusable', 'spelling').flatMap((phrase): Query[] => {
      const typed = partlyBare(phrase.text, random)
      return typed === undefined
        ? []
        : [{ class: 'mixed', typed, relevant: truth.holding([typed], 'mixed') }]
    }),
    ...of('spelling').flatMap((phrase): Query[] => {
      const relevant = truth.meaning(phrase)
      const typed = otherSpelling(phrase.text)
      return [
        { class: 'old tones', typed, relevant },
        { class: 'old tones', typed: typed.toUpperCase(), relevant },
      ]
    }),
    ...of('confusable', 'short', 'dash').map((phrase): Query => {
      return { class: 'NFD', typed: apart(phrase.text), relevant: truth.meaning(phrase) }
    }),
    ...of('confusable', 'dash', 'figures').map((phrase, number): Query => {
      const typed = otherMarks(phrase, number)
      return { class: 'case, marks', typed, relevant: truth.meaning(phrase) }
    }),
    ...ONE_WORD.flatMap((typed): Query[] => {
      const relevant = isMarked(typed) ? truth.holding([typed]) : truth.holding([typed], 'bare')
      return relevant.size > 0 ? [{ class: 'one word', typed, relevant }] : []
    }),
    ...of('confusable', 'spelling', 'short').flatMap((phrase) => typo(truth, phrase, random)),
    ...of('mistyped').flatMap((phrase): Query[] => [
      { class: 'typo in paper', typed: phrase.text, relevant: truth.meaning(phrase) },
      { class: 'typo in paper', typed: bare(phrase.text), relevant: truth.meaning(phrase, 'bare') },
    ]),
  ]
}

/** The phrase in another case, with other dashes, or with its figures in other words. */
function otherMarks({ kind, text, same }: Phrase, number: number): string {
  if (kind === 'figures') return same[0] ?? text
  if (kind === 'confusable') return number % 2 === 0 ? text.toUpperCase() : `  ${text} . `
  return (
    [text.replaceAll(' - ', '–'), text.replaceAll(' - ', ' '), text.replaceAll(' - ', ' — ')][
      number % 3
    ] ?? text
  )
}

/** The phrase with one mark wrong, unless some record has it so. */
function typo(truth: Truth, phrase: Phrase, random: Random): Query[] {
  for (let tried = 0; tried < 10; tried++) {
    const typed = withOneSlip(phrase.text, random)
    if (typed === phrase.text || truth.holding([typed], 'mixed').size > 0) continue
    return [{ class: 'typos', typed, relevant: truth.meaning(phrase) }]
  }
  return []
}
