/** What rules over marks and the archive keep quiet about; what they tell stands in test/fixtures/bad. */
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../../../src/checker/archive.ts'
import { root } from '../../../support/paths.ts'
import { contentWith, read, sealed } from '../../format/content.ts'

const PAPER = 'conclusions/2026/thu.mdx'

function paper(fields: string, body: string): string {
  return sealed(`---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Kết luận thử
secrecy: none
${fields}
---
${body}
`)
}

/** Codes told of a content folder that has these files too. */
async function codes(files: Record<string, string>): Promise<string[]> {
  return (await read(await contentWith(files))).problems.map(({ code }) => code)
}

test('the paper of this repository: three units got orders and not the paper, and nothing else', async () => {
  const { problems } = await readArchive(path.join(root, 'content'))
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([])
  expect(problems.map(({ message }) => message)).toEqual([
    'Các tổ chức chính trị - xã hội xã được giao việc ở mục 4.3 nhưng không có ở Nơi nhận.',
    'Công an xã được giao việc ở mục 4.4 nhưng không có ở Nơi nhận.',
    'Ban Chỉ huy quân sự xã được giao việc ở mục 4.4 nhưng không có ở Nơi nhận.',
  ])
})

describe('a gap in the numbers', () => {
  const body = '## 1. Một\n\nChữ.\n\n## 3. Ba\n\nChữ.\n\n## 5. Năm\n\nChữ.'
  const noted = (note: string): Promise<string[]> => codes({ [PAPER]: paper(note, body) })

  test('is known where the editor has told it, at the section or of the whole paper', async () => {
    expect(await noted('notes: []')).toEqual(['section-gap', 'section-gap'])
    expect(await noted('notes: [{ at: muc-3, text: Văn bản gốc không có mục 2. }]')).toEqual([
      'section-gap',
    ])
    expect(await noted('notes: [{ text: Văn bản gốc không có các mục 2 và 4. }]')).toEqual([])
  })

  test('is not told by other notes', async () => {
    expect(await noted('notes: [{ at: muc-3, text: Bị ngắt trang. }]')).toHaveLength(2)
    expect(await noted('notes: [{ at: muc-1, text: Không có mục 2. }]')).toHaveLength(2)
  })
})

describe('a number that begins a plain line', () => {
  const told = (body: string, note = 'notes: []'): Promise<string[]> =>
    codes({ [PAPER]: paper(note, body) })
  const plain = '## 1. Một\n\nChữ.\n\n2. Về hai\n\nChữ.\n\n## 3. Ba\n\nChữ.'

  test('is no missing section', async () => {
    expect(await told(plain)).toEqual(['unmarked-title'])
    expect(await told(plain.replace('## 3', '## 4'))).toEqual(['unmarked-title', 'section-gap'])
    expect(await told(plain, 'notes: [{ text: Văn bản gốc không có mục 2. }]')).toEqual([])
  })

  test('may be one of a list, or stand elsewhere', async () => {
    expect(await told(plain.replace('2. Về', '1. Về\n\n2. Về'))).toEqual(['section-gap'])
    expect(await told(plain.replace('2. Về hai', '2 việc'))).toEqual(['section-gap'])
    expect(await told(`${plain.replace('2. Về hai', 'Hai')}\n\n2. Việc`)).toEqual(['section-gap'])
    const cell = '<table>\n<tr>\n<td>2. Ô</td>\n</tr>\n</table>'
    expect(await told(plain.replace('2. Về hai', cell))).toEqual(['section-gap'])
  })
})

describe('who gets an order and not the paper', () => {
  const body = '<Directive id="a" to="ubnd">Thực hiện.</Directive>'

  test('is not asked of a paper without recipients', async () => {
    expect(await codes({ [PAPER]: paper('place: Thử', body) })).toEqual([])
    expect(await codes({ [PAPER]: paper('recipients: [doan-the]', body) })).toEqual([
      'assigned-not-recipient',
    ])
  })

  test('is not asked of a passage that orders nothing', async () => {
    const mentioned = body.replaceAll('Directive', 'Passage')
    expect(await codes({ [PAPER]: paper('recipients: [doan-the]', mentioned) })).toEqual([])
  })
})

describe('relations', () => {
  const relation = (from: string, to: string): string =>
    `- { kind: thay-the, from: { ${from} }, to: { ${to} } }\n`

  test('lead to papers and to places of any kind', async () => {
    const files = {
      [PAPER]: paper('place: Thử', '<Directive id="a" to="ubnd">Thực hiện.</Directive>'),
      'relations.yaml':
        relation('paper: 2026/thu', 'paper: 2026/btv-ky-hop-1') +
        relation('paper: 2026/thu, at: chi-dao-a', 'paper: 2026/btv-ky-hop-1, at: chi-dao-1-a'),
    }
    expect(await codes(files)).toEqual([])
  })

  test('to a paper that cannot be read are not called wrong as well', async () => {
    const files = {
      [PAPER]: paper('place: Thử', '<b>Chữ</b>'),
      'relations.yaml': relation('paper: 2026/thu, at: muc-9', 'paper: 2026/btv-ky-hop-1'),
    }
    expect(await codes(files)).toEqual(['unknown-component'])
  })

  test('in a file that cannot be read are not looked at', async () => {
    expect(await codes({ 'relations.yaml': '- { kind: thay-the }\n' })).toEqual([
      'missing-field',
      'missing-field',
    ])
  })
})

test('files beside a paper that cannot be read may be its own', async () => {
  const files = {
    [PAPER]: paper('place: Thử', '<b>Chữ</b>'),
    'attachments/2026/thu/phu-luc.txt': 'Phụ lục.',
  }
  expect(await codes(files)).toEqual(['unknown-component'])
})

describe('a paper with nothing between head and end', () => {
  test('is not empty where a table is its text, or only a section’s title', async () => {
    const table = '<table>\n<tr>\n<td>Ô</td>\n</tr>\n</table>'
    expect(await codes({ [PAPER]: paper('place: Thử', table) })).toEqual([])
    expect(await codes({ [PAPER]: paper('place: Thử', '## 1. Mục') })).toEqual([])
  })

  test('is empty where its head has a table', async () => {
    const head = '<Masthead>\n<table>\n<tr>\n<td>ĐẢNG ỦY</td>\n</tr>\n</table>\n</Masthead>'
    expect(await codes({ [PAPER]: paper('place: Thử', head) })).toEqual(['empty-paper'])
  })
})

test('the frontmatter may know less than the head, and more than a head left open', async () => {
  const head = (...lines: string[]): string =>
    `<Masthead>\n${lines.join('\n')}\n</Masthead>\n\nChữ.`
  const told = head('Thử, ngày 23 tháng 3 năm 2026', 'tại kỳ họp thứ 10, ngày 20/3/2026')
  expect(await codes({ [PAPER]: paper('place: Thử', told) })).toEqual([])
  const open = head('Số       -KL/ĐU', 'Thử, ngày      tháng 3 năm 2026', 'KẾT LUẬN')
  const fields = 'session: { ordinal: 10 }\nnumber: 12-KL/ĐU\nsignatory: { name: Nguyễn Văn Thử }'
  expect(await codes({ [PAPER]: paper(fields, open) })).toEqual([])
  // Two days for the paper itself: which of them is meant, nobody can tell.
  const two = head('Thử, ngày 21 tháng 3 năm 2026', 'Thử, ngày 22 tháng 3 năm 2026')
  expect(await codes({ [PAPER]: paper('place: Thử', two) })).toEqual([])
})
