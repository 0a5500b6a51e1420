/** `npm run import`: what it writes, over what it does not write, and what keeps a paper out. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { withdrawPaper } from '../../../scripts/withdraw/withdraw.ts'
import { read } from '../format/content.ts'
import { desk, FACTS, ID, NAME, PAPER, readerOf, sure } from './import.ts'
import { KEYS } from './keyboard.ts'

const { enter, left, escape } = KEYS

describe('a paper that is imported', () => {
  test('is written whole: declaration, text, seal, and what was sealed', async () => {
    const at = await desk()
    const { text, failed } = await at.run()
    expect(failed).toBe(false)
    const sha256 = createHash('sha256').update(PAPER).digest('hex')
    const file = await at.text()
    const seal = /\ntext: (sha256-[0-9a-f]{64})\n/.exec(file)?.[1] ?? ''
    expect(file).toBe(`---
type: ket-luan
issuer: btv
session: { ordinal: 30 }
date: 2026-03-30
title: Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 30
recipients:
  - ubnd
secrecy: none
original: { file: KL 30.txt, sha256: ${sha256} }
text: ${seal}
history:
  - { date: 2026-11-22, by: Nguyễn Văn A, action: seal, text: ${seal} }
---
<Masthead>
KẾT LUẬN
kỳ họp thứ 30
</Masthead>

<Directive id="dau-a" to="ubnd" proposed="không có thời hạn">Giao Ủy ban nhân dân xã báo cáo.</Directive>

Người dân đồng tình.
`)
    expect(await at.text(`sealed/${ID}.txt`)).toBe(PAPER)
    const { problems } = await read(at.content)
    const own = problems.filter(({ file: one }) => one.includes('ky-hop-30'))
    expect(own.map(({ code }) => code)).toEqual(['unconfirmed-proposal'])
    expect(text).toContain(`ĐÃ GHI content/${NAME}`)
    expect(text).toContain('npm run confirm -- 2026/btv-ky-hop-30 --content')
    expect(text).toContain('rồi mở trang /ket-luan/2026/btv-ky-hop-30/')
    expect(text).toContain('1 đề xuất chờ xác nhận bằng npm run confirm')
    expect(text).toMatch(/ĐỦ CHỮ: 100 % \(\d+\/\d+ ký tự/)
  })

  test('says what was recognised, with the words of the paper; lines fit a window', async () => {
    const at = await desk()
    const { text } = await at.run({ full: true })
    expect(text).toContain('Kỳ họp: kỳ họp thứ 30 ← “kỳ họp thứ 30”')
    expect(text).toContain('Ngày: 30/3/2026 ← “ngày 30 tháng 3 năm 2026”')
    expect(text).toContain('Số, ký hiệu: không ghi')
    expect(text).toContain('[dau-a] “Giao Ủy ban nhân dân xã báo cáo.”')
    expect(text).toContain('Có “Giao”')
    // Commands that are to be copied stay on one line.
    const lines = text.split('\n').filter((line) => !line.includes('npm run'))
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  test('has what a person says in place of what was recognised', async () => {
    const at = await desk()
    await at.run({
      ...{ date: '31/3/2026', ordinal: '31', number: '14-KL/ĐU', recipients: 'khong' },
      ...{ signatory: 'Lê Thị C', office: 'Phó Bí thư', type: 'thong-bao', issuer: 'ubnd' },
    })
    const file = await at.text('conclusions/2026/tb-ubnd-ky-hop-31.mdx')
    expect(file).toContain('number: 14-KL/ĐU\n')
    expect(file).toContain('date: 2026-03-31\n')
    expect(file).toContain('signatory: { name: Lê Thị C, office: Phó Bí thư }\n')
    expect(file).not.toContain('recipients')
  })

  test('marks for confirmation what is not sure, and what is asked', async () => {
    const at = await desk()
    const facts = {
      ...FACTS,
      place: { ...sure('xã A'), sure: false, because: 'không có dòng ngày' },
    }
    const question = {
      field: 'number' as const,
      message: 'Số để trống.',
      required: false,
      candidates: [],
    }
    const readPaper = readerOf({ facts, questions: [question] })
    const { text } = await at.run({}, { readPaper })
    expect(await at.text()).toContain(
      'proposed:\n  - { field: number, because: Số để trống. }\n  - { field: place, because: không có dòng ngày }\n',
    )
    expect(text).toContain('Nơi ban hành: xã A (cần xác nhận)')
    expect(text).toMatch(/CÒN PHẢI LÀM \(kiểm tra: 3 lỗi.*\n {2}Số, ký hiệu: không ghi\n/)
  })

  test('goes with notes, remarks and what was left out', async () => {
    const at = await desk()
    const readPaper = readerOf({
      notes: [{ at: 'chi-dao-dau-a', text: 'Văn bản gốc: “ngắt trang” ở đây.' }],
      remarks: [
        { code: 'section-gap', message: 'Không có mục 3.', look: true },
        {
          code: 'joined-page-cut',
          message: 'Đã nối.',
          look: false,
          section: '4.3',
          quote: 'tích cực',
        },
      ],
      leftOut: [{ reason: 'comment', text: 'Xem lại câu này', origins: [] }],
      recipients: [{ line: '- Chi cục X,', units: [], unknown: ['Chi cục X'] }],
      source: {
        kind: 'docx',
        remarks: [
          { kind: 'tracked-changes', count: 2, text: 'năm', before: 'bốn' },
          { kind: 'comments', count: 1, text: 'Xem lại câu này' },
        ],
      },
    })
    const { text } = await at.run({}, { readPaper })
    expect(await at.text()).toContain('notes:\n  - at: chi-dao-dau-a\n    text: ')
    for (const line of [
      '  - Không có mục 3.',
      'CÂU BỊ NGẮT TRANG, ĐÃ NỐI LIỀN\n  - Mục 4.3: Đã nối. “tích cực”',
      '  Lời ghi chú bên lề của Word (comment):\n  - “Xem lại câu này”',
      'trước: “bốn” → nay: “năm”',
      'Nơi nhận: “Chi cục X” không có trong units.yaml',
    ]) {
      expect(text).toContain(line)
    }
    expect(text.match(/Xem lại câu này/g)).toHaveLength(1)
    // What must be decided stands behind what is only told.
    expect(text.indexOf('Không có mục 3')).toBeGreaterThan(text.indexOf('Đã nối'))
  })

  test('leaves its whole report in a file where one is named', async () => {
    const at = await desk()
    await at.run({ report: 'báo cáo.txt' })
    const report = await readFile(path.join(at.from, 'báo cáo.txt'), 'utf8')
    expect(report).toContain('Có “Giao”')
    const other = await desk()
    const { text, failed } = await other.run({ report: 'không/có\u0000.txt' })
    expect(failed).toBe(true)
    expect(text).toContain('Không ghi được báo cáo')
    expect(text).toContain('ĐÃ GHI')
  })
})

describe('nothing is written', () => {
  test('without the declaration; all that is missing is said at once', async () => {
    const at = await desk()
    const facts = { type: undefined, issuer: undefined, date: undefined } as never
    const readPaper = readerOf({ facts })
    expect(await at.refused({ secrecy: undefined }, { readPaper })).toContain(
      'Còn thiếu: --secrecy none, --type, --issuer, --date.',
    )
    expect(await at.refused({ secrecy: undefined, by: undefined })).toContain(
      'Còn thiếu: --secrecy none, --by "Họ và tên người nhập".',
    )
    expect(await at.refused({ secrecy: 'mat' })).toContain('Không tạo tệp.')
  })

  test('for a file that cannot be read as a paper', async () => {
    const at = await desk()
    const unreadable = {
      code: 'old-word',
      message: 'Đây là Word cũ.',
      hint: 'Lưu lại thành .docx.',
    }
    expect(await at.refused({}, { readPaper: () => unreadable })).toBe(
      'KHÔNG NHẬP. Đây là Word cũ.\nLưu lại thành .docx.\nChưa ghi gì.',
    )
  })

  test('for a fault of the software; other files are imported all the same', async () => {
    const at = await desk({ 'a.txt': PAPER, 'b.txt': `${PAPER}Hết.\n` })
    const readPaper: ReturnType<typeof readerOf> = (name, ...rest) => {
      if (name === 'a.txt') throw new TypeError('x is not a function')
      return readerOf()(name, ...rest)
    }
    const { text, failed } = await at.run({}, { readPaper })
    expect(failed).toBe(true)
    expect(text).toContain('KHÔNG NHẬP. Phần mềm gặp lỗi ngoài dự kiến.')
    expect(text).toContain('Đã nhập 1/2 tệp:')
  })

  test('under 100 %, unless told to', async () => {
    const at = await desk()
    const missing = [{ text: 'đoạn bị mất', where: 'đoạn 7' }]
    const readPaper = readerOf({ coverage: { accounted: 1999, total: 2000, missing } })
    const said = await at.refused({}, { readPaper })
    expect(said).toContain('Chưa đủ chữ: 99,95 % (1.999/2.000 ký tự')
    expect(said).toContain('- “đoạn bị mất” (đoạn 7)')
    expect(said).toContain('--partial')
    expect((await at.run({ partial: true }, { readPaper })).text).toContain(
      '- “đoạn bị mất” (đoạn 7)',
    )
    expect(await at.files()).toContain(NAME)
  })

  test.each([
    ['a mark in the text', 'MẬT\nKẾT LUẬN\nGiao.\nXong.\n', 'dấu chỉ mức độ mật'],
    ['a mark against passing on', 'KẾT LUẬN\nXEM XONG TRẢ LẠI\nGiao.\n', 'dấu hạn chế lưu hành'],
  ])('of a paper with %s, and none of its words is shown', async (_what, paper, why) => {
    const at = await desk({ 'KL 30.txt': paper })
    const said = await at.refused()
    expect(said).toContain(why)
    expect(said).not.toContain('Giao')
    expect(await at.refused({ confirmed: 'được phép' })).toContain(why)
  })

  test('of a file that is called secret', async () => {
    const at = await desk({ 'KL 30 (MẬT).txt': PAPER })
    expect(await at.refused()).toContain('tên tệp')
  })

  test('of a draft, unless somebody answers for it', async () => {
    const at = await desk({ 'KL 30.txt': `DỰ THẢO\n${PAPER}` })
    expect(await at.refused()).toContain('--confirmed')
    await at.run({ confirmed: 'Bản này là bản chính thức' })
    expect(await at.text()).toContain(
      'confirmations:\n  - { rule: draft-mark, by: Nguyễn Văn A, date: 2026-11-22, reason: Bản này là bản chính thức }\n',
    )
  })

  test('where the paper would not be one: a unit that nobody knows', async () => {
    const at = await desk()
    const facts = { ...FACTS, recipients: sure(['khong-co']) }
    expect(await at.refused({}, { readPaper: readerOf({ facts }) })).toContain('[unknown-unit]')
  })

  test('of a day that is in no term', async () => {
    const at = await desk()
    const readPaper = readerOf({ facts: { ...FACTS, date: sure('1999-01-01') } })
    expect(await at.refused({}, { readPaper })).toContain('không thuộc nhiệm kỳ nào')
  })
})

describe('what is there already', () => {
  test('the same file twice is said; --force replaces it and keeps what was there', async () => {
    const at = await desk()
    await at.run()
    const before = await at.text()
    expect(await at.refused()).toBe(
      `KHÔNG NHẬP. Tệp này đã được nhập: content/${NAME}. Muốn nhập lại, kể cả để đổi ngày hoặc kỳ họp, thì thêm --force: tệp ấy được thay, những gì đã xác nhận hoặc sửa tay phải làm lại, bản cũ giữ trong content/replaced/. Chưa ghi gì.`,
    )
    const { text } = await at.run({ force: true })
    expect(text).toContain(`ĐÃ THAY content/${NAME}`)
    expect(text).toContain(`content/replaced/${ID}/1.txt`)
    expect(await at.text(`replaced/${ID}/1.txt`)).toBe(before)
    await at.run({ force: true })
    expect(await at.text(`replaced/${ID}/2.txt`)).toContain('original:')
    // Who sealed it before stays on record.
    const history = (await at.text()).match(/action: seal/g)
    expect(history).toHaveLength(3)
    const { problems } = await read(at.content)
    expect(problems.filter(({ code }) => /seal|history/.test(code))).toEqual([])
  })

  test('another file for the same session: asked, another, or in its place', async () => {
    const at = await desk({ 'a.txt': PAPER })
    await at.run()
    await at.put('b.txt', PAPER.replace('đồng tình', 'nhất trí'))
    const b = { files: ['b.txt'] }
    const said = await at.refused({}, b)
    expect(said).toContain('Kỳ họp thứ 30 đã có Kết luận kỳ họp thứ 30')
    expect(said.match(/chưa ghi gì/gi)).toHaveLength(1)
    await at.run({ another: true }, b)
    expect(await at.files()).toContain(`conclusions/${ID}-2.mdx`)
    // The one that was imported from this file is replaced, not the first of the session.
    await at.run({ force: true }, b)
    expect(await at.files()).toContain(`replaced/${ID}-2/1.txt`)
    await at.put('c.txt', PAPER.replace('đồng tình', 'ủng hộ'))
    await at.run({ force: true }, { files: ['c.txt'] })
    expect(await at.text()).toContain('ủng hộ')
    expect(await at.text(`replaced/${ID}/1.txt`)).toContain('đồng tình')
  })

  test('the same text under another id', async () => {
    const at = await desk({ 'a.txt': PAPER })
    await at.run()
    await at.put('b.txt', `${PAPER}\n\n`)
    expect(await at.refused({ date: '1/4/2026', ordinal: '31' }, { files: ['b.txt'] })).toContain(
      `Phần chữ giống hệt văn bản đã có: content/${NAME}.`,
    )
  })

  test('a number that another paper has', async () => {
    const at = await desk()
    await at.run({ number: '77-KL/ĐU' })
    await at.put('b.txt', PAPER.replace('đồng tình', 'nhất trí'))
    expect(await at.refused({ number: '77-KL/ĐU', ordinal: '31' }, { files: ['b.txt'] })).toContain(
      `Số 77-KL/ĐU đã dùng trong nhiệm kỳ, ở content/${NAME}`,
    )
    for (const given of [{ another: true }, { force: true }]) {
      const said = await at.refused(
        { ...given, number: '77-KL/ĐU', ordinal: '31' },
        { files: ['b.txt'] },
      )
      expect(said).toContain(
        'Xem số ghi trên bản giấy. Số của văn bản này khác: chạy lại với --number',
      )
      expect(said).not.toContain('chạy lại với --force')
    }
    const same = await at.refused({ number: '77-KL/ĐU' }, { files: ['b.txt'] })
    expect(same).toContain('bản đúng hơn của văn bản ấy: chạy lại với --force')
  })

  test('a paper that was withdrawn does not come back', async () => {
    const at = await desk(undefined, {
      'withdrawn.yaml': `- { id: ${ID}, date: 2026-04-01, by: A, reason: B }`,
    })
    for (const given of [{}, { force: true }, { another: true }]) {
      const said = await at.refused(given)
      expect(said).toContain(`Văn bản ${ID} đã rút ngày 1/4/2026.`)
      expect(said).not.toContain('--another')
    }
  })

  test('nor under another name, nor does anything of it stay that it replaced', async () => {
    const at = await desk()
    await at.run()
    await at.run({ force: true })
    const { content } = at
    await withdrawPaper(ID, {
      ...{ content, out: path.join(at.from, 'dist'), project: at.from, stub: false, by: 'A' },
      ...{ today: '2026-11-22', confirm: () => Promise.resolve() },
    })
    expect((await at.files()).filter((name) => name.includes('ky-hop-30'))).toEqual([])
    expect(await at.refused({ ordinal: '31' })).toContain(`Tệp này là của văn bản ${ID}, đã rút`)
  })

  test('a file that cannot be read as a paper is replaced only by force, and kept', async () => {
    const at = await desk(undefined, { [NAME]: 'hỏng' })
    expect(await at.refused()).toContain(`Đã có tệp content/${NAME}`)
    await at.run({ force: true })
    expect(await at.text(`replaced/${ID}/1.txt`)).toBe('hỏng')
  })
})

describe('several files', () => {
  const other = PAPER.replace('đồng tình', 'nhất trí').replace('30', '31')
  const bySession: typeof readerOf = (rest) => (name, bytes, vocabularies, known) => {
    const result = readerOf(rest)(name, bytes, vocabularies, known)
    if (!('facts' in result)) return result
    const ordinal = Number(/thứ (\d+)/.exec(new TextDecoder().decode(bytes))?.[1])
    return { ...result, facts: { ...result.facts, session: sure({ ordinal }) } }
  }

  test('are imported one by one; one that fails is told and hinders no other', async () => {
    const at = await desk({ 'a.txt': PAPER, 'b.txt': `MẬT\n${PAPER}`, 'c.txt': other })
    const { text, failed } = await at.run({}, { readPaper: bySession() })
    expect(failed).toBe(true)
    expect(text).toContain('Đã nhập 2/3 tệp:')
    expect(text).toMatch(/KHÔNG {2}b\.txt: Tệp có dấu chỉ mức độ mật/)
    expect(text).toContain('được   c.txt → content/conclusions/2026/btv-ky-hop-31.mdx')
    expect(await at.files()).toContain('conclusions/2026/btv-ky-hop-31.mdx')
  })

  test('of the same bytes are one paper', async () => {
    const at = await desk({ 'a.txt': PAPER, 'b.txt': PAPER })
    const { text, failed } = await at.run()
    expect(failed).toBe(true)
    expect(text).toMatch(/KHÔNG {2}b\.txt: Tệp này đã được nhập/)
  })

  test('take nothing that is said of one paper', async () => {
    const at = await desk({ 'a.txt': PAPER, 'c.txt': other })
    expect(await at.refused({ date: '1/1/2026', number: 'khong' })).toBe(
      '--date, --number chỉ nói về một văn bản, mà ở đây có 2 tệp. Nhập riêng từng tệp.',
    )
  })

  test('of a folder are taken in order of name; others are named', async () => {
    const at = await desk({ 'hồ sơ/b.txt': other, 'hồ sơ/a.txt': PAPER, 'hồ sơ/~$x.docx': 'x' })
    await at.put('hồ sơ/cũ/c.txt', 'KẾT LUẬN')
    await at.put('hồ sơ/quet.pdf', '%PDF')
    const { text } = await at.run({}, { files: ['hồ sơ'], readPaper: bySession() })
    expect(text).toContain('Trong hồ sơ bỏ qua 2 tệp')
    expect(text).toContain('quet.pdf, ~$x.docx')
    expect(text).toContain('Đã nhập 2/2 tệp:')
    expect(text.indexOf('a.txt')).toBeLessThan(text.indexOf('b.txt'))
  })
})

describe('at the keyboard', () => {
  const DECLARED = ['đã xem bản giấy', left, enter] as const

  test('the declaration is asked for each paper, and is no at first', async () => {
    const at = await desk()
    const { told } = await at.press([['đã xem bản giấy', enter]], { secrecy: undefined })
    expect(told).toContain('KHÔNG NHẬP.')
    expect(await at.files()).not.toContain(NAME)
  })

  test('who imports is asked, and whom the computer knows is only proposed', async () => {
    const at = await desk()
    const steps = [
      ['Người nhập (họ và tên', 'Lê Thị  C', enter],
      ['Ghi văn bản này?', enter],
    ] as const
    await at.press(steps, { by: undefined })
    expect(await at.text()).toContain('by: Lê Thị C, action: seal')
  })

  test('what is recognised is shown, and agreed before it is written', async () => {
    const at = await desk()
    const no = await at.press([DECLARED, ['Ghi văn bản này?', left, enter]], { secrecy: undefined })
    expect(no.told).toContain('KHÔNG NHẬP. Đã dừng theo yêu cầu. Chưa ghi gì.')
    expect(await at.files()).not.toContain(NAME)
    const yes = await at.press([DECLARED, ['Ghi văn bản này?', enter]], { secrecy: undefined })
    expect(yes.seen).toContain('Kỳ họp: kỳ họp thứ 30')
    expect(await at.files()).toContain(NAME)
  })

  test('what is missing is asked', async () => {
    const at = await desk()
    const facts = { issuer: undefined, date: undefined } as never
    await at.press(
      [
        ['Cơ quan ban hành', enter],
        ['Ngày của văn bản', '31/3/2026', enter],
        ['Ghi văn bản này?', enter],
      ],
      {},
      { readPaper: readerOf({ facts }) },
    )
    expect(await at.text()).toContain('date: 2026-03-31\n')
  })

  test('which session it was is asked, where the paper does not say', async () => {
    const at = await desk()
    const facts = { session: undefined } as never
    const message = 'Tiêu đề ghi “kỳ họp tháng 6” mà không ghi kỳ họp thứ mấy: cho biết số kỳ họp.'
    const asked = { field: 'session' as const, message, required: false, candidates: [] }
    const readPaper = readerOf({ facts, questions: [asked] })
    const steps = [
      ['Kỳ họp thứ mấy', '32', enter],
      ['Ghi văn bản này?', enter],
    ] as const
    await at.press(steps, {}, { readPaper })
    expect(await at.text('conclusions/2026/btv-ky-hop-32.mdx')).not.toContain('field: session')
  })

  test('a second paper of the session is asked about', async () => {
    const at = await desk({ 'a.txt': PAPER })
    await at.run()
    await at.put('b.txt', PAPER.replace('đồng tình', 'nhất trí'))
    const steps = [
      ['Đây có phải một văn bản khác không?', left, enter],
      ['Ghi văn bản này?', enter],
    ] as const
    await at.press(steps, {}, { files: ['b.txt'] })
    expect(await at.files()).toContain(`conclusions/${ID}-2.mdx`)
  })

  test('who stops at one of several files is asked nothing more', async () => {
    const at = await desk({ 'a.txt': PAPER, 'b.txt': `${PAPER}Hết.\n` })
    const { told } = await at.press([['a.txt: đã xem bản giấy', escape]], { secrecy: undefined })
    expect(told).toContain('KHÔNG  a.txt: Đã dừng theo yêu cầu.')
    expect(told).toContain('KHÔNG  b.txt: Chưa đến lượt thì lệnh đã dừng theo yêu cầu.')
  })

  test('who stops leaves nothing behind', async () => {
    const at = await desk()
    const { told } = await at.press([['đã xem bản giấy', escape]], { secrecy: undefined })
    expect(told).toContain('Chưa ghi gì.')
    expect(await at.files()).not.toContain(NAME)
  })
})
