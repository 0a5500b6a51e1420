/*
 * Makes real .docx bytes for tests, as small as Word and LibreOffice still open them.
 *
 *   wordFile({
 *     body: [
 *       p('KẾT LUẬN', { align: 'center', bold: true }),
 *       p(['Giao ', bold('Văn phòng'), ' theo dõi.'], { align: 'both' }),
 *       p('Kết quả đạt được', { number: [1, 1] }),            // automatic number: list 1, level 1 → "1.1."
 *       p(['Trước ', deleted('25/3'), inserted('26/3')]),       // tracked changes
 *       p(['Theo báo cáo', footnote(1), commented(0, 'này')]),
 *       table([['Trái', { content: [p('Phải', { bold: true })], span: 2 }]], { lines: false }),
 *     ],
 *     numbering: { definitions: [{ id: 1, levels: [{ text: '%1.' }, { text: '%1.%2.' }] }] },
 *     styles: [{ id: 'Heading1', name: 'heading 1', look: { bold: true }, paragraph: '<w:outlineLvl w:val="0"/>' }],
 *     footnotes: { 1: [p('Chú thích.')] }, comments: { 0: [p('Xem lại.')] }, headers: [[p('MẬT')]],
 *   })
 *
 * Blocks and pieces of paragraphs are strings of XML, so that anything can be typed by hand between them:
 * what begins with `<` is XML, all else is text. Pieces are in runs.ts (run, bold, italic, inserted, deleted,
 * movedFrom, movedTo, field, symbol, footnote, endnote, commented, textBox, picture), blocks in blocks.ts
 * (p, table, tableRow), lists and styles in definitions.ts. All are exported here.
 */
import { strToU8, zipSync } from 'fflate'
import { p } from './blocks.ts'
import { type Numbering, numberingXml, type Style, styleXml } from './definitions.ts'
import { lookXml, type RunLook, type Xml } from './runs.ts'

export * from './blocks.ts'
export * from './definitions.ts'
export * from './runs.ts'

/** What a Word file for a test holds. */
export interface WordFile {
  body: readonly Xml[]
  styles?: readonly Style[]
  /** Look of all text, where nothing says otherwise. */
  defaults?: RunLook
  numbering?: Numbering
  comments?: Notes
  footnotes?: Notes
  endnotes?: Notes
  /** Running headers and footers, blocks of each. */
  headers?: readonly (readonly Xml[])[]
  footers?: readonly (readonly Xml[])[]
  /** Fonts of the theme, for `w:asciiTheme="minorHAnsi"`. */
  theme?: { major: string; minor: string }
  /** Further parts, or others in the place of those made: XML with its root, or bytes. Not wired by relationships. */
  parts?: Readonly<Record<string, string | Uint8Array | undefined>>
  /** Relationships of the main part besides those made: type's last word, target. */
  relations?: readonly (readonly [type: string, target: string])[]
  /** Where the main part lies; `word/document.xml` where absent. */
  mainPart?: string
  /** Namespaces of ISO 29500 Strict. */
  strict?: boolean
  /** XML at the end of the body: `w:sectPr`. */
  section?: Xml
}

type Notes = Readonly<Record<number, readonly Xml[]>>

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** The bytes of a Word file. */
export function wordFile(file: WordFile): Uint8Array {
  const main = file.mainPart ?? 'word/document.xml'
  const folder = main.replace(/[^/]*$/, '')
  const made = [...partsOf(file)]
  const relations = [
    ...made.map(({ type, name }) => [type, name] as const),
    ...(file.relations ?? []),
  ]
  const headed = made.flatMap(({ type, name }, index) =>
    type === 'header' || type === 'footer'
      ? [
          `<w:${type}Reference w:type="${/1/.test(name) ? 'default' : 'first'}" r:id="rId${index + 1}"/>`,
        ]
      : [],
  )
  const section = file.section ?? `<w:sectPr>${headed.join('')}</w:sectPr>`
  const parts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': contentTypes(main, folder, made),
    '_rels/.rels': relationshipsXml([['officeDocument', main]], file.strict),
    [main]: part('document', `<w:body>${file.body.join('')}${section}</w:body>`),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationshipsXml(relations, file.strict),
    ...Object.fromEntries(made.map(({ name, xml }) => [folder + name, xml])),
    ...file.parts,
  }
  return zipOf(parts, file.strict)
}

/** Zips parts: XML without its declaration, or bytes. */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array | undefined>>,
  strict = false,
): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(parts)) {
    if (content === undefined) continue
    const xml = typeof content === 'string' ? HEAD + content : content
    files[name] = typeof xml === 'string' ? strToU8(strict ? strictly(xml) : xml) : xml
  }
  return zipSync(files, { level: 6 })
}

/** A part of Word with this root. */
export function part(root: string, content: string): string {
  return `<w:${root} ${NAMESPACES}>${content}</w:${root}>`
}

interface MadePart {
  type: string
  name: string
  xml: string
}

function* partsOf(file: WordFile): Generator<MadePart> {
  const { styles, defaults, numbering, theme } = file
  if (styles || defaults) {
    const docDefaults = `<w:docDefaults><w:rPrDefault>${lookXml(defaults)}</w:rPrDefault></w:docDefaults>`
    const xml = part('styles', docDefaults + (styles ?? []).map(styleXml).join(''))
    yield { type: 'styles', name: 'styles.xml', xml }
  }
  if (numbering)
    yield {
      type: 'numbering',
      name: 'numbering.xml',
      xml: part('numbering', numberingXml(numbering)),
    }
  if (theme) yield { type: 'theme', name: 'theme/theme1.xml', xml: themeXml(theme) }
  for (const [type, notes] of Object.entries({
    comments: file.comments,
    footnotes: file.footnotes,
    endnotes: file.endnotes,
  }))
    if (notes)
      yield { type, name: `${type}.xml`, xml: part(type, notesXml(type.slice(0, -1), notes)) }
  for (const [type, all] of Object.entries({ header: file.headers, footer: file.footers }))
    for (const [index, blocks] of (all ?? []).entries())
      yield {
        type,
        name: `${type}${index + 1}.xml`,
        xml: part(type === 'header' ? 'hdr' : 'ftr', blocks.join('')),
      }
}

function notesXml(element: string, notes: Notes): Xml {
  const separator =
    element === 'comment'
      ? ''
      : `<w:${element} w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:${element}>`
  const all = Object.entries(notes).map(
    ([id, blocks]) =>
      `<w:${element} w:id="${id}" w:author="Người góp ý">${blocks.join('')}</w:${element}>`,
  )
  return separator + all.join('')
}

/** The mark at the beginning of a footnote: `p([noteMark, ' Theo báo cáo.'])`. */
export const noteMark: Xml = '<w:r><w:footnoteRef/></w:r>'

/** The beginning of an endnote. */
export const endnoteMark: Xml = '<w:r><w:endnoteRef/></w:r>'

function themeXml({ major, minor }: { major: string; minor: string }): string {
  const font = (name: string, typeface: string): string =>
    `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:fontScheme name="Office">${font('majorFont', major)}${font('minorFont', minor)}</a:fontScheme></a:themeElements></a:theme>`
}

function contentTypes(main: string, folder: string, made: readonly MadePart[]): string {
  const overrides = made
    .filter(({ type }) => type !== 'theme')
    .map(
      ({ name, type }) =>
        `<Override PartName="/${folder}${name}" ContentType="${TYPE}.${type}+xml"/>`,
    )
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/${main}" ContentType="${TYPE}.document.main+xml"/>${overrides.join('')}</Types>`
}

function relationshipsXml(
  relations: readonly (readonly [type: string, target: string])[],
  strict = false,
): string {
  const base = strict ? STRICT_OFFICE : OFFICE
  const all = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

function strictly(xml: string): string {
  return xml
    .replaceAll(OFFICE, STRICT_OFFICE)
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
}
