import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decodeText } from './decode.ts'

/** What one reads while walking through an XML file; names come without their namespace's prefix. */
export interface XmlVisitor {
  open: (name: string, attributes: Readonly<Record<string, string>>, parent: string) => void
  text: (text: string, parent: string) => void
  close: (name: string) => void
}

type Raw = Record<string, unknown>

const CDATA = '#cdata'

// References are resolved here and not by the parser, which counts them and gives up after a thousand. What a
// document type declares is therefore never expanded: a bomb of entities stays the few bytes it is.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  // Kept apart, since nothing in it is a reference.
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 1000,
})

/** An element of an XML file; its name and those of its attributes come without their namespace's prefix. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

/** Walks through an XML file. False where it is damaged; what stands before the damage may have been visited. */
export function visitXml(xml: Uint8Array | string, visitor: XmlVisitor): boolean {
  const source = sourceOf(xml)
  if (source === undefined) return false
  try {
    visitAll(parser.parse(source) as Raw[], visitor, '')
  } catch {
    return false
  }
  return isWhole(source)
}

/** The root element of an XML file; nothing where it is damaged in any way, or has a document type. */
export function readXml(xml: Uint8Array | string): XmlElement | undefined {
  const source = sourceOf(xml)
  if (source === undefined || !isWhole(source)) return undefined
  try {
    if (XMLValidator.validate(source) !== true) return undefined
    const roots = elementsOf(parser.parse(source) as Raw[]).filter(
      (node) => typeof node !== 'string',
    )
    return roots.length === 1 ? roots[0] : undefined
  } catch {
    return undefined
  }
}

function sourceOf(xml: Uint8Array | string): string | undefined {
  return (typeof xml === 'string' ? xml : decodeText(xml))?.trim()
}

function isWhole(source: string): boolean {
  // What a document type declares could be a mark; no office program writes one.
  if (source.includes('<!DOCTYPE')) return false
  // The parser forgives an end that is missing, and loses the text before it.
  const root = /<([\p{L}_][^\s/>]*)/u.exec(source)?.[1]
  return root !== undefined && (source.endsWith(`</${root}>`) || source.endsWith('/>'))
}

function elementsOf(nodes: readonly Raw[]): (XmlElement | string)[] {
  const read: (XmlElement | string)[] = []
  for (const node of nodes) {
    for (const name in node) {
      if (name === ':@') continue
      const content = node[name]
      if (name === '#text') read.push(decodeReferences(String(content)))
      else if (name === CDATA) read.push(cdataText(content))
      else {
        const children = elementsOf(content as Raw[])
        read.push({ name, attributes: attributesOf(node[':@']), children })
      }
    }
  }
  return read
}

function visitAll(nodes: readonly Raw[], visitor: XmlVisitor, parent: string): void {
  for (const node of nodes) {
    for (const name in node) {
      if (name === ':@') continue
      const content = node[name]
      if (name === '#text') {
        visitor.text(decodeReferences(String(content)), parent)
        continue
      }
      if (name === CDATA) {
        visitor.text(cdataText(content), parent)
        continue
      }
      visitor.open(name, attributesOf(node[':@']), parent)
      visitAll(content as Raw[], visitor, name)
      visitor.close(name)
    }
  }
}

function cdataText(content: unknown): string {
  return (content as Raw[]).map((node) => String(node['#text'] ?? '')).join('')
}

const NONE: Readonly<Record<string, string>> = {}

function attributesOf(raw: unknown): Readonly<Record<string, string>> {
  if (!raw) return NONE
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw))
    attributes[name] = decodeReferences(String(value))
  return attributes
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(String(name)) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
