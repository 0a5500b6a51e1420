/** What the tests of the reader ask it: papers made by the builder, in short forms that can be compared. */
import { expect } from 'vitest'
import { unaccounted } from '../../../../src/importer/source/account.ts'
import {
  paragraphsOf,
  paragraphText,
  type LeftOut,
  type Remark,
  type SourceDocument,
  type SourceParagraph,
} from '../../../../src/importer/source/document.ts'
import { readSource } from '../../../../src/importer/source/read.ts'
import { isUnreadable } from '../../../../src/importer/source/unreadable.ts'
import { wordFile, type WordFile, type Xml } from '../../../support/docx/word-file.ts'

/** Reads bytes that must be readable, and no letter of which may be lost. */
export function readBytes(bytes: Uint8Array, name = 'van-ban.docx'): SourceDocument {
  const read = readSource(name, bytes)
  if (isUnreadable(read)) throw new Error(`${read.code}: ${read.message}`)
  expect(unaccounted(read)).toEqual([])
  expect(paragraphsOf(read.blocks).map(({ index }) => index)).toEqual(
    paragraphsOf(read.blocks).map((_, at) => at),
  )
  return read
}

/** Reads a Word file: a description of it, or its body. */
export function read(file: WordFile | readonly Xml[]): SourceDocument {
  return readBytes(wordFile('body' in file ? file : { body: file }))
}

export function paragraphs(file: WordFile | readonly Xml[]): SourceParagraph[] {
  return paragraphsOf(read(file).blocks)
}

/** Texts of all paragraphs. */
export function texts(file: WordFile | readonly Xml[]): string[] {
  return paragraphs(file).map(paragraphText)
}

/** Runs of all paragraphs: `b:`, `i:`, `u:` before what is so dressed, `#` before what is generated. */
export function runs(file: WordFile | readonly Xml[]): string[][] {
  return paragraphs(file).map((paragraph) =>
    paragraph.runs.map(({ text, bold, italic, underline, generated }) => {
      const dress = `${bold ? 'b' : ''}${italic ? 'i' : ''}${underline ? 'u' : ''}`
      return `${generated ? '#' : ''}${dress === '' ? '' : `${dress}:`}${text}`
    }),
  )
}

/** What was left out: `reason: text`. */
export function leftOut(document: SourceDocument): string[] {
  return document.leftOut.map(({ reason, text }: LeftOut) => `${reason}: ${text}`)
}

/** Remarks of a kind. */
export function remarks(document: SourceDocument, kind: Remark['kind']): Remark[] {
  return document.remarks.filter((remark) => remark.kind === kind)
}

/** The code with which a file is refused. */
export function refusal(bytes: Uint8Array, name = 'van-ban.docx'): string | undefined {
  const read = readSource(name, bytes)
  return isUnreadable(read) ? read.code : undefined
}
