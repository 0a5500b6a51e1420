import { UsageError } from '../build/options.ts'
import { readLine } from '../new/answers.ts'
import { Cancelled, type Choice } from '../new/prompts.ts'
import { changeField, pendingFields, type PendingField } from './desk.ts'
import { fieldValue, FIELD_NAMES, tellField } from './tell.ts'
import { readIds } from './values.ts'
import type { Dialogue } from './walk.ts'

type Answer = 'right' | 'change' | 'later' | 'stop'

/** Goes through the fields that wait. Throws Cancelled where the person stops. */
export async function walkFields(dialogue: Dialogue): Promise<void> {
  const { desk, ask, show, decided } = dialogue
  const fields = pendingFields(desk)
  if (fields.length > 0) show([`Phần khai báo — ${fields.length} đề xuất`])
  for (const pending of fields) {
    const { conclusion } = desk.paper.read
    show(tellField(pending, conclusion, desk))
    const choices: Choice<Answer>[] = [
      { value: 'right', label: `Đúng: ${fieldValue(pending.field, conclusion, desk)}` },
      { value: 'change', label: 'Sửa' },
      { value: 'later', label: 'Để sau' },
      { value: 'stop', label: 'Dừng ở đây', hint: 'các câu đã trả lời được giữ' },
    ]
    const answer = await ask.choose(FIELD_NAMES[pending.field] ?? pending.field, choices)
    if (answer === 'stop') throw new Cancelled()
    if (answer === 'later') continue
    const values = answer === 'change' ? await newValue(dialogue, pending) : {}
    if (values === undefined) continue
    const refused = await changeField(desk, pending.field, values)
    if (refused === undefined) decided[answer === 'change' ? 'changed' : 'right'] += 1
    else show([refused, 'Đề xuất này được để lại.'])
  }
}

/** Another value of a field; nothing where it is not changed here. */
async function newValue(
  { desk, ask, show }: Dialogue,
  { field }: PendingField,
): Promise<Record<string, unknown> | undefined> {
  const { signatory, recipients } = desk.paper.read.conclusion
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
      const name = await ask.write('Họ và tên người ký', signatory?.name ?? '', (raw) =>
        readLine(raw, 'Họ và tên'),
      )
      const office = await line('Chức vụ', signatory?.office ?? '')
      const authority = await ask.write(
        'Ký thay mặt cơ quan nào (mã hoặc tên đơn vị; khong nếu không ghi)',
        signatory?.authority ?? '',
        (raw) => {
          const [id, ...more] = readIds(raw, desk.units, 'đơn vị')
          if (more.length > 0) throw new UsageError('Chỉ ghi một cơ quan.')
          return id
        },
      )
      return {
        signatory: { ...(authority && { authority }), ...(office && { office }), name },
      }
    }
    default:
      // The address of the page is made of these.
      show([
        'Địa chỉ của văn bản theo giá trị này, nên không sửa ở đây: nhập lại văn bản và nêu giá trị đúng, hoặc sửa tệp bằng tay rồi chạy lại lệnh này.',
      ])
      return undefined
  }
}
