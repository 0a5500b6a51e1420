import { checkArchive } from '../../src/checker/archive.ts'
import type { Problem } from '../../src/domain/problems.ts'
import type { Topic } from '../../src/domain/schemas/topics.ts'
import { readContent, type ReadContent } from '../../src/format/archive.ts'
import type { ReadConclusion } from '../../src/format/conclusion.ts'
import type { Imported } from '../../src/importer/imported.ts'
import { UsageError } from '../build/options.ts'
import { type Known, knownOf } from '../new/known.ts'
import { Cancelled } from '../new/prompts.ts'
import { askFor, askOfScan, declared } from './ask.ts'
import { type GivenFile, prepareAttachments, type PreparedAttachments } from './attachments.ts'
import { argumentsFor, lacking, type Saying, saying, type Settled, settled } from './facts.ts'
import { gateOfFile, passGate } from './gate.ts'
import { tellCoverage, tellMissing } from './report/coverage.ts'
import { factLines } from './report/facts.ts'
import { countMarks } from './report/marks.ts'
import type { Run } from './run.ts'
import { movedFrom, type Target } from './target.ts'
import { type Draft, written } from './whole.ts'
import { writePaper } from './write.ts'

/** A paper that was imported. */
export interface Done {
  name: string
  /** Nothing of a paper of which only a scan exists. */
  imported: Imported | undefined
  settled: Settled
  target: Target
  /** Where the paper that it replaces is kept. */
  kept: string | undefined
  read: ReadConclusion
  attachments: PreparedAttachments
  /** What the check says of it now. */
  problems: Problem[]
  known: Known
  topics: readonly Topic[]
}

/**
 * Imports one paper: all of it, or nothing. Throws a UsageError with what is wrong, missing or in the way, Cancelled
 * where the person stops, and has written nothing then.
 */
export async function importOne(file: GivenFile | undefined, run: Run): Promise<Done> {
  const { given, scan } = run
  const content = await readContent(run.content, run.memory)
  const known = knownOf(content)
  const said = saying(given, known)
  for (const one of [file, scan])
    if (one) passGate(await gateOfFile(one.name, one.bytes), run.given)
  const name = file?.name ?? scan?.name ?? ''
  const isDeclared = await declared(name, run)
  const { imported, saying: all } = await understood(file, content, known, said, run, isDeclared)
  if (imported) checkCoverage(imported, run)
  const draft: Draft = {
    ...{ run, file, content, known, imported },
    settled: settled(imported ?? { facts: {}, questions: [] }, all, known),
    attachments: await attachmentsOf(file, run),
  }
  const paper = await written(draft)
  await agreed(draft, paper.target)
  const { attachments, settled: facts } = draft
  const kept = await writePaper({ content: run.content, ...paper, attachments: attachments.files })
  // It is written; whatever keeps it from being checked now is told by the check itself.
  const problems = await problemsOf(paper.target, run).catch(() => [])
  const topics = content.vocabularies.topics ?? []
  return { name, imported, settled: facts, attachments, kept, problems, known, topics, ...paper }
}

/** Reads a file, and asks for what it does not say; again where the answers change how it is read. */
async function understood(
  file: GivenFile | undefined,
  { vocabularies }: ReadContent,
  known: Known,
  first: Saying,
  run: Run,
  isDeclared: boolean,
): Promise<{ imported: Imported | undefined; saying: Saying }> {
  const read = (said: Saying): Imported | undefined => {
    if (!file) return undefined
    const result = run.readPaper(file.name, file.bytes, vocabularies, said.said)
    if ('facts' in result) return result
    throw new UsageError(`${result.message}\n${result.hint}\nChưa ghi gì.`)
  }
  const imported = read(first)
  const has = { ...first.said, ...imported?.facts }
  const fields = lacking(has as Imported['facts'])
  const isNamed = !file || run.person !== undefined
  if (!isDeclared || !isNamed || (fields.length > 0 && !run.ask)) {
    const missing = [
      ...(isDeclared ? [] : ['--secrecy none']),
      ...(isNamed ? [] : ['--by "Họ và tên người nhập"']),
      ...argumentsFor(fields),
    ]
    const why = (imported?.questions ?? [])
      .filter(({ field }) => fields.includes(field))
      .map(({ message }) => `  ${message}`)
    throw new UsageError(
      [`Còn thiếu: ${missing.join(', ')}.`, ...(isDeclared ? why : []), 'Chưa ghi gì.'].join('\n'),
    )
  }
  if (!file && run.ask && !run.given.yes) {
    return { imported, saying: await askOfScan(known, run) }
  }
  if (run.ask && !run.given.yes && asksForSession(imported, first)) fields.push('session')
  if (fields.length === 0) return { imported, saying: first }
  const all = await askFor(fields, imported?.questions ?? [], first, known, run)
  return { imported: read(all), saying: all }
}

/** Whether the paper speaks of a session without saying which, and nobody has said it. */
function asksForSession(imported: Imported | undefined, { said, none }: Saying): boolean {
  const isOpen = said.session === undefined && !none.has('session')
  return isOpen && (imported?.questions ?? []).some(({ field }) => field === 'session')
}

function checkCoverage(imported: Imported, { given }: Run): void {
  const { accounted, total, missing } = imported.coverage
  if ((accounted === total && missing.length === 0) || given.partial) return
  throw new UsageError(
    [
      ...tellMissing(imported.coverage),
      'Không nhập văn bản thiếu chữ, chưa ghi gì. Đề nghị gửi tệp cho người bảo trì phần mềm. Cần gấp: thêm --partial, rồi tự bổ sung các chỗ trên vào tệp cho đúng bản gốc.',
    ].join('\n'),
  )
}

async function attachmentsOf(
  file: GivenFile | undefined,
  { given, scan }: Run,
): Promise<PreparedAttachments> {
  const prepared = await prepareAttachments({
    ...(given.attach && file && { original: file }),
    ...(scan && { scan }),
  })
  const errors = prepared.problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return prepared
  const lines = errors.map(({ file: name, message, hint }) => `${name}: ${message}\n  ${hint}`)
  throw new UsageError(`${lines.join('\n')}\nChưa ghi gì.`)
}

/** Lets the person at the keyboard see what was recognised before anything is written. */
async function agreed(draft: Draft, target: Target): Promise<void> {
  const { run, imported, settled: facts, known } = draft
  const { ask, given, show } = run
  const from = movedFrom(target)
  const conflicts = (target.replaces && from === undefined) || given.another ? [] : target.conflicts
  const told = conflicts.join('\n')
  if (conflicts.length > 0 && from !== undefined && (!ask || given.yes)) {
    throw new UsageError(
      `${told}\nVì vậy chưa chuyển văn bản ${from} thành ${target.id}. Xem lại kỳ họp, ngày ghi trên bản giấy; nếu đúng là hai văn bản khác nhau, chạy lại trong cửa sổ lệnh, không có --yes, rồi trả lời câu hỏi. Chưa ghi gì.`,
    )
  }
  if (conflicts.length > 0 && (!ask || given.yes)) {
    throw new UsageError(
      `${told}\nChưa ghi gì. Nếu đây là một văn bản khác, chạy lại với --another (tệp sẽ là ${target.file}); nếu là bản đúng hơn của văn bản đã có, chạy lại với --force.`,
    )
  }
  if (!ask) return
  if (conflicts.length > 0) {
    const question = `${told}\nĐây có phải một văn bản khác không?`
    if (!(await ask.agree(question, 'Là văn bản khác', 'Không, dừng lại'))) throw new Cancelled()
  }
  if (given.yes) return
  const counted = imported
    ? [
        `  Dàn ý: ${imported.sections.length} mục; đánh dấu: ${countMarks(imported.marks)}`,
        `  Đủ chữ: ${tellCoverage(imported.coverage)}`,
      ]
    : []
  show([...factLines(facts, imported, known), ...counted], target.file)
  const question =
    from === undefined
      ? target.replaces
        ? `Thay ${target.file}?`
        : 'Ghi văn bản này?'
      : `Chuyển văn bản ${from} thành ${target.file}?`
  if (!(await ask.agree(question, 'Ghi', 'Không', true))) throw new Cancelled()
}

/** What the check says of the paper and of the files beside it. */
async function problemsOf({ file, id }: Target, { content, memory }: Run): Promise<Problem[]> {
  const { problems } = await checkArchive(await readContent(content, memory))
  return problems.filter((problem) => problem.file === file || problem.file.includes(`/${id}/`))
}
