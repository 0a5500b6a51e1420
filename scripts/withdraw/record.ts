import { isSeq, parseDocument, YAMLSeq, type YAMLMap } from 'yaml'
import type { Problem } from '../../src/domain/problems.ts'
import { type Withdrawal, withdrawn } from '../../src/domain/schemas/withdrawn.ts'
import { contentFiles } from '../../src/format/files.ts'
import { formatProblems } from '../../src/format/report.ts'
import { readYaml } from '../../src/format/yaml.ts'
import { UsageError } from '../build/options.ts'

/** The file in which withdrawals are recorded, in the content folder. */
export const RECORD_FILE = 'withdrawn.yaml'

const OPENING =
  '# Các văn bản đã rút khỏi kho. Do lệnh npm run withdraw ghi; không dùng lại các mã này.\n'

/** What the record says, and its text; nothing of the text where there is no such file yet. */
export interface WithdrawalRecord {
  list: Withdrawal[]
  text: string | undefined
}

/** Reads the record of withdrawals. Throws a UsageError where it cannot be read: it must not be lost. */
export async function readRecord(content: string): Promise<WithdrawalRecord> {
  const files = contentFiles(content)
  const file = await files.open(RECORD_FILE)
  if (!file && files.problems.length === 0) return { list: [], text: undefined }
  const text = file?.source.text ?? ''
  // A file with nothing but comments is an empty record.
  const empty = parseDocument(text).contents === null
  const yaml = file && !empty ? readYaml(text, withdrawn, file.sink) : undefined
  file?.finish()
  if (yaml || (file && empty && files.problems.length === 0))
    return { list: yaml?.value ?? [], text }
  throw new UsageError(refused(files.problems))
}

function refused(problems: readonly Problem[]): string {
  return `${formatProblems(problems)}\nChưa rút gì: phải ghi được vào ${RECORD_FILE} trước khi xóa văn bản.`
}

/** The text of the record with one entry written, anew or in the place of an earlier one. Comments stay. */
export function recordWith(text: string | undefined, entry: Withdrawal): string {
  const document = parseDocument(text ?? OPENING)
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq()
  // An empty list is written as []; a list with entries has a line for each field.
  if (list.items.length === 0) list.flow = false
  const place = list.items.findIndex((item) => (item as YAMLMap).get('id') === entry.id)
  if (place >= 0) update(list.items[place] as YAMLMap, entry)
  else list.items.push(document.createNode(withoutDefaults(entry)))
  document.contents = list as typeof document.contents
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function update(item: YAMLMap, entry: Withdrawal): void {
  for (const [key, value] of Object.entries(withoutDefaults(entry))) item.set(key, value)
}

/** An entry as it is written: what is empty stays out. */
function withoutDefaults(entry: Withdrawal): Partial<Withdrawal> {
  const { id, date, by, reason, stub, formerIds, attachments } = entry
  return {
    id,
    date,
    by,
    ...(reason === undefined ? {} : { reason }),
    stub,
    ...(formerIds.length === 0 ? {} : { formerIds }),
    ...(attachments.length === 0 ? {} : { attachments }),
  }
}
