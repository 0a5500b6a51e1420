import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'
import { docx, paragraph } from '../../../support/ooxml.ts'
import { said } from './said.ts'

test('plain text in lines, whatever ends them and however it is encoded', async () => {
  const text = '\ufeffMẬT\r\n  hai \r\rba\n'
  const wide = Buffer.from(text, 'utf16le')
  for (const bytes of [
    strToU8(text),
    new Uint8Array(wide),
    new Uint8Array(Buffer.from(wide).swap16()),
  ])
    expect(await readAttachment('a.txt', bytes)).toEqual({
      kind: 'text',
      properties: [],
      lines: ['MẬT', 'hai', 'ba'].map((line) => ({ where: 'body', text: line })),
      openChanges: false,
      unread: [],
    })
})

test('cells of a table are lines too', async () => {
  const text = await readAttachment('a.csv', strToU8('STT,"Ghi chú"\n1,MẬT\n'))
  expect(said(text, 'body')).toEqual(['STT,"Ghi chú"', '1,MẬT', 'STT', 'Ghi chú', '1', 'MẬT'])
})

test('letters stand in NFC and without characters of control', async () => {
  const text = await readAttachment('a.docx', docx(paragraph('M\u00c2\u0323T')))
  expect(said(text, 'body')).toEqual(['M\u1eacT'])
})

test('what a text is not', async () => {
  for (const [name, content, unread] of [
    ['a.html', '<!DOCTYPE html><p>MẬT</p>', 'unknown'],
    ['a.svg', '<svg><text>MẬT</text></svg>', 'unknown'],
    ['a.rtf', '{\\rtf1 MAT}', 'unknown'],
    ['a.bin', 'a\0b', 'unknown'],
    ['a.pdf', 'a\0b', 'damaged'],
    ['a.docx', 'a\0b', 'damaged'],
  ] as const)
    expect([name, await readAttachment(name, strToU8(content))]).toMatchObject([
      name,
      { kind: 'other', lines: [], unread: [unread] },
    ])
  const old = new Uint8Array(Buffer.from('MËT', 'latin1'))
  expect(await readAttachment('a.txt', old)).toMatchObject({ unread: ['old-encoding'] })
})

test('old office files and those with a password are told apart', async () => {
  for (const [stream, unread] of [
    ['EncryptedPackage', 'password'],
    ['WordDocument', 'old-word'],
    ['Workbook', 'old-excel'],
    ['PowerPoint Document', 'old-powerpoint'],
    ['Something', 'unknown'],
  ] as const) {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(`${stream}\0\0`, 'utf16le'),
      Buffer.alloc(100),
    ])
    expect([stream, await readAttachment('a.docx', new Uint8Array(bytes))]).toMatchObject([
      stream,
      { kind: 'other', unread: [unread] },
    ])
  }
})

test('letters of old fonts are told, those of other languages in a text are not', async () => {
  const tcvn3 = docx(paragraph('§¶ng uû x· yªu cÇu c¸c c¬ quan, ®¬n vÞ thùc hiÖn nghiªm tóc'))
  expect((await readAttachment('a.docx', tcvn3)).unread).toEqual(['old-encoding'])
  const vni = docx(paragraph('Ñaûng uyû xaõ yeâu caàu caùc cô quan thöïc hieän nghieâm tuùc'))
  expect((await readAttachment('a.docx', vni)).unread).toEqual(['old-encoding'])
  const french = 'Đoàn công tác của thành phố Besançon đã đến thăm và làm việc với lãnh đạo xã. '
  expect((await readAttachment('a.docx', docx(paragraph(french)))).unread).toEqual([])
})
