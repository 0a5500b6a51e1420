/** `npm run withdraw`: what happens to the content folder, and what a person is told. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../scripts/withdraw/record.ts'
import { withdrawPaper, type WithdrawOptions } from '../../../scripts/withdraw/withdraw.ts'
import { readArchive } from '../../../src/checker/archive.ts'
import { runScript } from '../../support/commands.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { filesBelow } from '../../support/pages.ts'
import { contentWith } from '../format/content.ts'

const SCAN = 'bản quét'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const paper = (more = ''): string => `---
type: ket-luan
issuer: btv
number: 5-KL/ĐU
date: 2026-04-02
title: Kết luận phải rút
secrecy: none
${more}---
<Masthead>
KẾT LUẬN
</Masthead>

### 1. Việc

Chữ phải rút.
`

const files = {
  'conclusions/2026/rut.mdx': paper(
    `attachments: [{ file: quet.pdf, title: Bản quét, sha256: ${sha256(SCAN)} }]\nformerIds: [2026/rut-cu]\n`,
  ),
  'attachments/2026/rut/quet.pdf': SCAN,
  'sealed/2026/rut.txt': 'KẾT LUẬN\n',
  'relations.yaml':
    '# quan hệ\n- { kind: thay-the, from: { paper: 2026/rut }, to: { paper: 2026/btv-ky-hop-1 } }\n',
}

/** A run of the command over a folder, with a yes to every question. */
async function withdraw(
  content: string,
  given: string,
  options: Partial<WithdrawOptions> = {},
): Promise<{ told: string; asked: string[] }> {
  const asked: string[] = []
  const told = await withdrawPaper(given, {
    content,
    out: path.join(path.dirname(content), 'dist'),
    project: await temporaryFolder(),
    stub: false,
    by: 'Nguyễn Văn A',
    today: '2026-11-22',
    confirm: (_id, list) => {
      asked.push(...list)
      return Promise.resolve()
    },
    ...options,
  })
  return { told: told.replaceAll(path.dirname(content), '…'), asked }
}

describe('a paper that is withdrawn', () => {
  test('goes with its files and relations, and is recorded; the rest of the archive is good', async () => {
    const content = await contentWith(files)
    const before = await filesBelow(content)
    const { told, asked } = await withdraw(content, '2026/rut', { reason: 'Đăng nhầm' })
    const left = await filesBelow(content)
    expect(before.filter((name) => !left.includes(name))).toEqual([
      'attachments/2026/rut/quet.pdf',
      'conclusions/2026/rut.mdx',
      'sealed/2026/rut.txt',
    ])
    expect(left.filter((name) => !before.includes(name))).toEqual(['withdrawn.yaml'])
    expect((await readRecord(content)).list).toEqual([
      {
        id: '2026/rut',
        date: '2026-11-22',
        by: 'Nguyễn Văn A',
        reason: 'Đăng nhầm',
        stub: false,
        formerIds: ['2026/rut-cu'],
        attachments: [sha256(SCAN)],
      },
    ])
    expect(await readFile(path.join(content, 'relations.yaml'), 'utf8')).toBe('# quan hệ\n[]\n')
    const { problems } = await readArchive(content)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(asked.map((file) => path.relative(content, file))).toHaveLength(3)
    expect(told).toContain(
      'Đã rút văn bản 2026/rut khỏi nội dung của kho; ngày 22/11/2026, người rút: Nguyễn Văn A. Đã ghi vào …/content/withdrawn.yaml.\n' +
        '  Đã xóa …/content/conclusions/2026/rut.mdx\n' +
        '  Đã xóa …/content/attachments/2026/rut\n' +
        '  Đã xóa …/content/sealed/2026/rut.txt\n' +
        '  Đã bỏ 1 quan hệ khỏi relations.yaml\n',
    )
    for (const folder of [
      'ket-luan/2026/rut/',
      'ket-luan/2026/rut-cu/',
      'tep/2026/rut/',
      'pagefind/',
    ])
      expect(told).toContain(`     ${folder}\n`)
    expect(told).toContain('Lịch sử Git và các bản sao lưu vẫn còn văn bản.')
    // Neither its name nor its words.
    expect(told).not.toMatch(/phải rút[^.]|Chữ/)
  })

  test('is found by its former id, its file and its address', async () => {
    for (const given of [
      '2026/rut-cu',
      'conclusions\\2026\\rut.mdx',
      'http://x/ket-luan/2026/rut/#muc-1',
    ]) {
      const content = await contentWith(files)
      await withdraw(content, given)
      expect((await readRecord(content)).list.map(({ id }) => id)).toEqual(['2026/rut'])
    }
  })

  test.each([
    ['broken YAML', paper().replace('type: ket-luan', 'type: [')],
    ['no declaration', 'Chữ phải rút.\n'],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x4b, 0x00])],
    ['nothing', ''],
  ])('can be withdrawn though it cannot be read: %s', async (_what, bytes) => {
    const content = await contentWith({ 'conclusions/2026/rut.mdx': bytes })
    await withdraw(content, '2026/rut')
    expect(existsSync(path.join(content, 'conclusions/2026/rut.mdx'))).toBe(false)
    expect((await readRecord(content)).list[0]?.id).toBe('2026/rut')
  })

  test('names the lines that a person must decide on, without their words', async () => {
    const content = await contentWith({
      ...files,
      'pages/trang.mdx':
        '---\ntitle: Trang\ndescription: Trang.\n---\n\nXem [đây](/ket-luan/2026/rut/#muc-1).\n\nXem [kia](/ket-luan/2026/rut-2/).\n',
      'conclusions/2026/khac.mdx': paper(
        'notes: [{ text: Thay Kết luận số 5-KL/ĐU. }, { text: Xem 15-KL/ĐU. }]\n',
      ).replace('5-KL/ĐU\n', '6-KL/ĐU\n'),
      'topics.yaml': '# bỏ 2026/rut-cu\n- { id: an-ninh, name: An ninh }\n',
    })
    const { told } = await withdraw(content, '2026/rut')
    expect(told).toContain(
      'Những chỗ còn nhắc đến văn bản, cần người xem và sửa:\n' +
        '  …/content/conclusions/2026/khac.mdx:8\n' +
        '  …/content/pages/trang.mdx:6\n' +
        '  …/content/topics.yaml:1\n',
    )
    expect(told).not.toContain('Thay Kết luận')
  })

  test('a file that another paper has too goes on being published; a person is told', async () => {
    const content = await contentWith({ ...files, 'attachments/2026/khac/chung.pdf': SCAN })
    const { told } = await withdraw(content, '2026/rut')
    expect((await readRecord(content)).list[0]?.attachments).toEqual([])
    expect(told).toContain(
      'vẫn được đăng, cần người xem:\n  …/content/attachments/2026/khac/chung.pdf\n',
    )
  })

  test('packages in the project’s folder are named', async () => {
    const project = await temporaryFolder({ 'kho-ket-luan-1.0.zip': '', 'anh.zip': '' })
    const { told } = await withdraw(await contentWith(files), '2026/rut', { project })
    expect(told).toContain('     kho-ket-luan-1.0.zip\n')
    expect(told).not.toContain('anh.zip')
  })
})

describe('a second time', () => {
  test('says so, and adds the page at the old address where it is asked for', async () => {
    const content = await contentWith(files)
    await withdraw(content, '2026/rut')
    const record = await readFile(path.join(content, 'withdrawn.yaml'), 'utf8')
    const again = await withdraw(content, '2026/rut', { by: 'B', today: '2026-12-01' })
    expect(again.told).toMatch(
      /^Văn bản 2026\/rut đã được rút từ trước: ngày 22\/11\/2026, người rút: Nguyễn Văn A\.\n/,
    )
    expect(again.asked).toEqual([])
    expect(await readFile(path.join(content, 'withdrawn.yaml'), 'utf8')).toBe(record)
    const { told } = await withdraw(content, '2026/rut-cu', { stub: true })
    expect(told).toContain('Đã ghi thêm: lần dựng sau để lại trang báo văn bản đã rút')
    expect(await readFile(path.join(content, 'withdrawn.yaml'), 'utf8')).toBe(
      record.replace('stub: false', 'stub: true'),
    )
  })

  test('ends what a run that was cut off has left undone', async () => {
    const content = await contentWith({
      ...files,
      'withdrawn.yaml': '- { id: 2026/rut, date: 2026-11-20, by: B, stub: true }\n',
    })
    await mkdir(path.join(content, `.staging-withdraw-${2 ** 30}`))
    await withdraw(content, '2026/rut')
    expect((await readRecord(content)).list).toMatchObject([
      { by: 'B', date: '2026-11-20', stub: true, formerIds: ['2026/rut-cu'] },
    ])
    expect(existsSync(path.join(content, 'conclusions/2026/rut.mdx'))).toBe(false)
    expect((await readdir(content)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('nothing is changed', () => {
  test.each([
    ['2026/ruts', 'Không có văn bản “2026/ruts” trong …/content và …/dist. Gần nhất: “2026/rut”.'],
    ['Văn bản A', 'Không có văn bản “Văn bản A” trong …/content và …/dist.'],
  ])('for %j, which no paper is', async (given, message) => {
    const content = await contentWith(files)
    const error: unknown = await withdraw(content, given).catch((reason: unknown) => reason)
    expect((error as Error).message.replaceAll(path.dirname(content), '…')).toBe(message)
    expect(existsSync(path.join(content, 'withdrawn.yaml'))).toBe(false)
  })

  test('where the record cannot be written, or the answer is no', async () => {
    const content = await contentWith({ ...files, 'withdrawn.yaml': '- hỏng: [\n' })
    await expect(withdraw(content, '2026/rut')).rejects.toThrow('Chưa rút gì')
    await rm(path.join(content, 'withdrawn.yaml'))
    const no = { confirm: () => Promise.reject(new Error('không')) }
    await expect(withdraw(content, '2026/rut', no)).rejects.toThrow('không')
    expect(existsSync(path.join(content, 'conclusions/2026/rut.mdx'))).toBe(true)
    expect(existsSync(path.join(content, 'withdrawn.yaml'))).toBe(false)
  })

  test('by the command without --yes where nobody can be asked, or with arguments it does not know', async () => {
    const content = await contentWith(files)
    const run = (...argv: string[]) =>
      runScript('withdraw.ts', '--content', content, '--out', `${content}-dist`, ...argv)
    const asked = await run('2026/rut')
    expect(asked.code).toBe(1)
    expect(asked.stderr).toContain('conclusions/2026/rut.mdx')
    expect(asked.stderr).toContain('Chưa làm gì. Chạy lại với --yes')
    expect((await run('2026/rut', '--tất-cả')).stderr).toContain('Không hiểu tham số')
    expect((await run()).stderr).toContain('Mỗi lần rút một văn bản.')
    expect((await run('2026/rut', '--yes', '--by', ' ')).stderr).toContain('--by đang để trống.')
    expect(existsSync(path.join(content, 'conclusions/2026/rut.mdx'))).toBe(true)
    const done = await run('2026/rut', '--yes', '--by', 'Nguyễn Văn A')
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(path.join(content, 'conclusions/2026/rut.mdx'))).toBe(false)
  })
})

test('a paper that was deleted by hand and is still published is recorded, with what leads to it', async () => {
  const content = await contentWith({})
  const pages = path.join(path.dirname(content), 'dist/ket-luan')
  for (const [id, html] of Object.entries({
    '2026/xoa-tay': 'Chữ',
    '2025/xoa-tay-cu': '<a data-moved href="/ket-luan/2026/xoa-tay/">x</a>',
    '2025/khac': '<a href="/ket-luan/2026/xoa-tay/">x</a>',
  })) {
    await mkdir(path.join(pages, id), { recursive: true })
    await writeFile(path.join(pages, id, 'index.html'), html)
  }
  const { told } = await withdraw(content, '2026/xoa-tay')
  expect((await readRecord(content)).list).toMatchObject([
    { id: '2026/xoa-tay', formerIds: ['2025/xoa-tay-cu'] },
  ])
  expect(told).toContain('vẫn còn văn bản 2026/xoa-tay')
  expect(told).toContain('     ket-luan/2025/xoa-tay-cu/\n')
  expect(told).toContain('     ket-luan/2025/khac/index.html\n')
})
