import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CivilDate, formatShort } from '../../src/domain/dates.ts'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { idsOf } from '../../src/domain/withdrawals.ts'
import { contentFiles } from '../../src/format/files.ts'
import { oneLine, personOf } from '../seal/person.ts'
import { attachmentHashes } from './attachments.ts'
import { mentionsOf } from './mentions.ts'
import { publishedOf } from './published.ts'
import { readRecord, RECORD_FILE, recordWith } from './record.ts'
import { RELATIONS_FILE, withoutRelations } from './relations.ts'
import { clearUnfinished, writeAndRemove, type Written } from './remove.ts'
import { findTarget, type Target } from './target.ts'
import { tellDone, tellPublished, tellRecorded } from './tell.ts'

/** What a person says of a withdrawal. */
export interface WithdrawOptions {
  /** The content folder. */
  content: string
  /** The built site that is published, or its like. */
  out: string
  /** The folder in which packages lie. */
  project: string
  /** Whether a page at the old address shall say that the paper was withdrawn. */
  stub: boolean
  /** Why; kept in the record, never published. */
  reason?: string | undefined
  /** Who; where nothing is given, whom Git or the account knows. */
  by?: string | undefined
  today: CivilDate
  /** Asks before files are deleted; throws where the answer is no. */
  confirm: (id: string, files: readonly string[]) => Promise<void>
}

/**
 * Withdraws a paper: out of the content folder, into the record. Returns what was done and what is to be done
 * elsewhere. A paper that was withdrawn before is only told about, and its page at the old address added where
 * it is asked for; what an earlier command that was cut off has left is ended. Throws a UsageError.
 */
export async function withdrawPaper(given: string, options: WithdrawOptions): Promise<string> {
  const { content, out } = options
  await clearUnfinished(content)
  const record = await readRecord(content)
  const target = await findTarget(given, { content, out, list: record.list })
  const { own, shared } = await attachmentHashes(content, target.id)
  // By the original's the import knows the paper again, whatever it would be called then.
  const attachments = [
    ...new Set([...own, ...(target.original === undefined ? [] : [target.original])]),
  ]
  const known = { id: target.id, formerIds: target.formerIds, attachments }
  const published = await publishedOf(merged(known, target.recorded), out, options.project)
  const entry = entryOf(
    { ...known, formerIds: [...known.formerIds, ...published.formerIds] },
    target,
    options,
  )
  const files = contentFiles(content)
  const removed = target.paths.map(files.nameOf)
  if (removed.length > 0) await options.confirm(target.id, removed)
  const relations = await relationsWithout(content, idsOf(entry))
  const stuck = await writeAndRemove(
    content,
    [
      { name: RECORD_FILE, text: recordWith(record.text, entry) },
      ...(relations ? [{ name: RELATIONS_FILE, text: relations.text }] : []),
    ],
    target.paths,
  )
  const mentions = await mentionsOf(content, idsOf(entry), target.number)
  const done = {
    removed,
    relations: relations?.count ?? 0,
    mentions,
    shared: shared.map(files.nameOf),
    stuck,
  }
  const before = target.recorded
  return [
    ...(before && removed.length === 0
      ? tellRecorded(before, options.stub && !before.stub)
      : [
          `Đã rút văn bản ${entry.id} khỏi nội dung của kho; ngày ${formatShort(entry.date)}, người rút: ${entry.by}. Đã ghi vào ${files.nameOf(RECORD_FILE)}.`,
        ]),
    ...tellDone(done),
    '',
    ...tellPublished(entry, published, options),
  ].join('\n')
}

/** The entry of the record: that of before with what is known now, or a new one. */
function entryOf(
  known: Pick<Withdrawal, 'id' | 'formerIds' | 'attachments'>,
  { recorded }: Target,
  { stub, reason, by, today }: WithdrawOptions,
): Withdrawal {
  if (recorded) return { ...recorded, ...merged(known, recorded), stub: recorded.stub || stub }
  return {
    ...known,
    date: today,
    by: personOf(by).name,
    ...(reason === undefined ? {} : { reason: oneLine(reason, '--reason') }),
    stub,
  }
}

function merged<T extends Pick<Withdrawal, 'formerIds' | 'attachments'>>(
  known: T,
  recorded: Withdrawal | undefined,
): T {
  const both = <K extends 'formerIds' | 'attachments'>(key: K): string[] => [
    ...new Set([...(recorded?.[key] ?? []), ...known[key]]),
  ]
  return { ...known, formerIds: both('formerIds'), attachments: both('attachments') }
}

/** relations.yaml without a paper; nothing where it says nothing of it, or cannot be understood. */
async function relationsWithout(
  content: string,
  ids: readonly string[],
): Promise<(Written & { count: number }) | undefined> {
  const bytes = await readFile(path.join(content, RELATIONS_FILE)).catch(() => undefined)
  if (!bytes) return undefined
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const without = withoutRelations(text, ids)
  return without && { name: RELATIONS_FILE, ...without }
}
