/*
 * The phrases that are planted: words of the bank, each with a place of its own.
 */
import { createRandom } from '../../demo/random.ts'
import {
  AMBIGUOUS,
  CONFUSABLE,
  DASHED,
  FIGURES,
  MISTYPED,
  SENTENCE_END,
  SHORT,
  TWO_SPELLINGS,
} from './bank/phrases.ts'
import { PLACES } from './bank/places.ts'

/** What a phrase can be confused about. */
export type PhraseKind =
  | 'confusable'
  | 'spelling'
  | 'short'
  | 'ambiguous'
  | 'dash'
  | 'figures'
  | 'mistyped'
  | 'sentence-end'

/** A phrase that is planted in known records. */
export interface Phrase {
  kind: PhraseKind
  /** As the bank spells it: NFC, newer tone marks, hyphens, no abbreviation but the ambiguous ones. */
  text: string
  /** The same meaning in other words or figures: records with one of these are as good. */
  same: string[]
  /** Phrases of the same letters, or of one of the meanings of the abbreviation: records with these are not meant. */
  others: string[]
  /** The words of `text` before its place; nothing where the place stands inside. */
  head: string
  place: string
}

/** What part of the phrases of each kind is planted: 1 for the whole bank, less for a small corpus. */
export function phrasesOf(seed: number, share: number): Phrase[] {
  const random = createRandom(`${seed}/phrases`)
  // Each place ends several phrases, so that it alone decides nothing.
  const places: string[] = []
  const place = (): string => {
    if (places.length === 0) places.push(...random.shuffle(PLACES))
    return places.pop() ?? ''
  }
  const all = <T>(items: readonly T[], make: (item: T, place: string) => Phrase): Phrase[] =>
    random
      .shuffle(items)
      .slice(0, Math.max(2, Math.ceil(items.length * share)))
      .map((item) => make(item, place()))
  const ending = (kind: PhraseKind, head: string, at: string): Phrase => ({
    ...{ kind, head, place: at, text: `${head} ${at}`, same: [], others: [] },
  })
  const within = (text: string, at: string, next: string): string =>
    text.replace('@', at).replace('#', next)

  return [
    ...all(CONFUSABLE, ([head, ...others], at) => ({
      ...ending('confusable', head, at),
      others: others.map((other) => `${other} ${at}`),
    })),
    ...all(TWO_SPELLINGS, (head, at) => ending('spelling', head, at)),
    ...all(SHORT, ([head, ...short], at) => ({
      ...ending('short', head, at),
      same: short.map((one) => `${one} ${at}`),
    })),
    ...all(AMBIGUOUS, ([head, ...meanings], at) => ({
      ...ending('ambiguous', head, at),
      others: meanings.map((one) => `${one} ${at}`),
    })),
    ...all(DASHED, (text, at) => ({
      ...ending('dash', '', at),
      text: within(text, at, random.pick(PLACES.filter((other) => other !== at))),
    })),
    ...all(FIGURES, ([text, ...same], at) => ({
      ...ending('figures', '', at),
      text: within(text, at, ''),
      same: same.map((one) => within(one, at, '')),
    })),
    ...all(MISTYPED, ([head, slip], at) => ({
      ...ending('mistyped', head, at),
      same: [`${slip} ${at}`],
    })),
    ...all(SENTENCE_END, (head, at) => ending('sentence-end', head, at)),
  ]
}
