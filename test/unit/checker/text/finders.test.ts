/** What the finders say of what they found: kinds, mendings, places. */
import { expect, test } from 'vitest'
import { citizensInComplaints } from '../../../../src/checker/text/complaints.ts'
import { mixedUnicodeIn } from '../../../../src/checker/text/composition.ts'
import { gluedWordsIn } from '../../../../src/checker/text/glued.ts'
import { invisibleCharacters, softHyphens } from '../../../../src/checker/text/invisible.ts'
import { legacyText } from '../../../../src/checker/text/legacy.ts'
import { lookAlikes } from '../../../../src/checker/text/look-alikes.ts'
import { privateNumbers } from '../../../../src/checker/text/private-numbers.ts'
import { missingSpaces } from '../../../../src/checker/text/spacing.ts'

test.each([
  ['vụĐảng', ['vụ', 'Đảng']],
  ['chỉđạo', ['chỉ', 'đạo']],
  ['toànxãhội', ['toàn', 'xã', 'hội']],
  ['ýkiến', ['ý', 'kiến']],
  ['UBNDxã', ['UBND', 'xã']],
  ['UBNDXã', ['UBND', 'Xã']],
  ['giaoUBND', ['giao', 'UBND']],
  ['trênFacebook', ['trên', 'Facebook']],
  ['KinhTe', ['Kinh', 'Te']],
  ['BANTHƯỜNG', ['BAN', 'THƯỜNG']],
  ['đảmbảoan', ['đảm', 'bảo', 'an']],
])('%s is %j', (word, parts) => {
  expect(gluedWordsIn(word)).toEqual([{ start: 0, end: word.length, text: word, parts }])
})

test('a row of letters without end is no word', () => {
  expect(gluedWordsIn('chỉđạo'.repeat(20))).toEqual([])
})

test.each([
  ['tốt.Tiếp', 'tốt. Tiếp'],
  ['xã…Giao', 'xã… Giao'],
  ['quý2', 'quý 2'],
  ['05ngày', '05 ngày'],
])('%s lacks a space: %s', (text, mended) => {
  expect(missingSpaces(`(${text})`)).toEqual([{ start: 1, end: text.length + 1, text, mended }])
})

test('a word that lacks both its spaces is found once', () => {
  expect(missingSpaces('tốt.Quý2 và 05ngày25').map(({ text }) => text)).toEqual([
    'tốt.Quý',
    '05ngày',
  ])
})

test.each([
  ['Đa\u0309ng', 'decomposed', 'Đảng'],
  ['tie\u0301\u0302ng', 'disordered', 'tiếng'],
  ['tiế\u0301ng', 'disordered', 'tiếng'],
  ['\u0301ng', 'dangling', undefined],
])('%j is %s', (text, kind, mended) => {
  const [found] = mixedUnicodeIn(`x ${text} y`)
  expect([found?.start, found?.kind, found?.mended]).toEqual([2, kind, mended])
})

test.each([
  ['\u00d0ảng', 'Đảng'],
  ['\u0445ã', 'xã'],
  ['UB\u039dD', 'UBND'],
  ['\uff35\uff22', 'UB'],
])('%s looks like %s', (text, mended) => {
  expect(lookAlikes(`a ${text} b`)).toEqual([{ start: 2, end: 2 + text.length, text, mended }])
})

test.each([
  ['Căn cứ §¶ng ñy x· Lîi B¸c', 'TCVN3', 'Đảng ủy xã Lợi Bác'],
  ['Ban Th\u00adêng vô', 'TCVN3', 'Thường'],
  ['H§ND x·', 'TCVN3', 'HĐND xã'],
  ['Thoâng baùo, keát luaän', 'VNI', 'Thông báo, kết luận'],
  ['ÑAÛNG UÛY', 'VNI', 'ĐẢNG ỦY'],
  ['Káº¿t luáº\u00adn', 'UTF-8', 'Kết luận'],
])('%s is %s', (line, encoding, decoded) => {
  expect(legacyText(line)).toMatchObject([{ encoding, decoded }])
})

test('old text beside new text is found in its pieces', () => {
  const line = 'Nghị quyết của §¶ng ñy được quyÕt ®Þnh của cấp trên'
  expect(legacyText(line).map(({ start, end }) => line.slice(start, end))).toEqual([
    '§¶ng ñy',
    'quyÕt ®Þnh',
  ])
})

test('invisible characters have kinds and names', () => {
  expect(invisibleCharacters('a\u200bb\u202e\uf0b7\u0091\u2028\u{e0041}')).toEqual([
    { start: 1, end: 2, kind: 'zero-width', code: 'U+200B' },
    { start: 3, end: 4, kind: 'direction', code: 'U+202E' },
    { start: 4, end: 5, kind: 'private', code: 'U+F0B7' },
    { start: 5, end: 6, kind: 'control', code: 'U+0091' },
    { start: 6, end: 7, kind: 'other', code: 'U+2028' },
    { start: 7, end: 9, kind: 'other', code: 'U+E0041' },
  ])
  expect(softHyphens('a\u00ad\u00adb\u00ad')).toEqual([
    { start: 1, end: 3 },
    { start: 4, end: 5 },
  ])
})

test('each number is of one kind only', () => {
  const line = 'STK 0912345678, CCCD 001085012345, điện thoại 0987 654 321 hoặc +84 912 345 678'
  expect(
    privateNumbers(line).map(({ kind, start, end }) => [kind, line.slice(start, end)]),
  ).toEqual([
    ['account', '0912345678'],
    ['identity', '001085012345'],
    ['telephone', '0987 654 321'],
    ['telephone', '+84 912 345 678'],
  ])
})

test('a citizen number has the code of a province', () => {
  expect(privateNumbers('001085012345')).toHaveLength(1)
  expect(privateNumbers('003085012345 và 097085012345 và 100085012345')).toEqual([])
  expect(privateNumbers('CCCD số 100085012345')).toHaveLength(1)
})

test('each of several citizens in one complaint is found, far into a long line', () => {
  const before = 'Ban Thường vụ Đảng ủy xã cơ bản nhất trí. '.repeat(300)
  const line = `${before}Giải quyết tranh chấp giữa hộ ông Hoàng Văn Ích và hộ bà Lý Thị Kim.`
  expect(citizensInComplaints(line).map(({ start, end }) => line.slice(start, end))).toEqual([
    'ông Hoàng Văn Ích',
    'bà Lý Thị Kim',
  ])
})
