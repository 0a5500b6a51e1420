import {
  AUTHORITY,
  beginsSignature,
  isAnnexHead,
  isName,
  isSentence,
  LONGEST,
  NAME,
  RECIPIENTS,
  SIGNED,
} from './foot-lines.ts'
import { columnsOf, type Item, type Line, linesIn } from './lines.ts'
import { ORNAMENT, STAMP } from './masthead.ts'

/*
 * The foot of a paper: distribution list and signature, in either order or side by side.
 */

/** How far what a unit is told may stand behind its name. */
const NEAR = 20

/** The foot of a paper: where it begins and ends among the items, and its lines sorted. */
export interface Closing {
  start: number
  end: number
  recipients: Line[]
  signature: Line[]
}

/** The columns of each line of an item; a cell of a table is a column. */
function columns(item: Item): (Line | undefined)[] {
  return item.kind === 'line' ? columnsOf(item) : linesIn([item])
}

/** Finds the foot among the items of a paper behind its head; nothing where it has none. */
export function findClosing(items: readonly Item[], from: number): Closing | undefined {
  const starts = items.map((_item, index) => beginsFoot(items, index))
  const first = starts.indexOf(true, from)
  const annex = items.findIndex((item, index) => index > first && isAnnexHead(item))
  const last =
    first === -1 || annex === -1 ? starts.lastIndexOf(true) : starts.lastIndexOf(true, annex)
  if (last < from) return undefined
  let start = last
  // The other half of the foot may stand before: nothing but short lines lies between.
  for (let index = last - 1; index >= from; index -= 1) {
    if (!isFootLine(items[index])) break
    if (starts[index]) start = index
  }
  return sortLines(items, start, last)
}

/** Whether an item begins one of the two halves of the foot. */
function beginsFoot(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (!item) return false
  const lines = columns(item).filter((line) => line !== undefined)
  if (lines.some(({ plain }) => RECIPIENTS.test(plain) || AUTHORITY.test(plain))) {
    return lines.some((line) => RECIPIENTS.test(line.plain) || beginsSignature(line))
  }
  // An office alone may be the name of a unit that stands over what it is told to do.
  return lines.some(beginsSignature) && !lines.some(isSentence) && !isTitleOfText(items, index)
}

/** Whether sentences follow a line, before anything of a foot comes. */
function isTitleOfText(items: readonly Item[], index: number): boolean {
  for (const item of items.slice(index + 1, index + NEAR)) {
    const lines = linesIn([item])
    if (lines.some(isSentence)) return true
    const isFoot = lines.some(
      (line) =>
        isName(line) ||
        [RECIPIENTS, SIGNED, AUTHORITY, STAMP].some((pattern) => pattern.test(line.plain)),
    )
    if (isFoot || isAnnexHead(item)) return false
  }
  return false
}

function isFootLine(item: Item | undefined): boolean {
  if (!item) return false
  return linesIn([item]).every(
    ({ text, plain }) =>
      text.length <= LONGEST && !/^(?:\d+\.\d+|[IVX]+\.|\d{1,2}\.)\s/u.test(plain),
  )
}

/**
 * Goes through the foot line by line and puts each where it belongs; ends where something else begins, but not
 * before the line with which its last part begins.
 */
function sortLines(items: readonly Item[], start: number, last: number): Closing {
  const recipients: Line[] = []
  const signature: Line[] = []
  let list: Line[] | undefined
  let named = false
  let index = start
  const put = (line: Line): boolean => {
    if (RECIPIENTS.test(line.plain)) list = recipients
    else if (beginsSignature(line)) list = signature
    else if (list === recipients && recipientsEnd(line, recipients)) {
      list = NAME.test(line.plain) || SIGNED.test(line.plain) ? signature : undefined
    } else if (list === signature && named) list = undefined
    if (!list) return false
    list.push(line)
    if (list === signature) named ||= isName(line)
    return true
  }
  for (; index < items.length; index += 1) {
    const item = items[index]
    if (!item) break
    if (item.kind === 'table') {
      if (!sortTable(item, recipients, signature)) break
      named ||= signature.some(isName)
      list = undefined
      continue
    }
    const parts = columnsOf(item)
    if (parts.length > 1) {
      const [left, ...right] = parts
      if (left && !put(left)) {
        if (index > last) break
        recipients.push(left)
      }
      const rest = right.filter((part) => part !== undefined)
      signature.push(...rest)
      named ||= rest.some(isName)
      if (left === undefined && recipients.length === 0) list = signature
      continue
    }
    if (put(item)) continue
    if (index > last) break
    const before = signature.length > 0 ? signature : recipients
    before.push(item)
  }
  return { start, end: index, recipients, signature }
}

/** Whether a line no longer belongs to the distribution list. */
function recipientsEnd(line: Line, before: readonly Line[]): boolean {
  const { text, plain, paragraph } = line
  if (ORNAMENT.test(plain) || STAMP.test(plain) || text.length > LONGEST) return true
  if (SIGNED.test(plain) || isAnnexHead(line)) return true
  const marked = /^(?:[-–—+*•·▪]|\d{1,2}[.)])/u.test(plain) || paragraph.listLevel !== undefined
  if (marked) return false
  // A name may follow the list directly, where the signature began beside it or before it.
  const listed = before.slice(1)
  const dashes = listed.some((line) => /^[-–—+*•]/u.test(line.plain))
  const ended = /\.$/u.test(listed.at(-1)?.plain ?? '')
  return dashes && (ended || NAME.test(plain)) && !/^(?:Như|Lưu)/u.test(plain)
}

/** Sorts the cells of a table into list and signature; false where it has neither. */
function sortTable(
  { rows }: Extract<Item, { kind: 'table' }>,
  recipients: Line[],
  signature: Line[],
): boolean {
  const cells = rows.map((row) => row.map((cell) => linesIn(cell.items)))
  const width = Math.max(...cells.map((row) => row.length), 0)
  const all = cells.flat(2)
  const isFoot = all.some((line) => RECIPIENTS.test(line.plain) || beginsSignature(line))
  const goesOn = signature.length > 0 && !signature.some(isName) && all.some(isName)
  if (!isFoot && !goesOn) return false
  for (let column = 0; column < width; column += 1) {
    let list: Line[] = signature
    for (const row of cells) {
      for (const line of row[column] ?? []) {
        if (RECIPIENTS.test(line.plain)) list = recipients
        else if (beginsSignature(line)) list = signature
        list.push(line)
      }
    }
  }
  return true
}
