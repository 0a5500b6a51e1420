import { modernTones } from '../../domain/text.ts'
import { ANY_ACT, HARMLESS, PERSON } from './acts.ts'
import { columnsTell, isLeadIn, isSummaryOfAct } from './cadre-lists.ts'
import { readable } from './letters.ts'
import type { GateLine } from './marks.ts'
import { type Person, personsIn } from './persons.ts'
import { governs, isTold, mayJudge } from './relations.ts'

const COMRADES = new RegExp(`(?:các )?đồng chí:? ${PERSON}`, 'gu')
const SEVERAL = new RegExp(`${PERSON}(?:(?:, | và |, và )${PERSON})+`, 'gu')

/** A cadre named with an act: for certain, or near to one so that a person has to look. */
export interface FoundCadre {
  /** The line, from 0. */
  line: number
  certain: boolean
}

/** A line in small letters with PERSON for every name, but those of signers. */
interface Told {
  index: number
  where: GateLine['where']
  text: string
  /** Whether it is an item that begins with a name, or a cell with nothing else. */
  item: boolean
}

/** Stands for what was taken out of a sentence. */
const NEUTRAL = '\uE001'
/** In a line as short as this, two sentences speak of the same. */
const SHORT = 240
const SENTENCE_END = /(?<=[.;!?…]["”)]?)\s+(?!$)/u
const ITEM = new RegExp(`^(?:[-–—+*•.]|\\(?\\d+(?:\\.\\d+)*[.)]?|[a-zđ][.)]|\\s)*${PERSON}`, 'u')

/**
 * The lines in which a paper names a cadre together with an evaluation, a ranking, an appointment, a dismissal,
 * a transfer, a measure of discipline, a vetting and the like. Who signs, chairs, takes part or is told to do
 * something is no such cadre.
 */
export function cadresIn(lines: readonly GateLine[]): FoundCadre[] {
  const named = withNames(lines)
  if (!named.some(({ persons }) => persons.length > 0)) return []
  const told = named.map(tellLine)
  const certain = new Set<number>()
  const near = new Set<number>()
  const heads = told.filter(({ where }) => where === 'masthead')
  judgeHead(heads, certain)
  const summary = isSummaryOfAct(heads.map(({ text }) => text).join(' '))
  const texts = told.filter(({ where }) => where === 'body' || where === 'table')
  for (const line of texts) {
    const isShort = line.text.length <= SHORT
    for (const sentence of line.text.split(SENTENCE_END)) {
      if (!sentence.includes(PERSON)) continue
      if (governs(sentence) || (summary && !isTold(sentence))) certain.add(line.index)
      else if (mayJudge(sentence)) near.add(line.index)
      else if (ANY_ACT.test(isShort ? line.text : sentence) && !isTold(sentence))
        near.add(line.index)
    }
  }
  for (const index of listed(texts)) certain.add(index)
  return told
    .filter(({ index }) => certain.has(index) || near.has(index))
    .map(({ index }) => ({ line: index, certain: certain.has(index) }))
}

/** A title or a note that stands alone: whether it names a cadre with an act. */
export function cadreInTitle(title: string): FoundCadre | undefined {
  return cadresIn([{ text: title, where: 'body' }])[0]
}

/** A line and who is named in it, but for signers. */
interface Named {
  index: number
  where: GateLine['where']
  text: string
  persons: Person[]
}

function withNames(lines: readonly GateLine[]): Named[] {
  const signers = new Set(
    lines
      .filter(({ where }) => where === 'signature')
      .flatMap(({ text }) => personsIn(readable(text)).map(({ name }) => name)),
  )
  return lines.flatMap(({ text: printed, where }, index) => {
    if (where === 'signature' || where === 'recipients') return []
    const text = modernTones(readable(printed))
    return { index, where, text, persons: personsIn(text).filter(({ name }) => !signers.has(name)) }
  })
}

/** The line in small letters, each name as PERSON, without what does not concern persons. */
function tellLine({ index, where, text, persons }: Named): Told {
  let told = ''
  let from = 0
  for (const { start, end } of persons) {
    told += `${text.slice(from, start)}${PERSON}`
    from = end
  }
  told = (told + text.slice(from))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/kỉ luật/gu, 'kỷ luật')
    .replace(/qui hoạch/gu, 'quy hoạch')
    .replace(/lí lịch/gu, 'lý lịch')
    .replace(/(?<!\p{L})(?:ban chỉ đạo|tiểu ban)(?!\p{L})/gu, 'tổ công tác')
    .replace(HARMLESS, NEUTRAL)
    .replace(COMRADES, PERSON)
    .replace(SEVERAL, PERSON)
    .trim()
  return { index, where, text: told, item: ITEM.test(told) }
}

/** A head is one text over several lines: "về việc kỷ luật" over "đối với đồng chí …". */
function judgeHead(heads: readonly Told[], certain: Set<number>): void {
  const named = heads.find(({ text }) => text.includes(PERSON))
  if (!named) return
  const whole = heads.map(({ text }) => text).join(' ')
  if (governs(whole) || isSummaryOfAct(whole)) certain.add(named.index)
}

/** Names in a list under words that tell the act, or in a table with a column that does. */
function listed(texts: readonly Told[]): number[] {
  const found: number[] = []
  let lead = false
  texts.forEach((line, at) => {
    const inTable = line.where === 'table'
    if (inTable && texts[at - 1]?.where !== 'table') {
      const end = texts.findIndex(({ where }, later) => later > at && where !== 'table')
      const cells = texts.slice(at, end < 0 ? undefined : end)
      const first = cells.find(({ item }) => item)
      if (first && (lead || columnsTell(cells.map(({ text, item }) => ({ text, item }))))) {
        found.push(first.index)
      }
    }
    if (inTable) return
    if (line.item && lead && !isTold(line.text)) found.push(line.index)
    if (!line.item) lead = isLeadIn(line.text)
  })
  return found
}
