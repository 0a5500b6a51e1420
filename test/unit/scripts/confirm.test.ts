/** `npm run confirm`: what was proposed becomes what a person has said, and the text stays as it is. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeField, openDesk } from '../../../scripts/confirm/desk.ts'
import { UsageError } from '../../../scripts/build/options.ts'
import { runScript } from '../../support/commands.ts'
import { BODY, HEAD, ID, NAME, proposing, RIGHT } from './confirm.ts'
import { KEYS } from './keyboard.ts'

const { enter, down, escape, interrupt } = KEYS

describe('npm run confirm, at the keyboard', () => {
  test('takes away the word of the tool where all is right, and nothing else', async () => {
    const archive = await proposing()
    const before = await archive.text()
    const { told, seen } = await archive.press(...RIGHT)
    expect(told).toContain('Đã ghi: 7 đề xuất đúng.')
    expect(told).toContain('người xác nhận Nguyễn Văn A (theo --by)')
    expect(told).toContain('Không còn đề xuất nào.')
    expect(seen).toContain('Mục 1. Về kinh tế — 3 đề xuất')
    expect(seen).toContain('Cần xác nhận: hai cách hiểu')
    const entry = /\n {2}- \{ date: 2026-04-02, by: Nguyễn Văn A, action: confirm, text: \S+ \}/
    const after = await archive.text()
    expect(after).toMatch(entry)
    expect(after.replace(entry, '')).toBe(
      before.replace(/proposed:\n(?: {2}- .*\n){2}/, '').replace(/ proposed="[^"]*"/g, ''),
    )
    expect(await archive.codes()).not.toContain('unconfirmed-proposal')
    expect(await archive.codes()).not.toContain('history-differs')
  })

  test('removes marks, in a sentence and around paragraphs; the text stays', async () => {
    const archive = await proposing()
    const remove: readonly string[] = [down, down, enter]
    const { told } = await archive.press(
      ...RIGHT.slice(0, 3),
      ['3 đề xuất trên', enter],
      ['Đề xuất [1-a]', enter],
      ['Đề xuất [1-c]', ...remove],
      ['Đề xuất [1-d]', ...remove],
      ['Đề xuất [đoạn được nhắc đến]', ...remove],
    )
    expect(told).toContain('Đã ghi: 4 đề xuất đúng, 3 đánh dấu đã bỏ.')
    const after = await archive.text()
    expect(after).toContain(
      '</Directive> Công an xã đã làm tốt.\n\n- Một là giữ gìn trật tự.\n\n- Hai',
    )
    expect(after).toContain('“trực” đủ.\n\n## 2. Về tổ chức\n\nHội nghị đã nghe báo cáo.\n')
    expect(await archive.codes()).not.toContain('broken-seal')
  })

  test('changes units, deadline and topics, by names and in the forms people write', async () => {
    const archive = await proposing()
    const { seen } = await archive.press(
      ...RIGHT.slice(0, 3),
      ['3 đề xuất trên', enter],
      ['Đề xuất [1-a]', down, enter],
      ['Sửa điều gì', enter],
      ['Đơn vị được giao (mã hoặc tên', 'congan', enter],
      ['Không có đơn vị “congan”', KEYS.clear, 'Công an xã, ubnd', enter],
      ['Sửa điều gì', down, down, down, enter],
      ['Thời hạn (25/3/2026', '31/4/2026', enter],
      ['không phải thời hạn', KEYS.clear, '15/4/2026', enter],
      ['Sửa điều gì', down, down, down, down, enter],
      ['Lời ghi thời hạn (', 'xong trước ngày 15/4/2026', enter],
      ['Sửa điều gì', ...Array<string>(6).fill(down), enter],
      ['Chủ đề (mã', 'khong', enter],
      ['Sửa điều gì', ...Array<string>(7).fill(down), enter],
      ['Đề xuất [1-c]', escape],
    )
    expect(seen).toContain('Gần nhất: “cong-an”')
    expect(await archive.text()).toContain(
      '<Directive id="1-a" to="cong-an ubnd" due="2026-04-15" dueText="xong trước ngày 15/4/2026">Giao',
    )
  })

  test('is taken up again where somebody stopped', async () => {
    const archive = await proposing()
    const first = await archive.press(RIGHT[0] ?? [''], ['Người ký', interrupt])
    expect(first.told).toContain('Đã ghi: 1 đề xuất đúng.')
    expect(first.told).toContain('Còn 6 đề xuất')
    const second = await archive.press(...RIGHT.slice(1))
    expect(second.told).toContain('Đã ghi: 6 đề xuất đúng.')
    // The same person on the same day stands there once.
    expect((await archive.text()).match(/action: confirm/g)).toHaveLength(1)
    expect(await archive.with({})).toContain('không còn đề xuất nào chờ xác nhận.')
  })

  test('leaves for later what is left for later', async () => {
    const archive = await proposing()
    const before = await archive.text()
    const { told } = await archive.press(
      ['Nơi nhận', down, down, enter],
      ['Người ký', down, down, enter],
      ['Đề xuất [dau-a]', down, down, down, enter],
      ['3 đề xuất trên', down, down, enter],
      ['Đề xuất [đoạn được nhắc đến]', down, down, down, enter],
    )
    expect(told).toMatch(/^Chưa ghi gì\.\nCòn 7 đề xuất/)
    expect(await archive.text()).toBe(before)
  })

  test('changes fields of the declaration', async () => {
    const archive = await proposing()
    await archive.press(
      ['Nơi nhận', down, enter],
      ['Nơi nhận (mã hoặc tên', 'ubnd, Công an xã', enter],
      ['Người ký', down, enter],
      ['Họ và tên người ký', enter],
      ['Chức vụ', 'Bí thư', enter],
      ['Ký thay mặt', 'btv', enter],
      ['Đề xuất [dau-a]', escape],
    )
    const text = await archive.text()
    expect(text).toContain('signatory: { authority: btv, office: Bí thư, name: Trần Văn B }\n')
    expect(text).toContain('recipients:\n  - ubnd\n  - cong-an\nsecrecy: none\n')
    expect(text).toContain('issuer: btv   # cơ quan\n')
    expect(text).not.toContain('field:')
  })

  test('does not remove a mark that a note needs, and says why', async () => {
    const notes = 'notes: [{ at: chi-dao-dau-a, text: Xem lại. }]\n'
    const archive = await proposing(`${HEAD}${notes}`)
    const { seen } = await archive.press(
      ...RIGHT.slice(0, 2),
      ['Đề xuất [dau-a]', down, down, enter],
      ['3 đề xuất trên', escape],
    )
    expect(seen).toContain('Đề xuất này được để lại.')
    expect(await archive.text()).toContain('id="dau-a"')
  })

  test('keeps line ends and byte order mark, and goes without a seal', async () => {
    const archive = await proposing(HEAD, BODY, false)
    const crlf = `\uFEFF${(await archive.text()).replaceAll('\n', '\r\n')}`
    await writeFile(path.join(archive.content, NAME), crlf)
    const { told } = await archive.press(...RIGHT)
    expect(told).toContain('Văn bản chưa niêm phong')
    expect(await archive.text()).toBe(
      crlf.replace(/proposed:\r\n(?: {2}- .*\r\n){2}/, '').replace(/ proposed="[^"]*"/g, ''),
    )
  })

  test('stops where somebody else writes the file meanwhile', async () => {
    const archive = await proposing()
    const desk = await openDesk(ID, archive.content)
    const changed = `${await archive.text()}\nThêm.\n`
    await writeFile(path.join(archive.content, NAME), changed)
    await expect(changeField(desk, 'signatory')).rejects.toThrow('vừa bị sửa ở nơi khác')
    expect(await archive.text()).toBe(changed)
  })
})

describe('npm run confirm, without anybody to ask', () => {
  test('lists what waits, and writes nothing', async () => {
    const archive = await proposing()
    const before = await archive.text()
    const error: unknown = await archive.with({}).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toContain('còn 7 đề xuất chờ xác nhận')
    expect((error as Error).message).toContain('Cần xác nhận: câu nêu kết quả')
    expect(await archive.text()).toBe(before)
  })

  test('takes everything only from somebody who is named', async () => {
    const archive = await proposing()
    await expect(archive.with({ all: true, by: undefined })).rejects.toThrow('thêm --by')
    const told = await archive.with({ all: true })
    expect(told).toContain('Đã ghi: 7 đề xuất đúng.')
    expect(await archive.codes()).not.toContain('unconfirmed-proposal')
  })

  test('as a command', async () => {
    const archive = await proposing()
    const none = await runScript('confirm.ts', '--content', archive.content)
    expect(none.stderr).toContain('Mỗi lần xem một văn bản.')
    const wrong = await runScript('confirm.ts', '2026/btv-ky-hop-1a2', '--content', archive.content)
    expect(wrong.code).toBe(1)
    expect(wrong.stderr).toContain('Gần nhất: “2026/btv-ky-hop-12”')
    const ok = await runScript('confirm.ts', ID, '--all', '--by', 'A', '--content', archive.content)
    expect([ok.code, ok.stderr]).toEqual([0, ''])
  })

  test('a paper that must not be published is not shown', async () => {
    const archive = await proposing(HEAD, BODY.replace('KẾT LUẬN', 'MẬT\nKẾT LUẬN'), false)
    const error: unknown = await archive.with({}).catch((reason: unknown) => reason)
    expect((error as Error).message).toContain('secrecy-mark')
    expect((error as Error).message).not.toContain('báo cáo')
  })
})
