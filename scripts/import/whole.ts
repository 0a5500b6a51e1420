import { createHash } from 'node:crypto'
import type { ReadContent } from '../../src/format/archive.ts'
import { type ReadConclusion, readConclusion } from '../../src/format/conclusion.ts'
import { formatProblems } from '../../src/format/report.ts'
import { sealOf } from '../../src/format/seal.ts'
import { sourceOf } from '../../src/format/source.ts'
import type { Imported } from '../../src/importer/imported.ts'
import { UsageError } from '../build/options.ts'
import type { Known } from '../new/known.ts'
import { fileOf } from '../new/place.ts'
import type { GivenFile, PreparedAttachments } from './attachments.ts'
import { type Composed, composed } from './compose.ts'
import type { Settled } from './facts.ts'
import { gateOfPaper, passGate } from './gate.ts'
import type { Run } from './run.ts'
import { movedFrom, type Target, targetOf } from './target.ts'

/** A paper that is being imported, as far as it is known. */
export interface Draft {
  run: Run
  /** Nothing of a scan alone. */
  file: GivenFile | undefined
  content: ReadContent
  known: Known
  imported: Imported | undefined
  settled: Settled
  attachments: PreparedAttachments
}

/**
 * The file as it will be written, and where; it was read again, and passes the gate. Throws a UsageError where it
 * cannot be.
 */
export async function written(
  draft: Draft,
): Promise<{ target: Target; text: string; read: ReadConclusion }> {
  const { run, file, known, content, imported, settled: facts, attachments } = draft
  const sha256 = file && createHash('sha256').update(file.bytes).digest('hex')
  const paper: Composed = {
    ...{ settled: facts, body: imported?.body ?? '', notes: imported?.notes ?? [] },
    attachments: attachments.files.map(({ entry }) => entry),
    confirmations: [],
    original: file && sha256 !== undefined ? { file: file.name, sha256 } : undefined,
    ...{ before: undefined, seal: undefined },
  }
  const plain = readBack(paper, draft, 'nhap')
  const text = plain.conclusion.hasText ? sealOf(plain.paper.blocks) : undefined
  const refused = await gateOfPaper(plain, content)
  passGate(refused, run.given)
  const target = targetOf({
    ...{ draft: facts, known, content: run.content, sha256, seal: text },
    attached: attachments.files.map(({ entry }) => entry.sha256).filter((one) => one !== undefined),
    force: run.given.force ?? false,
  })
  const history = target.replaces?.paper?.history ?? []
  const last = history.at(-1)
  if (last && last.date > run.today) {
    throw new UsageError(
      'Ngày của máy đứng trước lần ghi gần nhất của văn bản. Xem lại ngày giờ của máy.',
    )
  }
  // Of a scan alone nothing is recorded for which somebody would have to stand, but what goes with --by.
  const by = run.person?.name ?? ''
  const from = movedFrom(target)
  const moved = from === undefined ? '' : `; mã văn bản trước đây: ${from}`
  const reason = last ? { reason: `Nhập lại từ tệp ${file?.name ?? ''}${moved}` } : {}
  // Files that lie beside the earlier paper go on being listed.
  const listed = (target.replaces?.paper?.attachments ?? []).filter(
    ({ file: name }) => !paper.attachments.some((one) => one.file === name),
  )
  const whole: Composed = {
    ...paper,
    attachments: [...listed, ...paper.attachments],
    before: { formerIds: formerIds(target), history },
    confirmations: (refused?.confirmable ?? []).map((rule) => ({
      ...{ rule, by, date: run.today, reason: run.given.confirmed ?? '' },
    })),
    seal:
      text === undefined
        ? undefined
        : { text, entry: { date: run.today, by, action: 'seal', ...reason, text } },
  }
  const read = readBack(whole, draft, target.id)
  if (text !== undefined && sealOf(read.paper.blocks) !== text) throw new Error('another text')
  return { target, text: composed(whole), read }
}

/** The addresses that go on leading to a paper. */
function formerIds(target: Target): string[] {
  const from = movedFrom(target)
  const before = [
    ...(target.replaces?.paper?.formerIds ?? []),
    ...(from === undefined ? [] : [from]),
  ]
  return before.filter((id) => id !== target.id)
}

/** Reads what is going to be written: a file that this command writes can be read. */
function readBack(paper: Composed, { known, run }: Draft, id: string): ReadConclusion {
  const file = fileOf(run.content, id)
  const { read, problems } = readConclusion(sourceOf(composed(paper)), id, file, known.context)
  if (read) return read
  const told = formatProblems(problems.map((problem) => ({ ...problem, file })))
  throw new UsageError(`Văn bản nhập vào sẽ có lỗi:\n${told}\nChưa ghi gì.`)
}
