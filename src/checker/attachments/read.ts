import { type AttachmentText, findingsOf, type Findings } from './attachment.ts'
import { isOldEncoding } from '../../format/office/decode.ts'
import { readImage } from './image.ts'
import { kindOf, whyOther } from './kind.ts'
import { readOoxml } from './ooxml.ts'
import { readPdf } from './pdf.ts'
import { readPlain } from './plain.ts'

/** Bytes of XML that are unpacked of one attachment: a Word file of a hundred pages has some five million. */
const XML_BYTES = 24_000_000
/** Larger files are not opened. */
const MAX_BYTES = 100_000_000
/** A file in a file in a file is nobody's appendix. */
const MAX_DEPTH = 2

/**
 * Reads what an attached file says besides its pictures: properties, running headers, text, comments. What the
 * file is, its first bytes say, not its name. Never fails: what cannot be read is named in `unread`.
 */
export async function readAttachment(name: string, bytes: Uint8Array): Promise<AttachmentText> {
  const text: AttachmentText = {
    kind: kindOf(name, bytes),
    properties: [],
    lines: [],
    openChanges: false,
    unread: [],
  }
  const findings = findingsOf(text, XML_BYTES)
  await readInto(name, bytes, findings)
  if (isOldEncoding(text.lines.map((line) => line.text).join('\n'))) findings.unread('old-encoding')
  return text
}

/** Reads a file, alone or in another one, and notes what goes wrong. */
async function readInto(name: string, bytes: Uint8Array, findings: Findings): Promise<void> {
  if (bytes.length > MAX_BYTES) return findings.unread('large')
  if (findings.depth > MAX_DEPTH) return findings.unread('embedded')
  try {
    await readKind(name, bytes, findings)
  } catch {
    findings.unread('damaged')
  }
}

async function readKind(name: string, bytes: Uint8Array, findings: Findings): Promise<void> {
  const readInner = (inner: string, content: Uint8Array): Promise<void> =>
    readInto(inner, content, { ...findings, depth: findings.depth + 1 })
  switch (kindOf(name, bytes)) {
    case 'ooxml':
      return readOoxml(bytes, findings, readInner)
    case 'pdf':
      return readPdf(bytes, findings, readInner)
    case 'image':
      return readImage(bytes, findings)
    case 'text':
      return readPlain(name, bytes, findings)
    case 'other':
      // What lies in another file is an object that some program has put there: an equation, a drawing.
      return findings.unread(findings.depth > 0 ? 'embedded' : whyOther(name, bytes))
  }
}
