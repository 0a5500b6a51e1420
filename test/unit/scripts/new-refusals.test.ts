/** What `npm run new` does not do, and that nothing is written then. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Given } from '../../../scripts/new/given.ts'
import { ALL, archive, filesOf, made, NEW, refused, withArguments } from './new.ts'

describe('npm run new refuses', () => {
  test('to go on without an answer, and names what is missing', async () => {
    expect(await refused({})).toMatch(
      /^Còn thiếu: --secrecy, --type, --issuer, --date, --number, --signatory, --recipients, --ordinal\.\nCách dùng:/,
    )
    expect(await refused({ yes: true, type: 'ket-luan' })).toMatch(
      /^Còn thiếu: --secrecy, --issuer\./,
    )
    expect(await refused({ ...ALL, number: undefined })).toMatch(/^Còn thiếu: --number\./)
  })

  test.each<[Given, string]>([
    [{ secrecy: 'mat' }, 'Không tạo tệp. Chỉ đưa vào kho văn bản'],
    [{ secrecy: '' }, 'Không tạo tệp. Chỉ đưa vào kho văn bản'],
    [{ type: 'ketluan' }, 'Gần nhất: “ket-luan”.'],
    [{ issuer: 'BTVV' }, 'Không có đơn vị “BTVV” trong units.yaml. Gần nhất: “btv”.'],
    [{ issuer: 'doan-the' }, 'là tên chung'],
    [{ date: '31/2/2026' }, 'không phải một ngày có thật'],
    [{ date: '3/23/2026' }, 'không phải một ngày có thật'],
    [{ date: '23/3/26' }, 'không phải một ngày có thật'],
    [
      { date: '1/1/2050' },
      'không thuộc nhiệm kỳ nào trong site.yaml: 2020-2025 (1/7/2020 đến 30/6/2025)',
    ],
    [{ ordinal: 'mười' }, 'không phải số thứ tự kỳ họp'],
    [{ ordinal: '0' }, 'không phải số thứ tự kỳ họp'],
    [{ 'session-kind': 'bat-thuog' }, 'Gần nhất: “bat-thuong”.'],
    [{ 'session-name': ' ' }, 'Tên cuộc họp còn để trống.'],
    [{ number: '13' }, 'Gần nhất: “13-KL/ĐU”.'],
    [{ number: '13 - kl/đu' }, 'Gần nhất: “13-KL/ĐU”.'],
    [{ number: 'số ba' }, 'Ghi như 12-KL/ĐU.'],
    [
      { number: '012-KL/ĐU' },
      'Số 012-KL/ĐU đã dùng trong nhiệm kỳ 2025-2030, ở content/conclusions/2026/btv-ky-hop-9.mdx.',
    ],
    [{ number: '12-KL/\u00d0U' }, 'đã dùng trong nhiệm kỳ'],
    [
      { recipients: 'ubnd,congan' },
      'Không có đơn vị “congan” trong units.yaml. Gần nhất: “cong-an”.',
    ],
    [{ signatory: '' }, 'Người ký còn để trống.'],
  ])('%j', async (wrong, message) => {
    expect(await refused({ ...ALL, ...wrong })).toContain(message)
  })

  test('to write over a file, or beside a paper of the same session unless told to', async () => {
    const again = { ...ALL, ordinal: '9' }
    expect(await refused(again)).toBe(
      'Kỳ họp thứ 9 đã có Kết luận số 12-KL/ĐU: content/conclusions/2026/btv-ky-hop-9.mdx\nKhông tạo tệp. Nếu đây là một văn bản khác, chạy lại với --another: tệp sẽ là content/conclusions/2026/btv-ky-hop-9-2.mdx.',
    )
    expect((await made({ ...again, another: true }))[0]).toBe('conclusions/2026/btv-ky-hop-9-2.mdx')
    // Of another kind: the session issued both.
    expect((await made({ ...again, type: 'thong-bao' }))[0]).toBe(
      'conclusions/2026/tb-btv-ky-hop-9.mdx',
    )
  })

  test.each([
    ['a file that cannot be read', { [NEW]: 'hỏng' }],
    [
      'a former name of another paper',
      {
        'conclusions/2026/moi.mdx':
          '---\ntype: ket-luan\nissuer: ubnd\ndate: 2026-01-01\ntitle: x\nsecrecy: none\nformerIds: [2026/btv-ky-hop-11]\n---\nChữ.\n',
      },
    ],
  ])('the name of %s', async (_what, files) => {
    expect(await refused(ALL, await archive(files))).toContain(
      `Đã có tệp content/${NEW}, hoặc mã này đã dùng`,
    )
  })

  test.each(['id: 2026/btv-ky-hop-11', 'id: 2026/cu, formerIds: [2026/btv-ky-hop-11]'])(
    'to bring back a paper that was withdrawn: %s',
    async (ids) => {
      const content = await archive({
        'withdrawn.yaml': `- { ${ids}, date: 2026-04-01, by: A, reason: B }`,
      })
      const told = await refused(ALL, content)
      expect(told).toContain('Văn bản 2026/btv-ky-hop-11 đã rút ngày 1/4/2026.')
      expect(told).not.toContain('--another')
    },
  )

  test('a folder where the file should go, a file where its folder should be', async () => {
    const content = await archive()
    await mkdir(path.join(content, NEW), { recursive: true })
    expect(await refused(ALL, content)).toContain('Đã có tệp')
    const other = await archive()
    await writeFile(path.join(other, 'conclusions/2027'), '')
    expect(await refused({ ...ALL, date: '1/2/2027' }, other)).toContain(
      'thư mục của tệp lại là một tệp',
    )
  })

  test('to guess a session where the archive has none, or to begin without vocabularies', async () => {
    const given: Given = { secrecy: 'none', type: 'ket-luan', issuer: 'ubnd', yes: true }
    expect(await refused(given)).toContain('Thêm --ordinal.')
    expect(await refused(ALL, await archive({ 'units.yaml': ': [' }))).toContain('units.yaml')
  })

  test('all but one of those who make the same paper at once', async () => {
    const content = await archive()
    const ends = await Promise.allSettled([1, 2, 3].map(() => withArguments(content, ALL)))
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))
    for (const reason of reasons) expect(reason).toContain('Không ghi đè, chưa ghi gì.')
    expect((await filesOf(content)).filter((name) => name.includes('11'))).toEqual([NEW])
  })
})
