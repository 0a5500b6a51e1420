import { decodeText } from '../../../format/office/decode.ts'
import { readXml, type XmlElement } from '../../../format/office/xml.ts'
import { listZip, unzipParts } from '../../../format/office/zip.ts'
import type { Origin } from '../document.ts'
import type { UnreadableCode } from '../unreadable.ts'
import { elementsIn } from './element.ts'

/** Bytes of XML of one file. A paper of a hundred pages has some five million. */
const XML_BYTES = 16_000_000
/** Signs that begin mark-up, in all parts: what a tree of them costs, in time and room. Thirty pages have some 100,000. */
const MOST_SIGNS = 400_000
const TEXT_NODES = new Set(['t', 'delText', 'instrText', 'delInstrText', 'sym', 'noBreakHyphen'])
/** Parts for machines: data that fields are filled from, who wrote it and when. */
const WITHOUT_TEXT = /^(?:customXml|docProps|docMetadata|_xmlsignatures)\//i

/** A part that says of another one what it is to it. */
export interface Relation {
  id: string
  /** Last word of the type: `footnotes`, `header`. */
  type: string
  /** Name of the part. */
  target: string
}

/** What a reading of a file ends with. */
export class Refusal extends Error {
  readonly unreadable: UnreadableCode

  constructor(code: UnreadableCode) {
    super(code)
    this.unreadable = code
  }
}

/** An office file, unpacked. */
export interface OfficePackage {
  /** All parts, of pictures too. */
  names: string[]
  /** Parts of XML that may hold text. */
  textParts: string[]
  source: (name: string) => string | undefined
  /** Root of a part; nothing where there is no such part. Refuses the file where it is damaged. */
  xml: (name: string) => XmlElement | undefined
  /** Whether the root of a part was asked for. */
  wasRead: (name: string) => boolean
  relations: (name: string) => Relation[]
  /** Place of a text node of a part that was read. */
  originOf: (node: XmlElement) => Origin | undefined
}

/** Unpacks the XML of an office file. Refuses what is damaged, or too much. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const listed = listZip(bytes)
  if (!listed) throw new Refusal('truncated')
  // A part that is there twice has two texts, and programs differ in which they show.
  const keys = listed.map(({ name }) => keyOf(name))
  if (new Set(keys).size < keys.length) throw new Refusal('damaged')
  const wanted = listed.filter(({ name }) => /\.(?:xml|rels)$/i.test(name) || name === 'mimetype')
  const unpacked = unzipParts(bytes, wanted, {
    budget: { bytes: XML_BYTES },
    unread: (reason) => {
      throw new Refusal(reason === 'large' ? 'zip-bomb' : 'truncated')
    },
  })
  // Names of parts do not distinguish small and capital letters; some programs write backslashes.
  const parts = new Map([...unpacked].map(([name, content]) => [keyOf(name), { name, content }]))
  let signs = 0
  for (const { content } of parts.values()) signs += signsIn(content)
  if (signs > MOST_SIGNS) throw new Refusal('zip-bomb')
  return packageOf(
    listed.map(({ name }) => tidyName(name)),
    parts,
  )
}

function packageOf(
  names: string[],
  parts: ReadonlyMap<string, { name: string; content: Uint8Array }>,
): OfficePackage {
  const origins = new Map<XmlElement, Origin>()
  const roots = new Map<string, XmlElement>()
  const source = (name: string): string | undefined => {
    const part = parts.get(keyOf(name))
    if (!part) return undefined
    const text = decodeText(part.content)
    if (text === undefined) throw new Refusal('damaged')
    if (/<!DOCTYPE/i.test(text)) throw new Refusal('doctype')
    return text
  }
  const xml = (name: string): XmlElement | undefined => {
    const known = roots.get(keyOf(name))
    if (known) return known
    const text = source(name)
    if (text === undefined) return undefined
    const root = readXml(text)
    if (!root) throw new Refusal('damaged')
    roots.set(keyOf(name), root)
    let node = 0
    // As the file has it, however it was asked for.
    const part = tidyName(parts.get(keyOf(name))?.name ?? name)
    for (const element of allIn(root))
      if (TEXT_NODES.has(element.name)) origins.set(element, { part, node: node++ })
    return root
  }
  return {
    names,
    textParts: [...parts.values()]
      .map(({ name }) => tidyName(name))
      .filter((name) => /\.xml$/i.test(name) && !WITHOUT_TEXT.test(name)),
    source,
    xml,
    wasRead: (name) => roots.has(keyOf(name)),
    relations: (name) => relationsOf(name, xml),
    originOf: (element) => origins.get(element),
  }
}

function relationsOf(name: string, xml: OfficePackage['xml']): Relation[] {
  const folder = name.replace(/[^/]*$/, '')
  const root = xml(`${folder}_rels/${name.slice(folder.length)}.rels`)
  return elementsIn(root).flatMap(
    ({ attributes: { Id: id = '', Type = '', Target = '', ...rest } }) =>
      rest.TargetMode === 'External'
        ? []
        : [{ id, type: Type.replace(/^.*\//s, ''), target: resolved(folder, Target) }],
  )
}

/** A target of a relationship as the name of a part. */
function resolved(folder: string, target: string): string {
  const path = tidyName(target)
  const steps = (target.startsWith('/') ? path : folder + path).split('/')
  const name: string[] = []
  for (const step of steps) {
    if (step === '..') name.pop()
    else if (step !== '.' && step !== '') name.push(step)
  }
  return name.join('/')
}

const tidyName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')
const keyOf = (name: string): string => tidyName(name).toLowerCase()

function signsIn(bytes: Uint8Array): number {
  let signs = 0
  for (const byte of bytes) if (byte === 0x3c) signs++
  return signs
}

/** An element and all in it, in the order of the file. */
export function* allIn(element: XmlElement): Generator<XmlElement> {
  const waiting = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (const child of elementsIn(next).reverse()) waiting.push(child)
  }
}
