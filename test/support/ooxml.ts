/** A small writer of Word, Excel and PowerPoint files for tests: parts of XML in, bytes out. */
import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Parts by name; a string is XML without its declaration. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

/** Writes an office file of the parts given. */
export function ooxml(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
  }
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(HEAD + part) : part
  return zipSync(files, { level: 6 })
}

/** A paragraph of Word: runs of text, or XML that begins with an angle bracket. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${runs
    .map((run) => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`))
    .join('')}</w:p>`
}

/** A part of Word with this root: `document`, `hdr`, `ftr`, `comments`. */
export function wordPart(root: string, content: string): string {
  const inner = root === 'document' ? `<w:body>${content}</w:body>` : content
  return `<w:${root} ${W}>${inner}</w:${root}>`
}

/** A Word file: paragraphs or other XML of its body, and further parts. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  return ooxml({ 'word/document.xml': wordPart('document', body), ...parts })
}

/** An Excel file: names of sheets with the XML of each, strings that they share, and further parts. */
export function xlsx(
  sheets: Readonly<Record<string, string>>,
  strings: readonly string[] = [],
  parts: Parts = {},
): Uint8Array {
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook><sheets>${Object.keys(sheets)
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  }
  Object.values(sheets).forEach((content, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet>${content}</worksheet>`
  })
  return ooxml({ ...files, ...parts })
}

/** A PowerPoint file: paragraphs of each slide, and further parts. */
export function pptx(slides: readonly (readonly string[])[], parts: Parts = {}): Uint8Array {
  return ooxml({
    ...Object.fromEntries(
      slides.map((lines, index) => [`ppt/slides/slide${index + 1}.xml`, slidePart('sld', lines)]),
    ),
    ...parts,
  })
}

/** A part of PowerPoint with this root: `sld`, `sldMaster`, `notes`. */
export function slidePart(root: string, lines: readonly string[]): string {
  const paragraphs = lines.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')
  return `<p:${root} ${A} xmlns:p="p"><p:txBody>${paragraphs}</p:txBody></p:${root}>`
}

/** Core and extended properties, as office programs write them. */
export function documentProperties(core: string, app = '', custom = ''): Parts {
  return {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc">${core}</cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns:vt="vt">${app}</Properties>`,
    'docProps/custom.xml': `<Properties xmlns:vt="vt">${custom}</Properties>`,
  }
}
