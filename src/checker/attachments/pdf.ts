import { getResolvedPDFJS } from 'unpdf'
import type { Findings } from './attachment.ts'
import { readAnnotations } from './pdf-annotations.ts'
import { pageLines } from './pdf-lines.ts'
import type { ReadInner } from './ooxml.ts'
import { readXmp } from './properties.ts'

/** Pages that are read of one file. */
const MAX_PAGES = 200
/** Letters below which a page is taken for a picture of one. */
const FEW_LETTERS = 20

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** Reads a PDF file: properties, text, annotations, files in it. */
export async function readPdf(
  bytes: Uint8Array,
  findings: Findings,
  readInner: ReadInner,
): Promise<void> {
  const pdfjs = await getResolvedPDFJS()
  const loading = pdfjs.getDocument({
    // The reader takes the memory it is given for itself.
    data: new Uint8Array(bytes),
    verbosity: 0,
    // Letters are read, not drawn; pictures are not even unpacked.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  })
  try {
    await readDocument(await loading.promise, pdfjs, findings, readInner)
  } catch (error) {
    findings.unread(error instanceof pdfjs.PasswordException ? 'password' : 'damaged')
  } finally {
    await loading.destroy().catch(() => {})
  }
}

async function readDocument(
  document: PdfDocument,
  pdfjs: Pdfjs,
  findings: Findings,
  readInner: ReadInner,
): Promise<void> {
  const attempt = async (read: () => Promise<void>): Promise<void> => {
    try {
      await read()
    } catch {
      findings.unread('damaged')
    }
  }
  await attempt(() => readProperties(document, findings))
  await attempt(async () => readOutline(await document.getOutline(), findings))
  if (document.numPages > MAX_PAGES) findings.unread('large')
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++)
    await attempt(async () => {
      const page = await document.getPage(number)
      await readPage(page, pdfjs, findings)
      await readAnnotations(page, document, pdfjs.OPS, findings, readInner)
      page.cleanup()
    })
  await attempt(async () => {
    for (const [id, file] of (await document.getAttachments()) ?? []) {
      findings.property('embedded file', file.rawFilename)
      findings.property('embedded file', file.description)
      const content = await document.getAttachmentContent(id)
      if (content) await readInner(file.filename, content, findings)
    }
  })
}

/** What the reader adds to the document's own information. */
const NOT_OF_THE_FILE = /^(?:PDFFormatVersion|Is[A-Z]\w+|EncryptFilterName|Language)$/

async function readProperties(document: PdfDocument, findings: Findings): Promise<void> {
  const { info: known, metadata } = await document.getMetadata()
  const info = known as Record<string, unknown>
  const custom = (info.Custom ?? {}) as Record<string, unknown>
  for (const [name, value] of [...Object.entries(info), ...Object.entries(custom)])
    if (typeof value === 'string' && !NOT_OF_THE_FILE.test(name)) findings.property(name, value)
  // Typed as if every file had it.
  const xmp = (metadata as typeof metadata | null)?.getRaw() as unknown
  if (typeof xmp === 'string') readXmp(xmp, findings)
  // Forms in XFA hold text that is no text of a page.
  if (info.IsXFAPresent === true) findings.unread('embedded')
}

interface OutlineItem {
  title: string
  items: OutlineItem[]
}

function readOutline(items: OutlineItem[] | null, findings: Findings): void {
  const waiting = [...(items ?? [])]
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    findings.lines('body', item.title)
    waiting.push(...item.items)
  }
}

async function readPage(page: PdfPage, pdfjs: Pdfjs, findings: Findings): Promise<void> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const drawn = items.flatMap((item) =>
    'str' in item
      ? [
          {
            text: item.str,
            matrix: pdfjs.Util.transform(viewport.transform, item.transform) as number[],
            width: item.width,
          },
        ]
      : [],
  )
  const lines = pageLines(drawn, viewport)
  for (const { where, text } of lines) findings.lines(where, text)
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters < FEW_LETTERS) findings.unread('scan')
}
