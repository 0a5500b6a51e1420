/*
 * Queries that name things: numbers, sessions, sections, units, topics.
 */
import { addressees, directives } from '../../../../src/domain/conclusion.ts'
import { fold } from '../../../../src/domain/text.ts'
import type { Random } from '../../../demo/random.ts'
import type { Query } from '../classes.ts'
import { bare } from '../marks.ts'
import type { Truth } from '../truth.ts'

/** Queries of the classes "numbers" to "topics", without times. */
export function nameQueries(truth: Truth, random: Random): Query[] {
  return [
    ...numbers(truth, random),
    ...sessions(truth, random),
    ...sections(truth, random),
    ...units(truth, random),
    ...topics(truth),
  ]
}

function numbers(truth: Truth, random: Random): Query[] {
  const all = [...new Set(truth.corpus.archive.conclusions.flatMap(({ number }) => number ?? []))]
  return random
    .shuffle(all)
    .slice(0, 36)
    .map((number, place): Query => {
      const first = String(Number(number.split('-')[0]))
      const short = number.replace(/^0+/, '')
      const typed = [
        number,
        bare(number).toLowerCase(),
        `số ${number}`,
        `số ${first}`,
        short,
        number.replace('-', ' - '),
        bare(`so ${first}`),
        `Kết luận số ${number}`,
        short.split('/')[0] ?? short,
        `${number}.`,
      ]
      const form = place % typed.length
      // "Kết luận số 12-TB/ĐU" would be a mistake of the person.
      const kept = form === 7 && !number.includes('KL') ? 0 : form
      const wanted = [3, 6].includes(kept)
        ? `${first}-`
        : kept === 8
          ? `${short.split('/')[0]}/`
          : short
      const is = (one: string | undefined): boolean =>
        one?.replace(/^0+/, '').startsWith(wanted) === true
      return {
        ...{ class: 'numbers', typed: typed[kept] ?? number, byPaper: true },
        relevant: truth.papers((paper) => is(paper.number)),
        unjudged: truth.papers((_, records) => records.some(({ text }) => text.includes(number))),
      }
    })
}

function sessions(truth: Truth, random: Random): Query[] {
  const ordinals = [
    ...new Set(truth.corpus.archive.conclusions.flatMap(({ session }) => session?.ordinal ?? [])),
  ]
  return random
    .shuffle(ordinals)
    .slice(0, 16)
    .map((ordinal, place): Query => {
      const typed = [
        `kỳ họp thứ ${ordinal}`,
        `kỳ họp ${ordinal}`,
        `ky hop thu ${ordinal}`,
        `Kỳ họp lần thứ ${ordinal}`,
      ]
      return {
        ...{ class: 'sessions', typed: typed[place % typed.length] ?? '', byPaper: true },
        relevant: truth.papers(({ session }) => session?.ordinal === ordinal),
        unjudged: truth.papers((_, records) =>
          records.some(({ plain }) => plain.exact.includes(` kỳ họp thứ ${ordinal} `)),
        ),
      }
    })
}

function sections(truth: Truth, random: Random): Query[] {
  const all = truth.corpus.archive.conclusions.flatMap((paper) => paper.sections)
  const full = [...new Set(all.map(({ number, fullNumber }) => fullNumber ?? number ?? ''))]
  const asked = random.shuffle(full.filter((number) => /^(?:\d+|[IVX]+)(?:\.\d+)*$/.test(number)))
  return asked.slice(0, 18).map((number, place): Query => {
    const typed = [`mục ${number}`, `muc ${number.toLowerCase()}`, `Mục ${number}.`]
    const sectionOf = (is: (section: (typeof all)[number]) => boolean): ReadonlySet<string> =>
      truth.where(({ conclusion, section }) =>
        conclusion.sections.some((one) => one.anchor === section && is(one)),
      )
    return {
      ...{ class: 'sections', typed: typed[place % typed.length] ?? '' },
      relevant: sectionOf((one) => (one.fullNumber ?? one.number) === number),
      unjudged: sectionOf((one) => one.number === number),
    }
  })
}

function units(truth: Truth, random: Random): Query[] {
  return truth.corpus.archive.units.flatMap((unit): Query[] => {
    const names = [unit.name, ...unit.aliases, ...unit.searchAliases]
    const relevant = truth.where(({ conclusion, section }) =>
      directives(conclusion).some(
        (mark) => mark.section === section && addressees(mark).includes(unit.id),
      ),
    )
    if (relevant.size === 0) return []
    const unjudged = truth.holding(names, 'bare')
    const name = random.pick(names)
    // An abbreviation in small letters may be any word: that is not asked.
    const without = name === name.toUpperCase() ? name : bare(random.pick(names))
    return [...new Set([name, without])].map((typed) => ({
      class: 'units',
      typed,
      relevant,
      unjudged,
    }))
  })
}

function topics(truth: Truth): Query[] {
  return truth.corpus.archive.topics.flatMap(({ id, name, synonyms }, place): Query[] => {
    const said = [name, ...synonyms].filter(
      (one) => !one.includes(';') && one.includes(' ') && truth.holding([one]).size > 0,
    )
    const words = said[place % Math.max(1, said.length)]
    if (words === undefined) return []
    const short = truth.corpus.archive.abbreviations
      .filter(
        ({ expansions }) => expansions.length === 1 && fold(expansions[0] ?? '') === fold(words),
      )
      .flatMap(({ keys }) => keys)
    const unjudged = truth.where(({ conclusion, section }) =>
      conclusion.marks.some((mark) => mark.section === section && mark.topics.includes(id)),
    )
    const all = [words, ...short]
    return [
      { class: 'topics', typed: words, relevant: truth.holding(all), unjudged },
      { class: 'topics', typed: bare(words), relevant: truth.holding(all, 'bare'), unjudged },
    ]
  })
}
