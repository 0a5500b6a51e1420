/** `npm run import` as its tests run it: with a reader that takes plain lines, so that only the command is tested. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Given } from '../../../scripts/import/given.ts'
import { importPapers, type Importing, type Told } from '../../../scripts/import/import.ts'
import type { ReadPaper } from '../../../scripts/import/run.ts'
import type { Facts, Imported } from '../../../src/importer/imported.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { contentWith } from '../format/content.ts'
import { pressing, type Seen, type Step } from './keyboard.ts'
import { filesOf } from './new.ts'

export const TODAY = '2026-11-22'
export const ID = '2026/btv-ky-hop-30'
/** The file that the paper of the tests makes. */
export const NAME = `conclusions/${ID}.mdx`
/** A paper of the tests, as its author has it. */
export const PAPER =
  'KẾT LUẬN\nkỳ họp thứ 30\nGiao Ủy ban nhân dân xã báo cáo.\nNgười dân đồng tình.\n'

/** A value that leaves no doubt. */
export function sure<T>(
  value: T,
  words = '',
): { value: T; sure: boolean; because: string; words: string } {
  return { value, sure: true, because: 'vì ghi như vậy', words }
}

/** What every paper of the tests says. */
export const FACTS: Facts = {
  type: sure('ket-luan', 'KẾT LUẬN'),
  issuer: sure('btv', 'BAN THƯỜNG VỤ'),
  date: sure('2026-03-30', 'ngày 30 tháng 3 năm 2026'),
  session: sure({ ordinal: 30 }, 'kỳ họp thứ 30'),
  recipients: sure(['ubnd']),
}

/** A reader of lines: two of them are the head, each other one a paragraph, the first of these an order. */
export function readerOf(rest: Partial<Imported> = {}): ReadPaper {
  return (_name, bytes, _vocabularies, known) => {
    const [head = '', session = '', ...lines] = new TextDecoder().decode(bytes).trim().split('\n')
    const [order = '', ...others] = lines
    const mark = `<Directive id="dau-a" to="ubnd" proposed="không có thời hạn">${order}</Directive>`
    const body = [`<Masthead>\n${head}\n${session}\n</Masthead>`, mark, ...others].join('\n\n')
    const total = bytes.length
    const said = Object.fromEntries(
      Object.entries(known).map(([field, value]) => [field, sure(value)]),
    )
    return {
      ...{ questions: [], body, sections: [], reports: [], recipients: [], notes: [], remarks: [] },
      marks: [
        {
          ...{ kind: 'directive', id: 'dau-a', section: undefined, to: ['ubnd'], lead: [] },
          ...{ support: [], topics: [], due: undefined, dueText: undefined, recurs: undefined },
          ...{ proposed: 'không có thời hạn', because: 'có “Giao”', quote: order },
        },
      ],
      leftOut: [],
      coverage: { accounted: total, total, missing: [] },
      source: { kind: 'txt', remarks: [] },
      ...rest,
      facts: { ...FACTS, ...rest.facts, ...said },
    }
  }
}

/** A desk with an archive and a folder of files, and the command at it. */
export async function desk(
  files: Record<string, string | Uint8Array> = { 'KL 30.txt': PAPER },
  archive: Record<string, string> = {},
) {
  const content = await contentWith(archive)
  const from = await temporaryFolder()
  const put = async (name: string, data: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(from, name)), { recursive: true })
    await writeFile(path.join(from, name), data)
  }
  for (const [name, data] of Object.entries(files)) await put(name, data)
  const start: Importing = {
    ...{ content, from, files: Object.keys(files), today: TODAY, terminal: undefined },
    given: { secrecy: 'none', by: 'Nguyễn Văn A' },
    readPaper: readerOf(),
  }
  const shown = (text: string): string => text.replaceAll(content.replaceAll('\\', '/'), 'content')
  const run = async (given: Given = {}, rest: Partial<Importing> = {}): Promise<Told> => {
    const told = await importPapers({ ...start, ...rest, given: { ...start.given, ...given } })
    return { ...told, text: shown(told.text) }
  }
  return {
    content,
    from,
    put,
    run,
    /** What a command says that could not do it, whether it threw or ended; nothing was written. */
    refused: async (given: Given = {}, rest: Partial<Importing> = {}): Promise<string> => {
      const before = await snapshot(content)
      const said = await run(given, rest).then(
        ({ text, failed }) => (failed ? text : `NOT REFUSED: ${text}`),
        (error: unknown) => shown((error as Error).message),
      )
      const after = await snapshot(content)
      return after === before ? said : `WRITTEN: ${said}`
    },
    press: (
      steps: readonly Step[],
      given: Given = {},
      rest: Partial<Importing> = {},
    ): Promise<Seen> =>
      pressing(steps, async (terminal) => (await run(given, { terminal, ...rest })).text),
    text: (name = NAME) => readFile(path.join(content, name), 'utf8'),
    files: () => filesOf(content),
  }
}

async function snapshot(content: string): Promise<string> {
  const names = await filesOf(content)
  const texts = await Promise.all(names.map((name) => readFile(path.join(content, name), 'utf8')))
  return JSON.stringify([names, texts])
}
