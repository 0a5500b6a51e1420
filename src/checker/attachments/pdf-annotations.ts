import type { Findings } from './attachment.ts'
import type { ReadInner } from './ooxml.ts'
import type { PdfDocument, PdfPage } from './pdf.ts'

/** What the reader tells of an annotation, as far as it concerns us; all of it comes from the file. */
interface Annotation {
  subtype?: string
  hasAppearance?: boolean
  contentsObj?: { str?: string }
  titleObj?: { str?: string }
  richText?: { str?: string }
  textContent?: string[]
  fieldValue?: unknown
  url?: string
  unsafeUrl?: string
  fileId?: string
  file?: { rawFilename?: string; filename?: string; description?: string }
}

/** Remarks of somebody who has read the file, and not part of it, as stamps and typed text are. */
const REMARK = /^(?:Text|Highlight|Underline|Squiggly|StrikeOut|Caret)$/
/** Annotations whose words stand in what the reader tells, or that have none. */
const TOLD =
  /^(?:Link|Popup|Widget|FreeText|FileAttachment|Highlight|Underline|Squiggly|StrikeOut)$/

/** Reads the annotations of a page: remarks, stamps, form fields, links, files that are pinned to it. */
export async function readAnnotations(
  page: PdfPage,
  document: PdfDocument,
  operators: Readonly<Record<string, number>>,
  findings: Findings,
  readInner: ReadInner,
): Promise<void> {
  const annotations = (await page.getAnnotations({ intent: 'any' })) as Annotation[]
  for (const annotation of annotations) {
    const { subtype = '', fieldValue } = annotation
    if (REMARK.test(subtype)) findings.openChanges()
    findings.lines('comment', annotation.contentsObj?.str ?? '')
    findings.lines('comment', annotation.richText?.str ?? '')
    findings.lines('body', annotation.textContent?.join('\n') ?? '')
    if (typeof fieldValue === 'string') findings.lines('body', fieldValue)
    findings.property('annotation author', annotation.titleObj?.str ?? '')
    findings.property('link', annotation.unsafeUrl ?? annotation.url ?? '')
    if (!annotation.fileId) continue
    findings.property('embedded file', annotation.file?.rawFilename ?? '')
    const content = await document.getAttachmentContent(annotation.fileId)
    if (content) await readInner(annotation.file?.filename ?? '', content, findings)
  }
  // The words that a stamp shows are among what it draws only.
  if (annotations.some(({ hasAppearance, subtype = '' }) => hasAppearance && !TOLD.test(subtype)))
    findings.lines('body', await drawnByAnnotations(page, operators))
}

async function drawnByAnnotations(
  page: PdfPage,
  operators: Readonly<Record<string, number>>,
): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'any' })
  let text = ''
  let inAnnotation = false
  fnArray.forEach((operator: number, index: number) => {
    if (operator === operators.beginAnnotation) inAnnotation = true
    if (operator === operators.endAnnotation) inAnnotation = false
    if (!inAnnotation) return
    if (operator === operators.showText) text += glyphs((argsArray as unknown[][])[index])
    else if (NEW_LINE.some((name) => operators[name] === operator)) text += '\n'
  })
  return text
}

const NEW_LINE = ['beginText', 'endAnnotation', 'setTextMatrix', 'moveText', 'nextLine']

function glyphs(args: unknown[] | undefined): string {
  const list = Array.isArray(args?.[0]) ? (args[0] as unknown[]) : []
  return list
    .map((glyph) => (glyph as { unicode?: unknown } | null)?.unicode)
    .filter((letter) => typeof letter === 'string')
    .join('')
}
