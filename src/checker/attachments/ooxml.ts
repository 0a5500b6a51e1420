import type { AttachmentPlace, Findings } from './attachment.ts'
import { sheetVisitor, workbookVisitor } from './ooxml-sheets.ts'
import { textVisitor } from './ooxml-text.ts'
import { linksVisitor, propertiesVisitor } from './properties.ts'
import { visitXml, type XmlVisitor } from '../../format/office/xml.ts'
import { listZip, unzipParts } from '../../format/office/zip.ts'

/** Parts without words of the author: looks, settings, what is for machines. */
const WORDLESS =
  /(?:^|\/)(?:theme\d*|styles\w*|fontTable|numbering|settings|webSettings|tableStyles|calcChain|presProps|viewProps|people|persons?\d*|commentsIds|commentsExtensible|commentsExtended|commentAuthors|authors|metadata|volatileDependencies)\.xml$|^customXml\/|^_xmlsignatures\/|\/(?:theme|pivotCache|externalLinks|activeX|ctrlProps)\/|^\[Content_Types\]/
/** Letters below which the pages of a file are taken for pictures, if it has pictures. */
const FEW_LETTERS = 40

/** Reads the file that lies in another one. */
export type ReadInner = (name: string, bytes: Uint8Array, findings: Findings) => Promise<void>

/** Reads a Word, Excel or PowerPoint file of today. */
export async function readOoxml(
  bytes: Uint8Array,
  findings: Findings,
  readInner: ReadInner,
): Promise<void> {
  const parts = listZip(bytes)
  if (!parts) return findings.unread('damaged')
  const inner = parts.filter(({ name }) => isInner(name))
  const xml = parts.filter(({ name }) => visitorOf(name, findings) !== undefined)
  let letters = 0
  const counting: Findings = {
    ...findings,
    lines(where, text) {
      letters += text.match(/\p{L}/gu)?.length ?? 0
      findings.lines(where, text)
    },
  }
  for (const [name, content] of unzipParts(bytes, xml, findings)) {
    const visitor = visitorOf(name, counting)
    if (visitor && !visitXml(content, visitor)) findings.unread('damaged')
  }
  if (letters < FEW_LETTERS && parts.some(({ name }) => /\/media\//.test(name)))
    findings.unread('scan')
  if (parts.some(({ name }) => /\/workbook\.bin$/.test(name))) findings.unread('unknown')
  if (parts.some(({ name }) => /vbaProject\.bin$|\/activeX\//i.test(name)))
    findings.unread('embedded')
  for (const [name, content] of unzipParts(bytes, inner, findings)) {
    findings.property('embedded file', name)
    await readInner(name, content, findings)
  }
}

/** Files in the file: tables of Excel in Word, and whole files that Word joins when it opens. */
function isInner(name: string): boolean {
  return (
    /\/embeddings\/[^/]+$/i.test(name) ||
    /\.(?:doc|xls|ppt)[xmb]?$|\.(?:rtf|html?|mht|txt|pdf)$/i.test(name)
  )
}

function visitorOf(name: string, findings: Findings): XmlVisitor | undefined {
  if (name.endsWith('.rels')) return linksVisitor(findings)
  if (/^(?:docProps|docMetadata)\/.*\.xml$/i.test(name)) return propertiesVisitor(findings)
  if (isInner(name) || WORDLESS.test(name)) return undefined
  // Drawings of old Office versions, with the watermarks of Excel and PowerPoint.
  if (name.endsWith('.vml')) return textVisitor('body', findings)
  if (!name.endsWith('.xml')) return undefined
  if (/\/(?:work|chart|dialog)sheets\/|\/macrosheets\//.test(name)) return sheetVisitor(findings)
  if (/\/workbook\d*\.xml$/.test(name)) return workbookVisitor(findings)
  return textVisitor(placeOf(name), findings)
}

function placeOf(name: string): AttachmentPlace {
  if (
    /\/header[^/]*\.xml$|\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\//.test(name)
  )
    return 'header'
  if (/\/footer[^/]*\.xml$/.test(name)) return 'footer'
  if (/\/(?:threadedC|c)omments?[^/]*\.xml$|\/(?:threadedC|c)omments\/|\/notesSlides\//.test(name))
    return 'comment'
  return 'body'
}
