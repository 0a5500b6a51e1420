/** Faults of the machine: what a person is told of them, and of which file. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { HelpRequest, UsageError } from '../../../scripts/build/options.ts'
import { run } from '../../../scripts/build/run.ts'
import { NotWritten, writeNew, writeWhole } from '../../../scripts/files.ts'
import { temporaryFolder } from '../../support/folder.ts'

const NO_RIGHT = 'Không có quyền đọc hoặc ghi.'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What a command says that fails so, and its exit code. */
async function said(error: unknown): Promise<{ text: string; code: typeof process.exitCode }> {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await run(() => Promise.reject(error))
  const { exitCode: code } = process
  return { text: told.mock.calls.flat().join('\n'), code }
}

const system = (code: string, file: string): Error =>
  Object.assign(new Error(`${code}: not so, open '${file}'`), { code, path: file })

describe('a fault of the machine', () => {
  test.each([
    ['as it is', system('EACCES', '/kho/a'), `${NO_RIGHT}\nTệp: /kho/a`],
    [
      'inside another',
      new Error('x', { cause: new Error('y', { cause: system('EPERM', '/kho/a') }) }),
      `${NO_RIGHT}\nTệp: /kho/a`,
    ],
    [
      'in the words of Astro',
      Object.assign(
        new Error(
          "`astro sync` command failed to generate content collection types: EACCES: permission denied, open '/kho/.astro/a b.json'.",
        ),
        { name: 'GenerateContentTypesError' },
      ),
      `${NO_RIGHT}\nTệp: /kho/.astro/a b.json`,
    ],
    [
      'in words, without a file',
      new Error('EROFS: read-only file system, write'),
      'Ổ đĩa chỉ cho đọc.',
    ],
    [
      'of writing, told of the file that was meant',
      new Error('x', {
        cause: new NotWritten('/kho/a', '/kho/.a.tmp', system('EACCES', '/kho/.a.tmp') as never),
      }),
      `${NO_RIGHT}\nTệp: /kho/a\nChưa ghi gì vào tệp này.`,
    ],
  ])('%s', async (_what, error, text) => {
    expect(await said(error)).toEqual({ text, code: 1 })
  })

  test('that nobody at the keyboard can mend comes with what its makers need', async () => {
    const loop = new Error('hỏng')
    loop.cause = loop
    for (const error of [loop, system('EIO', '/a'), new Error('EACCES')]) {
      const { text, code } = await said(error)
      expect(text).toContain('Phần mềm gặp lỗi ngoài dự kiến')
      expect(text).toContain('faults.test.ts')
      expect(code).toBe(1)
    }
    expect((await said('chữ')).text).toMatch(/\nchữ$/)
  })

  test('is none where a person was mistaken, or asked', async () => {
    expect(await said(new UsageError('Nhầm.'))).toEqual({ text: 'Nhầm.', code: 1 })
    process.exitCode = undefined
    const answered = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await said(new HelpRequest('Cách dùng'))).toMatchObject({ code: undefined })
    expect(answered).toHaveBeenCalledWith('Cách dùng')
  })
})

describe('a file that cannot be written', () => {
  const failure = (writing: Promise<void>): Promise<unknown> =>
    writing.then(
      () => undefined,
      (error: unknown) => error,
    )

  test('is named itself, not the temporary one', async () => {
    const folder = await temporaryFolder({ 'tep.txt': 'cũ' })
    const taken = path.join(folder, 'thu-muc')
    await mkdir(path.join(taken, 'con'), { recursive: true })
    const below = path.join(folder, 'tep.txt', 'a.txt')
    for (const [write, file] of [
      [writeWhole, taken],
      [writeNew, taken],
      [writeWhole, below],
    ] as const) {
      const error = (await failure(write(file, 'mới'))) as NotWritten
      expect(error).toBeInstanceOf(NotWritten)
      expect(error.path).toBe(file)
      expect(error.code).toMatch(/^E[A-Z]+$/)
      expect(`${error.message}${error.path}`).not.toContain('.tmp')
    }
    expect((await readdir(folder)).sort()).toEqual(['tep.txt', 'thu-muc'])
  })

  test('keeps the code by which others know that it is there already', async () => {
    const file = path.join(await temporaryFolder({ a: 'cũ' }), 'a')
    expect(await failure(writeNew(file, 'mới'))).toMatchObject({ code: 'EEXIST', path: file })
    expect(await readFile(file, 'utf8')).toBe('cũ')
  })

  test('is as it was where what had to be done before fails, which is told as it is', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'a')
    await writeFile(file, 'cũ')
    const mistake = new UsageError('Không.')
    expect(await failure(writeWhole(file, 'mới', () => Promise.reject(mistake)))).toBe(mistake)
    expect(await readFile(file, 'utf8')).toBe('cũ')
    expect(await readdir(folder)).toEqual(['a'])
  })
})
