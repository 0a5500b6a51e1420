import type { Inline } from '../../domain/paper.ts'
import { nfc } from '../../domain/text.ts'
import type { ProblemSink } from '../source.ts'

/*
 * Accounting: every character of the source is mark-up that the format knows, or text of the paper.
 */

type Text = Extract<Inline, { kind: 'text' }>

const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * The text of a text node, checked character by character against its source: apart from a backslash before
 * a punctuation mark and the white space around a line end, Markdown may have changed nothing. It comes in
 * pieces, a new one after each character that was left out, so that each place in it has a place in the source.
 */
export function accountText(
  source: string,
  start: number,
  end: number,
  value: string,
  sink: ProblemSink,
): Text[] {
  const whole: Text[] = [{ kind: 'text', value: nfc(value), at: start }]
  const written = source.slice(start, end)
  if (!checkCharacters(written, start, sink)) return whole
  // Most texts stand in the source as they are.
  if (value === written && value !== '' && !value.includes('\\')) return whole
  const pieces: Text[] = []
  let piece = { from: 0, at: start }
  const cut = (index: number, at: number): void => {
    if (index > piece.from) {
      pieces.push({ kind: 'text', value: nfc(value.slice(piece.from, index)), at: piece.at })
    }
    piece = { from: index, at }
  }
  let at = start
  for (let index = 0; index < value.length; at += 1) {
    const character = source[at]
    if (at >= end) break
    if (character === '&' && isReference(source, at, value, index)) {
      characterReference(source, at, sink)
      return whole
    } else if (character === value[index] && character !== '\\') {
      index += 1
    } else if (character === '\\' && source[at + 1] === value[index] && isEscape(source[at + 1])) {
      at += 1
      cut(index, at)
      index += 1
    } else if (character === '\\' && value[index] === '\\') {
      index += 1
    } else if (character !== undefined && /\s/.test(character)) {
      cut(index, at + 1)
    } else {
      eaten(source, at, at + 1, sink)
      return whole
    }
  }
  eaten(source, at, end, sink)
  cut(value.length, end)
  return pieces
}

/** Reports what stands in a gap that should hold white space only: a character that Markdown would eat. */
export function eaten(source: string, start: number, end: number, sink: ProblemSink): void {
  const gap = source.slice(start, end)
  const lost = gap.trim()
  if (lost === '') return
  sink.add(
    'eaten-character',
    start + gap.search(/\S/),
    `Markdown sẽ nuốt mất “${lost.replace(/\s+/g, ' ').slice(0, 20)}”: chữ này sẽ không hiện trên trang.`,
    'Nếu là chữ của văn bản, đặt dấu \\ ngay trước; nếu muốn in đậm, in nghiêng, dùng <strong>…</strong>, <em>…</em>.',
  )
}

const REFERENCE = /&#?\w+;/y

/** Whether an ampersand of the source was read as the name of another character ("&amp;"). */
function isReference(source: string, at: number, value: string, index: number): boolean {
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(source)?.[0]
  return reference !== undefined && !value.startsWith(reference, index)
}

function characterReference(source: string, at: number, sink: ProblemSink): void {
  REFERENCE.lastIndex = at
  const reference = REFERENCE.exec(source)?.[0] ?? '&'
  sink.add(
    'character-reference',
    at,
    `“${reference}” bị hiểu là mã của một ký tự khác.`,
    'Ghi thẳng ký tự cần hiện; nếu văn bản có đúng dãy chữ này, ghi \\& thay cho &.',
  )
}

/**
 * Text that no paper has: control characters, the sign of a lost character, emphasis that did not work.
 * Says whether the characters are whole, so that the text can be compared with them.
 */
function checkCharacters(written: string, start: number, sink: ProblemSink): boolean {
  const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/.exec(written)
  if (broken) {
    sink.add(
      'broken-character',
      start + broken.index,
      'Có ký tự điều khiển hoặc ký tự hỏng trong phần chữ.',
      'Xóa ký tự này và gõ lại chữ đúng theo văn bản gốc.',
    )
  }
  const stars = /(?<!\\)\*\*/.exec(written)
  if (stars) {
    sink.add(
      'stray-emphasis',
      start + stars.index,
      'Dấu ** ở đây không in đậm mà hiện nguyên thành chữ.',
      'Muốn in đậm, dùng <strong>…</strong>; nếu là chữ của văn bản, ghi \\*\\*.',
    )
  }
  return broken === null
}

function isEscape(character: string | undefined): boolean {
  return character !== undefined && ESCAPABLE.test(character)
}
