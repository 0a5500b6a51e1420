import { frontmatter } from '../../src/domain/schemas/frontmatter.ts'
import type { Facts, Imported, Known as Said } from '../../src/importer/imported.ts'
import { UsageError } from '../build/options.ts'
import {
  isNone,
  readDate,
  readIssuer,
  readKind,
  readLine,
  readNumber,
  readOrdinal,
  readRecipients,
  readType,
} from '../new/answers.ts'
import { type Draft, titleOf } from '../new/draft.ts'
import type { Known } from '../new/known.ts'
import { signatoryNamed } from '../new/proposals.ts'
import type { Given } from './given.ts'

/** What a person has said of a paper: values, and fields that it does not have. */
export interface Saying {
  said: Said
  none: ReadonlySet<keyof Facts>
}

/** Everything that the frontmatter says of a paper beside its text. */
export interface Settled extends Draft {
  title: string
  place: string | undefined
  urgency: NonNullable<Said['urgency']> | undefined
  /** What a person still has to look at. */
  proposed: { field: string; because: string }[]
}

/** What the arguments say of a paper, checked. Throws a UsageError with the nearest right value. */
export function saying(given: Given, known: Known): Saying {
  const none = new Set<keyof Facts>()
  const said: Said = {}
  const take = <F extends 'number' | 'recipients' | 'signatory'>(
    field: F,
    read: (raw: string) => NonNullable<Said[F]>,
  ): void => {
    const raw = given[field]
    if (raw === undefined) return
    if (isNone(raw)) none.add(field)
    else (said as Record<F, unknown>)[field] = read(raw)
  }
  if (given.type !== undefined) said.type = readType(given.type)
  if (given.issuer !== undefined) said.issuer = readIssuer(given.issuer, known)
  if (given.date !== undefined) said.date = readDate(given.date, known)
  // Whether another paper has it already is seen when the paper's own day is known.
  take('number', (raw) => readNumber(raw, { ...known, papers: [] }, ''))
  take('recipients', (raw) => readRecipients(raw, known))
  take('signatory', (raw) => {
    const office = given.office === undefined ? undefined : readLine(given.office, 'Chức vụ')
    return signatoryNamed(known, given.issuer ?? '', readLine(raw, 'Người ký'), office)
  })
  const { ordinal, 'session-kind': kind, 'session-name': name } = given
  if (ordinal !== undefined && isNone(ordinal)) none.add('session')
  else if ((ordinal ?? kind ?? name) !== undefined) {
    said.session = {
      ...(ordinal !== undefined && { ordinal: readOrdinal(ordinal) }),
      ...(kind !== undefined && { kind: readKind(kind) }),
      ...(name !== undefined && { name: readLine(name, 'Tên cuộc họp') }),
    }
  }
  return { said, none }
}

/** Arguments by the fields that they give. */
const ARGUMENTS: Partial<Record<keyof Facts, string>> = {
  type: '--type',
  issuer: '--issuer',
  date: '--date',
}

/** Without these no file can be written: what of them neither the paper nor a person says. */
export function lacking(facts: Facts): (keyof Facts)[] {
  const needed: (keyof Facts)[] = ['type', 'issuer', 'date']
  return needed.filter((field) => facts[field] === undefined)
}

/** The names of the arguments that give fields. */
export function argumentsFor(fields: readonly (keyof Facts)[]): string[] {
  return fields.map((field) => ARGUMENTS[field] ?? `--${field}`)
}

/** What is settled of a paper. Throws a UsageError where something without which it cannot be written is lacking. */
export function settled(
  { facts, questions }: Pick<Imported, 'facts' | 'questions'>,
  { said, none }: Saying,
  known: Known,
): Settled {
  const value = <F extends keyof Facts>(field: F): NonNullable<Facts[F]>['value'] | undefined =>
    none.has(field) ? undefined : (said[field] ?? facts[field]?.value)
  const [type, issuer, date] = [value('type'), value('issuer'), value('date')]
  if (type === undefined || issuer === undefined || date === undefined) {
    throw new UsageError(`Còn thiếu: ${argumentsFor(lacking(facts)).join(', ')}.`)
  }
  // The words of the paper may be no day of a term, or name a group of units.
  readDate(date, known)
  readIssuer(issuer, known)
  const draft: Draft = {
    ...{ type, issuer, date, session: value('session'), number: value('number') },
    ...{ signatory: value('signatory'), recipients: value('recipients') ?? [] },
  }
  const isOpen = (field: keyof Facts): boolean => said[field] === undefined && !none.has(field)
  const unsure = Object.entries(facts).flatMap(([field, fact]) =>
    fact.sure || !isOpen(field as keyof Facts) ? [] : [{ field, because: fact.because }],
  )
  const asked = questions.filter(({ field, required }) => !required && isOpen(field))
  const open = asked.map(({ field, message }) => ({ field, because: message }))
  return {
    ...draft,
    title: (none.has('session') ? undefined : value('title')) ?? titleOf(draft, known.units),
    place: value('place'),
    urgency: value('urgency'),
    proposed: [...new Map([...open, ...unsure].map((one) => [one.field, one])).values()].filter(
      // The title is made of the others.
      ({ field }) => field in frontmatter.shape && field !== 'title',
    ),
  }
}
