import { expect, test } from 'vitest'
import { paragraphsOf, paragraphText } from '../../../../src/importer/source/document.ts'
import { leftOut, readBytes, refusal, remarks } from './reading.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => readBytes(bytesOf(text), 'van-ban.txt')
const texts = (text: string): string[] => paragraphsOf(read(text).blocks).map(paragraphText)
const runs = (text: string): string[][] =>
  paragraphsOf(read(text).blocks).map((paragraph) =>
    paragraph.runs.map((run) => (run.bold ? `b:${run.text}` : run.text)),
  )
/** Characters up to U+00FF as bytes. */
const latin = (text: string): Uint8Array => Uint8Array.from([...text], (c) => c.charCodeAt(0))

test('paragraphs between blank lines; lines within one are lines', () => {
  expect(texts('KẾT LUẬN\ncủa Ban\n\nMột.\n \t\n\n- a\n- b\n\nHai.\n')).toEqual([
    'KẾT LUẬN\ncủa Ban',
    'Một.',
    '- a\n- b',
    'Hai.',
  ])
})

test('a paragraph a line, with blank lines here and there', () => {
  const lines = ['KẾT LUẬN', '1. Một', 'Đoạn a', 'Đoạn b', '2. Hai', 'Đoạn c']
  expect(texts(lines.join('\n'))).toEqual(lines)
  expect(texts(`${lines.join('\n')}\n\n${lines.join('\n')}`)).toEqual([...lines, ...lines])
})

test('a file that is broken at a column', () => {
  const line = 'Ban Thường vụ Đảng ủy yêu cầu các cơ quan, đơn vị tổ chức thực hiện'
  const paragraph = [line, line, line, 'nghiêm túc.']
  const file = [...paragraph, '', ...paragraph, `- ${line}`, 'tiếp theo;', `- ${line}`].join('\n')
  expect(texts(file)).toEqual([
    paragraph.join(' '),
    paragraph.join(' '),
    `- ${line} tiếp theo;`,
    `- ${line}`,
  ])
})

test('line ends of every kind, and byte order marks', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(texts(`\ufeffMột${end}hai${end}${end}ba`)).toEqual(['Một\nhai', 'ba'])
  const text = 'Một\n\nhai'
  const wide = (littleEndian: boolean, mark: number[]): Uint8Array =>
    Uint8Array.from([
      ...mark,
      ...[...text].flatMap((c) => {
        const code = c.charCodeAt(0)
        return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255]
      }),
    ])
  for (const bytes of [wide(true, [0xff, 0xfe]), wide(false, [0xfe, 0xff]), wide(true, [])])
    expect(paragraphsOf(readBytes(bytes).blocks).map(paragraphText)).toEqual(['Một', 'hai'])
})

test('** is bold, over line ends too, and is left out; what is not paired stays', () => {
  expect(runs('a **b** c\n\n**T/M\nBÍ THƯ**\n\nmột ** hai\n\n***\n\n**a**b**')).toEqual([
    ['a ', 'b:b', ' c'],
    ['b:T/M\nBÍ THƯ'],
    ['một ** hai'],
    ['***'],
    ['b:a', 'b**'],
  ])
  expect(leftOut(read('a **b**'))).toEqual(['mark-up: **', 'mark-up: **'])
})

test('letters are composed, characters that are not printed are left out', () => {
  expect(texts('Đảng ủy'.normalize('NFD'))).toEqual(['Đảng ủy'])
  const document = read('Đảng\u200b ủy\u00ad')
  expect(leftOut(document)).toEqual(['control-character: \u200b\u00ad'])
})

test('old encodings are recognised, and said', () => {
  const tcvn3 = '§¶ng ñy x· tæ chøc thùc hiÖn nhiÖm vô cña Ban Th\u00adêng vô, c¸c c¬ quan'
  const vni = 'Ñaûng uûy xaõ toå chöùc thöïc hieän nhieäm vuï cuûa Ban Thöôøng vuï, caùc cô quan'
  const expected = 'Đảng ủy xã tổ chức thực hiện nhiệm vụ của Ban Thường vụ, các cơ quan'
  const western = new TextDecoder('windows-1252').decode(bytesOf(expected))
  for (const [bytes, name] of [
    [latin(tcvn3), 'TCVN3'],
    [bytesOf(tcvn3), 'TCVN3'],
    [latin(vni), 'VNI'],
    [bytesOf(vni), 'VNI'],
    [bytesOf(western), 'UTF-8'],
  ] as const) {
    const document = readBytes(bytes)
    expect(paragraphsOf(document.blocks).map(paragraphText)).toEqual([expected])
    expect(remarks(document, 'old-encoding')).toEqual([
      { kind: 'old-encoding', count: 1, text: name },
    ])
  }
  expect(remarks(read(expected), 'old-encoding')).toEqual([])
  // Windows-1258 has tones as characters of their own.
  const document = readBytes(
    latin('\xd0\xe0ng \xf0\xe3 th\xfd\xf2c hi\xea\xf2n c\xfda v\xe0 c\xe1c x\xe3 l\xe0'),
  )
  expect(remarks(document, 'old-encoding')).toMatchObject([{ text: 'Windows-1258' }])
  expect(remarks(read('\u00a7\u00b6ng \u00f1y'), 'unknown-fonts')).toHaveLength(1)
})

test('a text file that is none', () => {
  expect(refusal(bytesOf(' \n\n'), 'a.txt')).toBe('empty')
  expect(refusal(latin('\u0000\u0001\u0002 abc'), 'a.txt')).toBe('unknown-text')
  expect(refusal(latin('\u00ff\u0081\u008d\u0090'), 'a.txt')).toBe('unknown-text')
})
