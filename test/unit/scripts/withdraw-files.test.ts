/** The parts of `npm run withdraw` that read and write single files. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { headOf } from '../../../scripts/withdraw/head.ts'
import { paperIdIn } from '../../../scripts/withdraw/paper-id.ts'
import { readRecord, recordWith } from '../../../scripts/withdraw/record.ts'
import { withoutRelations } from '../../../scripts/withdraw/relations.ts'
import { clearUnfinished, writeAndRemove } from '../../../scripts/withdraw/remove.ts'
import { temporaryFolder } from '../../support/folder.ts'

/** A process that has surely ended: no system gives out so high a number. */
const GONE = 2 ** 30

test.each([
  ['2026/btv-ky-hop-10', '2026/btv-ky-hop-10'],
  ['content/conclusions/2026/btv-ky-hop-10.mdx', '2026/btv-ky-hop-10'],
  ['C:\\kho ket luan\\content\\conclusions\\2026\\a.mdx', '2026/a'],
  ['content/sealed/2026/a.txt', '2026/a'],
  ['http://kho.xa/luu-tru/ket-luan/2026/a/#muc-4', '2026/a'],
  ['/ket-luan/2026/a/index.html?q=x/y', '2026/a'],
  ['content/attachments/2026/a/', '2026/a'],
  ['2026', undefined],
  ['', undefined],
  ['btv-ky-hop-10', undefined],
  ['../../etc/passwd', undefined],
  ['2026/..', undefined],
])('%j is taken for the paper %j', (given, id) => {
  expect(paperIdIn(given)).toBe(id)
})

describe('what a file says of its paper, readable or not', () => {
  test.each([
    ['formerIds: [2026/a, 2025/b-c]', ['2026/a', '2025/b-c']],
    ['formerIds:\n  - 2026/a\n  - 2025/b', ['2026/a', '2025/b']],
    ['formerIds:\n- 2026/a\ntitle: 2024/khong', ['2026/a']],
    ['formerIds: [\n  2026/a,\n  2025/b,\n]', ['2026/a', '2025/b']],
    ['title: Không có', []],
  ])('former ids: %j', (lines, ids) => {
    const whole = `---\ntype: ket-luan\n${lines}\nsecrecy: none\n---\n\n- 2020/trong-bai\n`
    expect(headOf(whole).formerIds).toEqual(ids)
    expect(headOf(`\uFEFF${whole.replaceAll('\n', '\r\n')}`).formerIds).toEqual(ids)
    expect(headOf(whole.replace('type: ket-luan', 'type: "hỏng: [')).formerIds).toEqual(ids)
  })

  test('number', () => {
    expect(headOf('---\nnumber: "12-KL/ĐU" # số\n---\n').number).toBe('12-KL/ĐU')
    expect(headOf('---\nnumber:\n---\n').number).toBeUndefined()
    expect(headOf('không phải văn bản').number).toBeUndefined()
  })
})

describe('relations.yaml without a paper', () => {
  const text = `# đầu
- { kind: thay-the, from: { paper: 2026/b }, to: { paper: 2026/a } } # cùng dòng
# giữa
- kind: thay-the
  from:
    paper: 2026/b
  to: { paper: 2026/a }
  # trong

- { kind: tiep-tuc, from: { paper: 2026/c,   at: muc-2 },
    to: { paper: 2026/a-2 } }   # giữ nguyên
-
  kind: sua-doi
  from: { paper: 2026/a }
  to: { paper: 2026/d }
# cuối
`
  const rest = `# đầu
# giữa
  # trong

- { kind: tiep-tuc, from: { paper: 2026/c,   at: muc-2 },
    to: { paper: 2026/a-2 } }   # giữ nguyên
# cuối
`
  test('keeps all that is not of it, byte for byte', () => {
    expect(withoutRelations(text, ['2026/a'])).toEqual({ text: rest, count: 3 })
    const windows = (lines: string): string => `\uFEFF${lines.replaceAll('\n', '\r\n')}`
    expect(withoutRelations(windows(text), ['2026/a'])?.text).toBe(windows(rest))
  })

  test('is an empty list when nothing is left', () => {
    const last = '# đầu\n- { kind: thay-the, from: { paper: 2026/b }, to: { paper: 2026/a } }'
    expect(withoutRelations(last, ['2026/b'])?.text).toBe('# đầu\n[]\n')
  })

  test('is the same list less some, however it is written', () => {
    const paper = fc.constantFrom('2026/a', '2026/b', '2026/a-2', '2025/a')
    const relation = fc
      .tuple(paper, paper, fc.constantFrom(0, 1, 2))
      .map(
        ([from, to, style]) =>
          [
            `- { kind: thay-the, from: { paper: ${from} }, to: { paper: ${to} } }\n`,
            `- kind: thay-the\n  from: { paper: ${from} } # ghi chú\n  to:\n    paper: ${to}\n\n`,
            `-\n  { kind: thay-the, from: { paper: ${from} },\n    to: { paper: ${to} } }\n# - dòng\n`,
          ][style] ?? '',
      )
    fc.assert(
      fc.property(fc.array(relation, { minLength: 1, maxLength: 8 }), (lines) => {
        const whole = lines.join('')
        const expected = (
          parse(whole) as { from: { paper: string }; to: { paper: string } }[]
        ).filter(({ from, to }) => from.paper !== '2026/a' && to.paper !== '2026/a')
        const without = withoutRelations(whole, ['2026/a'])
        expect(parse(without?.text ?? whole)).toEqual(expected)
        for (const comment of whole.match(/^#.*$/gm) ?? []) {
          expect(without?.text ?? whole).toContain(comment)
        }
      }),
    )
  })

  test.each(['', '[]\n', '- hỏng: [', '- { kind: la }\n', 'chữ'])(
    '%j is left to a person',
    (odd) => {
      expect(withoutRelations(odd, ['2026/a'])).toBeUndefined()
    },
  )
})

describe('the record of withdrawals', () => {
  const entry = {
    id: '2026/a',
    date: '2026-11-22',
    by: 'Nguyễn Văn A',
    stub: false,
    formerIds: [],
    attachments: [],
  }

  test.each([
    undefined,
    '',
    '# chú thích\n',
    '[]\n',
    '# đầu\n- { id: 2025/x, date: 2025-01-02, by: B } # cũ\n',
  ])('is written to what is there: %j', async (before) => {
    const reason = 'vì: “x” # không: [phải] chú thích'
    const text = recordWith(before, { ...entry, reason })
    for (const comment of before?.match(/#.*$/gm) ?? []) expect(text).toContain(comment)
    const folder = await temporaryFolder({ 'withdrawn.yaml': text })
    const { list } = await readRecord(folder)
    expect(list.at(-1)).toEqual({ ...entry, reason })
    expect(list.length).toBe(before?.includes('2025/x') ? 2 : 1)
    // Once more: changed in its place.
    const again = await temporaryFolder({
      'withdrawn.yaml': recordWith(text, { ...entry, reason, stub: true }),
    })
    expect((await readRecord(again)).list).toEqual([
      ...list.slice(0, -1),
      { ...entry, reason, stub: true },
    ])
  })

  test('is never written anew when it cannot be read', async () => {
    for (const broken of ['- { id: [', '- { id: 2026/a }\n', 'chữ\n']) {
      const folder = await temporaryFolder({ 'withdrawn.yaml': broken })
      await expect(readRecord(folder)).rejects.toThrow('Chưa rút gì')
    }
  })
})

describe('writing and deleting', () => {
  const files = { 'a.mdx': 'văn bản', 'tep/x.pdf': 'quét', 'ghi.yaml': 'cũ\n' }

  test('is all done, and nothing lies aside', async () => {
    const folder = await temporaryFolder(files)
    const written = [{ name: 'ghi.yaml', text: 'mới\n' }]
    expect(await writeAndRemove(folder, written, ['a.mdx', 'tep'])).toBeUndefined()
    expect(await readdir(folder)).toEqual(['ghi.yaml'])
    expect(await readFile(path.join(folder, 'ghi.yaml'), 'utf8')).toBe('mới\n')
  })

  test.each([
    [
      'something cannot be moved',
      [{ name: 'ghi.yaml', text: 'mới' }],
      ['a.mdx', 'khong-co', 'tep'],
    ],
    [
      'something cannot be written',
      [
        { name: 'them.yaml', text: 'mới' },
        { name: 'tep', text: 'không ghi được vào thư mục' },
      ],
      ['a.mdx'],
    ],
  ])('is all undone where %s', async (_what, written, paths) => {
    const folder = await temporaryFolder(files)
    await expect(writeAndRemove(folder, written, paths)).rejects.toThrow()
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      ['a.mdx', 'ghi.yaml', 'tep', path.join('tep', 'x.pdf')].sort(),
    )
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(path.join(folder, name), 'utf8')).toBe(text)
    }
  })

  test('what a command that was cut off put aside goes; that of one at work stays', async () => {
    const folder = await temporaryFolder(files)
    for (const pid of [GONE, process.pid]) {
      await mkdir(path.join(folder, `.staging-withdraw-${pid}`, 'conclusions'), { recursive: true })
    }
    await clearUnfinished(folder)
    expect(existsSync(path.join(folder, `.staging-withdraw-${GONE}`))).toBe(false)
    expect(existsSync(path.join(folder, `.staging-withdraw-${process.pid}`))).toBe(true)
    expect(existsSync(path.join(folder, 'a.mdx'))).toBe(true)
  })
})
