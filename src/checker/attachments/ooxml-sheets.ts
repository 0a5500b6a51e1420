import type { Findings } from './attachment.ts'
import { textVisitor } from './ooxml-text.ts'
import type { XmlVisitor } from '../../format/office/xml.ts'

/** Identity cards, telephones and accounts have so many digits; smaller numbers are amounts. */
const LONG_NUMBER = /^\d{9,}$/

/**
 * Reads a sheet of an Excel file: its running header and footer, texts in cells that are not among the shared
 * ones, results of formulas, and numbers that may be somebody's.
 */
export function sheetVisitor(findings: Findings): XmlVisitor {
  const inCells = textVisitor('body', findings, (name) => name === 'is')
  let cellType = ''
  let text = ''
  return {
    open(name, attributes, parent) {
      text = ''
      if (name === 'c') cellType = attributes.t ?? 'n'
      inCells.open(name, attributes, parent)
    },
    text(part, parent) {
      text += part
      inCells.text(part, parent)
    },
    close(name) {
      inCells.close(name)
      const running = /(?<=^odd|^even|^first)(?:Header|Footer)$/.exec(name)?.[0]
      if (running) findings.lines(running === 'Header' ? 'header' : 'footer', runningWords(text))
      if (name === 'v' && isShown(cellType, text)) findings.lines('body', text)
      text = ''
    },
  }
}

function isShown(cellType: string, text: string): boolean {
  return cellType === 'str' || (cellType === 'n' && LONG_NUMBER.test(text))
}

/** The columns of a running header, a line each, without the codes for fonts, sizes and page numbers. */
function runningWords(text: string): string {
  return text.replace(/&(?:&|[LCR]|"[^"]*"|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|\d+|[A-Z])/gi, (code) =>
    code === '&&' ? '&' : /^&[LCR]$/i.test(code) ? '\n' : '',
  )
}

/** Reads the names of an Excel file's sheets. */
export function workbookVisitor(findings: Findings): XmlVisitor {
  return {
    open(name, attributes) {
      if (name === 'sheet') findings.lines('header', attributes.name ?? '')
    },
    text() {},
    close() {},
  }
}
