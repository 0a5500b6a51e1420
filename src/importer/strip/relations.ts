import { visitXml } from '../../format/office/xml.ts'
import { damaged } from './refusal.ts'
import { localName, XML_HEAD } from './tags.ts'

/** What a part of an office file refers to. */
export interface Relation {
  id: string
  /** Last piece of the type, which is the same in all editions of the format: `styles`, `image`, `hyperlink`. */
  type: string
  /** The type as written. */
  fullType: string
  /** As written, with references resolved; of a part in the file a path from the part that refers to it. */
  target: string
  external: boolean
}

/** Reads a part's relations. Throws a Refusal where they are damaged. */
export function readRelations(xml: Uint8Array | undefined): Relation[] {
  if (xml === undefined) return []
  const relations: Relation[] = []
  const sound = visitXml(xml, {
    open(name, attributes) {
      if (name === 'Relationship') relations.push(relationOf(attributes))
    },
    text() {},
    close() {},
  })
  if (!sound) throw damaged('danh mục các phần trong tệp bị hỏng')
  return relations
}

function relationOf(attributes: Readonly<Record<string, string>>): Relation {
  const { Id: id = '', Type: fullType = '', Target: target = '', TargetMode } = attributes
  const type = fullType.slice(fullType.lastIndexOf('/') + 1)
  return { id, type, fullType, target, external: TargetMode === 'External' }
}

/** Name of a part's file of relations. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Name of the part that a relation of another part leads to; nothing where it leads out of the file. */
export function partNameOf(target: string, from: string): string | undefined {
  const path = target.replaceAll('\\', '/')
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

/** Writes relations, in the order given. */
export function writeRelations(relations: readonly Relation[]): string {
  const lines = relations.map(
    ({ id, fullType, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(fullType)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
}

const RELATIONS_NAMESPACE =
  /\sxmlns:([^\s=]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships["']/g

/** Prefixes under which an XML file refers to its relations. */
export function relationPrefixes(xml: string): Set<string> {
  const prefixes = [...xml.matchAll(RELATIONS_NAMESPACE)].map((match) => match[1] ?? '')
  return new Set(prefixes)
}

/** Whether an attribute holds the id of a relation; old drawings write `o:relid`. */
export function isReference(raw: string, prefixes: ReadonlySet<string>): boolean {
  const colon = raw.indexOf(':')
  return colon > 0 && (prefixes.has(raw.slice(0, colon)) || localName(raw) === 'relid')
}
