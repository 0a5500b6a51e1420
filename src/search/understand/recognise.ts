/*
 * What a person names in a query: a document number, a session, a time, a section, a unit, a topic. Only what is
 * written so that it can hardly be meant otherwise; what is in quotes is text and nothing else.
 */
import type { CivilDate } from '../../domain/dates.ts'
import { fold, nfc } from '../../domain/text.ts'
import { MAX_QUERY } from '../query.ts'
import { findPeriods } from './dates.ts'
import { findNames, type Named } from './names.ts'

/** A thing that a query names. */
export type Thing =
  | { kind: 'unit' | 'topic'; id: string }
  /** A document number: "12", or whole in folded letters: "12-kl/du". */
  | { kind: 'number'; number: string }
  | { kind: 'session'; ordinal: number }
  | { kind: 'period'; from: CivilDate; to: CivilDate }
  | { kind: 'section'; number: string }

/** A thing, the words that name it, and what it is called. */
export interface Recognised {
  start: number
  end: number
  thing: Thing
  label: string
}

/** What can be named. */
export interface Known {
  units: readonly Named[]
  topics: readonly Named[]
  /** The year of times that are typed without one. */
  year: string
}

/** A query, the things it names, and what else it says. */
export interface Understood {
  /** The query as it was read; places in it are those of the things. */
  text: string
  things: Recognised[]
  /** The query without the words that name things. */
  rest: string
}

const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
const SESSION = new RegExp(
  String.raw`\b(?:ky hop|phien hop|hoi nghi|cuoc hop)\s+(?:lan\s+)?(?:thu\s+|so\s+)?(\d{1,3}|${ORDINALS.join('|')})\b`,
  'g',
)
const NUMBER =
  /\b(?:so\s+)?(\d{1,4})\s*-\s*([a-z]{1,6})(?:\s*\/\s*([a-z]{1,8}))?\b|\bso\s+(\d{1,4})\b(?![/.,-]\d)/g
const SECTION = /\bmuc\s+(\d{1,2}(?:\.\d{1,2}){0,4}|[ivx]{1,5}(?:\.\d{1,2}){0,4})\b\.?/g

/** What a query names; places are those of `nfc(typed)`. */
export function understand(typed: string, known: Known): Understood {
  const text = nfc(typed.slice(0, MAX_QUERY))
  const folded = fold(text)
  // Stray marks that folding drops would move every place behind them.
  if (folded.length !== text.length) return { text, things: [], rest: text }
  // In quotes is text: it is blanked, so that places stay.
  const blank = (all: string): string =>
    all.replace(/["“”„«»][^"“”„«»]*["“”„«»]/g, (q) => ' '.repeat(q.length))
  const open = blank(folded)
  const found = [
    ...findPeriods(open, known.year).map(({ start, end, from, to, label }) => ({
      ...{ start, end, label },
      thing: { kind: 'period' as const, from, to },
    })),
    ...sessions(open),
    ...sections(open),
    ...numbers(open, text),
    ...findNames(blank(text), known.units, 'unit'),
    ...findNames(blank(text), known.topics, 'topic'),
  ]
  const things = apart(found)
  return { text, things, rest: restOf(text, things) }
}

/** A text without the words that name things. */
export function restOf(text: string, things: readonly Recognised[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of things) {
    rest += `${text.slice(at, start)} `
    at = end
  }
  rest += text.slice(at)
  // Marks left over say nothing.
  return /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/\s+/g, ' ').trim() : ''
}

/** A text in which the words that name a thing stand in quotes: looked for, and no longer recognised. */
export function quoting(text: string, { start, end }: Recognised): string {
  return `${text.slice(0, start)}"${text.slice(start, end)}"${text.slice(end)}`
}

function sessions(folded: string): Recognised[] {
  return [...folded.matchAll(SESSION)].map(({ index, 0: all, 1: said = '' }) => {
    const ordinal = /\d/.test(said) ? Number(said) : ORDINALS.indexOf(said) + 1
    return {
      ...{ start: index, end: index + all.length, label: `Kỳ họp thứ ${ordinal}` },
      thing: { kind: 'session', ordinal },
    }
  })
}

function sections(folded: string): Recognised[] {
  return [...folded.matchAll(SECTION)].map(({ index, 0: all, 1: number = '' }) => ({
    ...{ start: index, end: index + all.length, label: `Mục ${number.toUpperCase()}` },
    thing: { kind: 'section', number },
  }))
}

function numbers(folded: string, text: string): Recognised[] {
  return [...folded.matchAll(NUMBER)].map((match) => {
    const { index, 0: all, 1: first, 2: type, 3: body, 4: alone = '' } = match
    const number = (first ?? alone).replace(/^0+(?=\d)/, '')
    const symbol = [type, body].filter((part) => part !== undefined).join('/')
    const typed = text.slice(index, index + all.length).replace(/^\S*\s+(?=\d)/, '')
    return {
      ...{ start: index, end: index + all.length, label: `Số ${typed.toUpperCase()}` },
      thing: { kind: 'number', number: symbol === '' ? number : `${number}-${symbol}` },
    }
  })
}

/** Of things that overlap the longest, of equally long the first; in the order of the query. */
function apart(found: readonly Recognised[]): Recognised[] {
  const taken: Recognised[] = []
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.every(({ start, end }) => one.end <= start || end <= one.start)) taken.push(one)
  }
  return taken.sort((a, b) => a.start - b.start)
}
