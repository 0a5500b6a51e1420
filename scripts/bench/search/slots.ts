/*
 * Where a sentence can be planted in the MDX of a paper, and planting it there.
 */

/** A record of a paper, by its place: 0 is the opening and closing, then the sections in reading order. */
export interface Slot {
  /** Id of the paper: "2026/btv-ky-hop-3". */
  paper: string
  record: number
  /** Numbers of the paragraphs of the file behind which a new one belongs to this record. */
  behind: number[]
}

const SECTION_START = /^(?:#{2,6} |<Title[ >])/
const END = /^<(?:Recipients|Signature)>/

/** The slots of a synthetic paper, in reading order; a record that no paragraph can join has none. */
export function slotsOf(paper: string, mdx: string): Slot[] {
  const paragraphs = paragraphsOf(mdx)
  const slots: Slot[] = []
  let record = 0
  let open = 0
  for (const [place, paragraph] of paragraphs.entries()) {
    if (END.test(paragraph)) break
    if (SECTION_START.test(paragraph)) record += 1
    open +=
      count(paragraph, /<(?:Directive|Passage)\b/g) - count(paragraph, /<\/(?:Directive|Passage)>/g)
    const next = paragraphs[place + 1]
    // Properties come first; a list goes on in what is indented.
    if (place === 0 || open > 0 || next === undefined || /^\s/.test(next)) continue
    const slot = slots.find((one) => one.record === record)
    if (slot) slot.behind.push(place)
    else slots.push({ paper, record, behind: [place] })
  }
  return slots
}

/** The file with new paragraphs, each behind the paragraph whose number is given. */
export function withParagraphs(
  mdx: string,
  added: readonly { behind: number; text: string }[],
): string {
  return paragraphsOf(mdx)
    .flatMap((paragraph, place) => [
      paragraph,
      ...added.filter(({ behind }) => behind === place).map(({ text }) => text),
    ])
    .join('\n\n')
}

/** The properties with the first paragraph's head, then the rest: what blank lines part. */
function paragraphsOf(mdx: string): string[] {
  return mdx.split(/\n\n/)
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
