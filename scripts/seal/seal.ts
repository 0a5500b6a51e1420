import { type CivilDate, formatShort } from '../../src/domain/dates.ts'
import type { HistoryEntry } from '../../src/domain/schemas/frontmatter.ts'
import { readSealedCopy } from '../../src/checker/seal/copy.ts'
import { differenceFrom } from '../../src/checker/seal/difference.ts'
import { sealedName, sealOf } from '../../src/format/seal.ts'
import { commandLine } from '../build/command-line.ts'
import { UsageError } from '../build/options.ts'
import { findPaper } from './find.ts'
import { type OpenPaper, openPaper } from './paper.ts'
import { oneLine, type Person, personOf } from './person.ts'
import { hasCopy, writeCopy, writeEntry, writeSeal } from './write.ts'

/** What a person says of a sealing or a comparison. */
export interface SealOptions {
  /** The content folder. */
  content: string
  /** Why the text is sealed anew; wanted only where it was sealed before. Readers of the page see it. */
  reason?: string | undefined
  /** Who does it; where nothing is given, whom Git or the account knows. */
  by?: string | undefined
  today: CivilDate
  /** Records that the text was compared with the original, and seals nothing. */
  compared?: boolean | undefined
  /** The folder in which the command was typed. */
  from?: string | undefined
}

/**
 * Seals a paper, or records a comparison, by what a person typed: a path or an id. Returns what is to be told.
 * Throws a UsageError with all that a person needs to know, and has changed nothing then.
 */
export async function sealPaper(given: string, options: SealOptions): Promise<string> {
  const found = await findPaper(given, options.content, options.from)
  const doing = options.compared ? 'ghi nhận đối chiếu' : undefined
  const paper = await openPaper(found, options.content, doing)
  return options.compared ? recordComparison(paper, options) : seal(paper, options)
}

async function seal(paper: OpenPaper, options: SealOptions): Promise<string> {
  const { text, history } = paper.read.conclusion
  const present = sealOf(paper.read.paper.blocks)
  const last = history.at(-1)
  if (text === present && (!last || last.text === present)) return keepCopy(paper, present)
  // Who deletes seal and history by hand does not get a first time again: what was kept of the text is there.
  const first = text === undefined && !last && !hasCopy(paper)
  const accepted = first ? '' : await differenceOf(paper)
  if (!first && options.reason === undefined) {
    throw new UsageError(
      `${accepted}Văn bản đã niêm phong trước đây. Nếu chữ hiện nay mới đúng với văn bản gốc, nêu lý do để niêm phong lại: thêm --reason "…". Chưa ghi gì.`,
    )
  }
  // The first seal has nothing to explain; a reason says why there is another one.
  const reason =
    first || options.reason === undefined ? undefined : oneLine(options.reason, '--reason')
  const person = personOf(options.by)
  const entry = entryOf(paper, { action: 'seal', reason, text: present }, person, options.today)
  await writeSeal(paper, entry)
  return [
    first
      ? `Đã niêm phong ${nameOf(paper)} (niêm phong lần đầu).`
      : `${accepted}Đã niêm phong lại ${nameOf(paper)}.`,
    `Mã niêm phong: ${present}`,
    reason === undefined ? undefined : `Lý do (hiện trên trang văn bản): ${reason}`,
    toldOf(person, options.today),
    `Bản lưu phần chữ (không đăng): ${paper.files.nameOf(sealedName(paper.id))}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

/** Nothing has changed; only what is kept of the text may be missing or wrong. */
async function keepCopy(paper: OpenPaper, present: string): Promise<string> {
  const told = `${nameOf(paper)} đã niêm phong và phần chữ không đổi: không phải niêm phong lại.`
  const copy = await readSealedCopy(paper.files, paper.id)
  if (copy?.seal === present) return told
  await writeCopy(paper)
  return `${told}\nĐã ghi lại bản lưu phần chữ: ${paper.files.nameOf(sealedName(paper.id))}`
}

async function recordComparison(paper: OpenPaper, options: SealOptions): Promise<string> {
  const { text, history } = paper.read.conclusion
  if (text === undefined) {
    throw new UsageError(
      `${nameOf(paper)} chưa niêm phong. Niêm phong trước, rồi ghi nhận việc đối chiếu: npm run check -- --seal ${paper.id}`,
    )
  }
  // Whoever has compared has looked at everything: what a tool proposes has been looked at by nobody.
  const waiting = paper.read.conclusion.marks.filter(({ proposed }) => proposed !== undefined)
  const count = waiting.length + paper.read.conclusion.proposed.length
  if (count > 0) {
    const folders = { content: options.content, out: 'dist' }
    throw new UsageError(
      `${nameOf(paper)} còn ${count} đề xuất chưa xác nhận, nên chưa ghi nhận việc đối chiếu. Xác nhận trước: ${commandLine('confirm', folders, paper.id)}`,
    )
  }
  const last = history.at(-1)
  if (text !== sealOf(paper.read.paper.blocks) || (last && last.text !== text)) {
    throw new UsageError(
      `${await differenceOf(paper)}Phần chữ của ${nameOf(paper)} không còn đúng với lần niêm phong gần nhất, nên chưa ghi nhận việc đối chiếu. Niêm phong lại trước: npm run check -- --seal ${paper.id} --reason "…"`,
    )
  }
  const person = personOf(options.by)
  const entry = entryOf(paper, { action: 'compare', text }, person, options.today)
  const done = history.findLast(({ action }) => action === 'compare')
  if (done && done.text === text && done.by === entry.by && done.date === entry.date) {
    return `Việc đối chiếu ngày ${formatShort(done.date)} đã được ghi nhận từ trước.`
  }
  await writeEntry(paper, entry)
  return [
    `Đã ghi nhận: ${nameOf(paper)} đã đối chiếu với văn bản gốc ngày ${formatShort(options.today)}.`,
    toldOf(person, options.today),
  ].join('\n')
}

function entryOf(
  { read }: OpenPaper,
  what: Pick<HistoryEntry, 'action' | 'text'> & { reason?: string | undefined },
  { name }: Person,
  today: CivilDate,
): HistoryEntry {
  const last = read.conclusion.history.at(-1)
  if (last && last.date > today) {
    throw new UsageError(
      `Lần ghi gần nhất là ngày ${formatShort(last.date)}, sau ngày của máy (${formatShort(today)}). Xem lại ngày giờ của máy rồi chạy lại.`,
    )
  }
  return { date: today, by: name, ...what }
}

/** What a new seal would accept, with an empty line behind it; empty where what was sealed is not at hand. */
async function differenceOf(paper: OpenPaper): Promise<string> {
  const { text, history } = paper.read.conclusion
  const copy = await readSealedCopy(paper.files, paper.id)
  // Without seal and history the copy alone knows what was sealed.
  const removed = text === undefined && history.length === 0
  const wasSealed = removed || copy?.seal === text || copy?.seal === history.at(-1)?.text
  if (!copy || !wasSealed || copy.seal === sealOf(paper.read.paper.blocks)) return ''
  return `${nameOf(paper)}\n${differenceFrom(copy.text, paper.read)}\n\n`
}

function toldOf({ name, known }: Person, today: CivilDate): string {
  return `Người làm: ${name} (${known}); ngày ${formatShort(today)}.`
}

function nameOf({ files, name }: OpenPaper): string {
  return files.nameOf(name)
}
