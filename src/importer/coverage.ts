import { diffArrays } from 'diff'
import { nfc } from '../domain/text.ts'
import type { Coverage } from './imported.ts'
import { paragraphsOf, paragraphText, type SourceDocument } from './source/document.ts'
import { type PlanBlock, type Slice, slicesOf } from './structure/plan.ts'

/*
 * The account of every character, white space aside: each one of the source stands in the plan exactly once, and
 * what the plan names is, in its order, what a reader reads out of the MDX. Nothing here shares code with what
 * recognises or writes.
 */

/** Something that the account does not find where it should be. */
type Missing = Coverage['missing'][number]

/** Accounts for a document that was written by a plan, and reads back as this visible text. */
export function coverageOf(
  document: SourceDocument,
  plan: readonly PlanBlock[],
  visible: string,
): Coverage {
  const paragraphs = paragraphsOf(document.blocks)
  const texts = paragraphs.map(paragraphText)
  const slices = slicesOf(plan)
  const byParagraph = Map.groupBy(slices, ({ paragraph }) => paragraph)
  const unplanned = texts.flatMap((text, index) =>
    unplannedIn(text, index, byParagraph.get(index) ?? []),
  )
  const written = nfc(
    solid(slices.map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end)).join('')),
  )
  const missing = [...unplanned, ...differences(written, nfc(solid(visible)))]
  const leftOut = document.leftOut.reduce((sum, { text }) => sum + solid(text).length, 0)
  const total = texts.reduce((sum, text) => sum + solid(text).length, 0) + leftOut
  const lost = missing.reduce((sum, { text }) => sum + solid(text).length, 0)
  return { accounted: Math.max(total - lost, 0), total, missing }
}

/** Characters of a paragraph that no slice of the plan holds, or several do. */
function unplannedIn(text: string, paragraph: number, slices: readonly Slice[]): Missing[] {
  const times = new Uint8Array(text.length)
  for (const slice of slices) {
    for (let at = slice.start; at < slice.end; at += 1)
      times[at] = Math.min((times[at] ?? 0) + 1, 2)
  }
  const missing: Missing[] = []
  for (let at = 0; at < text.length; at += 1) {
    const count = times[at] ?? 0
    if (count === 1 || solid(text.charAt(at)) === '') continue
    let end = at + 1
    while (end < text.length && (times[end] === count || solid(text.charAt(end)) === '')) end += 1
    const where = `đoạn ${paragraph + 1} của tệp, ${count === 0 ? 'không được ghi' : 'bị ghi hai lần'}`
    missing.push({ text: text.slice(at, end).trim(), where })
    at = end - 1
  }
  return missing
}

/** Where two texts without white space differ. */
function differences(written: string, visible: string): Missing[] {
  if (written === visible) return []
  let from = 0
  while (from < written.length && written[from] === visible[from]) from += 1
  let behind = 0
  const most = Math.min(written.length, visible.length) - from
  while (behind < most && written.at(-1 - behind) === visible.at(-1 - behind)) behind += 1
  const [a, b] = [
    written.slice(from, written.length - behind),
    visible.slice(from, visible.length - behind),
  ]
  const place = (at: number): string =>
    `gần “…${written.slice(Math.max(from + at - 30, 0), from + at)}”`
  const changes = diffArrays([...a], [...b], { maxEditLength: 2000 })
  // Texts that differ so much are told as a whole.
  if (!changes) return [{ text: a === '' ? b : a, where: `đọc lại không khớp, ${place(0)}` }]
  const missing: Missing[] = []
  let at = 0
  for (const { added, removed, value } of changes) {
    const text = value.join('')
    if (removed) missing.push({ text, where: `không đọc lại được, ${place(at)}` })
    if (added) missing.push({ text, where: `đọc lại thấy thừa, ${place(at)}` })
    if (!added) at += text.length
  }
  return missing
}

function solid(text: string): string {
  return text.replace(/\s+/g, '')
}
