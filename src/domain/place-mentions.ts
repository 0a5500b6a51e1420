import type { Mark, PlaceMention } from './conclusion.ts'
import { eachParagraph } from './found-mentions.ts'
import { type PhraseFinder, sentenceFinder } from './mentions.ts'
import { type Block, partsOf } from './paper.ts'

/**
 * Where a paper names a place: the marked passage that does, once for each passage and place; or, outside of any, the
 * sentence. Head, recipients and signature do not count.
 */
export function findPlaceMentions(
  blocks: readonly Block[],
  marks: readonly Mark[],
  findPlaces: PhraseFinder,
): PlaceMention[] {
  const mentions = new Map<string, PlaceMention>()
  for (const { section, blocks: inside } of partsOf(blocks)) {
    eachParagraph(inside, marks, undefined, (text, spansOf) => {
      const named = findPlaces(text)
      if (named.length === 0) return
      const spans = spansOf()
      const sentenceAt = sentenceFinder(text)
      for (const { id: place, start, end } of named) {
        const around = spans.find(
          (span) => span.mark !== undefined && span.start <= start && end <= span.end,
        )?.mark
        const sentence = sentenceAt(start, end)
        // A heading is quoted whole: the point behind its number ends no sentence.
        const words = spans[0]?.title ? text : text.slice(sentence.start, sentence.end)
        const quote = around?.quote ?? words.trim()
        const mark = around && marks.indexOf(around)
        const key = `${place}\n${section ?? ''}\n${mark ?? quote}`
        if (!mentions.has(key)) mentions.set(key, { place, section, mark, quote })
      }
    })
  }
  return [...mentions.values()]
}
