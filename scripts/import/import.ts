import { cancel, intro, log } from '@clack/prompts'
import type { CivilDate } from '../../src/domain/dates.ts'
import { emptyMemory } from '../../src/format/memory.ts'
import { explain } from '../build/fault.ts'
import { UsageError } from '../build/options.ts'
import { Cancelled, prompts, type Prompts, type Terminal } from '../new/prompts.ts'
import { askedPerson, type Person } from '../seal/person.ts'
import type { GivenFile } from './attachments.ts'
import { checkOne, type Given } from './given.ts'
import { bytesOf, type Input, inputsOf } from './inputs.ts'
import { importOne } from './paper.ts'
import { checkReport, writeReport } from './report/file.ts'
import { isWaiting, nextSteps, type Waiting } from './report/next.ts'
import { reportOf } from './report/report.ts'
import type { ReadPaper, Run } from './run.ts'

/** What `npm run import` is run with. */
export interface Importing {
  content: string
  given: Given
  /** Files and folders as they were typed. */
  files: readonly string[]
  /** The folder in which the command was typed. */
  from: string
  /** Where somebody can be asked; nothing where nobody can. */
  terminal: Terminal | undefined
  today: CivilDate
  readPaper: ReadPaper
}

/** What a command came to. */
export interface Told {
  text: string
  /** Whether a paper was not imported. */
  failed: boolean
}

/** How one paper ended. */
interface Ended {
  shown: string
  /** Short and whole report, or why the paper was not imported. */
  short: string
  full: () => string
  file: string | undefined
  /** Whether the person at the keyboard has ended the command by it. */
  stopped?: boolean
  /** The paper, and whether it has proposals that wait. */
  paper?: Waiting
}

/**
 * Imports papers, each of them whole or not at all; returns what to tell. Throws a UsageError where nothing could be
 * begun.
 */
export async function importPapers(importing: Importing): Promise<Told> {
  const { content, given, files, from, terminal, today, readPaper } = importing
  const { files: inputs, passed } = await inputsOf(files, from)
  checkOne(given, inputs.length)
  const report = given.report === undefined ? undefined : { typed: given.report, from }
  if (report) await checkReport({ ...report, content, inputs: inputs.map(({ file }) => file) })
  const scan = given.scan === undefined ? undefined : await scanOf(given.scan, from)
  const many = inputs.length > 1
  if (terminal) intro(many ? `Nhập ${inputs.length} văn bản` : 'Nhập văn bản', terminal)
  const ask = terminal && prompts(terminal)
  const run: Run = {
    ...{ content, given, today, readPaper, scan, ask },
    show: (lines, title) => {
      if (terminal) log.message([title, ...lines], terminal)
    },
    // A paper without text has no history in which somebody could stand.
    person: await importer(given, inputs.length > 0 ? ask : undefined),
    memory: emptyMemory(),
  }
  const ended: Ended[] = []
  for (const input of inputs.length > 0 ? inputs : [undefined]) {
    const one = await endOf(input, run, terminal, many)
    ended.push(one)
    if (one.stopped) break
  }
  for (const { shown } of inputs.slice(ended.length)) {
    const why = `KHÔNG NHẬP. Chưa đến lượt thì lệnh đã dừng theo yêu cầu. ${NOTHING}`
    ended.push({ shown, file: undefined, short: why, full: () => why })
  }
  const unwritten = report && (await writeReport(report, whole(ended)))
  const failed = unwritten !== undefined || ended.some(({ file }) => file === undefined)
  const told = ended.map((one) => `${title(one.shown, many)}${given.full ? one.full() : one.short}`)
  const parts = [
    ...passed,
    ...told,
    ...(many ? [summary(ended, content)] : []),
    ...(unwritten === undefined ? [] : [unwritten]),
  ]
  return { text: parts.join('\n\n'), failed }
}

/** Who imports the papers of a command. Throws a UsageError where the person stops. */
async function importer(given: Given, ask: Prompts | undefined): Promise<Person | undefined> {
  try {
    return await askedPerson(given.by, 'Người nhập', ask)
  } catch (error) {
    if (error instanceof Cancelled) throw new UsageError(`${STOPPED} ${NOTHING}`)
    throw error
  }
}

async function scanOf(typed: string, from: string): Promise<GivenFile> {
  const [input, ...more] = (await inputsOf([typed], from)).files
  if (!input || more.length > 0)
    throw new UsageError('--scan phải là một tệp PDF, không phải thư mục.')
  return { name: input.name, bytes: await bytesOf(input) }
}

async function endOf(
  input: Input | undefined,
  run: Run,
  terminal: Terminal | undefined,
  many: boolean,
): Promise<Ended> {
  const shown = input?.shown ?? run.scan?.name ?? ''
  try {
    const file = input && { name: input.name, bytes: await bytesOf(input) }
    const done = await importOne(file, run)
    const { content } = run
    const tell = (full: boolean): string =>
      reportOf(done, { content, topics: done.topics, full, many })
    return {
      shown,
      file: done.target.file,
      paper: {
        id: done.target.id,
        waits: isWaiting(done),
        hasText: done.imported !== undefined,
      },
      short: tell(false),
      full: () => tell(true),
    }
  } catch (error) {
    if (error instanceof Cancelled && terminal) cancel(STOPPED, terminal)
    const why = whyNot(error)
    const stopped = error instanceof Cancelled
    return { shown, file: undefined, stopped, short: why, full: () => why }
  }
}

/** True of whatever keeps a paper from being imported. */
const NOTHING = 'Chưa ghi gì.'
const STOPPED = 'Đã dừng theo yêu cầu.'

function whyNot(error: unknown): string {
  if (error instanceof Cancelled) return `KHÔNG NHẬP. ${STOPPED} ${NOTHING}`
  const why = error instanceof UsageError ? error.message : explain(error)
  return `KHÔNG NHẬP. ${why}${/chưa ghi gì/i.test(why) ? '' : `\n${NOTHING}`}`
}

function title(shown: string, many: boolean): string {
  return many ? `${'='.repeat(8)} ${shown}\n` : ''
}

function summary(ended: readonly Ended[], content: string): string {
  const papers = ended.flatMap(({ paper }) => paper ?? [])
  return [
    ...(papers.length > 0 ? [...nextSteps(content, papers), ''] : []),
    `Đã nhập ${papers.length}/${ended.length} tệp:`,
    ...ended.map(({ shown, file, short }) =>
      file === undefined ? `  KHÔNG  ${shown}: ${firstLine(short)}` : `  được   ${shown} → ${file}`,
    ),
  ].join('\n')
}

function firstLine(why: string): string {
  return why.replace(/^KHÔNG NHẬP\. /, '').split('\n')[0] ?? ''
}

/** The whole reports as one text. */
function whole(ended: readonly Ended[]): string {
  return ended.map(({ shown, full }) => `${title(shown, true)}${full()}\n`).join('\n')
}
