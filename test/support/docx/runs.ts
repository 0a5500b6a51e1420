/** What stands in a paragraph of a Word file made for tests: see word-file.ts. */

/** XML of a part: made by the functions beside this type, or typed by hand for what they cannot say. */
export type Xml = string & { readonly xml?: never }

/** How a run looks. `false` writes the property with the value off, as Word does against a style. */
export interface RunLook {
  bold?: boolean
  italic?: boolean
  /** `single`, `double`, `none` …; true is `single`. */
  underline?: boolean | string
  caps?: boolean
  smallCaps?: boolean
  /** Hidden text. */
  hidden?: boolean
  /** Font of all letters; `.VnTimeH`, `VNI-Times`. */
  font?: string
  /** Id of a character style. */
  style?: string
  superscript?: boolean
  /** Further XML of `w:rPr`, such as `<w:ins …/>` on the mark of a paragraph. */
  more?: Xml
}

/** Text in a paragraph: a string is a plain run, or XML where it begins with an angle bracket. */
export type Inline = string

const onOff = (name: string, value: boolean | undefined): string =>
  value === undefined ? '' : value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`

/** A text as XML has it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** `w:rPr` of a look; nothing where there is none. */
export function lookXml(look: RunLook = {}): Xml {
  const { underline, font, style } = look
  const inner = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    onOff('b', look.bold),
    onOff('i', look.italic),
    onOff('caps', look.caps),
    onOff('smallCaps', look.smallCaps),
    onOff('vanish', look.hidden),
    underline === undefined
      ? ''
      : `<w:u w:val="${underline === true ? 'single' : underline === false ? 'none' : underline}"/>`,
    look.superscript ? '<w:vertAlign w:val="superscript"/>' : '',
    look.more ?? '',
  ].join('')
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`
}

/** A run. `\n` in its text is a line break, `\t` a tab, `\f` a page break; `‑` (U+2011) a hyphen that keeps together. */
export function run(text: string, look: RunLook = {}, holder = 't'): Xml {
  const pieces = text.split(/([\n\t\f\u2011])/).map((piece) => {
    switch (piece) {
      case '':
        return ''
      case '\n':
        return '<w:br/>'
      case '\t':
        return '<w:tab/>'
      case '\f':
        return '<w:br w:type="page"/>'
      case '\u2011':
        return '<w:noBreakHyphen/>'
      default:
        return `<w:${holder} xml:space="preserve">${escaped(piece)}</w:${holder}>`
    }
  })
  return `<w:r>${lookXml(look)}${pieces.join('')}</w:r>`
}

/** Bold, as most papers need it. */
export const bold = (text: string): Xml => run(text, { bold: true })
/** Italic. */
export const italic = (text: string): Xml => run(text, { italic: true })

/** XML of a piece of a paragraph. */
export function inlineXml(piece: Inline): Xml {
  return piece.startsWith('<') ? piece : run(piece)
}

const CHANGE = 'w:id="900" w:author="Nguyễn Văn A" w:date="2026-03-20T08:00:00Z"'

/** Text that was inserted with changes tracked. */
export const inserted = (...pieces: Inline[]): Xml =>
  `<w:ins ${CHANGE}>${pieces.map(inlineXml).join('')}</w:ins>`
/** Text that was deleted with changes tracked. */
export const deleted = (text: string, look: RunLook = {}): Xml =>
  `<w:del ${CHANGE}>${run(text, look, 'delText')}</w:del>`
/** Text that was moved away from here; Word leaves `w:t` in it. */
export const movedFrom = (text: string): Xml => `<w:moveFrom ${CHANGE}>${run(text)}</w:moveFrom>`
/** Text that was moved to here. */
export const movedTo = (text: string): Xml => `<w:moveTo ${CHANGE}>${run(text)}</w:moveTo>`
/** For `more` of a paragraph's mark: the mark itself is inserted or deleted. */
export const markInserted: Xml = `<w:ins ${CHANGE}/>`
/** The mark is deleted: the paragraph joins the next one. */
export const markDeleted: Xml = `<w:del ${CHANGE}/>`

/** A field as Word writes it, in five runs: its instruction is not printed. */
export const field = (instruction: string, result: string): Xml =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    run(instruction, {}, 'instrText'),
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    run(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('')

/** A character of a symbol font: `symbol('Wingdings', 'F0FE')`. */
export const symbol = (font: string, char: string): Xml =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`

/** Where a footnote of `footnotes` is called. */
export const footnote = (id: number): Xml =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
/** Where an endnote of `endnotes` is called. */
export const endnote = (id: number): Xml => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
/** Words that a comment of `comments` is about. */
export const commented = (id: number, text: string): Xml =>
  `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/** A text box as Word 2010 and later write it: twice, for itself and for older programs. */
export const textBox = (...blocks: Xml[]): Xml => {
  const content = `<w:txbxContent>${blocks.join('')}</w:txbxContent>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

/** A picture; its bytes are a part of their own, which a reader of words does not need. */
export const picture: Xml =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
