/** Texts from before Unicode, read by the font of each run. */
import { expect, test } from 'vitest'
import { p, run, type RunLook, type Style, type WordFile } from '../../../support/docx/word-file.ts'
import { leftOut, read, remarks, runs, texts } from './reading.ts'

const TCVN3: RunLook = { font: '.VnTime' }
const CAPITALS: RunLook = { font: '.VnTimeH' }
const VNI: RunLook = { font: 'VNI-Times' }

test('TCVN3, its fonts of capitals, VNI, beside Unicode', () => {
  const body = [
    p([run('§¶ng ñy', TCVN3), run(' x·, ph\u00adêng', TCVN3), ' tổ chức']),
    p([run('kÕt luËn', CAPITALS)]),
    p([run('ÑAÛNG UÛY', VNI), run(' xaõ Lôïi', VNI)]),
  ]
  expect(texts(body)).toEqual(['Đảng ủy xã, phường tổ chức', 'KẾT LUẬN', 'ĐẢNG ỦY xã Lợi'])
  expect(leftOut(read(body))).toEqual([])
  expect(remarks(read(body), 'old-fonts')).toEqual([
    { kind: 'old-fonts', count: 4, text: '.VnTime, .VnTimeH, VNI-Times' },
  ])
})

test('a letter of VNI and its mark in two runs; letters in the private area', () => {
  expect(texts([p([run('Ña', VNI), run('ûng uûy', VNI)])])).toEqual(['Đảng ủy'])
  const moved = [...'§¶ng'].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xf000))
  expect(texts([p([run(moved.join(''), TCVN3)])])).toEqual(['Đảng'])
})

test('old and new fonts within a word, in one dress', () => {
  expect(runs([p([run('§¶', TCVN3), 'ng ', run('uû', VNI), 'y'])])).toEqual([['Đảng ủy']])
})

test('fonts come from styles, defaults and the theme', () => {
  const styles: Style[] = [
    { id: 'Cu', look: TCVN3 },
    { id: 'Con', basedOn: 'Cu' },
    { id: 'Moi', type: 'character', look: { font: 'Times New Roman' } },
  ]
  const themed: RunLook = {
    more: '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
  }
  const file: WordFile = {
    styles,
    defaults: VNI,
    theme: { major: 'Arial', minor: '.VnArial' },
    body: [
      p('ñy', { paragraphStyle: 'Con' }),
      p([run('µ', { style: 'Moi' })], { paragraphStyle: 'Con' }),
      p('uûy'),
      p([run('§¶ng', themed)]),
    ],
  }
  expect(texts(file)).toEqual(['ủy', 'µ', 'ủy', 'Đảng'])
})

test('a font that was left over when the text was converted', () => {
  const document = read([p([run('Đảng ủy xã là', TCVN3)]), p([run('kết luận', CAPITALS)])])
  expect(document.blocks).toMatchObject([
    { runs: [{ text: 'Đảng ủy xã là' }] },
    { runs: [{ text: 'kết luận' }] },
  ])
  expect(remarks(document, 'old-fonts')).toEqual([])
})

test('then what could be either is Unicode, too; what could not is read by its font', () => {
  const body = [p([run('công an xã', TCVN3)]), p([run('Đảng ủy', TCVN3)]), p([run('§¶ng', TCVN3)])]
  expect(texts(body)).toEqual(['công an xã', 'Đảng ủy', 'Đảng'])
})

test('a text that looks old in a font that does not is told of', () => {
  const document = read([p('Kết luận của Ban Thường vụ'), p('§¶ng ñy x· tæ chøc thùc hiÖn')])
  expect(remarks(document, 'unknown-fonts')).toEqual([
    { kind: 'unknown-fonts', count: 1, paragraph: 1, text: '§¶ng ñy x· tæ chøc thùc hiÖn' },
  ])
  const today = read([p('Diện tích 5 × 3 m² ≥ 10 m³, tăng «½»'), p('¹ Chú thích µ')])
  expect(remarks(today, 'unknown-fonts')).toEqual([])
})
