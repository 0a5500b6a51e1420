/** `npm run confirm`: what a person cannot say by mistake, and what no key loses. */
import { describe, expect, test } from 'vitest'
import { otherDue, readIds } from '../../../scripts/confirm/values.ts'
import { sealPaper } from '../../../scripts/seal/seal.ts'
import { BODY, HEAD, ID, proposing, RIGHT } from './confirm.ts'
import { KEYS, type Step } from './keyboard.ts'

const { enter, down, escape } = KEYS
/** The same paper with an order that tells nobody. */
const TO_NOBODY = BODY.replace('<Directive to="cong-an" proposed', '<Directive proposed')
/** The questions before those of the first section. */
const BEFORE = RIGHT.slice(0, 3)

describe('an order without a unit', () => {
  test('is left out where the rest of a section is right, and asked about by itself', async () => {
    const archive = await proposing(HEAD, TO_NOBODY)
    const { seen, told } = await archive.press(
      ...BEFORE,
      ['Đúng 2 đề xuất đã có đơn vị', down, enter],
      // Nobody can say that it is right.
      ['Đề xuất [1-c]', enter],
      ['Quay lại: chưa có đơn vị được giao', escape],
    )
    expect(seen).toContain('Chưa nhận [1-c]: chưa có đơn vị được giao.')
    expect(told).toContain('Đã ghi: 5 đề xuất đúng.')
    expect(await archive.text()).toContain(`<Directive proposed="câu nêu kết quả" id='1-c'>`)
  })

  test('is not right before a unit is given to it', async () => {
    const archive = await proposing(HEAD, TO_NOBODY)
    const { told } = await archive.press(
      ...BEFORE,
      ['3 đề xuất trên', down, enter],
      ['Đề xuất [1-c]', enter],
      ['Sửa điều gì', ...Array<string>(7).fill(down), enter],
      ['Đề xuất [1-c]', enter],
      ['Sửa điều gì', down, enter],
      ['Chủ trì (mã', 'cong-an', enter],
      ['Xong, các điều trên đều đúng', ...Array<string>(7).fill(down), enter],
      ['Đề xuất [đoạn được nhắc đến]', enter],
    )
    expect(told).toContain('Đã ghi: 6 đề xuất đúng, 1 đề xuất đã sửa.')
    expect(await archive.text()).toContain(`<Directive id='1-c' lead="cong-an">`)
  })

  test('is not taken with everything else', async () => {
    const archive = await proposing(HEAD, TO_NOBODY)
    const told = await archive.with({ all: true })
    expect(told).toContain('Đã ghi: 6 đề xuất đúng.')
    expect(told).toContain('Chưa nhận [1-c]: chưa có đơn vị được giao.')
    expect(told).toContain('Còn 1 đề xuất: chạy lại')
    expect(await archive.codes()).toContain('unconfirmed-proposal')
    await expect(archive.with({ all: true })).rejects.toThrow('Chưa nhận [1-c]')
  })
})

describe('what is being changed', () => {
  /** Up to the list of what can be changed of 1-a. */
  const changing: Step[] = [
    ...BEFORE,
    ['3 đề xuất trên', enter],
    ['Đề xuất [1-a]', down, enter],
    ['Sửa điều gì', enter],
    ['Đơn vị được giao (mã hoặc tên', 'cong-an', enter],
    ['Sửa điều gì', down, down, down, enter],
    ['Thời hạn (25/3/2026', '15/4/2026', enter],
  ]
  const WRITTEN =
    '<Directive id="1-a" to="cong-an" topics="an-ninh" proposed="hai cách hiểu" due="2026-04-15">'

  test('is kept where somebody leaves a question by Escape, and goes on from the list', async () => {
    const archive = await proposing()
    const { told } = await archive.press(
      ...changing,
      ['Sửa điều gì', down, down, down, down, enter],
      ['Lời ghi thời hạn (', 'xong', escape],
      ['Thời hạn: 15/4/2026', ...Array<string>(7).fill(down), enter],
      ['Đề xuất [1-c]', escape],
    )
    expect(told).toContain('Đã ghi: 3 đề xuất đúng, 1 đề xuất đã sửa.')
    expect(await archive.text()).toContain(WRITTEN.replace(' proposed="hai cách hiểu"', ''))
  })

  test('is kept where somebody stops; the proposal waits', async () => {
    const archive = await proposing()
    const { told } = await archive.press(...changing, ['Sửa điều gì', escape])
    expect(told).toContain('Đã ghi: 3 đề xuất đúng, 1 đề xuất đã sửa nhưng còn chờ xác nhận.')
    expect(told).toContain('Còn 4 đề xuất')
    expect(await archive.text()).toContain(WRITTEN)
  })
})

test('Escape in a part of a field goes back to the field, with the parts before it', async () => {
  const archive = await proposing()
  await archive.press(
    ['Nơi nhận', enter],
    ['Người ký', down, enter],
    ['Họ và tên người ký', 'Lê Thị C', enter],
    ['Chức vụ', 'Bí', escape],
    ['● Đúng', down, enter],
    ['Họ và tên người ký', enter],
    ['Chức vụ', 'Bí thư', enter],
    ['Ký thay mặt', enter],
    ['Đề xuất [dau-a]', escape],
  )
  expect(await archive.text()).toContain('signatory: { office: Bí thư, name: Lê Thị C }\n')
})

describe('a deadline', () => {
  const DONE: readonly string[] = [...Array<string>(7).fill(down), enter]

  test('lies not before the paper, and goes with the words beside it unless a person says so', async () => {
    const archive = await proposing()
    const { seen } = await archive.press(
      ...BEFORE,
      ['3 đề xuất trên', enter],
      ['Đề xuất [1-a]', down, enter],
      ['Sửa điều gì', down, down, down, enter],
      ['Thời hạn (25/3/2026', '15/3/2026', enter],
      ['đã hết trước ngày văn bản (30/3/2026)', KEYS.clear, '20/4/2026', enter],
      ['Sửa điều gì', down, down, down, down, enter],
      ['Lời ghi thời hạn (', 'xong trước ngày 15/4', enter],
      ['Lời ghi thời hạn: xong', ...DONE],
      ['lời “xong trước ngày 15/4” là 15/4/2026', enter],
      ['Sửa điều gì', down, down, down, enter],
      ['Thời hạn (25/3/2026', '15/4/2026', enter],
      ['Thời hạn: 15/4/2026', ...DONE],
      ['Đề xuất [1-c]', escape],
    )
    expect(seen).toContain('Thời hạn ghi 20/4/2026')
    expect(await archive.text()).toContain('due="2026-04-15" dueText="xong trước ngày 15/4">')
  })

  test.each([
    ['2026-04-20', 'xong trước ngày 15/4/2026', '2026-04-15'],
    ['2026-04-20', 'chậm nhất 10/4, báo cáo ngày 20 tháng 4 năm 2026', undefined],
    ['2026-04-30', 'cuối tháng 4/2026', undefined],
    ['2026-Q2', 'trong Quý III năm 2026', '2026-Q3'],
    ['2027-01', 'trong tháng 1', undefined],
    ['2026-04-20', 'trước kỳ họp sau', undefined],
  ])('%s beside “%s”', (due, words, other) => {
    expect(otherDue(due, words)).toBe(other)
  })
})

test('the nearest unit is named as the list names it', () => {
  const units = [
    { id: 'btv', name: 'Ban Thường vụ Đảng ủy' },
    { id: 'cong-doan', name: 'Công đoàn xã', aliases: ['Tổ chức công đoàn'] },
  ]
  for (const typed of ['cong-doan-xa', 'Tổ chức công đoàn xã', 'congdoan']) {
    expect(() => readIds(typed, units, 'đơn vị')).toThrow('Gần nhất: “cong-doan” (Công đoàn xã).')
  }
})

test('nobody has compared a paper whose proposals wait', async () => {
  const archive = await proposing()
  const compare = (): Promise<string> =>
    sealPaper(ID, { content: archive.content, by: 'A', today: '2026-04-03', compared: true })
  await expect(compare()).rejects.toThrow(/còn 7 đề xuất chưa xác nhận.*run confirm -- 2026/)
  // One field alone is enough.
  await archive.press(['Nơi nhận', down, down, enter], ...RIGHT.slice(1))
  await expect(compare()).rejects.toThrow('còn 1 đề xuất chưa xác nhận')
  expect(await archive.text()).not.toContain('action: compare')
  await archive.press(['Nơi nhận', enter])
  expect(await compare()).toContain('Đã ghi nhận')
})

describe('what makes the address of a paper', () => {
  const fields = `proposed:\n  - { field: date, because: hai ngày }\n  - { field: urgency, because: mờ }\n`
  const head = HEAD.replace(/proposed:\n[^]*/, fields)

  test('is not changed here: said is how it is imported again', async () => {
    const archive = await proposing(head)
    const before = await archive.text()
    const { seen, told } = await archive.press(
      ['Đúng: 30/3/2026', down, enter],
      ['Đúng: không ghi', down, enter],
      ['Đề xuất [dau-a]', escape],
    )
    expect(seen.replace(/\s+│?\s*/g, ' ')).toMatch(
      /Nếu sai: địa chỉ của văn bản .* "TỆP GỐC" --force --date 23\/3\/2026/,
    )
    expect(seen).toContain('mở tệp của văn bản và sửa trường urgency.')
    expect(seen).not.toMatch(/[○●] Sửa\n/)
    expect(told).toContain('Chưa ghi gì.')
    expect(await archive.text()).toBe(before)
  })

  test('what is typed there and then Enter takes nothing for right', async () => {
    const archive = await proposing(head)
    await archive.press(
      ['Đúng: 30/3/2026', down, enter],
      ['Đúng: không ghi', down, enter],
      ['Đề xuất [dau-a]', down, down, down, enter],
      ['3 đề xuất trên', '15/4/2026', enter],
      ['Đề xuất [1-a]', escape],
    )
    expect((await archive.text()).match(/ proposed=/g)).toHaveLength(5)
  })
})
