import { commandLine } from '../build/command-line.ts'
import { UsageError } from '../build/options.ts'
import { wrapped } from '../lines.ts'
import { readLine } from '../new/answers.ts'
import { Cancelled, type Choice } from '../new/prompts.ts'
import { answered } from './change.ts'
import { changeField, type Desk, pendingFields, type PendingField } from './desk.ts'
import { fieldValue, FIELD_NAMES, tellField } from './tell.ts'
import { readIds } from './values.ts'
import type { Dialogue } from './walk.ts'

type Answer = 'right' | 'change' | 'later' | 'stop'

/** Fields of which another value is asked here. */
const HERE: readonly string[] = ['number', 'place', 'title', 'signatory', 'recipients']
/** Fields that make the paper's address: it is imported again, with an example of what is said then. */
const ADDRESS: Readonly<Record<string, string>> = {
  type: '--type ket-luan',
  issuer: '--issuer btv',
  session: '--ordinal 10',
  date: '--date 23/3/2026',
}

/** Goes through the fields that wait. Throws Cancelled where the person stops. */
export async function walkFields(dialogue: Dialogue): Promise<void> {
  const { desk, ask, show, decided } = dialogue
  const fields = pendingFields(desk)
  if (fields.length > 0) show([`Phần khai báo — ${fields.length} đề xuất`])
  for (const pending of fields) {
    const { conclusion } = desk.paper.read
    const here = HERE.includes(pending.field)
    show([
      ...tellField(pending, conclusion, desk),
      ...(here ? [] : wrapped(howElsewhere(pending.field, desk), '  Nếu sai: ', '    ')),
    ])
    const choices: Choice<Answer>[] = [
      { value: 'right', label: `Đúng: ${fieldValue(pending.field, conclusion, desk)}` },
      ...(here ? [{ value: 'change' as const, label: 'Sửa' }] : []),
      { value: 'later', label: here ? 'Để sau' : 'Để sau, hoặc giá trị này sai' },
      { value: 'stop', label: 'Dừng ở đây', hint: 'các câu đã trả lời được giữ' },
    ]
    const entered: Entered = { ...conclusion.signatory }
    let answer: Answer
    let values: Record<string, unknown> | undefined
    // Escape within a change goes back here, with what was entered before it.
    do {
      answer = await ask.choose(FIELD_NAMES[pending.field] ?? pending.field, choices)
      if (answer === 'stop') throw new Cancelled()
      values = answer === 'change' ? await answered(() => newValue(dialogue, pending, entered)) : {}
    } while (values === undefined)
    if (answer === 'later') continue
    const refused = await changeField(desk, pending.field, values)
    if (refused === undefined) decided[answer === 'change' ? 'changed' : 'right'] += 1
    else show([refused, 'Đề xuất này được để lại.'])
  }
}

/** How a field is changed that is not changed here. */
function howElsewhere(field: string, { content }: Desk): string {
  const example = ADDRESS[field]
  if (example === undefined) return `chọn Để sau, rồi mở tệp của văn bản và sửa trường ${field}.`
  const command = commandLine('import', { content, out: 'dist' }, '"TỆP GỐC"', '--force', example)
  return `địa chỉ của văn bản theo giá trị này nên không sửa ở đây. Chọn Để sau, rồi nhập lại tệp gốc với giá trị đúng, ví dụ: ${command}`
}

/** What has been entered of a signatory. */
type Entered = Partial<Record<'authority' | 'office' | 'name', string | undefined>>

/** Another value of a field; of one that is asked for in parts, each is kept in `entered`. */
async function newValue(
  { desk, ask }: Dialogue,
  { field }: PendingField,
  entered: Entered,
): Promise<Record<string, unknown>> {
  const { recipients } = desk.paper.read.conclusion
  const line = (label: string, now: string): Promise<string | undefined> =>
    ask.write(`${label} (khong nếu văn bản không ghi)`, now, (raw) =>
      raw.trim() === '' || raw.trim() === 'khong' ? undefined : readLine(raw, label),
    )
  switch (field) {
    case 'number':
    case 'place':
      return {
        [field]: await line(FIELD_NAMES[field] ?? field, desk.paper.read.conclusion[field] ?? ''),
      }
    case 'title': {
      const { title } = desk.paper.read.conclusion
      return { title: await ask.write('Tên trong danh sách', title, (raw) => readLine(raw, 'Tên')) }
    }
    case 'recipients': {
      const now = recipients.join(', ')
      const question = 'Nơi nhận (mã hoặc tên đơn vị, cách nhau bằng dấu phẩy)'
      return {
        recipients: await ask.write(question, now, (raw) => readIds(raw, desk.units, 'đơn vị')),
      }
    }
    case 'signatory': {
      entered.name = await ask.write('Họ và tên người ký', entered.name ?? '', (raw) =>
        readLine(raw, 'Họ và tên'),
      )
      entered.office = await line('Chức vụ', entered.office ?? '')
      entered.authority = await ask.write(
        'Ký thay mặt cơ quan nào (mã hoặc tên đơn vị; khong nếu không ghi)',
        entered.authority ?? '',
        (raw) => {
          const [id, ...more] = readIds(raw, desk.units, 'đơn vị')
          if (more.length > 0) throw new UsageError('Chỉ ghi một cơ quan.')
          return id
        },
      )
      const { authority, office, name } = entered
      return {
        signatory: { ...(authority && { authority }), ...(office && { office }), name },
      }
    }
    default:
      return {}
  }
}
