/*
 * What the records of a corpus hold, by their texts alone.
 */
import type { Conclusion } from '../../../src/domain/conclusion.ts'
import type { Corpus, CorpusRecord } from './corpus.ts'
import type { Phrase } from './phrase.ts'
import { holds, holdsBare, holdsMixed, inOneSentence, plain, type Plain } from './plain.ts'

/** How closely a text must hold a phrase. */
export type Way = 'exact' | 'bare' | 'mixed'

const WAYS: Record<Way, (text: Plain, phrase: Plain) => boolean> = {
  exact: holds,
  bare: holdsBare,
  mixed: holdsMixed,
}

/** Answers from the texts of a corpus. */
export class Truth {
  readonly corpus: Corpus
  readonly #known = new Map<string, ReadonlySet<string>>()
  readonly #words: ReadonlySet<string>

  /** Throws where a record does not hold what was planted in it. */
  constructor(corpus: Corpus) {
    this.corpus = corpus
    this.#words = new Set(
      corpus.records.flatMap(({ plain: { bare }, title }) => [
        ...bare.split(' '),
        ...plain(title).bare.split(' '),
      ]),
    )
    for (const [phrase, planted] of corpus.phrases) {
      const found = this.meaning(phrase)
      for (const url of planted) {
        if (!found.has(url))
          throw new Error(`${url} does not hold what was planted: ${phrase.text}`)
      }
    }
    for (const [pair, planted] of corpus.pairs) {
      const found = this.inOneSentence([pair.topic, pair.place])
      for (const url of planted) {
        if (!found.has(url)) throw new Error(`${url} does not hold ${pair.topic} … ${pair.place}`)
      }
    }
  }

  /** Addresses of the records that hold one of several phrases. */
  holding(phrases: readonly string[], way: Way = 'exact'): ReadonlySet<string> {
    const key = [way, ...phrases].join('\n')
    const known = this.#known.get(key)
    if (known) return known
    const wanted = phrases.map(plain)
    const found = this.where(({ plain: text }) => wanted.some((one) => WAYS[way](text, one)))
    this.#known.set(key, found)
    return found
  }

  /** Addresses of the records that hold a planted phrase, in whatever words mean the same. */
  meaning({ text, same }: Phrase, way: Way = 'exact'): ReadonlySet<string> {
    return this.holding([text, ...same], way)
  }

  /** Addresses of the records in which one sentence holds all of several phrases. */
  inOneSentence(phrases: readonly string[]): ReadonlySet<string> {
    const wanted = phrases.map(plain)
    return this.where(({ plain: text }) => inOneSentence(text, wanted))
  }

  /** Addresses of the records that are so. */
  where(is: (record: CorpusRecord) => boolean): ReadonlySet<string> {
    return new Set(this.corpus.records.filter(is).map(({ url }) => url))
  }

  /** Addresses of the papers that are so. */
  papers(
    is: (conclusion: Conclusion, records: readonly CorpusRecord[]) => boolean,
  ): ReadonlySet<string> {
    const byPaper = Map.groupBy(this.corpus.records, ({ conclusion }) => conclusion)
    return new Set(
      [...byPaper]
        .filter(([paper, records]) => is(paper, records))
        .map(([, [first]]) => paperOf(first?.url ?? '')),
    )
  }

  /** The pieces of a query between white space, quotes keeping one together, of which no record has some word. */
  missing(typed: string): string[] {
    const pieces = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, loose]) => quoted ?? loose ?? '',
    )
    return pieces.filter((piece) =>
      plain(piece)
        .bare.trim()
        .split(' ')
        .some((word) => word !== '' && !this.#words.has(word)),
    )
  }
}

/** The address of a record's paper. */
export function paperOf(url: string): string {
  return url.split('#')[0] ?? url
}

/** What both sets have. */
export function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a].filter((one) => b.has(one)))
}

/** What the first has and the second has not. */
export function without<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a].filter((one) => !b.has(one)))
}
