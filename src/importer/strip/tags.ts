/*
 * Going through XML tag by tag, and leaving everything but what is taken out as it was written, letter by letter: a
 * parser that writes anew what it has read would lose white space, which is text of the paper.
 */

/** A start tag. Names are without their namespace's prefix; `raw` is the name as written. */
export interface Tag {
  name: string
  raw: string
  attributes: ReadonlyMap<string, string>
}

/** What is done with the parts of an XML file. */
export interface XmlEditor {
  /** Whether an element stays; one that goes takes all that is in it along. */
  keeps: (tag: Tag) => boolean
  /** The value of an attribute as it is to be written; nothing where it goes. Values are as written, with references. */
  attribute: (raw: string, value: string, tag: Tag) => string | undefined
  text?: (text: string, parent: string) => void
  close?: (name: string) => void
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** What every XML file of a copy begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DEEPEST = 500

/**
 * Edits an XML file; nothing where it is not well formed, or declares a document type. Comments and instructions to
 * programs are left out.
 */
export function editXml(xml: string, editor: XmlEditor): string | undefined {
  const written: string[] = [XML_HEAD]
  const open: string[] = []
  // How deep the element that goes stands; none while all stay.
  let leaving = Infinity
  let roots = 0
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const token = TOKEN.exec(xml)
    if (!token) return undefined
    const [whole, closed, opened, attributes = '', empty] = token
    if (opened !== undefined) {
      if (open.length === 0 && ++roots > 1) return undefined
      if (open.length >= DEEPEST) return undefined
      const tag = tagOf(opened, attributes)
      if (!tag) return undefined
      if (leaving === Infinity) {
        if (editor.keeps(tag)) {
          written.push(startTag(tag, editor, empty === '/'))
          if (empty === '/') editor.close?.(tag.name)
        } else if (empty !== '/') leaving = open.length
      }
      if (empty !== '/') open.push(opened)
    } else if (closed !== undefined) {
      if (open.pop() !== closed) return undefined
      if (leaving === Infinity) {
        written.push(`</${closed}>`)
        editor.close?.(localName(closed))
      } else if (leaving === open.length) leaving = Infinity
    } else if (whole.startsWith('<![')) {
      if (open.length === 0) return undefined
      if (leaving === Infinity) keepText(whole)
    } else if (!whole.startsWith('<')) {
      if (open.length > 0) {
        if (leaving === Infinity) keepText(whole)
      } else if (whole.replace('\ufeff', '').trim() !== '') return undefined
    }
  }
  return roots === 1 && open.length === 0 ? written.join('') : undefined

  function keepText(text: string): void {
    written.push(text)
    editor.text?.(text, localName(open.at(-1) ?? ''))
  }
}

/** A name without the prefix of its namespace. */
export function localName(raw: string): string {
  return raw.slice(raw.indexOf(':') + 1)
}

/** Nothing where an attribute is given twice. */
function tagOf(raw: string, written: string): Tag | undefined {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) return undefined
    // Between double quotes again, where a double quote cannot stand as itself.
    attributes.set(name, double ?? single?.replaceAll('"', '&quot;') ?? '')
  }
  return { raw, name: localName(raw), attributes }
}

function startTag(tag: Tag, editor: XmlEditor, empty: boolean): string {
  let written = `<${tag.raw}`
  for (const [name, value] of tag.attributes) {
    const kept = /^xmlns(?::|$)/.test(name) ? value : editor.attribute(name, value, tag)
    if (kept !== undefined) written += ` ${name}="${kept}"`
  }
  return `${written}${empty ? '/' : ''}>`
}
