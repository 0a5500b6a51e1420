import { attributeEdits, removalEdits } from '../../src/format/mark-edits.ts'
import type { Choice, Prompts } from '../new/prompts.ts'
import { Cancelled } from '../new/prompts.ts'
import { askChanges } from './change.ts'
import { changeMarks, type Desk, lacksUnit, pendingMarks, type PendingMark } from './desk.ts'
import { nameOfMark, sectionOf, tellMark, tellWithoutUnit } from './tell.ts'

/** What was decided. */
export interface Decided {
  right: number
  changed: number
  removed: number
  /** Keys of proposals of which something was changed, and that still wait. */
  begun: Set<string>
}

/** A dialogue: where to ask, where to show, and what came of it. */
export interface Dialogue {
  desk: Desk
  ask: Prompts
  show: (lines: readonly string[]) => void
  decided: Decided
}

/** What a person says of one proposal, or of several. */
type Answer = 'right' | 'change' | 'remove' | 'later' | 'all' | 'each' | 'stop'

const STOP: Choice<Answer> = {
  value: 'stop',
  label: 'Dừng ở đây',
  hint: 'các câu đã trả lời được giữ',
}

/** Goes through the marks of a paper, a section at a time. Throws Cancelled where the person stops. */
export async function walkMarks(dialogue: Dialogue): Promise<void> {
  const later = new Set<string>()
  const waiting = (): PendingMark[] =>
    pendingMarks(dialogue.desk).filter(({ key }) => !later.has(key))
  for (let [first] = waiting(); first; [first] = waiting()) {
    const { section } = first.mark
    const group = waiting().filter(({ mark }) => mark.section === section)
    await walkSection(dialogue, first, group, later)
  }
}

async function walkSection(
  dialogue: Dialogue,
  first: PendingMark,
  group: readonly PendingMark[],
  later: Set<string>,
): Promise<void> {
  const { desk, ask, show } = dialogue
  const heading = sectionOf(first, desk.paper.read.conclusion)
  const count = group.length
  show([`${heading} — ${count} đề xuất`, ...group.flatMap((one) => ['', ...tellMark(one, desk)])])
  if (count > 1) {
    const answer = await ask.choose<Answer>(`${heading}: ${count} đề xuất trên`, [
      // First: Enter, pressed for something else, answers nothing of all these.
      { value: 'each', label: 'Xem từng đề xuất' },
      ...rightAll(group, `Đúng cả ${count} đề xuất`),
      { value: 'later', label: 'Để sau cả mục này' },
      STOP,
    ])
    if (answer === 'stop') throw new Cancelled()
    if (answer === 'later') for (const { key } of group) later.add(key)
    if (answer === 'all') await confirmAll(dialogue, group, later)
    if (answer !== 'each') return
  }
  for (const [index, { key }] of group.entries()) {
    const left = group.slice(index)
    if (await decide(dialogue, key, left, later)) return
  }
}

/** The answer that all is right, of those of which it can be. */
function rightAll(marks: readonly PendingMark[], label: string): Choice<Answer>[] {
  const ready = marks.filter((one) => !lacksUnit(one)).length
  if (ready === marks.length) return [{ value: 'all', label }]
  if (ready === 0) return []
  const hint = `còn ${marks.length - ready} đề xuất chưa có đơn vị`
  return [{ value: 'all', label: `Đúng ${ready} đề xuất đã có đơn vị`, hint }]
}

/** Asks about one mark; true where the rest of its section is settled by the answer. */
async function decide(
  dialogue: Dialogue,
  key: string,
  left: readonly PendingMark[],
  later: Set<string>,
): Promise<boolean> {
  const { desk, ask, show, decided } = dialogue
  const pending = pendingMarks(desk).find((one) => one.key === key)
  if (!pending) return false
  const { mark } = pending
  if (left.length > 1) show(tellMark(pending, desk))
  const answer = await ask.choose<Answer>(`Đề xuất ${nameOfMark(pending)}`, [
    ...(lacksUnit(pending) ? [] : [{ value: 'right' as const, label: 'Đúng' }]),
    { value: 'change', label: 'Sửa đơn vị, thời hạn, chủ đề …' },
    {
      value: 'remove',
      label: mark.kind === 'directive' ? 'Bỏ: không phải nội dung giao' : 'Bỏ đánh dấu',
      hint: 'chữ của văn bản giữ nguyên',
    },
    { value: 'later', label: 'Để sau' },
    ...(left.length > 1
      ? rightAll(left, `Đúng cả ${left.length} đề xuất còn lại của mục này`)
      : []),
    STOP,
  ])
  if (answer === 'stop') throw new Cancelled()
  if (answer === 'later') later.add(key)
  if (answer === 'all') await confirmAll(dialogue, left, later)
  if (answer === 'right') await settle(dialogue, key, 'right', { proposed: '' }, later)
  if (answer === 'remove') await settle(dialogue, key, 'removed', undefined, later)
  if (answer === 'change') {
    if (!(await askChanges(dialogue, key))) return decide(dialogue, key, left, later)
    const as = decided.begun.has(key) ? 'changed' : 'right'
    await settle(dialogue, key, as, { proposed: '' }, later)
  }
  return answer === 'all'
}

/** Writes an answer; where that cannot be done, says why and leaves the mark for later. */
async function settle(
  { desk, show, decided }: Dialogue,
  key: string,
  as: 'right' | 'changed' | 'removed',
  values: Readonly<Record<string, string>> | undefined,
  later: Set<string>,
): Promise<void> {
  const pending = pendingMarks(desk).find((one) => one.key === key)
  if (!pending) return
  const { source, places } = desk.paper.read
  const place = places.mark(pending.index)
  const edits = values ? attributeEdits(source, place, values) : removalEdits(source, place)
  const refused = await changeMarks(desk, [edits])
  if (refused === undefined) {
    decided[as] += 1
    decided.begun.delete(key)
    return
  }
  later.add(key)
  show([refused, 'Đề xuất này được để lại.'])
}

/** Says yes to all that have a unit; the others are named and asked about one by one. */
async function confirmAll(
  dialogue: Dialogue,
  group: readonly PendingMark[],
  later: Set<string>,
): Promise<void> {
  for (const one of group.filter((pending) => !lacksUnit(pending))) {
    await settle(dialogue, one.key, 'right', { proposed: '' }, later)
  }
  const without = tellWithoutUnit(group.filter((one) => lacksUnit(one)))
  if (without.length > 0) dialogue.show(without)
}
