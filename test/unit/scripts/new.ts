/** `npm run new` as its tests run it: with arguments alone, or with somebody at the keyboard. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { newPaper } from '../../../scripts/new/create.ts'
import type { Given } from '../../../scripts/new/given.ts'
import { contentWith, read } from '../format/content.ts'
import { pressing, type Seen, type Step } from './keyboard.ts'

export { KEYS, type Step } from './keyboard.ts'

const TODAY = '2026-11-22'

/** Every answer as an argument. */
export const ALL: Given = {
  secrecy: 'none',
  type: 'ket-luan',
  issuer: 'btv',
  date: '23/3/2026',
  ordinal: '11',
  number: '13-KL/ĐU',
  signatory: 'Lê Thị C',
  office: 'Phó Bí thư',
  recipients: 'ubnd, cong-an ubnd',
}
/** The file that they make. */
export const NEW = 'conclusions/2026/btv-ky-hop-11.mdx'

/** An archive with papers of one body, and these other files. */
export function archive(files: Record<string, string> = {}): Promise<string> {
  const paper = (head: string): string =>
    `---\n${head}\nsecrecy: none\n---\n<Masthead>\nKẾT LUẬN\n</Masthead>\n\nChữ.\n`
  return contentWith({
    'conclusions/2026/btv-ky-hop-1.mdx': paper(
      'type: ket-luan\nissuer: btv\nsession: { ordinal: 1 }\nnumber: 1-KL/ĐU\ndate: 2026-03-23\ntitle: Một\nsignatory: { name: Trần A }',
    ),
    'conclusions/2026/btv-ky-hop-9.mdx': paper(
      'type: ket-luan\nissuer: btv\nsession: { ordinal: 9 }\nnumber: 12-KL/ĐU\ndate: 2026-06-01\ntitle: Chín\nsignatory: { authority: btv, office: Bí thư, name: Nguyễn Văn Bình }\nrecipients: [ubnd, cong-an]',
    ),
    ...files,
  })
}

/** Runs the command with arguments alone. */
export function withArguments(content: string, given: Given): Promise<string> {
  return newPaper({ content, given, terminal: undefined, today: TODAY })
}

/** Runs it and gives what it wrote into which new file: one that can be read and lacks nothing but its text. */
export async function made(given: Given): Promise<[name: string, text: string]> {
  const content = await archive()
  const before = await filesOf(content)
  const told = await withArguments(content, given)
  const [name = '', ...more] = (await filesOf(content)).filter((one) => !before.includes(one))
  expect(more).toEqual([])
  expect(shown(told, content)).toContain(`Đã tạo content/${name}.`)
  return [name, await written(content, name)]
}

/** The text of a new file, which can be read and lacks nothing but its text. */
export async function written(content: string, name: string): Promise<string> {
  const { problems } = await read(content)
  const own = problems.filter(({ file, severity }) => file.endsWith(name) && severity !== 'note')
  expect(own.map(({ code, severity }) => [code, severity])).toEqual([['empty-paper', 'error']])
  return readFile(path.join(content, name), 'utf8')
}

/** Runs it and gives its complaint; nothing must have been written. */
export async function refused(given: Given, content?: string): Promise<string> {
  const folder = content ?? (await archive())
  const before = await filesOf(folder)
  const error = await withArguments(folder, given).catch((reason: unknown) => reason)
  expect(await filesOf(folder)).toEqual(before)
  expect((error as Error).constructor.name).toBe('UsageError')
  return shown((error as Error).message, folder)
}

/** Runs it with somebody at the keyboard, who takes the steps one after the other. */
export async function atKeyboard(
  content: string,
  given: Given,
  steps: readonly Step[],
): Promise<Seen> {
  return pressing(steps, (terminal) => newPaper({ content, given, terminal, today: TODAY }))
}

/** Every file below a content folder. */
export async function filesOf(content: string): Promise<string[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(content, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

function shown(text: string, content: string): string {
  return text.replaceAll(content.replaceAll('\\', '/'), 'content')
}
