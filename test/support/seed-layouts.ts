import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deleted, inserted, p, run, wordFile, type Xml } from './docx/word-file.ts'
import { cut, foot, head } from './party-paper.ts'
import { root } from './paths.ts'

/*
 * The one real paper as the Word files that it may have been.
 */

const text = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')

/** The lines of the paper, without the signs for bold letters. */
export const seedLines = text
  .split(/\r?\n/)
  .map((line) => line.replaceAll('**', '').trim())
  .filter(Boolean)

const NUMBER = /^(\d+)\.(?:(\d+)\.)? /
const closing = seedLines.indexOf('Nơi nhận:')
const isHead = (index: number): boolean => index < 3

function linesAs(paragraph: (line: string) => Xml): Xml[] {
  return seedLines.map((line, index) =>
    isHead(index) ? p(line, { align: 'center', bold: true }) : paragraph(line),
  )
}

/** Which list numbers a section: another one behind the gap, which begins with 4. */
function listOf(section: number): number {
  return section < 3 ? 1 : 2
}

/** Numbers and dashes that Word writes. */
function automatic(): Uint8Array {
  const levels = [
    { text: '%1.', suffix: 'space' as const },
    { text: '%1.%2.', suffix: 'space' as const },
  ]
  return wordFile({
    numbering: {
      definitions: [
        { id: 1, levels },
        { id: 2, levels: levels.map((level, at) => (at === 0 ? { ...level, start: 4 } : level)) },
        { id: 9, levels: [{ format: 'bullet', text: '-' }] },
      ],
    },
    body: linesAs((line) => {
      const [whole = '', section, part] = NUMBER.exec(line) ?? []
      const look = { align: 'both' } as const
      if (section !== undefined) {
        const level = part === undefined ? 0 : 1
        return p(line.slice(whole.length), { ...look, number: [listOf(Number(section)), level] })
      }
      return line.startsWith('- ') ? p(line.slice(2), { ...look, number: [9, 0] }) : p(line, look)
    }),
  })
}

function typed(): Uint8Array {
  return wordFile({ body: linesAs((line) => p(line, { align: 'both' })) })
}

/** Head, distribution list and signature in tables without lines. */
function tables(): Uint8Array {
  const signature = seedLines.slice(-3)
  const recipients = seedLines.slice(closing + 1, -3)
  const body = linesAs((line) => p(line, { align: 'both' })).slice(0, closing)
  const top = head(
    'ĐẢNG BỘ TỈNH LẠNG SƠN',
    'ĐẢNG ỦY XÃ LỢI BÁC',
    'Số 12-KL/ĐU',
    'Lợi Bác, ngày 23 tháng 3 năm 2026',
  )
  return wordFile({ body: [top, ...body, foot(recipients, signature)] })
}

/** Each long paragraph with a word put in and a word taken out, as Word keeps changes. */
function changed(): Uint8Array {
  return wordFile({
    body: linesAs((line) => {
      const words = line.split(' ')
      if (words.length < 30) return p(line, { align: 'both' })
      const [before, after] = [words.slice(0, 20).join(' '), words.slice(21).join(' ')]
      const pieces = [`${before} `, deleted('chữ cũ '), inserted(words[20] ?? ''), ` ${after}`]
      return p(pieces, { align: 'both' })
    }),
  })
}

/** Runs that end in the middle of words, titles in bold letters. */
function split(): Uint8Array {
  return wordFile({
    body: linesAs((line) =>
      NUMBER.test(line) && line.length < 60 ? p([run(line, { bold: true })]) : cut(line),
    ),
  })
}

/** The paper as a text file, and as Word files of different make. */
export const seedLayouts: readonly (readonly [
  name: string,
  file: string,
  bytes: () => Uint8Array,
])[] = [
  ['tệp chữ', 'ket-luan.txt', () => new TextEncoder().encode(text)],
  ['số tự động', 'ket-luan.docx', automatic],
  ['số gõ tay', 'ket-luan.docx', typed],
  ['đầu và cuối trong bảng', 'ket-luan.docx', tables],
  ['sửa đổi được theo dõi', 'ket-luan.docx', changed],
  ['chữ bị cắt vụn', 'ket-luan.docx', split],
]
