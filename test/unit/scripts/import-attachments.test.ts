/** Files that are published beside an imported paper: what is made of those given, and how they are written. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  prepareAttachments,
  type PreparedAttachments,
  writeAttachments,
} from '../../../scripts/import/attachments.ts'
import { inspectAttachment } from '../../../src/checker/attachments/inspect.ts'
import { frontmatter } from '../../../src/domain/schemas/frontmatter.ts'
import { deleted, p, wordFile } from '../../support/docx/word-file.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { documentProperties } from '../../support/ooxml.ts'
import { pdf, type PdfFile, pdfString, textAt } from '../../support/pdf.ts'

const TEXT = 'Ban Thường vụ giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện kết luận này.'
const CORE = documentProperties('<dc:creator>Nguyễn Văn A</dc:creator>')

function word(...body: string[]): Uint8Array {
  return wordFile({ body: [p(TEXT), ...body], parts: CORE })
}

function scan(file: Partial<PdfFile> = {}): Uint8Array {
  return pdf({ pages: [{ content: textAt(60, 700, 'Mot dong chu cua van ban da ky') }], ...file })
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function codes({ problems }: PreparedAttachments): string[] {
  for (const { message, hint, file } of problems) {
    expect(message).toMatch(/^\p{Lu}.+\.$/su)
    expect(hint).toMatch(/^\p{Lu}.+\.$/su)
    // A file is named as the person who gave it knows it, without its folders.
    expect(file).toMatch(/^[^/\\]+$/)
  }
  return problems.map(({ severity, code }) => `${severity} ${code}`)
}

test('a Word file is published without its author, under a name of ours', async () => {
  const original = { name: 'C:\\Văn bản\\KL kỳ họp 10.docx', bytes: word() }
  const prepared = await prepareAttachments({ original })
  expect(codes(prepared)).toEqual([])
  const [file] = prepared.files
  expect(file).toMatchObject({
    entry: {
      file: 'ban-goc.docx',
      title: 'Bản Word của văn bản',
      sha256: sha256(file?.bytes ?? new Uint8Array()),
    },
    from: 'KL kỳ họp 10.docx',
    unchanged: false,
  })
  expect(frontmatter.shape.attachments.safeParse([file?.entry]).success).toBe(true)
  expect((await inspectAttachment('a.docx', original.bytes)).personal).toBe(true)
  expect((await inspectAttachment('a.docx', file?.bytes ?? new Uint8Array())).personal).toBe(false)
  const again = await prepareAttachments({ original })
  expect(again.files[0]?.entry.sha256).toBe(file?.entry.sha256)
})

test('a text file and a scan that tells nothing are published as they are', async () => {
  const original = { name: 'van-ban.txt', bytes: strToU8(TEXT) }
  const prepared = await prepareAttachments({
    original,
    scan: { name: 'scan0001.pdf', bytes: scan() },
  })
  expect(codes(prepared)).toEqual([])
  expect(
    prepared.files.map(({ entry, unchanged }) => [entry.file, entry.title, unchanged]),
  ).toEqual([
    ['ban-goc.txt', 'Bản chữ của văn bản', true],
    ['ban-quet.pdf', 'Bản quét văn bản đã ký', true],
  ])
  expect(prepared.files[0]?.entry.sha256).toBe(sha256(original.bytes))
  expect(
    frontmatter.shape.attachments.safeParse(prepared.files.map(({ entry }) => entry)).success,
  ).toBe(true)
})

test('a scan loses who made it, and nothing else', async () => {
  const bytes = scan({ info: { Author: pdfString('Nguyễn Văn A'), Producer: '(Canon)' } })
  const prepared = await prepareAttachments({ scan: { name: 'a.pdf', bytes } })
  expect(codes(prepared)).toEqual(['note attachment-changed'])
  expect(prepared.files[0]).toMatchObject({ unchanged: false })
  expect(
    (await inspectAttachment('a.pdf', prepared.files[0]?.bytes ?? new Uint8Array())).personal,
  ).toBe(false)
})

test('what was read from a file stays as it was read', async () => {
  const bytes = Buffer.from(scan({ info: { Author: pdfString('Nguyễn Văn A') } }))
  const before = sha256(bytes)
  const prepared = await prepareAttachments({ scan: { name: 'a.pdf', bytes } })
  expect(sha256(bytes)).toBe(before)
  expect(prepared.files[0]).toMatchObject({ unchanged: false })
  const original = { name: 'a.docx', bytes: Buffer.from(word()) }
  const written = await prepareAttachments({ original })
  expect(written.files[0]?.entry.sha256).toBe(
    (await prepareAttachments({ original: { name: 'a.docx', bytes: word() } })).files[0]?.entry
      .sha256,
  )
})

test('pages without letters have to be looked at', async () => {
  const bytes = pdf({ pages: [{ content: '' }] })
  const prepared = await prepareAttachments({ scan: { name: 'a.pdf', bytes } })
  expect(codes(prepared)).toEqual(['note attachment-scan'])
  expect(prepared.files).toHaveLength(1)
})

test.each([
  ['a mark of secrecy', scan({ pages: [{ content: textAt(60, 800, 'M~T') }] }), 'attachment-mark'],
  [
    'remarks',
    scan({
      pages: [
        {
          content: textAt(60, 700, 'Mot dong chu cua van ban'),
          annotations: ['<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (xem) >>'],
        },
      ],
    }),
    'attachment-changes',
  ],
  [
    'an author where no blank can be put',
    scan({ info: { Author: '1000 0 R' }, objects: { 1000: '(Nguyen Van A)' } }),
    'attachment-author',
  ],
  ['a password', scan({ encrypted: true }), 'attachment-unread'],
  ['an end too early', scan().slice(0, 200), 'attachment-unread'],
  [
    'a signature over its author',
    scan({ info: { Author: '(Nguyen Van A)' }, objects: { 1000: '<< /ByteRange [0 1 2 3] >>' } }),
    'signed-pdf',
  ],
  ['a picture in it', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), 'not-a-pdf'],
  ['text in it', strToU8('một'), 'not-a-pdf'],
  ['Word in it', word(), 'not-a-pdf'],
  ['nothing in it', new Uint8Array(), 'not-a-pdf'],
])('a scan with %s is not published', async (_, bytes, code) => {
  const prepared = await prepareAttachments({
    original: { name: 'a.docx', bytes: word() },
    scan: { name: 'b.pdf', bytes },
  })
  expect(codes(prepared).filter((one) => one.startsWith('error'))).toEqual([`error ${code}`])
  // Both or none: a paper with half of its files is not what was asked for.
  expect(prepared.files).toEqual([])
})

test('a mark in the name that a file was given with counts', async () => {
  const prepared = await prepareAttachments({
    scan: { name: 'quet/KL 12 - MẬT.pdf', bytes: scan() },
  })
  expect(codes(prepared)).toEqual(['error attachment-mark'])
  const draft = await prepareAttachments({ scan: { name: 'DỰ THẢO.pdf', bytes: scan() } })
  expect(codes(draft)).toEqual(['warning attachment-internal-mark'])
  expect(draft.files).toHaveLength(1)
})

test('a Word file with tracked changes, a zip that is none, and other files are not published', async () => {
  const refusal = async (bytes: Uint8Array): Promise<string[]> =>
    codes(await prepareAttachments({ original: { name: 'a.docx', bytes } }))
  expect(await refusal(word(p(['Trước ', deleted('25/3')])))).toEqual(['error tracked-changes'])
  expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['error not-word'])
  expect(await refusal(scan())).toEqual(['error not-attachable'])
  expect(await refusal(Uint8Array.from([1, 2, 3, 0, 200, 201, 0, 7]))).toEqual([
    expect.stringMatching(/^error /),
  ])
  expect(await refusal(new Uint8Array())).toEqual(['error not-attachable'])
})

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

async function both(): Promise<PreparedAttachments['files']> {
  const { files } = await prepareAttachments({
    original: { name: 'a.docx', bytes: word() },
    scan: { name: 'a.pdf', bytes: scan() },
  })
  expect(files).toHaveLength(2)
  return files
}

test('files are written where the check looks for them, and taken back without a trace', async () => {
  const folder = await temporaryFolder()
  const files = await both()
  const undo = await writeAttachments(folder, '2026/btv-ky-hop-10', files)
  const home = path.join(folder, 'attachments', '2026', 'btv-ky-hop-10')
  for (const { entry } of files)
    expect(sha256(await readFile(path.join(home, entry.file)))).toBe(entry.sha256)
  expect(await readdir(home)).toEqual(['ban-goc.docx', 'ban-quet.pdf'])
  await undo()
  expect(await filesIn(folder)).toEqual([])
})

test('no files, no folder', async () => {
  const folder = await temporaryFolder()
  const undo = await writeAttachments(folder, '2026/a', [])
  expect(await filesIn(folder)).toEqual([])
  await undo()
})

test('what is there already stays, and then nothing is written', async () => {
  const folder = await temporaryFolder({ 'attachments/2026/a/ban-quet.pdf': 'cũ' })
  await expect(writeAttachments(folder, '2026/a', await both())).rejects.toMatchObject({
    code: 'EEXIST',
  })
  expect((await filesIn(folder)).filter((name) => /\.\w+$/.test(name))).toEqual([
    path.join('attachments', '2026', 'a', 'ban-quet.pdf'),
  ])
  expect(await readFile(path.join(folder, 'attachments/2026/a/ban-quet.pdf'), 'utf8')).toBe('cũ')
})

test('with --force files are replaced, and put back when the paper cannot be written', async () => {
  const folder = await temporaryFolder({
    'attachments/2026/a/ban-quet.pdf': 'cũ',
    'attachments/2026/a/phu-luc.pdf': 'khác',
  })
  const files = await both()
  const undo = await writeAttachments(folder, '2026/a', files, true)
  const home = path.join(folder, 'attachments/2026/a')
  expect(sha256(await readFile(path.join(home, 'ban-quet.pdf')))).toBe(files[1]?.entry.sha256)
  await undo()
  expect(await readFile(path.join(home, 'ban-quet.pdf'), 'utf8')).toBe('cũ')
  expect(await readdir(home)).toEqual(['ban-quet.pdf', 'phu-luc.pdf'])
})

test('where a folder cannot be made, nothing is left behind', async () => {
  const folder = await temporaryFolder({ 'attachments/2026/a': 'một tệp' })
  await expect(writeAttachments(folder, '2026/a', await both())).rejects.toThrow()
  expect(await readFile(path.join(folder, 'attachments/2026/a'), 'utf8')).toBe('một tệp')
  await rm(path.join(folder, 'attachments'), { recursive: true })
  await mkdir(path.join(folder, 'attachments'))
  await writeFile(path.join(folder, 'attachments', '2026'), 'một tệp')
  await expect(writeAttachments(folder, '2026/a', await both())).rejects.toThrow()
  expect(await filesIn(folder)).toEqual(['attachments', path.join('attachments', '2026')])
})
