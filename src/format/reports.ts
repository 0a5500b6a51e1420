import type { ReportItem } from '../domain/conclusion.ts'
import { type Block, eachTextBlock, type Inline, inlineText, partsOf } from '../domain/paper.ts'
import { findReports } from '../domain/reports.ts'

/** The reports of a paper, and which mark each begins with. */
export interface FoundReports {
  items: ReportItem[]
  /** By a mark's number: the report that begins where the mark begins. */
  byMark: Map<number, ReportItem>
}

/** Finds the reports listed in a paper's paragraphs and puts an anchor before each. Changes the blocks. */
export function anchorReports(blocks: readonly Block[]): FoundReports {
  const items: ReportItem[] = []
  const byMark = new Map<number, ReportItem>()
  for (const part of partsOf(blocks)) {
    let lists = 0
    eachTextBlock(part.blocks, (block) => {
      const found = findReports(inlineText(block.children))
      if (found.length === 0) return
      lists += 1
      const list = `${part.section?.slice('muc-'.length) ?? 'dau'}${lists > 1 ? `-ds${lists}` : ''}`
      const named = found.map(({ number, start, text }) => {
        const anchor = `bao-cao-${list}-${number}`
        return { start, item: { number, anchor, section: part.section, text } }
      })
      items.push(...named.map(({ item }) => item))
      // From the last to the first, so that no anchor moves the places still to come.
      for (const { start, item } of named.reverse()) {
        const mark = insertAnchor(block.children, start, item.anchor)
        if (mark !== undefined) byMark.set(mark, item)
      }
    })
  }
  return { items, byMark }
}

/** Puts an anchor at an offset of the visible text; returns the mark that begins just there, if one does. */
function insertAnchor(inlines: Inline[], offset: number, id: string): number | undefined {
  let at = 0
  for (const [index, inline] of inlines.entries()) {
    const length = inlineText([inline]).length
    if (offset < at + length || (offset === at && length === 0 && 'children' in inline)) {
      if (inline.kind === 'text') {
        const [before, after] = [textOf(inline, 0, offset - at), textOf(inline, offset - at)]
        inlines.splice(index, 1, ...before, { kind: 'anchor', id }, ...after)
        return undefined
      }
      if (!('children' in inline)) return undefined
      const inner = insertAnchor(inline.children, offset - at, id)
      return inline.kind === 'mark' && offset === at ? inline.mark : inner
    }
    at += length
  }
  return undefined
}

/** A part of a text, from an offset to another; nothing where it is empty. */
function textOf(text: Extract<Inline, { kind: 'text' }>, from: number, to?: number): Inline[] {
  const value = text.value.slice(from, to)
  return value === ''
    ? []
    : [{ ...text, value, ...(text.at !== undefined && { at: text.at + from }) }]
}
