import { attributeEdits, removalEdits } from '../../src/format/mark-edits.ts'
import type { Choice, Prompts } from '../new/prompts.ts'
import { Cancelled } from '../new/prompts.ts'
import { askChanges } from './change.ts'
import { changeMarks, type Desk, pendingMarks, type PendingMark } from './desk.ts'
import { nameOfMark, sectionOf, tellMark } from './tell.ts'

/** What was decided. */
export interface Decided {
  right: number
  changed: number
  removed: number
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
      { value: 'all', label: `Đúng cả ${count} đề xuất` },
      { value: 'each', label: 'Xem từng đề xuất' },
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

/** Asks about one mark; true where the rest of its section is settled by the answer. */
async function decide(
  dialogue: Dialogue,
  key: string,
  left: readonly PendingMark[],
  later: Set<string>,
): Promise<boolean> {
  const { desk, ask, show } = dialogue
  const pending = pendingMarks(desk).find((one) => one.key === key)
  if (!pending) return false
  const { mark } = pending
  if (left.length > 1) show(tellMark(pending, desk))
  const answer = await ask.choose<Answer>(`Đề xuất ${nameOfMark(mark)}`, [
    { value: 'right', label: 'Đúng' },
    { value: 'change', label: 'Sửa đơn vị, thời hạn, chủ đề …' },
    {
      value: 'remove',
      label: mark.kind === 'directive' ? 'Bỏ: không phải nội dung giao' : 'Bỏ đánh dấu',
      hint: 'chữ của văn bản giữ nguyên',
    },
    { value: 'later', label: 'Để sau' },
    ...(left.length > 1
      ? [{ value: 'all' as const, label: `Đúng cả ${left.length} đề xuất còn lại của mục này` }]
      : []),
    STOP,
  ])
  if (answer === 'stop') throw new Cancelled()
  if (answer === 'later') later.add(key)
  if (answer === 'all') await confirmAll(dialogue, left, later)
  if (answer === 'right') await settle(dialogue, key, 'right', { proposed: '' }, later)
  if (answer === 'remove') await settle(dialogue, key, 'removed', undefined, later)
  if (answer === 'change') {
    const values = await askChanges(mark, desk, ask)
    await settle(dialogue, key, 'changed', { ...values, proposed: '' }, later)
  }
  return answer === 'all'
}

/** Writes an answer; where that cannot be done, says why and leaves the mark for later. */
async function settle(
  { desk, show, decided }: Dialogue,
  key: string,
  as: keyof Decided,
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
    return
  }
  later.add(key)
  show([refused, 'Đề xuất này được để lại.'])
}

async function confirmAll(
  dialogue: Dialogue,
  group: readonly PendingMark[],
  later: Set<string>,
): Promise<void> {
  for (const { key } of group) await settle(dialogue, key, 'right', { proposed: '' }, later)
}
