import { expect, test } from 'vitest'
import { isComputerPlace } from '../../../../src/format/office/places.ts'

test.each([
  'C:\\Users\\An\\kl.docx',
  'file:///D:/kl.docx',
  '\\\\may-chu\\van-ban\\kl.docx',
  '/home/an/kl.docx',
  'mẫu (d:/a.dotx)',
])('%s is a place on a computer', (value) => {
  expect(isComputerPlace(value)).toBe(true)
})

test.each([
  'https://example.vn/home/tin-tuc',
  'http://example.vn/Users/a',
  'Kết luận 12-KL/ĐU',
  'tỷ lệ 1:2',
  'Quý I/2026',
])('%s is none', (value) => {
  expect(isComputerPlace(value)).toBe(false)
})
