/*
 * Queries that ask for a phrase by its abbreviation, in quotes, with other phrases or without some.
 */
import type { Random } from '../../../demo/random.ts'
import { TAGS } from '../bank/phrases.ts'
import type { Query } from '../classes.ts'
import { bare, isMarked } from '../marks.ts'
import type { Phrase, PhraseKind } from '../phrase.ts'
import { both, type Truth, without } from '../truth.ts'

/** Queries of the classes about abbreviations and about what may be typed beside a phrase. */
export function meaningQueries(truth: Truth, random: Random): Query[] {
  const phrases = [...truth.corpus.phrases.keys()]
  const of = (...kinds: PhraseKind[]): Phrase[] =>
    phrases.filter(({ kind }) => kinds.includes(kind))
  const exact = of('confusable', 'spelling')
  return [
    ...of('short').flatMap((phrase): Query[] => [
      ...phrase.same.flatMap((typed): Query[] => [
        { class: 'short → full', typed, relevant: truth.meaning(phrase) },
        {
          class: 'short → full',
          typed: bare(typed).toLowerCase(),
          relevant: truth.meaning(phrase, 'bare'),
        },
      ]),
      { class: 'full → short', typed: phrase.text, relevant: truth.meaning(phrase) },
      { class: 'full → short', typed: bare(phrase.text), relevant: truth.meaning(phrase, 'bare') },
    ]),
    ...of('ambiguous').map((phrase): Query => {
      return { class: 'ambiguous', typed: phrase.text, relevant: truth.meaning(phrase) }
    }),
    ...exact.slice(0, 30).map((phrase, number): Query => {
      const { text } = phrase
      return number % 4 === 3
        ? { class: 'quoted', typed: `"${bare(text)}"`, relevant: truth.holding([text], 'bare') }
        : {
            class: 'quoted',
            typed: number % 4 === 1 ? `“${text}”` : `"${text}"`,
            relevant: truth.holding([text]),
          }
    }),
    ...several(truth, exact, random),
    ...exact.flatMap((phrase, number) => exclusion(truth, phrase, number)),
    ...of('sentence-end').flatMap(({ text }): Query[] => {
      const relevant = truth.holding([text])
      return [
        { class: 'sentence end', typed: text, relevant },
        { class: 'sentence end', typed: `"${text}"`, relevant },
        { class: 'sentence end', typed: bare(text), relevant },
      ]
    }),
  ]
}

/** Two phrases that some record holds, or one with loose words. */
function several(truth: Truth, phrases: readonly Phrase[], random: Random): Query[] {
  const queries: Query[] = []
  for (const { text } of phrases) {
    const here = truth.holding([text])
    const other = phrases.find(
      (one) => one.text !== text && both(here, truth.holding([one.text])).size > 0,
    )
    const tag = random.pick(TAGS)
    const tagged = both(here, truth.holding([tag]))
    if (other) {
      const relevant = both(here, truth.holding([other.text]))
      queries.push(
        { class: 'several phrases', typed: `"${text}" "${other.text}"`, relevant },
        {
          class: 'several phrases',
          typed: `${bare(other.place)} "${text}"`,
          relevant: both(here, truth.holding([other.place], 'bare')),
        },
      )
    }
    if (tagged.size > 0)
      queries.push({ class: 'several phrases', typed: `"${text}" ${tag}`, relevant: tagged })
  }
  return queries.slice(0, 40)
}

/** The phrase without a word or a phrase that some of its records hold. */
function exclusion(truth: Truth, phrase: Phrase, number: number): Query[] {
  const here = truth.meaning(phrase)
  const tag = TAGS.find((one) => {
    const there = both(here, truth.holding([one])).size
    return there > 0 && there < here.size
  })
  if (tag === undefined) return []
  const [word = ''] = tag.split(' ')
  const { text } = phrase
  const loose: Query = {
    ...{ class: 'exclusion', typed: `${text} -${word}` },
    // A word without accents stands for any, behind a minus too.
    relevant: without(here, truth.holding([word], isMarked(word) ? 'exact' : 'bare')),
  }
  const quoted: Query = {
    ...{ class: 'exclusion', typed: `${text} -"${tag}"` },
    relevant: without(here, truth.holding([tag])),
  }
  const bareOne: Query = {
    ...{ class: 'exclusion', typed: `-${bare(word)} ${bare(text)}` },
    relevant: without(truth.meaning(phrase, 'bare'), truth.holding([word], 'bare')),
  }
  const query = [loose, quoted, bareOne][number % 3] ?? loose
  return query.relevant.size > 0 ? [query] : []
}
