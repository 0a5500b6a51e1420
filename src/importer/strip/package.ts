import { zipSync } from 'fflate'
import { decodeText } from '../../format/office/decode.ts'
import { listZip, unzipParts } from '../../format/office/zip.ts'
import { damaged, Refusal } from './refusal.ts'
import { XML_HEAD } from './tags.ts'

/** Bytes that a file may have when it is unpacked. A hundred pages have five million, and their pictures. */
const MAX_UNPACKED = 150_000_000

/** The parts of an office file, by name. */
export interface Package {
  /** The name of a part as it is written in the file: capitals do not count. */
  find: (name: string) => string | undefined
  bytes: (name: string) => Uint8Array | undefined
  text: (name: string) => string | undefined
}

/** Unpacks an office file. Throws a Refusal where it is damaged, too large, or not clear. */
export function openPackage(bytes: Uint8Array): Package {
  const listed = listZip(bytes)?.filter(({ name }) => !/[\\/]$/.test(name))
  if (!listed) throw damaged('tệp không phải tệp Word .docx nguyên vẹn')
  const names = new Map(listed.map(({ name }) => [keyOf(name), name]))
  // Of two parts of one name each reader takes another: what one checks is not what others see.
  if (names.size < listed.length) throw damaged('trong tệp có hai phần trùng tên')
  const problems = new Set<'large' | 'damaged'>()
  const parts = unzipParts(bytes, listed, {
    budget: { bytes: MAX_UNPACKED },
    unread: (reason) => problems.add(reason),
  })
  if (problems.has('large')) {
    throw new Refusal(
      'too-large',
      'Không tạo được bản sao để đăng: tệp quá lớn khi mở ra.',
      'Giảm cỡ ảnh trong tệp (Word: Picture Format → Compress Pictures) rồi nhập lại, hoặc đăng bản PDF bằng --scan.',
    )
  }
  if (problems.has('damaged')) throw damaged('tệp bị hỏng')
  const find = (name: string): string | undefined => names.get(keyOf(name))
  return {
    find,
    bytes: (name) => parts.get(find(name) ?? ''),
    text(name) {
      const part = parts.get(find(name) ?? '')
      const text = part && decodeText(part)
      if (part && text === undefined) throw damaged('một phần trong tệp không đọc được')
      return text
    },
  }
}

/** Some programs write names as Windows does; capitals do not count. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

/** A part of the copy. */
export interface WrittenPart {
  content: Uint8Array | string
  contentType: string
}

/** Before it no zip can say anything. By the clock on the wall: zips know no time zone. */
const NO_TIME = new Date(1980, 0, 1)
const CONTENT_TYPES = '[Content_Types].xml'
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml'

/** Packs parts: always in the same order, with the same time. Those whose names end in `.rels` need no type. */
export function writePackage(parts: ReadonlyMap<string, WrittenPart>): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const overrides = names
    .filter((name) => !name.endsWith('.rels'))
    .map(
      (name) =>
        `<Override PartName="/${name}" ContentType="${parts.get(name)?.contentType ?? ''}"/>`,
    )
  const types = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${RELATIONS}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  const encoder = new TextEncoder()
  const files: Record<string, Uint8Array> = { [CONTENT_TYPES]: encoder.encode(types) }
  for (const name of names) {
    const content = parts.get(name)?.content ?? ''
    files[name] = typeof content === 'string' ? encoder.encode(content) : content
  }
  return zipSync(files, { level: 6, mtime: NO_TIME })
}

/** Programs look at the first parts to learn what kind of file it is. */
function rank(name: string): number {
  return name.startsWith('_rels/') ? 0 : name === 'word/document.xml' ? 1 : 2
}
