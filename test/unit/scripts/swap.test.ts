import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  checkTarget,
  readManifest,
  stagingFolder,
  swapIn,
  writeManifest,
} from '../../../scripts/build/swap.ts'
import { temporaryFolder } from '../../support/folder.ts'

/** A process that has surely ended: no system gives out so high a number. */
const GONE = 2 ** 30
const told = { version: '1', sourceDate: '2026-03-23', base: '/', papers: 0, records: 0, pages: 1 }

/** Makes a finished build of one page in a folder. */
async function built(folder: string, page: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'index.html'), page)
  await writeManifest(folder, told)
}

describe('the folder of a build', () => {
  test('takes the place of the earlier one, and nothing stays beside it', async () => {
    const folder = await temporaryFolder()
    const out = path.join(folder, 'dist')
    for (const page of ['cũ', 'mới']) {
      await checkTarget(out)
      const staging = await stagingFolder(out)
      await built(staging, page)
      await swapIn(staging, out)
    }
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('mới')
    expect(await readdir(folder)).toEqual(['dist'])
    expect(await readManifest(out)).toEqual({ ...told, entries: ['index.html'] })
  })

  test('gets its name back when a swap was cut off between its two renames', async () => {
    const folder = await temporaryFolder()
    await built(path.join(folder, `.staging-dist-${GONE}-old`), 'cũ')
    await built(path.join(folder, `.staging-dist-${GONE}`), 'mới')
    await stagingFolder(path.join(folder, 'dist'))
    expect(await readdir(folder)).toEqual(['dist'])
    expect(await readFile(path.join(folder, 'dist', 'index.html'), 'utf8')).toBe('cũ')
  })

  test('does not touch what belongs to a folder of a longer name, or to a build at work', async () => {
    const folder = await temporaryFolder()
    const others = [`.staging-dist-2026-${GONE}-old`, `.staging-dist-${process.pid}-old`]
    for (const name of others) await built(path.join(folder, name), 'của thư mục khác')
    await stagingFolder(path.join(folder, 'dist'))
    for (const name of others) expect(existsSync(path.join(folder, name)), name).toBe(true)
  })

  test('is not replaced while anything stands in it that no build put there', async () => {
    const out = path.join(await temporaryFolder(), 'dist')
    await built(out, 'cũ')
    await checkTarget(out)
    await writeFile(path.join(out, 'web.config'), '')
    await expect(checkTarget(out)).rejects.toThrow('web.config')
  })
})
