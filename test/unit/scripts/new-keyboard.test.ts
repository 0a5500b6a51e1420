/** `npm run new` at the keyboard, key by key. */
import { describe, expect, test } from 'vitest'
import { archive, atKeyboard, filesOf, KEYS, type Step, written } from './new.ts'

const { enter, down, left, escape, interrupt, space, clear } = KEYS

/** Everything as proposed, and the declaration. */
const PROPOSED: readonly Step[] = [
  ['Đã xem bản giấy', left, enter],
  ['Loại văn bản', enter],
  ['Cơ quan ban hành', enter],
  ['Ngày của văn bản', enter],
  ['Kỳ họp ra văn bản', enter],
  ['Số và ký hiệu', enter],
  ['Người ký', enter],
  ['Nơi nhận ghi trên', enter],
  ['Tạo tệp này?', enter],
]

/** The same, with other steps in the place of some. */
function instead(other: Record<string, readonly Step[]>): Step[] {
  return PROPOSED.flatMap((step) => other[step[0]] ?? [step])
}

describe('npm run new, at the keyboard', () => {
  test('proposes everything but the declaration, and writes what was agreed', async () => {
    const content = await archive()
    const { seen, told } = await atKeyboard(content, {}, PROPOSED)
    expect(told).toContain('btv-ky-hop-10.mdx')
    expect(seen).toContain('← → để chọn một trong hai')
    expect(seen).toContain('Kỳ họp thứ 10')
    expect(seen).toContain('số lớn nhất đã có: 12-KL/ĐU')
    expect(seen).toContain('Tên: Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 10')
    const text = await written(content, 'conclusions/2026/btv-ky-hop-10.mdx')
    expect(text).toContain('date: 2026-11-22\n')
    expect(text).toContain('signatory: { authority: btv, office: Bí thư, name: Nguyễn Văn Bình }')
    expect(text).toContain('recipients:\n  - ubnd\n  - cong-an\n')
    expect(text).not.toContain('number')
  })

  test('takes what is typed, and asks again where it is wrong', async () => {
    const content = await archive()
    const { seen } = await atKeyboard(
      content,
      {},
      instead({
        'Loại văn bản': [['Loại văn bản', down, enter]],
        'Ngày của văn bản': [
          // What is proposed does not stand before what is typed.
          ['Ngày của văn bản', '31/2/2026', enter],
          ['“31/2/2026” không phải một ngày có thật', clear, '1/10/2026', enter],
        ],
        'Kỳ họp ra văn bản': [
          ['Kỳ họp ra văn bản', down, enter],
          ['Kỳ họp thứ mấy', '15', enter],
        ],
        'Số và ký hiệu': [
          ['Số và ký hiệu', '12-KL/ĐU', enter],
          ['đã dùng trong nhiệm kỳ', clear, '7-TB/ĐU', enter],
        ],
        'Người ký': [
          ['Người ký', down, down, enter],
          ['Họ và tên người ký', 'Lê Thị Cúc', enter],
          ['Chức vụ', 'Phó Bí thư', enter],
        ],
      }),
    )
    expect(seen).toContain('Tạo tệp này?')
    expect(await written(content, 'conclusions/2026/tb-btv-ky-hop-15.mdx')).toBe(`---
type: thong-bao
issuer: btv
number: 7-TB/ĐU
session: { ordinal: 15 }
date: 2026-10-01
title: Thông báo kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 15
signatory: { office: Phó Bí thư, name: Lê Thị Cúc }
recipients:
  - ubnd
  - cong-an
secrecy: none
---
<Masthead>
THÔNG BÁO
</Masthead>
`)
  })

  test('lets recipients be picked from the list of units', async () => {
    const content = await archive()
    // Listed: btv, cong-an, ubnd …; the two of the newest paper are marked already.
    await atKeyboard(
      content,
      {},
      instead({
        'Nơi nhận ghi trên': [
          ['Nơi nhận ghi trên', down, enter],
          ['phím cách để chọn', space, down, space, enter],
        ],
      }),
    )
    expect(await written(content, 'conclusions/2026/btv-ky-hop-10.mdx')).toMatch(
      /recipients:\n( {2}- (?:ubnd|btv)\n){2}secrecy/,
    )
  })

  test('asks no more than what the arguments leave open', async () => {
    const content = await archive()
    const given = {
      secrecy: 'none',
      type: 'ket-luan',
      issuer: 'btv',
      date: '2026-10-01',
      number: 'khong',
    }
    const { seen } = await atKeyboard(content, { ...given, recipients: 'khong' }, [
      ['Kỳ họp ra văn bản', down, down, enter],
      ['Thứ mấy', enter],
      ['Người ký', down, down, down, enter],
      ['Tạo tệp này?', enter],
    ])
    expect(seen).not.toContain('Cơ quan ban hành')
    expect(await written(content, 'conclusions/2026/btv-bat-thuong-10-01.mdx')).not.toContain(
      'signatory',
    )
  })

  test('asks before a second paper of the same session', async () => {
    const steps: Step[] = instead({
      'Kỳ họp ra văn bản': [
        ['Kỳ họp ra văn bản', down, enter],
        ['Kỳ họp thứ mấy', '9', enter],
      ],
    })
    const question = 'Đây có phải một văn bản khác không?'
    const content = await archive()
    const stopped = await atKeyboard(content, {}, [...steps.slice(0, -1), [question, enter]])
    expect(stopped.error?.message).toBe('Chưa ghi gì.')
    expect(stopped.seen).toContain('Kỳ họp thứ 9 đã có Kết luận số 12-KL/ĐU')
    await atKeyboard(content, {}, [
      ...steps.slice(0, -1),
      [question, left, enter],
      ...steps.slice(-1),
    ])
    expect(await filesOf(content)).toContain('conclusions/2026/btv-ky-hop-9-2.mdx')
  })
})

describe('npm run new leaves nothing behind', () => {
  test('where the paper copy was not seen or bears a mark', async () => {
    const content = await archive()
    const before = await filesOf(content)
    const { error } = await atKeyboard(content, {}, [['Đã xem bản giấy', enter]])
    expect(error?.message).toContain('Không tạo tệp.')
    expect(await filesOf(content)).toEqual(before)
  })

  test.each(PROPOSED.map(([question], at) => [question, at] as const))(
    'where somebody stops at “%s”',
    async (question, at) => {
      const content = await archive()
      const before = await filesOf(content)
      for (const key of [escape, interrupt]) {
        const { error } = await atKeyboard(content, {}, [...PROPOSED.slice(0, at), [question, key]])
        expect(error?.message).toBe('Chưa ghi gì.')
        expect(await filesOf(content)).toEqual(before)
      }
    },
  )

  test('where the last question is answered with no', async () => {
    const content = await archive()
    const before = await filesOf(content)
    const { error } = await atKeyboard(
      content,
      {},
      instead({ 'Tạo tệp này?': [['Tạo tệp này?', left, enter]] }),
    )
    expect(error?.message).toBe('Chưa ghi gì.')
    expect(await filesOf(content)).toEqual(before)
  })
})
