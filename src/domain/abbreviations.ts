import { phraseFinder } from './mentions.ts'
import { type Block, type Inline, inlineText, partsOf } from './paper.ts'
import type { Abbreviation } from './schemas/abbreviations.ts'
import { comparable, compareVietnamese, nfc, slug, WORD_CHARACTER } from './text.ts'

/** An abbreviation in a text. Offsets are in UTF-16 units. */
export interface FoundAbbreviation {
  /** As it is printed. */
  key: string
  /** Its entry's place in the owner's list. */
  entry: number
  start: number
  end: number
}

/** Finds the abbreviations of the owner's list in a text. */
export type AbbreviationFinder = (text: string) => FoundAbbreviation[]

/**
 * A finder for abbreviations: whole words, same case, the longest where several fit. What is joined by a dash, a slash
 * or "&" counts only where every part of it is known: "HĐND-UBND", but nothing in the number "12-KL/ĐU".
 */
export function abbreviationFinder(list: readonly Abbreviation[]): AbbreviationFinder {
  const find = phraseFinder(
    list.flatMap(({ keys }, entry) => keys.map((key): [string, string] => [key, String(entry)])),
  )
  return (text) => {
    const found = find(text)
    const plain = comparable(text)
    return withoutParts(plain, found).map(({ id, start, end }) => ({
      key: text.slice(start, end),
      entry: Number(id),
      start,
      end,
    }))
  }
}

const JOINED_BEFORE = new RegExp(`${WORD_CHARACTER}[-/&]$`, 'u')
const JOINED_AFTER = new RegExp(`^[-/&]${WORD_CHARACTER}`, 'u')

/** The matches that are no part of a longer sign; taking one away may unmake its neighbour. */
function withoutParts<M extends { start: number; end: number }>(text: string, found: M[]): M[] {
  const kept = found.filter(({ start, end }) => {
    const before = JOINED_BEFORE.test(text.slice(Math.max(0, start - 3), start))
    const after = JOINED_AFTER.test(text.slice(end, end + 3))
    return (
      (!before || found.some((other) => other.end === start - 1)) &&
      (!after || found.some((other) => other.start === end + 1))
    )
  })
  return kept.length === found.length ? kept : withoutParts(text, kept)
}

/** An abbreviation of a paper, for the list at its end. */
export interface PaperAbbreviation {
  key: string
  /** More than one where it is ambiguous: then nobody may choose among them. */
  expansions: readonly string[]
  /** Fragment of its place in the list. */
  anchor: string
  /** The first place of each section that has it: the fragment of the link there, and its section's. */
  uses: { anchor: string; section: string | undefined }[]
}

/** A stretch of a text node that is an abbreviation, the first of its section. */
export interface AbbreviationSpan {
  start: number
  end: number
  /** Fragment of this place. */
  anchor: string
  abbreviation: PaperAbbreviation
}

/** The abbreviations of a paper: for its list, and where they stand in its text nodes. */
export interface PaperAbbreviations {
  list: PaperAbbreviation[]
  spans: Map<Inline, AbbreviationSpan[]>
}

/**
 * The abbreviations in the paragraphs of a paper, each at its first place in each section; not in titles, head,
 * recipients or signature. The list is in the order of the Vietnamese alphabet.
 */
export function abbreviationsIn(
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
  find: AbbreviationFinder,
): PaperAbbreviations {
  const list = new Map<string, PaperAbbreviation>()
  const spans: PaperAbbreviations['spans'] = new Map()
  const anchors = new Set<string>()
  for (const { section, blocks: inside } of partsOf(blocks)) {
    const seen = new Set<string>()
    for (const paragraph of paragraphsIn(inside)) {
      const found = find(inlineText(paragraph))
      if (found.length === 0) continue
      for (const { node, start: from, end: to } of textNodes(paragraph)) {
        for (const { key: printed, entry, start, end } of found) {
          const key = nfc(printed)
          const { expansions = [] } = abbreviations[entry] ?? {}
          if (start < from || end > to || seen.has(key)) continue
          seen.add(key)
          const abbreviation = list.get(key) ?? named(key, expansions, anchors)
          list.set(key, abbreviation)
          const anchor = `${abbreviation.anchor}-${abbreviation.uses.length + 1}`
          abbreviation.uses.push({ anchor, section })
          const span = { start: start - from, end: end - from, anchor, abbreviation }
          spans.set(node, [...(spans.get(node) ?? []), span])
        }
      }
    }
  }
  return { list: [...list.values()].sort((a, b) => compareVietnamese(a.key, b.key)), spans }
}

/** A new line of the list, with a fragment that no other line has: "CĐ" and "CD" fold to the same letters. */
function named(
  key: string,
  expansions: readonly string[],
  anchors: Set<string>,
): PaperAbbreviation {
  const base = `vt-${slug(key)}`
  let anchor = base
  for (let count = 2; anchors.has(anchor); count += 1) anchor = `${base}-khac-${count}`
  anchors.add(anchor)
  return { key, expansions, anchor, uses: [] }
}

/** The contents of paragraphs outside head, recipients and signature. */
function paragraphsIn(blocks: readonly Block[]): Inline[][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.children]
    if (block.kind === 'mark') return paragraphsIn(block.children)
    if (block.kind === 'table')
      return block.rows.flat().flatMap((cell) => paragraphsIn(cell.children))
    return []
  })
}

/** The text nodes of a paragraph outside of titles, with their places in its text. */
function textNodes(
  inlines: readonly Inline[],
  from = 0,
): { node: Inline; start: number; end: number }[] {
  let at = from
  return inlines.flatMap((inline) => {
    const start = at
    at += inlineText([inline]).length
    if (inline.kind === 'text') return [{ node: inline, start, end: at }]
    return 'children' in inline && inline.kind !== 'title' ? textNodes(inline.children, start) : []
  })
}

/** The meaning of an abbreviation in a few words; an ambiguous one has all of its meanings. */
export function meaningOf({ expansions }: { expansions: readonly string[] }): string {
  return expansions.length > 1 ? `có nhiều nghĩa: ${expansions.join('; ')}` : (expansions[0] ?? '')
}
