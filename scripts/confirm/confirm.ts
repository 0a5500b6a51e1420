import { intro, log, outro } from '@clack/prompts'
import type { CivilDate } from '../../src/domain/dates.ts'
import { attributeEdits } from '../../src/format/mark-edits.ts'
import { commandLine } from '../build/command-line.ts'
import { UsageError } from '../build/options.ts'
import { wrapped } from '../lines.ts'
import { Cancelled, prompts, type Terminal } from '../new/prompts.ts'
import { type Person, personOf } from '../seal/person.ts'
import {
  changeField,
  changeMarks,
  type Desk,
  lacksUnit,
  openDesk,
  pendingFields,
  pendingMarks,
} from './desk.ts'
import { walkFields } from './fields.ts'
import { recordConfirmation } from './record.ts'
import { sectionOf, tellField, tellMark, tellWithoutUnit } from './tell.ts'
import { type Decided, walkMarks } from './walk.ts'

/** What `npm run confirm` is run with. */
export interface Confirming {
  content: string
  /** The paper as a person named it. */
  given: string
  /** Confirms everything without asking, by somebody who has looked at it elsewhere. */
  all: boolean
  by: string | undefined
  /** Where somebody can be asked; nothing where nobody can. */
  terminal: Terminal | undefined
  today: CivilDate
  /** The folder in which the command was typed. */
  from?: string | undefined
}

/**
 * Goes through what a tool has proposed for a paper; returns what to tell. Each answer is written at once, so that
 * stopping loses nothing. Throws a UsageError where it cannot be done.
 */
export async function confirmPaper(asked: Confirming): Promise<string> {
  const { content, given, all, by, terminal, today, from } = asked
  if (all && by === undefined) {
    throw new UsageError(
      'Xác nhận tất cả mà không xem lại từng đề xuất thì phải nêu ai đã xem: thêm --by "Họ và tên". Chưa ghi gì.',
    )
  }
  const desk = await openDesk(given, content, from)
  const name = desk.paper.files.nameOf(desk.paper.name)
  const count = waiting(desk)
  if (count === 0) return `${name} không còn đề xuất nào chờ xác nhận.`
  if (all) return confirmEverything(desk, personOf(by), asked)
  if (!terminal) {
    throw new UsageError(
      `${list(desk).join('\n')}\n\n${name} còn ${count} đề xuất chờ xác nhận. Chạy lệnh này trong cửa sổ lệnh để xem từng đề xuất; hoặc nếu đã xem hết và đều đúng: ${commandLine('confirm', { content, out: 'dist' }, desk.paper.id, '--all', '--by "Họ và tên"')}\nChưa ghi gì.`,
    )
  }
  const person = personOf(by)
  const decided: Decided = { right: 0, changed: 0, removed: 0, begun: new Set() }
  intro(`${name}: ${count} đề xuất chờ xác nhận`, terminal)
  const show = (lines: readonly string[]): void => {
    log.message([...lines], terminal)
  }
  show(
    wrapped(
      'Mở văn bản gốc bên cạnh. Phím ↑ ↓ để chọn, Enter để nhận, Esc để dừng. Mỗi câu trả lời được ghi ngay vào tệp; dừng rồi chạy lại thì tiếp tục từ chỗ còn lại. Chữ của văn bản không bao giờ thay đổi.',
    ),
  )
  try {
    const dialogue = { desk, ask: prompts(terminal), show, decided }
    await walkFields(dialogue)
    await walkMarks(dialogue)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
  }
  const done = decided.right + decided.changed + decided.removed
  const recorded = done > 0 ? await recordConfirmation(desk, person, today) : undefined
  outro(waiting(desk) === 0 ? 'Đã xem hết.' : 'Đã dừng.', terminal)
  return [tellDecided(decided), recorded, tellLeft(desk, content)].filter(Boolean).join('\n')
}

function waiting(desk: Desk): number {
  return pendingFields(desk).length + pendingMarks(desk).length
}

/** All that waits, as a list. */
function list(desk: Desk): string[] {
  const { conclusion } = desk.paper.read
  const marks = Map.groupBy(pendingMarks(desk), (one) => sectionOf(one, conclusion))
  return [
    ...pendingFields(desk).flatMap((one) => tellField(one, conclusion, desk)),
    ...[...marks].flatMap(([section, group]) => [
      '',
      section,
      ...group.flatMap((one) => tellMark(one, desk)),
    ]),
  ]
}

async function confirmEverything(
  desk: Desk,
  person: Person,
  { content, today }: Confirming,
): Promise<string> {
  const listed = list(desk)
  const { source, places } = desk.paper.read
  const { ready: marks = [], without = [] } = Object.groupBy(pendingMarks(desk), (one) =>
    lacksUnit(one) ? 'without' : 'ready',
  )
  const fields = pendingFields(desk)
  const left = tellWithoutUnit(without)
  if (marks.length + fields.length === 0) {
    throw new UsageError([...listed, '', ...left, tellLeft(desk, content)].join('\n'))
  }
  const edits = marks.map(({ index }) =>
    attributeEdits(source, places.mark(index), { proposed: '' }),
  )
  const refused = [
    await changeMarks(desk, edits),
    ...(await inTurn(fields, ({ field }) => changeField(desk, field))),
  ].filter((one) => one !== undefined)
  if (refused.length > 0) throw new UsageError([...new Set(refused)].join('\n'))
  const decided = {
    right: marks.length + fields.length,
    changed: 0,
    removed: 0,
    begun: new Set<string>(),
  }
  const recorded = await recordConfirmation(desk, person, today)
  return [...listed, '', tellDecided(decided), recorded, ...left, tellLeft(desk, content)]
    .filter((one) => one !== undefined)
    .join('\n')
}

async function inTurn<T, R>(list: readonly T[], each: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const one of list) results.push(await each(one))
  return results
}

function tellDecided({ right, changed, removed, begun }: Decided): string {
  const told = [
    right > 0 && `${right} đề xuất đúng`,
    changed > 0 && `${changed} đề xuất đã sửa`,
    removed > 0 && `${removed} đánh dấu đã bỏ`,
    begun.size > 0 && `${begun.size} đề xuất đã sửa nhưng còn chờ xác nhận`,
  ].filter(Boolean)
  return told.length > 0 ? `Đã ghi: ${told.join(', ')}.` : 'Chưa ghi gì.'
}

function tellLeft(desk: Desk, content: string): string {
  const left = waiting(desk)
  const { id } = desk.paper
  const folders = { content, out: 'dist' }
  return left > 0
    ? `Còn ${left} đề xuất: chạy lại ${commandLine('confirm', folders, id)}`
    : `Không còn đề xuất nào. Việc tiếp theo: ${commandLine('check', folders)}`
}
