/*
 * Queries that name a thing beside a phrase: the phrase in the papers of that session, number, section or time.
 */
import { lastDay } from '../../../../src/domain/deadlines.ts'
import type { Random } from '../../../demo/random.ts'
import type { Query } from '../classes.ts'
import type { CorpusRecord } from '../corpus.ts'
import { bare } from '../marks.ts'
import { both, type Truth } from '../truth.ts'
import { periodsOf } from './times.ts'

/** A name for what a record is part of. */
interface Name {
  typed: string
  is: (record: CorpusRecord) => boolean
  /** Records that it may be meant for too. */
  maybe?: (record: CorpusRecord) => boolean
}

/** Queries of the class "name and words". */
export function besideQueries(truth: Truth, random: Random): Query[] {
  const phrases = [...truth.corpus.phrases.keys()].filter(
    ({ kind }) => kind === 'confusable' || kind === 'spelling',
  )
  return phrases.slice(0, 40).flatMap(({ text }, number): Query[] => {
    const holding = truth.holding([text])
    const records = truth.corpus.records.filter(({ url }) => holding.has(url))
    const names = namesOf(random.pick(records))
    const name = names[number % names.length]
    if (!name) return []
    const typed = number % 2 === 0 ? `${text} ${name.typed}` : `${name.typed} ${text}`
    const within = number % 5 === 4 ? truth.holding([text], 'bare') : holding
    const { maybe } = name
    return [
      {
        ...{ class: 'name and words', typed: number % 5 === 4 ? bare(typed) : typed },
        relevant: both(within, truth.where(name.is)),
        ...(maybe && { unjudged: truth.where(maybe) }),
      },
    ]
  })
}

function namesOf({ conclusion, section }: CorpusRecord): Name[] {
  const { date, session, number, sections } = conclusion
  const periods = periodsOf(date).slice(0, 7)
  const ordinal = session?.ordinal
  const printed = sections.find(({ anchor }) => anchor === section)
  const full = printed?.fullNumber ?? printed?.number ?? ''
  const numberOf = (record: CorpusRecord): string | undefined => {
    const found = record.conclusion.sections.find(({ anchor }) => anchor === record.section)
    return found?.fullNumber ?? found?.number
  }
  return [
    ...(ordinal === undefined
      ? []
      : [
          {
            typed: `kỳ họp thứ ${ordinal}`,
            is: (record: CorpusRecord) => record.conclusion.session?.ordinal === ordinal,
          },
        ]),
    ...(number === undefined
      ? []
      : [{ typed: number, is: (record: CorpusRecord) => record.conclusion.number === number }]),
    ...[periods[0], periods[6], periods[3]].flatMap((period): Name[] => {
      if (!period) return []
      const within = (day: string | undefined): boolean =>
        day !== undefined && period.from <= day && day <= period.to
      return [
        {
          typed: period.typed,
          is: (record) => within(record.conclusion.date),
          maybe: (record) =>
            record.conclusion.marks.some(
              (mark) =>
                mark.section === record.section &&
                mark.due !== undefined &&
                within(lastDay(mark.due)),
            ),
        },
      ]
    }),
    ...(/^\d+(\.\d+)*$/.test(full)
      ? [{ typed: `mục ${full}`, is: (record: CorpusRecord) => numberOf(record) === full }]
      : []),
  ]
}
