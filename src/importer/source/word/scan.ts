import type { ScannedText } from '../document.ts'

/*
 * All text nodes of an XML part by regular expressions: shares nothing with the reader, so that it sees what the
 * reader loses. A text node is an element in which Word keeps letters, or that stands for a letter.
 */

/** Whether a part has any text node. */
export const HAS_TEXT = /<(?:[\w.-]+:)?(?:t|delText|instrText|delInstrText|sym|noBreakHyphen)[\s/>]/

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[^\s<>/:]+:)?([^\s<>/:]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g
const HOLDERS = new Set(['t', 'delText', 'instrText', 'delInstrText'])

/** The text nodes of a part whose XML is sound, in their order. */
export function scanText(part: string, xml: string): ScannedText[] {
  const nodes: ScannedText[] = []
  /** Elements that are open, inside the outermost that is a text node; an empty place for what is none. */
  const open: (ScannedText | undefined)[] = []
  for (const [, cdata, close, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const holder = open.at(-1)
    if (cdata !== undefined || text !== undefined) {
      if (holder) holder.text += cdata ?? resolved(text ?? '')
    } else if (close === '/') {
      open.pop()
    } else if (name !== '') {
      const node = HOLDERS.has(name) ? { part, node: 0, text: '' } : undefined
      const found = node ?? letter(part, name, attributes)
      if (found) found.node = nodes.push(found) - 1
      if (empty !== '/') open.push(node)
    }
  }
  return nodes
}

function letter(part: string, name: string, attributes: string): ScannedText | undefined {
  if (name === 'noBreakHyphen') return { part, node: 0, text: '-' }
  if (name !== 'sym') return undefined
  const code = /(?:^|[\s:])char\s*=\s*["']([\da-f]{1,6})["']/i.exec(attributes)?.[1] ?? ''
  const point = Number.parseInt(code, 16)
  return { part, node: 0, text: point <= 0x10ffff ? String.fromCodePoint(point) : '' }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
