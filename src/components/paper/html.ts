import { meaningOf, type PaperAbbreviations } from '../../domain/abbreviations.ts'
import type { Mark } from '../../domain/conclusion.ts'
import { LABELS } from '../../domain/labels.ts'
import {
  type Block,
  type Inline,
  inlineText,
  sectionStartedBy,
  type TableCell,
} from '../../domain/paper.ts'
import type { Section } from '../../domain/sections.ts'
import { headLine } from './printed-lines.ts'

/*
 * The text of a paper as HTML. A template would put in or take out spaces between elements; here every space
 * is the paper's own, and each block ends with a line end, so that its text content reads as the paper does.
 */

/** What the HTML of a paper is made with. */
export interface PaperHtml {
  marks: readonly Mark[]
  sections: readonly Section[]
  /** Abbreviations in text nodes, each to be a link to what it means. */
  abbreviations?: PaperAbbreviations['spans']
}

/** HTML of one block of a paper. */
export function blockHtml(block: Block, paper: PaperHtml): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.section, inlinesHtml(block.children, paper), paper)
    case 'paragraph':
      return paragraph(block, paper)
    case 'table':
      return `<div class="table" role="group" aria-label="${LABELS.table}" tabindex="0">\n${table(block.rows, paper)}</div>\n`
    case 'mark': {
      const inside = block.children.map((child) => blockHtml(child, paper)).join('')
      return `<div class="passage"${markId(block.mark, paper)}>\n${inside}</div>\n`
    }
    default: {
      const inside = block.children.map((child) =>
        block.kind === 'masthead' ? headHtml(child, paper) : blockHtml(child, paper),
      )
      return `<div class="${block.kind}">\n${inside.join('')}</div>\n`
    }
  }
}

/** A block of the head: a line that is recognised says what it is; the two columns are a table of the paper's. */
function headHtml(block: Block, paper: PaperHtml): string {
  if (block.kind === 'table') return table(block.rows, paper, headHtml)
  const line = block.kind === 'paragraph' ? headLine(inlineText(block.children)) : undefined
  const html = blockHtml(block, paper)
  return line ? html.replace(/^<p\b/, `<p class="${line}"`) : html
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function heading(anchor: string, inside: string, { sections }: PaperHtml): string {
  const depth = sections.find((section) => section.anchor === anchor)?.depth ?? 1
  const level = Math.min(depth + 1, 6)
  return `<h${level} id="${anchor}">${inside}</h${level}>\n`
}

/** A paragraph; one that a section's title runs into is a heading and a paragraph set on one line. */
function paragraph(block: Extract<Block, { kind: 'paragraph' }>, paper: PaperHtml): string {
  const section = sectionStartedBy(block)
  const [first, ...rest] = block.children
  const depth = block.depth > 0 ? ` data-depth="${Math.min(block.depth, 3)}"` : ''
  if (section === undefined || first?.kind !== 'title') {
    return `<p${depth}>${inlinesHtml(block.children, paper)}</p>\n`
  }
  const title = heading(section, inlinesHtml(first.children, paper), paper).trimEnd()
  if (inlineText(rest).trim() === '') return `<div class="run-in">${title}</div>\n`
  return `<div class="run-in">${title}<p>${inlinesHtml(rest, paper)}</p></div>\n`
}

function table(
  rows: readonly TableCell[][],
  paper: PaperHtml,
  inCell: typeof blockHtml = blockHtml,
): string {
  const body = rows.map((cells) => {
    const inside = cells.map(({ colspan, rowspan, children }) => {
      const spans =
        (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '')
      return `<td${spans}>${children.map((child) => inCell(child, paper)).join('')}</td>\n`
    })
    return `<tr>\n${inside.join('')}</tr>\n`
  })
  return `<table>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`
}

function inlinesHtml(inlines: readonly Inline[], paper: PaperHtml): string {
  return inlines.map((inline) => inlineHtml(inline, paper)).join('')
}

function inlineHtml(inline: Inline, paper: PaperHtml): string {
  switch (inline.kind) {
    case 'text':
      return textHtml(inline, paper)
    case 'break':
      return '<br>\n'
    case 'page-break':
      return ''
    case 'anchor':
      return `<span id="${inline.id}"></span>`
    case 'title':
      return inlinesHtml(inline.children, paper)
    case 'mark':
      return `<span class="passage"${markId(inline.mark, paper)}>${inlinesHtml(inline.children, paper)}</span>`
    default:
      return `<${inline.kind}>${inlinesHtml(inline.children, paper)}</${inline.kind}>`
  }
}

/** A run of text, with what is abbreviated in it as links to the list after the paper; its words stay as they are. */
function textHtml(inline: Extract<Inline, { kind: 'text' }>, { abbreviations }: PaperHtml): string {
  let [html, at] = ['', 0]
  for (const { start, end, anchor, abbreviation } of abbreviations?.get(inline) ?? []) {
    const meaning = escapeHtml(meaningOf(abbreviation))
    const word = escapeHtml(inline.value.slice(start, end))
    html += escapeHtml(inline.value.slice(at, start))
    html += `<a class="abbr" id="${anchor}" href="#${abbreviation.anchor}"><abbr title="${meaning}">${word}</abbr></a>`
    at = end
  }
  return html + escapeHtml(inline.value.slice(at))
}

function markId(mark: number, { marks }: PaperHtml): string {
  const found = marks[mark]
  return found?.ownAnchor ? ` id="${found.anchor}"` : ''
}
