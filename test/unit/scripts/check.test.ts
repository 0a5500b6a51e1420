import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JsonReport } from '../../../src/checker/report/json.ts'
import { runScript } from '../../support/commands.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { contentOver, contentWith, fixtures } from '../format/content.ts'

const PAPER = 'conclusions/2026/thu.mdx'
const HEAD = 'type: ket-luan\nissuer: btv\ndate: 2026-03-23\ntitle: Kết luận thử\nsecrecy: none\n'
const paper = (body: string): string => `---\n${HEAD}---\n${body}\n`

const check = (content: string, ...more: string[]) =>
  runScript('check.ts', '--content', content, ...more)

describe('npm run check', () => {
  test('tells all problems of all files, grouped by file, and ends with 1', async () => {
    const content = await contentOver(path.join(fixtures, 'bad/many-at-once/content'))
    const { code, stdout, stderr } = await check(content)
    expect(code).toBe(1)
    expect(stderr).toBe('')
    const expected = await readFile(path.join(fixtures, 'bad/many-at-once/expected.txt'), 'utf8')
    expect(stdout.replaceAll(content, 'content')).toContain(expected.trim())
    expect(stdout).toMatch(/\nĐã đọc được \d+ văn bản\.\n$/)
  })

  test('ends with 0 where there are no errors', async () => {
    const { code, stdout } = await check(await contentOver())
    expect(code, stdout).toBe(0)
  })

  test('gives other programs one JSON object', async () => {
    const content = await contentOver(path.join(fixtures, 'bad/unknown-units/content'))
    const { code, stdout } = await check(content, '--json')
    expect(code).toBe(1)
    const report = JSON.parse(stdout) as JsonReport
    expect(report.counts.error).toBeGreaterThan(0)
    expect(report.problems.length).toBe(
      report.counts.error + report.counts.warning + report.counts.note,
    )
    for (const problem of report.problems.filter(({ severity }) => severity === 'error')) {
      expect(problem).toMatchObject({ code: 'unknown-unit', line: expect.any(Number) as number })
    }
    expect((await check(content, '--format', 'json')).stdout).toBe(stdout)
  })

  test('gives GitHub a command for each problem', async () => {
    const content = await contentOver(path.join(fixtures, 'bad/unknown-units/content'))
    const { stdout } = await check(content, '--format', 'github')
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error '))
    expect(errors.length).toBeGreaterThan(0)
    for (const line of errors) {
      expect(line).toMatch(/^::error file=.+\.mdx,line=\d+,col=\d+,title=unknown-unit::Không có/)
    }
  })

  test.each([
    [['--format', 'xml'], 'Không có dạng báo cáo “xml”.'],
    [['--fxi'], 'Không hiểu tham số --fxi. Gần nhất: “--fix”. Xem cách dùng: thêm --help.'],
    [['--json', '--format', 'text'], '--json không đi cùng --format'],
    [['--format', 'json', '--format', 'text'], '--format được nêu hai lần'],
    [['--reason', 'x'], '--reason và --by đi cùng --seal'],
    [['--seal', 'x', '--compared', 'x'], '--seal không đi cùng --compared'],
    [['--seal', 'x', '--fix'], '--seal không đi cùng --fix'],
    [['--seal', 'x', '--json', '--out', 'dist'], '--seal không đi cùng --json, --out'],
    [['--compared', 'x', '--format', 'text'], '--compared không đi cùng --format'],
    [['--compared', 'x', '--reason', 'y'], '--compared không đi cùng --reason'],
  ])('%j is not understood, and how to see the usage is told', async (argv, message) => {
    const { code, stderr } = await check(await contentOver(), ...argv)
    expect(code).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr.toLowerCase()).toContain('cách dùng:')
  })

  test.each(['khong-co', 'tep.txt'])('%s is no content folder', async (name) => {
    const content = await contentWith({ 'tep.txt': '' })
    const { code, stderr } = await check(path.join(content, name))
    expect(code).toBe(1)
    expect(stderr).toContain('Không có thư mục nội dung')
  })
})

describe('npm run check -- --fix', () => {
  const messy = paper('Chữ  \nquản lý\t\nHết.\\ ')

  test('puts letters in NFC, takes spaces at line ends away, and nothing else', async () => {
    for (const [eol, mark] of [
      ['\n', ''],
      ['\r\n', '\uFEFF'],
    ] as const) {
      const before = mark + messy.replaceAll('ý', 'y\u0301').replaceAll('\n', eol)
      const content = await contentWith({ [PAPER]: before })
      await check(content, '--fix')
      const after = paper('Chữ\nquản lý\nHết.\\ ').replaceAll('\n', eol)
      expect(await readFile(path.join(content, PAPER), 'utf8')).toBe(mark + after)
    }
  })

  test('leaves files alone that need nothing, or that are not UTF-8', async () => {
    const bytes = Buffer.from([0x2d, 0x2d, 0xff, 0x20, 0x0a])
    const content = await contentWith({
      [PAPER]: paper('Chữ.'),
      'conclusions/2026/hong.mdx': bytes,
    })
    const { stderr, code } = await check(content, '--fix')
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(await readFile(path.join(content, 'conclusions/2026/hong.mdx'))).toEqual(bytes)
  })

  test('says of each file what was changed in it, and no more', async () => {
    const decomposed = (text: string): string => text.replaceAll('ý', 'y\u0301')
    const content = await contentWith({
      'conclusions/2026/a.mdx': decomposed(paper('quản lý')),
      'conclusions/2026/b.mdx': paper('Chữ  \nquản lý'),
      'conclusions/2026/c.mdx': decomposed(paper('Chữ  \nquản lý')),
    })
    expect((await check(content, '--fix')).stderr.replaceAll(`${content}/conclusions/2026/`, ''))
      .toBe(`Đã sửa a.mdx: dạng chữ Unicode.
Đã sửa b.mdx: khoảng trắng cuối dòng.
Đã sửa c.mdx: dạng chữ Unicode, khoảng trắng cuối dòng.
`)
  })

  test('says which files it has mended', async () => {
    const content = await contentWith({ [PAPER]: messy })
    expect((await check(content, '--fix')).stderr).toContain(`Đã sửa ${content}/${PAPER}`)
    expect((await check(content, '--fix')).stderr).toBe('')
    await writeFile(path.join(content, 'units.yaml'), '- id: x   \n')
    expect((await check(content, '--fix')).stderr).toContain(`Đã sửa ${content}/units.yaml`)
  })
})

describe('npm run check -- --out', () => {
  const WITHDRAWN = { 'withdrawn.yaml': '- { id: 2026/rut, date: 2026-04-01, by: A }\n' }
  const CLEAN = { 'kho-ket-luan.json': '{}', 'index.html': 'chữ' }
  const LEFT = { ...CLEAN, 'ket-luan/2026/rut/index.html': 'chữ' }

  test('a folder that no build made is refused', async () => {
    const content = await contentWith({ 'tep.txt': '' })
    for (const out of ['khong-co', 'tep.txt', '.']) {
      const { code, stdout, stderr } = await check(content, '--out', path.join(content, out))
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain('không phải bản đã dựng của kho')
    }
  })

  test('says what it has looked through, where something was withdrawn', async () => {
    const out = await temporaryFolder(CLEAN)
    const content = await contentWith(WITHDRAWN)
    const { code, stdout } = await check(content, '--out', out)
    const told = `Đã xem 2 tệp trong ${out}: không còn dấu vết của văn bản đã rút.\n`
    expect(stdout.endsWith(told), stdout).toBe(true)
    expect(code).toBe(0)
    expect((await check(content, '--out', out, '--json')).stdout).not.toContain('Đã xem')
    expect((await check(await contentOver(), '--out', out)).stdout).not.toContain('Đã xem')
  })

  test('looks for what is left though the content has errors', async () => {
    const out = await temporaryFolder(LEFT)
    const content = await contentWith({ ...WITHDRAWN, [PAPER]: 'không có phần khai báo' })
    const { code, stdout } = await check(content, '--out', out)
    expect(code).toBe(1)
    expect(stdout).toContain('[no-frontmatter]')
    expect(stdout).toContain('[withdrawn-left]')
    expect(stdout).not.toContain('Đã xem')
  })
})
