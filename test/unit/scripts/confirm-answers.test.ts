/** `npm run confirm`: what a person cannot say by mistake, and what no key loses. */
import { describe, expect, test } from 'vitest'
import { BODY, HEAD, proposing, RIGHT } from './confirm.ts'
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
