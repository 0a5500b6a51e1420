import type { Mark } from '../../src/domain/conclusion.ts'
import { formatDue } from '../../src/domain/deadlines.ts'
import { nameOf } from '../../src/domain/listings.ts'
import { collapse, nfc } from '../../src/domain/text.ts'
import { attributeEdits } from '../../src/format/mark-edits.ts'
import { Cancelled, type Prompts } from '../new/prompts.ts'
import { changeMarks, type Desk, lacksUnit, pendingMarks } from './desk.ts'
import { otherDue, readDue, readIds } from './values.ts'
import type { Dialogue } from './walk.ts'

type Changed = Pick<
  Mark,
  'kind' | 'to' | 'lead' | 'support' | 'topics' | 'due' | 'dueText' | 'recurs'
>

/** Something that can be changed of a mark: asked, it gives the attribute's new value. */
interface Changeable {
  attribute: keyof Changed
  label: string
  now: string
  ask: () => Promise<string>
}

/**
 * Asks what is wrong with a mark until the person says that all is right, which is returned; not so where it is still
 * wanting. Each answer is written at once, and Escape in one goes back to the list: what was answered before stays.
 */
export async function askChanges(dialogue: Dialogue, key: string): Promise<boolean> {
  const { desk, ask, show, decided } = dialogue
  for (;;) {
    const pending = pendingMarks(desk).find((one) => one.key === key)
    if (!pending) return false
    const offered = changeable(pending.mark, desk, ask)
    const wanting = lacksUnit(pending)
    const chosen = await ask.choose<Changeable | undefined>('Sửa điều gì', [
      ...offered.map((value) => ({ label: `${value.label}: ${value.now || 'không ghi'}`, value })),
      {
        label: wanting ? 'Quay lại: chưa có đơn vị được giao' : 'Xong, các điều trên đều đúng',
        value: undefined,
      },
    ])
    if (!chosen) {
      if (wanting) return false
      if (await answered(() => agreed(pending.mark, ask))) return true
      continue
    }
    const value = await answered(chosen.ask)
    if (value === undefined) continue
    const { source, places } = desk.paper.read
    const edits = attributeEdits(source, places.mark(pending.index), { [chosen.attribute]: value })
    const refused = await changeMarks(desk, [edits])
    if (refused === undefined) decided.begun.add(key)
    else show([refused])
  }
}

/** Whether the person stands by a deadline that the words beside it do not give. */
async function agreed({ due, dueText }: Changed, ask: Prompts): Promise<boolean> {
  const other = due && dueText ? otherDue(due, dueText) : undefined
  if (!due || !other) return true
  return ask.agree(
    `Thời hạn ghi ${formatDue(due)}, nhưng lời “${dueText}” là ${formatDue(other)}`,
    'Giữ cả hai như vậy',
    'Quay lại để sửa',
  )
}

/** What was answered; nothing where the person went back. */
export async function answered<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Cancelled) return undefined
    throw error
  }
}

function changeable(mark: Changed, desk: Desk, ask: Prompts): Changeable[] {
  const ids = (
    attribute: 'to' | 'lead' | 'support' | 'topics',
    label: string,
    list: readonly { id: string; name: string }[],
  ): Changeable => ({
    attribute,
    label,
    now: mark[attribute].map((id) => nameOf(list, id)).join('; '),
    ask: async () => {
      const what = attribute === 'topics' ? 'chủ đề' : 'đơn vị'
      const question = `${label} (mã hoặc tên ${what}, cách nhau bằng dấu phẩy; khong nếu không ghi)`
      const now = mark[attribute].join(', ')
      return (await ask.write(question, now, (raw) => readIds(raw, list, what))).join(' ')
    },
  })
  const words = (attribute: 'dueText' | 'recurs', label: string): Changeable => ({
    attribute,
    label,
    now: mark[attribute] ?? '',
    ask: () =>
      ask.write(`${label} (đúng như văn bản; khong nếu không ghi)`, mark[attribute] ?? '', (raw) =>
        raw.trim().toLowerCase() === 'khong' ? '' : collapse(nfc(raw)),
      ),
  })
  const { units, topics } = desk
  if (mark.kind === 'passage') {
    return [ids('to', 'Đơn vị liên quan', units), ids('topics', 'Chủ đề', topics)]
  }
  return [
    ids('to', 'Đơn vị được giao', units),
    ids('lead', 'Chủ trì', units),
    ids('support', 'Phối hợp', units),
    {
      attribute: 'due',
      label: 'Thời hạn',
      now: mark.due === undefined ? '' : formatDue(mark.due),
      ask: async () =>
        (await ask.write(
          'Thời hạn (25/3/2026, 4/2026, Quý II/2026 hoặc 2026; khong nếu không ghi)',
          mark.due === undefined ? '' : formatDue(mark.due),
          (raw) => readDue(raw, desk.paper.read.conclusion.date),
        )) ?? '',
    },
    words('dueText', 'Lời ghi thời hạn'),
    words('recurs', 'Lời ghi định kỳ'),
    ids('topics', 'Chủ đề', topics),
  ]
}
