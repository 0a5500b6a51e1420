/** What people type after `npm run import --`, and what stands in the way of writing: each in words, nothing written. */
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { inputsOf } from '../../../scripts/import/inputs.ts'
import { writePaper } from '../../../scripts/import/write.ts'
import { decomposed } from '../../../src/domain/text.ts'
import { readContent, readingContext } from '../../../src/format/archive.ts'
import { readConclusion } from '../../../src/format/conclusion.ts'
import { sourceOf } from '../../../src/format/source.ts'
import { runScript } from '../../support/commands.ts'
import { desk, ID, NAME, PAPER } from './import.ts'

const PRIVILEGED = process.getuid?.() === 0

describe('files are found', () => {
  test.each([
    ['with spaces and accents', 'Kết luận kỳ họp 30 (bản ký).txt'],
    ['with a quote in it', "KL 'ba mươi' “cuối”.txt"],
    ['with an apostrophe only', "KL 30'.txt"],
    ['in upper case', 'KL 30.TXT'],
    ['in a folder', 'hồ sơ/năm 2026/KL 30.txt'],
  ])('%s', async (_what, name) => {
    const at = await desk({ [name]: PAPER })
    expect((await at.run()).failed).toBe(false)
    const base = path.basename(name)
    expect(await at.text()).toMatch(/original: \{ file: /)
    expect((await at.text()).replaceAll("''", "'")).toContain(base)
  })

  test('with quotes that a shell has left, and slashes of Windows', async () => {
    for (const typed of [
      '"hồ sơ/KL 30.txt"',
      "'hồ sơ/KL 30.txt'",
      'hồ sơ\\KL 30.txt',
      ' hồ sơ/KL 30.txt',
    ]) {
      const at = await desk({ 'hồ sơ/KL 30.txt': PAPER })
      expect((await at.run({}, { files: [typed] })).failed).toBe(false)
    }
  })

  test('whose names are written in other code points, either way', async () => {
    const name = 'Kết luận.txt'
    const at = await desk({ [decomposed(name)]: PAPER })
    expect((await at.run({}, { files: [name] })).failed).toBe(false)
    expect(await at.text()).toContain(`file: ${name}`)
    const other = await desk({ [name]: PAPER })
    expect((await other.run({}, { files: [decomposed(name)] })).failed).toBe(false)
  })
})

describe('nothing is begun', () => {
  test.each<[string, string[], string]>([
    ['a file that is not there', ['KL 31.txt'], 'Không có tệp KL 31.txt. Gần nhất: “KL 30.txt”.'],
    ['a part of a name', ['KL', '30.txt'], 'đặt trong dấu nháy kép'],
    ['a folder that is not there', ['khong/co.docx'], 'không có thư mục'],
    ['a path of Windows here', ['C:\\Users\\A\\KL.docx'], 'Không có tệp C:\\Users\\A\\KL.docx'],
    ['an empty name', [''], 'tên tệp để trống'],
    ['an empty folder', ['trống'], 'không có tệp .docx hay .txt nào'],
    ['a folder of other files', ['khác'], 'bỏ qua 2 tệp'],
    ['a file twice', ['KL 30.txt', './KL 30.txt'], './KL 30.txt được nêu hai lần.'],
    ['a file and its folder', ['KL 30.txt', '.'], 'được nêu hai lần.'],
    ['a lock of Word', ['~$KL 40.docx'], 'là tệp tạm của Word'],
  ])('for %s', async (_what, files, why) => {
    const at = await desk({ 'KL 30.txt': PAPER, '~$KL 40.docx': 'x', 'khác/a.doc': 'x' })
    await at.put('khác/b.pdf', 'x')
    await mkdir(path.join(at.from, 'trống'))
    const said = await at.refused({}, { files })
    expect(said).toContain(why)
    expect(said).toContain('Chưa ghi gì.')
  })

  test('for several things at once, all of them told', async () => {
    const at = await desk()
    const said = await at.refused({}, { files: ['a.txt', 'KL 30.txt', 'b.txt'] })
    expect(said).toMatch(/a\.txt.*\n.*b\.txt/)
  })

  test('for a link to a file that was named as well', async () => {
    const at = await desk()
    await symlink(path.join(at.from, 'KL 30.txt'), path.join(at.from, 'lien-ket.txt'))
    await expect(inputsOf(['KL 30.txt', 'lien-ket.txt'], at.from)).rejects.toThrow('hai lần')
  })
})

describe('nothing is written', () => {
  test.each(['~$KL 30.docx', '~$ 30.docx'])('while Word has the file open: %s', async (lock) => {
    const at = await desk({ 'KL 30.docx': PAPER })
    await at.put(lock, 'x')
    expect(await at.refused({}, { files: ['KL 30.docx'] })).toContain('đang mở trong Word')
  })

  test('of a file of 101 MB; it is not even read', async () => {
    const at = await desk({ 'KL 30.txt': new Uint8Array(101 * 1024 * 1024) })
    expect(await at.refused()).toContain('quá lớn (101 MB)')
  })

  test.skipIf(PRIVILEGED)('from a file that may not be read', async () => {
    const at = await desk()
    await chmod(path.join(at.from, 'KL 30.txt'), 0)
    expect(await at.refused()).toContain('Không có quyền đọc hoặc ghi.')
  })

  test.skipIf(PRIVILEGED)('into a folder that is read-only', async () => {
    const at = await desk()
    const folder = path.join(at.content, 'conclusions/2026')
    await chmod(folder, 0o555)
    const said = await at.refused()
    await chmod(folder, 0o755)
    expect(said).toContain('Không có quyền đọc hoặc ghi.')
    expect(said).toContain(`${ID}.mdx`)
  })

  test('where a file stands in the place of a folder', async () => {
    const at = await desk(undefined, { 'sealed/2027': '' })
    expect(await at.refused({ date: '1/2/2027' })).toContain('thư mục của tệp lại là một tệp')
  })

  test('where the paper itself cannot be written: what was written before it is taken back', async () => {
    const at = await desk()
    const { files, vocabularies } = await readContent(at.content)
    const source = sourceOf(
      `---\ntype: ket-luan\nissuer: btv\ndate: 2026-03-30\ntitle: x\nsecrecy: none\n---\nChữ.\n`,
    )
    const { read } = readConclusion(source, ID, NAME, readingContext(vocabularies))
    if (!read) throw new Error('unreadable')
    const bytes = new Uint8Array([1])
    const entry = { file: 'a.pdf', title: 'Bản quét', sha256: '0'.repeat(64) }
    const attachments = [{ entry, bytes, from: 'a.pdf', unchanged: true }]
    const target = { id: ID, file: NAME, replaces: undefined, conflicts: [] }
    // Somebody makes the same paper after its place was chosen: the last thing that can go wrong.
    await writeFile(path.join(at.content, NAME), 'của người khác')
    const before = await at.files()
    const writing = writePaper({ content: files.folder, target, text: '', read, attachments })
    await expect(writing).rejects.toThrow('Không ghi đè, chưa ghi gì.')
    expect(await at.files()).toEqual(before)
    expect(await at.text()).toBe('của người khác')
  })

  test('with vocabularies that cannot be read', async () => {
    const at = await desk(undefined, { 'units.yaml': ': [' })
    expect(await at.refused()).toContain('units.yaml')
  })
})

describe('as a command', () => {
  test('without files, without content, with what contradicts itself', async () => {
    const at = await desk()
    const file = path.join(at.from, 'KL 30.txt')
    const ends: [argv: string[], why: string][] = [
      [[], 'Chưa nêu tệp nào để nhập.'],
      [[file, '--content', path.join(at.from, 'khong-co')], 'Không có thư mục nội dung'],
      [[file, '--force', '--another'], 'chỉ dùng một trong hai'],
      [[file, '--office', 'Bí thư'], '--office đi cùng --signatory'],
      [[file, '--confirmed', 'x'], '--confirmed phải đi cùng --by'],
      [['--attach', '--scan', file], 'nên phải có tệp Word'],
      [[file, '--secrecy', 'none', '--secrecy', 'mat'], 'được nêu hai lần'],
      [[file, '--khong-co'], 'Không hiểu tham số --khong-co. Xem cách dùng: thêm --help.'],
      [[file, '--frce'], 'Gần nhất: “--force”.'],
      [[file, '--by'], 'Sau --by phải có giá trị.'],
    ]
    for (const [argv, why] of ends) {
      const { code, stdout, stderr } = await runScript('import.ts', ...argv)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(why)
    }
    await writeFile(file, 'x')
  })
})
