import { execFileSync } from 'node:child_process'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOver, contentWith, read } from './content.ts'
import { PAPER, told } from './told.ts'

const NAME = 'conclusions/2026/thu.mdx'

describe('in the place of a file', () => {
  test('a folder is told, empty or not', async () => {
    const content = await contentWith({ 'conclusions/2026/day.mdx/ben-trong.txt': 'chữ' })
    await mkdir(path.join(content, 'conclusions/2026/rong.mdx'))
    await rm(path.join(content, 'units.yaml'))
    await mkdir(path.join(content, 'units.yaml'))
    expect(await told(content)).toEqual([
      'unreadable-file conclusions/2026/day.mdx',
      'unreadable-file conclusions/2026/rong.mdx',
      'unreadable-file units.yaml',
    ])
  })

  test('a file is told where a folder should be', async () => {
    const content = await contentOver()
    await rm(path.join(content, 'conclusions'), { recursive: true })
    await writeFile(path.join(content, 'conclusions'), PAPER)
    expect(await told(content)).toContain('unreadable-file conclusions')
  })

  test('a content folder that is a file lacks everything', async () => {
    const content = path.join(await contentWith({ 'tep.mdx': PAPER }), 'tep.mdx')
    expect(await told(content)).toContain('missing-file site.yaml')
  })

  test.skipIf(process.platform === 'win32')(
    'links to nowhere, in circles, to folders',
    async () => {
      const content = await contentOver()
      const link = (to: string, name: string): Promise<void> =>
        symlink(to, path.join(content, 'conclusions', name))
      await link('khong-co.mdx', '2026/dut.mdx')
      await link('vong.mdx', '2026/vong.mdx')
      await link('..', 'vong')
      await link('../khong-co', '2025')
      await link('khong-co@may.123', '2026/.#dang-mo.mdx')
      expect(await told(content)).toEqual([
        'unreadable-file conclusions/2025',
        'unreadable-file conclusions/2026/dut.mdx',
        'unreadable-file conclusions/2026/vong.mdx',
        'unreadable-file conclusions/vong',
      ])
    },
  )

  test.skipIf(process.platform === 'win32')('a link to a paper is read as the paper', async () => {
    const content = await contentWith({ 'ngoai/thu.mdx': PAPER })
    await symlink('../../ngoai/thu.mdx', path.join(content, NAME))
    expect((await read(content)).problems).toEqual([])
  })

  test.skipIf(process.platform === 'win32')(
    'nobody waits for a pipe, or reads a device',
    async () => {
      const content = await contentOver()
      execFileSync('mkfifo', [path.join(content, NAME)])
      await symlink('/dev/zero', path.join(content, 'conclusions/2026/vo-tan.mdx'))
      expect(await told(content)).toEqual([
        'unreadable-file conclusions/2026/thu.mdx',
        'unreadable-file conclusions/2026/vo-tan.mdx',
      ])
    },
  )
})

describe('names', () => {
  test('with spaces, accents and signs are told, each once', async () => {
    const names = ['Kết luận số 3.mdx', 'a b.mdx', 'ket_luan.mdx', 'KL.MDX', '-.mdx', '😀.mdx']
    const content = await contentWith(
      Object.fromEntries(names.map((name) => [`conclusions/2026/${name}`, PAPER])),
    )
    const expected = names.map((name) => `invalid-file-name conclusions/2026/${name}`)
    expect((await told(content)).sort()).toEqual(expected.sort())
  })

  test('far down in folders are told, and the folder is gone through', async () => {
    const deep = `conclusions/2026/${'sau/'.repeat(300)}thu.mdx`
    expect(await told(await contentWith({ [deep]: PAPER }))).toEqual([`invalid-file-name ${deep}`])
  })
})

describe('bytes', () => {
  const utf16 = Buffer.from(`\ufeff${PAPER}`, 'utf16le')
  test.each<[string, Uint8Array | string, string]>([
    ['UTF-16', utf16, 'not-utf8'],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16(), 'not-utf8'],
    ['UTF-16 without a mark', utf16.subarray(2), 'not-utf8'],
    ['nothing', '', 'no-frontmatter'],
    ['a byte order mark alone', '\ufeff', 'no-frontmatter'],
    ['zeroes, as a disk leaves them after a crash', new Uint8Array(5000), 'not-utf8'],
    ['a Word file', Buffer.from('504b0304140006000800000021', 'hex'), 'no-frontmatter'],
  ])('%s', async (_, bytes, code) => {
    expect(await told(await contentWith({ [NAME]: bytes }))).toEqual([`${code} ${NAME}`])
  })

  test.each([
    ['line ends of Windows', PAPER.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', PAPER.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${PAPER}`],
    ['both, and no line end at the end', `\ufeff${PAPER.replaceAll('\n', '\r\n').trimEnd()}`],
  ])('%s make no difference', async (_, text) => {
    const { papers, problems } = await read(await contentWith({ [NAME]: text }))
    expect(problems).toEqual([])
    expect(papers.get('2026/thu')?.lines.map((line) => line.text)).toEqual(['Một câu của văn bản.'])
  })
})
