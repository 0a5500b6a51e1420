import type { XmlElement } from '../../../format/office/xml.ts'
import {
  type SourceDocument,
  type SourceParagraph,
  type Unreadable,
  paragraphsOf,
} from '../document.ts'
import { FEW_LETTERS, unreadable } from '../unreadable.ts'
import { readBlocks } from './blocks.ts'
import { childOf, elementsIn, valueOf } from './element.ts'
import { fieldsOf } from './fields.ts'
import { notesOf } from './notes.ts'
import { listsOf } from './numbering.ts'
import { numbersOf } from './numbers.ts'
import { type OfficePackage, openPackage, Refusal } from './package.ts'
import type { Reading } from './reading.ts'
import { finalRemarks } from './remarks.ts'
import { themeFontsOf } from './run-properties.ts'
import { readAside, readRest } from './aside.ts'
import { HAS_TEXT, scanText } from './scan.ts'
import { stylesOf } from './styles.ts'

/** Reads a Word file, whichever program wrote it. */
export function readWord(bytes: Uint8Array): SourceDocument | Unreadable {
  try {
    // Whether fonts are left over from before a conversion is known only when all is read.
    return readPackage(openPackage(bytes), false) ?? readPackage(openPackage(bytes), true)
  } catch (error) {
    if (error instanceof Refusal) return unreadable(error.unreadable)
    throw error
  }
}

function readPackage(pkg: OfficePackage, leftOver: false): SourceDocument | Unreadable | undefined
function readPackage(pkg: OfficePackage, leftOver: true): SourceDocument | Unreadable
function readPackage(
  pkg: OfficePackage,
  leftOver: boolean,
): SourceDocument | Unreadable | undefined {
  const main = mainPart(pkg)
  const root = pkg.xml(main)
  if (root?.name !== 'document') return unreadable(otherKind(pkg, root))
  const body = childOf(root, 'body') ?? root
  const relations = pkg.relations(main)
  const partOf = (type: string): XmlElement | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target
    return target === undefined ? undefined : pkg.xml(target)
  }
  const styles = stylesOf(partOf('styles'), themeFontsOf(partOf('theme')))
  const notes = notesOf({
    footnote: partOf('footnotes'),
    endnote: partOf('endnotes'),
    settings: partOf('settings'),
  })
  const reading: Reading = {
    pkg,
    styles,
    numbers: numbersOf(listsOf(partOf('numbering'), styles), styles),
    notes,
    leftOut: [],
    remarks: [],
    commented: new Map(),
    oldFonts: { count: 0, names: new Set(), unicode: 0, leftOver },
    newPages: newPagesIn(body),
  }
  const blocks = readBlocks(body, { reading, fields: fieldsOf(body) })
  readAside(reading, relations)
  readRest(reading)
  if (reading.oldFonts.unicode > 0 && !leftOver) return undefined
  const paragraphs = paragraphsOf(blocks)
  paragraphs.forEach((paragraph, index) => {
    paragraph.index = index
  })
  const remarks = finalRemarks(reading, paragraphs)

  const letters = lettersIn(paragraphs)
  const pictures = remarks.some(({ kind }) => kind === 'images')
  if (letters < FEW_LETTERS && pictures) return unreadable('picture-only')
  if (letters === 0) return unreadable('empty')
  return { kind: 'docx', blocks, leftOut: reading.leftOut, remarks, scan: scanOf(pkg) }
}

/** Letters and digits of a paper, as many as matter: automatic numbers are none. */
function lettersIn(paragraphs: readonly SourceParagraph[]): number {
  let letters = 0
  for (const { runs } of paragraphs) {
    for (const { text, generated } of runs) {
      if (generated) continue
      const letter = /[\p{L}\p{N}]/gu
      while (letters < FEW_LETTERS && letter.test(text)) letters++
    }
  }
  return letters
}

/** The part that the file is about: its relationships say, whatever it is called. */
function mainPart(pkg: OfficePackage): string {
  const main = pkg.relations('').find(({ type }) => type === 'officeDocument')?.target
  return main ?? 'word/document.xml'
}

function otherKind(
  pkg: OfficePackage,
  root: XmlElement | undefined,
): 'odt' | 'excel' | 'powerpoint' | 'not-word' {
  const has = (pattern: RegExp): boolean => pkg.names.some((name) => pattern.test(name))
  if (root?.name === 'workbook' || has(/^xl\/workbook\./i)) return 'excel'
  if (root?.name === 'presentation' || has(/^ppt\/presentation\./i)) return 'powerpoint'
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'odt' : 'not-word'
}

/** Section breaks after which a page begins: how, the section that follows says. */
function newPagesIn(body: XmlElement): Set<XmlElement> {
  const sections = elementsIn(body).flatMap((element) => {
    if (element.name === 'sectPr') return [element]
    return element.name === 'p' ? (childOf(childOf(element, 'pPr'), 'sectPr') ?? []) : []
  })
  return new Set(
    sections.filter((_, at) => {
      const next = sections[at + 1]
      return next !== undefined && !/^(?:continuous|nextColumn)$/.test(valueOf(next, 'type') ?? '')
    }),
  )
}

function scanOf(pkg: OfficePackage): SourceDocument['scan'] {
  return pkg.textParts.flatMap((name) => {
    const source = pkg.source(name)
    return source !== undefined && HAS_TEXT.test(source) ? scanText(name, source) : []
  })
}
