import { expect, test } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import { pptx, slidePart, xlsx } from '../../../support/ooxml.ts'
import { said } from './said.ts'

test('of a workbook: names of sheets, shared and inline strings, formulas, long numbers', async () => {
  const cells =
    '<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>trong ô</t></is></c>' +
    '<c t="str"><f>A1</f><v>kết quả</v></c><c><v>399.5</v></c><c><v>001234567890</v></c></row></sheetData>'
  const text = await readAttachment('a.xlsx', xlsx({ 'Tờ mật': cells }, ['chuỗi chung']))
  expect(text.kind).toBe('ooxml')
  expect(said(text, 'header')).toEqual(['Tờ mật'])
  expect(said(text, 'body').sort()).toEqual(
    ['001234567890', 'chuỗi chung', 'kết quả', 'trong ô'].sort(),
  )
  expect(text.unread).toEqual([])
})

test('the running header of a sheet is read without its codes', async () => {
  const running =
    '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Times New Roman,Bold"&amp;14TỐI MẬT&amp;CTrang &amp;P/&amp;N&amp;R&amp;KFF0000R&amp;&amp;D</oddHeader>' +
    '<firstFooter>&amp;CLƯU HÀNH NỘI BỘ</firstFooter></headerFooter>'
  const text = await readAttachment('a.xlsx', xlsx({ A: running }))
  expect(said(text, 'header')).toEqual(['A', 'TỐI MẬT', 'Trang /', 'R&D'])
  expect(said(text, 'footer')).toEqual(['LƯU HÀNH NỘI BỘ'])
})

test('notes and conversations in cells are comments', async () => {
  const notes =
    '<comments><commentList><comment ref="A1"><text><r><t>ghi chú</t></r></text></comment></commentList></comments>'
  const talk =
    '<ThreadedComments><threadedComment ref="A1"><text>trao đổi</text></threadedComment></ThreadedComments>'
  for (const [name, part, words] of [
    ['xl/comments1.xml', notes, 'ghi chú'],
    ['xl/threadedComments/threadedComment1.xml', talk, 'trao đổi'],
  ] as const) {
    const text = await readAttachment('a.xlsx', xlsx({ A: '' }, ['x'], { [name]: part }))
    expect(said(text, 'comment')).toEqual([words])
    expect(text.openChanges).toBe(true)
  }
})

test('a workbook in binary form is said to be unread', async () => {
  const binary = xlsx({}, [], { 'xl/workbook.bin': new Uint8Array(20) })
  expect((await readAttachment('a.xlsb', binary)).unread).toEqual(['unknown'])
})

test('of slides: paragraphs, what the master repeats, notes of the speaker, comments', async () => {
  const bytes = pptx([['Trang một', 'MẬT'], ['Trang hai']], {
    'ppt/slideMasters/slideMaster1.xml': slidePart('sldMaster', ['LƯU HÀNH NỘI BỘ']),
    'ppt/notesSlides/notesSlide1.xml': slidePart('notes', ['lời nói']),
    'ppt/comments/comment1.xml':
      '<p:cmLst xmlns:p="p"><p:cm><p:text>góp ý</p:text></p:cm></p:cmLst>',
    'ppt/charts/chart1.xml': '<c:chart xmlns:c="c"><c:pt><c:v>Cột 1</c:v></c:pt></c:chart>',
    'ppt/theme/theme1.xml': slidePart('theme', ['Chủ đề']),
  })
  const text = await readAttachment('a.pptx', bytes)
  expect(said(text, 'body')).toEqual(['Trang một', 'MẬT', 'Trang hai', 'Cột 1'])
  expect(said(text, 'header')).toEqual(['LƯU HÀNH NỘI BỘ'])
  expect(said(text, 'comment')).toEqual(['lời nói', 'góp ý'])
  expect(text.openChanges).toBe(true)
})

test('notes of the speaker alone are no comments', async () => {
  const notes = { 'ppt/notesSlides/notesSlide1.xml': slidePart('notes', ['lời nói']) }
  expect((await readAttachment('a.pptx', pptx([['Trang']], notes))).openChanges).toBe(false)
})
