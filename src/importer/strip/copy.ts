import { isComputerPlace } from '../../format/office/places.ts'
import { DOCUMENT_TYPE, FONT_TYPE, KEPT, MACROS, refusedMacros } from './kinds.ts'
import { openPackage, type Package, type WrittenPart, writePackage } from './package.ts'
import { cleanPart, comments } from './part.ts'
import { cleanPicture } from './pictures.ts'
import { damaged } from './refusal.ts'
import {
  partNameOf,
  readRelations,
  type Relation,
  relationsName,
  writeRelations,
} from './relations.ts'
import type { Stripped } from './stripped.ts'

/** Endings of relation types, and what programs of today write before them. */
const MAIN = 'officeDocument'
const MAIN_NAME = 'word/document.xml'
const BINARY = new Set(['image', 'font'])

/** What was found on the way. */
interface Seen {
  links: number
  signatureLines: number
  unseenPictures: number
}

/**
 * Puts a Word file together anew, from the text on: what the text does not lead to, or what is not known to be needed
 * for it, stays behind. Parts get names of ours, so that none of the file's own can do harm. Throws a Refusal.
 */
export function copyWord(bytes: Uint8Array): Stripped {
  const file = openPackage(bytes)
  const root = readRelations(file.bytes('_rels/.rels'))
  const main = root.find(({ type, external }) => type === MAIN && !external)
  const mainPart = main && partNameOf(main.target, '')
  if (!mainPart) throw damaged('trong tệp không có phần chữ của Word')
  if (/macroEnabled/i.test(file.text('[Content_Types].xml') ?? '')) throw refusedMacros()
  const seen: Seen = { links: 0, signatureLines: 0, unseenPictures: 0 }
  const parts = copyParts(file, mainPart, seen)
  parts.set('_rels/.rels', {
    content: writeRelations([{ ...main, id: 'rId1', target: MAIN_NAME }]),
    contentType: '',
  })
  const signed = root.some(({ fullType }) => fullType.endsWith('/digital-signature/origin'))
  return { bytes: writePackage(parts), removed: removedWords(seen, signed), kept: keptWords(seen) }
}

/** A part that waits to be copied. */
interface Waiting {
  from: string
  to: string
  contentType: string
}

function copyParts(file: Package, mainPart: string, seen: Seen): Map<string, WrittenPart> {
  const parts = new Map<string, WrittenPart>()
  const names = new Map([[mainPart.toLowerCase(), MAIN_NAME]])
  const counts = new Map<string, number>()
  const waiting: Waiting[] = [{ from: mainPart, to: MAIN_NAME, contentType: DOCUMENT_TYPE }]
  const count = (stem: string): number => {
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return counts.get(stem) ?? 1
  }
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const { from, to, contentType } = part
    const relations = readRelations(file.bytes(relationsName(from)))
    refuseUnseen(file, from, relations)
    const xml = file.text(from)
    if (xml === undefined) throw damaged('trong tệp thiếu một phần')
    const clean = cleanPart(xml, relations, comes)
    seen.links += clean.links
    seen.signatureLines += clean.signatureLines
    parts.set(to, { content: clean.xml, contentType })
    const needed = relations.filter((relation) => isNeeded(relation, clean.used, file, from))
    const written = needed.map((relation) => ({ ...relation, target: targetOf(relation, from) }))
    if (written.length > 0) {
      parts.set(relationsName(to), { content: writeRelations(written), contentType: '' })
    }
  }
  return parts

  /** Where a relation leads in the copy; the part is put there, or waits for it. */
  function targetOf({ type, target, external }: Relation, from: string): string {
    if (external) return target
    const name = partNameOf(target, from) ?? ''
    const known = names.get(name.toLowerCase())
    const to = known ?? place(type, name)
    names.set(name.toLowerCase(), to)
    return to.slice('word/'.length)
  }

  function place(type: string, name: string): string {
    const content = file.bytes(name)
    if (!content) throw damaged('trong tệp thiếu một phần mà phần chữ cần đến')
    const kind = KEPT.get(type)
    if (kind) {
      const number = count(kind.stem)
      const to = `word/${kind.stem}${kind.implied && number === 1 ? '' : number}.xml`
      waiting.push({ from: name, to, contentType: kind.contentType })
      return to
    }
    if (type === 'font') {
      const to = `word/fonts/font${count('font')}.odttf`
      parts.set(to, { content, contentType: FONT_TYPE })
      return to
    }
    const picture = cleanPicture(content)
    if (picture.unseen) seen.unseenPictures++
    const to = `word/media/image${count('image')}.${picture.ending}`
    parts.set(to, { content: picture.bytes, contentType: picture.type })
    return to
  }
}

/** Only what the text calls, and what belongs to it without being called. */
function isNeeded(
  relation: Relation,
  used: ReadonlySet<string>,
  file: Package,
  from: string,
): boolean {
  if (!comes(relation)) return false
  if (!KEPT.get(relation.type)?.implied) return used.has(relation.id)
  // Word forgives it where such a part is missing.
  return file.find(partNameOf(relation.target, from) ?? '') !== undefined
}

/** Links to the web are text of the paper; links to files and to somebody's mail are not. */
function comes({ type, target, external }: Relation): boolean {
  if (type === 'hyperlink')
    return external && /^https?:\/\//i.test(target) && !isComputerPlace(target)
  return !external && (BINARY.has(type) || KEPT.has(type))
}

function refuseUnseen(file: Package, from: string, relations: readonly Relation[]): void {
  for (const { type, target, external } of relations) {
    if (MACROS.has(type)) throw refusedMacros()
    if (type !== 'comments' || external) continue
    const text = file.text(partNameOf(target, from) ?? '') ?? ''
    if (/<(?:[\w.-]+:)?comment[\s>/]/.test(text)) throw comments()
  }
}

function removedWords({ links, signatureLines }: Seen, signed: boolean): string[] {
  return [
    ...(links > 0 ? [`${links} liên kết đến tệp trên máy hoặc địa chỉ thư (chữ vẫn giữ)`] : []),
    ...(signatureLines > 0 ? [`${signatureLines} dòng chữ ký điện tử của Word`] : []),
    ...(signed ? ['chữ ký số của Word: bản sao không còn là tệp đã ký số'] : []),
  ]
}

function keptWords({ unseenPictures }: Seen): string[] {
  if (unseenPictures === 0) return []
  return [
    `${unseenPictures} ảnh dạng GIF, EMF hoặc WMF: máy không bỏ được thông tin kèm theo trong ảnh`,
  ]
}
