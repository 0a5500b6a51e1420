/** `npm run import` and `confirm` as a person types them, with files as Word writes them. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runScript } from '../../support/commands.ts'
import {
  commented,
  deleted,
  inserted,
  p,
  textBox,
  wordFile,
  type WordFile,
} from '../../support/docx/word-file.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { documentProperties } from '../../support/ooxml.ts'
import { root } from '../../support/paths.ts'
import { pdf, textAt } from '../../support/pdf.ts'
import { fixtures, read } from '../format/content.ts'
import { filesOf } from './new.ts'

const SEED = path.join(fixtures, 'seed/ket-luan-ky-hop-10.txt')
const ID = '2026/btv-ky-hop-11'
const NAME = `conclusions/${ID}.mdx`
const DECLARED = ['--secrecy', 'none', '--by', 'Nguyễn Văn A'] as const

/** The real vocabularies, and no paper yet. */
async function emptyArchive() {
  const folder = await temporaryFolder()
  const content = path.join(folder, 'content')
  await cp(path.join(root, 'content'), content, { recursive: true })
  for (const name of ['conclusions', 'sealed', 'attachments']) {
    await rm(path.join(content, name), { recursive: true, force: true })
  }
  await mkdir(path.join(content, 'conclusions'))
  const put = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const file = path.join(folder, name)
    await writeFile(file, bytes)
    return file
  }
  const command = (...argv: string[]) => runScript('import.ts', ...argv, '--content', content)
  return {
    content,
    put,
    command,
    text: (name = NAME) => readFile(path.join(content, name), 'utf8'),
    /** What a refused command says; nothing must have been written. */
    refused: async (...argv: string[]): Promise<string> => {
      const before = await filesOf(content)
      const { code, stdout, stderr } = await command(...argv)
      expect([code, stdout]).toEqual([1, ''])
      expect(await filesOf(content)).toEqual(before)
      return stderr
    },
  }
}

const BODY = [
  p('KẾT LUẬN', { align: 'center', bold: true }),
  p('CỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ', { align: 'center', bold: true }),
  p('tại kỳ họp thứ 11, ngày 20 tháng 4 năm 2026', { align: 'center', bold: true }),
  p('Ban Thường vụ Đảng ủy xã kết luận như sau:'),
  p('1. Về kinh tế', { bold: true }),
  p('Giao Ủy ban nhân dân xã rà soát các dự án, hoàn thành trước ngày 15/5/2026.'),
  p('Nơi nhận:'),
  p('- Ủy ban nhân dân xã,'),
  p('- Lưu VT.'),
  p('T/M BAN THƯỜNG VỤ', { align: 'center', bold: true }),
  p('BÍ THƯ', { align: 'center', bold: true }),
  p('Nguyễn Văn Thử', { align: 'center', bold: true }),
]

function word(more: Partial<WordFile> = {}): Uint8Array {
  return wordFile({ body: BODY, ...more })
}

describe('the seed', () => {
  test('as text: all of its sections, orders and letters, sealed as the paper is in the archive', async () => {
    const at = await emptyArchive()
    const { code, stdout, stderr } = await at.command(SEED, ...DECLARED)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('DÀN Ý: 16 mục')
    expect(stdout).toContain('Văn bản gốc không có mục 3.')
    expect(stdout).toContain('8 báo cáo, văn bản được liệt kê')
    expect(stdout).toContain('thời hạn: 25/3/2026')
    expect(stdout).toMatch(/ĐỦ CHỮ: 100 % \(10\.\d{3}\/10\.\d{3} ký tự/)
    const name = 'conclusions/2026/btv-ky-hop-10.mdx'
    const seal = /\ntext: (\S+)\n/
    const real = await readFile(path.join(root, 'content', name), 'utf8')
    expect(seal.exec(await at.text(name))?.[1]).toBe(seal.exec(real)?.[1])
    const { problems } = await read(at.content)
    const codes = problems.filter(({ severity }) => severity === 'error').map((one) => one.code)
    expect(codes.filter((one) => one !== 'unconfirmed-proposal')).toEqual([])
  })

  test('is confirmed, and then there is nothing left to do', async () => {
    const at = await emptyArchive()
    await at.command(SEED, ...DECLARED)
    const id = '2026/btv-ky-hop-10'
    const folder = ['--content', at.content]
    const confirmed = await runScript('confirm.ts', id, '--all', '--by', 'A', ...folder)
    expect(confirmed.code).toBe(0)
    const { problems } = await read(at.content)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a Word file', () => {
  test('with accents and spaces in its name, by its name alone in the report', async () => {
    const at = await emptyArchive()
    const file = await at.put('Kết luận kỳ họp 11 (bản phát hành).docx', word())
    const { code, stdout } = await at.command(file, ...DECLARED)
    expect(code).toBe(0)
    expect(stdout).toContain('Người ký: Bí thư Nguyễn Văn Thử')
    const text = await at.text()
    expect(text).toContain('original: { file: Kết luận kỳ họp 11 (bản phát hành).docx, sha256: ')
    expect(text).not.toContain(path.dirname(file))
    expect(text).toContain('due="2026-05-15"')
  })

  test('is published beside the paper only when told, without who made it', async () => {
    const properties = documentProperties('<dc:creator>Lê Văn Soạn</dc:creator>')
    const file = word({ parts: properties })
    const at = await emptyArchive()
    const typed = await at.put('KL 11.docx', file)
    expect((await at.command(typed, ...DECLARED, '--attach')).code).toBe(0)
    const [name = '', ...more] = await readdir(path.join(at.content, 'attachments', ID))
    expect(more).toEqual([])
    const bytes = await readFile(path.join(at.content, 'attachments', ID, name))
    const { readAttachment } = await import('../../../src/checker/attachments/read.ts')
    const { properties: left } = await readAttachment(name, bytes)
    expect(JSON.stringify(left)).not.toContain('Soạn')
    const { problems } = await read(at.content)
    expect(problems.filter(({ code }) => code.includes('attachment'))).toEqual([])
  })

  test('with tracked changes is imported with both readings told, and not published', async () => {
    const body = [
      ...BODY.slice(0, 5),
      p(['Giao Ủy ban nhân dân xã rà soát ', deleted('ba'), inserted('bốn'), ' dự án.']),
      ...BODY.slice(6),
    ]
    const at = await emptyArchive()
    const file = await at.put('KL 11.docx', word({ body }))
    expect(await at.refused(file, ...DECLARED, '--attach')).toContain('Chưa ghi gì.')
    const { code, stdout } = await at.command(file, ...DECLARED)
    expect(code).toBe(0)
    expect(stdout).toMatch(/trước: “.*ba dự\s+án.*nay: “.*bốn\s+dự\s+án/s)
    expect(await at.text()).toContain('rà soát bốn dự án.')
  })

  test.each<[string, Partial<WordFile>]>([
    ['a running header', { headers: [[p('MẬT')]] }],
    ['a running footer', { footers: [[p('TỐI MẬT')]] }],
    ['a comment', { comments: { 0: [p('MẬT')] }, body: [...BODY, p(commented(0, 'x'))] }],
    ['a text box', { body: [p(textBox(p('TUYỆT MẬT'))), ...BODY] }],
    ['a property', { parts: documentProperties('<dc:subject>Mật</dc:subject>') }],
    ['its text', { body: [p('MẬT'), ...BODY] }],
  ])('that bears a mark in %s is refused, and none of it is shown', async (_where, more) => {
    const at = await emptyArchive()
    const said = await at.refused(await at.put('KL 11.docx', word(more)), ...DECLARED)
    expect(said).toContain('dấu chỉ mức độ mật')
    expect(said).not.toContain('dự án')
    expect(said).not.toContain('Nguyễn Văn Thử')
  })

  test('without the declaration: what is missing, and not a word of the paper', async () => {
    const at = await emptyArchive()
    const said = await at.refused(await at.put('KL 11.docx', word()))
    expect(said).toContain('Còn thiếu: --secrecy none, --by "Họ và tên người nhập".')
    expect(said).not.toContain('dự án')
  })
})

describe('a scan', () => {
  test('lies beside a paper', async () => {
    const at = await emptyArchive()
    const file = await at.put('KL 11.docx', word())
    const scan = await at.put('Bản ký.pdf', pdf({ pages: [{ content: textAt(50, 700, 'x') }] }))
    const { code, stdout } = await at.command(file, '--scan', scan, ...DECLARED)
    expect(code).toBe(0)
    expect(stdout).toContain('TỆP KÈM THEO')
    expect(await at.text()).toMatch(/attachments:\n {2}- file: .*\.pdf\n/)
  })

  test('alone is a paper without text', async () => {
    const at = await emptyArchive()
    const scan = await at.put('Bản ký.pdf', pdf({ pages: [{ content: '' }] }))
    expect(await at.refused('--scan', scan)).toContain(
      'Còn thiếu: --secrecy none, --type, --issuer, --date.',
    )
    const facts = [
      '--type',
      'ket-luan',
      '--issuer',
      'btv',
      '--date',
      '20/4/2026',
      '--ordinal',
      '11',
    ]
    const { code, stdout, stderr } = await at.command('--scan', scan, ...facts, ...DECLARED)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('không ghi người nhập')
    expect(stdout).not.toContain('--compared')
    facts[facts.length - 1] = '12'
    const twice = await at.refused('--scan', scan, ...facts, ...DECLARED)
    expect(twice).toContain('Tệp kèm theo giống hệt tệp của văn bản đã có:')
    const text = await at.text()
    expect(text).toContain('\ntext: none\n')
    expect(text).not.toContain('history')
    const { problems } = await read(at.content)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('what is no paper is refused in words, and nothing is written', () => {
  test.each<[string, string, Uint8Array | string]>([
    ['a PDF under the name of a Word file', 'KL.docx', pdf({ pages: [{ content: '' }] })],
    [
      'an old Word file',
      'KL.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    ['nothing at all', 'KL.docx', ''],
    ['half a Word file', 'KL.docx', word().slice(0, 900)],
    ['letters under the name of a Word file', 'KL.docx', 'PK xin chào'],
    ['an empty text', 'KL.txt', '\n\n'],
    ['a Word file without words', 'KL.docx', wordFile({ body: [p()] })],
  ])('%s', async (_what, name, bytes) => {
    const at = await emptyArchive()
    const said = await at.refused(await at.put(name, bytes), ...DECLARED)
    expect(said).toMatch(/^KHÔNG NHẬP\. /)
    expect(said).toContain('Chưa ghi gì.')
    expect(said).not.toContain('ngoài dự kiến')
  })
})

describe('a paper that is imported anew', () => {
  test('keeps the files beside it, and takes others in their place', async () => {
    const at = await emptyArchive()
    const file = await at.put('KL 11.docx', word())
    const scan = await at.put('Bản ký.pdf', pdf({ pages: [{ content: textAt(50, 700, 'x') }] }))
    await at.command(file, '--scan', scan, ...DECLARED)
    const listed = /attachments:\n(?: {2}.*\n)+/.exec(await at.text())?.[0]
    expect((await at.command(file, '--force', ...DECLARED)).code).toBe(0)
    expect(await at.text()).toContain(listed)
    const again = await at.command(file, '--scan', scan, '--force', ...DECLARED)
    expect([again.code, again.stderr]).toEqual([0, ''])
    expect((await at.text()).match(/- file: .*\.pdf/g)).toHaveLength(1)
    const { problems } = await read(at.content)
    const told = problems.filter(
      ({ code, severity }) => code.includes('attachment') && severity !== 'note',
    )
    expect(told).toEqual([])
  })
})
