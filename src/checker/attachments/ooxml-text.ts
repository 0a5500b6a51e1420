import type { AttachmentPlace, Findings } from './attachment.ts'
import type { XmlVisitor } from '../../format/office/xml.ts'

/** Elements whose text is one line, unless breaks divide it: of Word and slides, of comments, of charts. */
const BLOCKS = new Set(['p', 'si', 'is', 'text', 'v'])
/** Elements that hold letters; between others there is only the white space of the file. */
const HOLDERS = new Set(['t', 'delText', 'text', 'v'])
const DELETED = new Set(['del', 'moveFrom'])
const INSERTED = new Set(['ins', 'moveTo'])
/** Changes of properties, of cells and of numbering that wait for a decision. */
const OTHER_CHANGE = /^[a-zA-Z]+PrChange$|^cell(?:Ins|Del|Merge)$|^numberingChange$/
const COMMENT = new Set(['comment', 'cm', 'threadedComment'])
const BREAKS = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '-'],
])

interface Block {
  /** As the text reads with all changes accepted, and with all refused. */
  accepted: string
  refused: string
}

/**
 * Reads the text of a part of a Word or PowerPoint file, of a chart or of comments: paragraphs as lines, hidden
 * text too, a paragraph with tracked changes both as it reads now and as it read before; words of watermarks
 * (WordArt) and descriptions of pictures. `isBlock` says which elements are lines.
 */
export function textVisitor(
  where: AttachmentPlace,
  findings: Findings,
  isBlock: (name: string) => boolean = (name) => BLOCKS.has(name),
): XmlVisitor {
  const blocks: Block[] = []
  let deleted = 0
  let inserted = 0
  const add = (text: string): void => {
    const block = blocks.at(-1)
    if (!block) return
    if (deleted === 0) block.accepted += text
    if (inserted === 0) block.refused += text
  }
  return {
    open(name, attributes, parent) {
      if (isBlock(name)) blocks.push({ accepted: '', refused: '' })
      else if (DELETED.has(name)) deleted++
      else if (INSERTED.has(name)) inserted++
      // Tab stops of a paragraph's settings have the same name as the tab in a run.
      else if (parent === 'r' || parent === 'p') add(BREAKS.get(name) ?? '')
      if (DELETED.has(name) || INSERTED.has(name) || OTHER_CHANGE.test(name)) findings.openChanges()
      if (where === 'comment' && COMMENT.has(name)) findings.openChanges()
      for (const words of drawnWords(name, attributes)) findings.lines(where, words)
    },
    text(text, parent) {
      if (HOLDERS.has(parent)) add(text)
    },
    close(name) {
      if (DELETED.has(name)) deleted--
      else if (INSERTED.has(name)) inserted--
      else if (isBlock(name)) {
        const { accepted, refused } = blocks.pop() ?? { accepted: '', refused: '' }
        findings.lines(where, accepted)
        if (refused !== accepted) findings.lines(where, refused)
      }
    },
  }
}

/** Words that stand in attributes: of WordArt, which watermarks are made of, and beside pictures. */
function drawnWords(name: string, attributes: Readonly<Record<string, string>>): string[] {
  switch (name) {
    case 'textpath':
      return [attributes.string ?? '']
    case 'docPr':
    case 'cNvPr':
      return [attributes.descr ?? '', attributes.title ?? '']
    case 'shape':
      return [attributes.alt ?? '']
    default:
      return []
  }
}
