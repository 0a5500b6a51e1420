import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isRunning } from '../build/swap.ts'
import { writeWhole } from '../files.ts'

/** A file of the content folder and what is to stand in it. */
export interface Written {
  name: string
  text: string
}

const STAGING = '.staging-withdraw-'

/**
 * Writes files, then takes others out of the content folder, so that all of it happens or nothing: what is taken
 * out is first put aside, and deleted when everything is done. The first file written is the record; cut off at
 * any point, a paper is whole and recorded or gone and recorded, and the same command ends what was begun.
 * Returns what could not be deleted and lies aside, where something holds it. Throws where nothing was done.
 */
export async function writeAndRemove(
  content: string,
  written: readonly Written[],
  paths: readonly string[],
): Promise<string | undefined> {
  const aside = path.join(content, `${STAGING}${process.pid}`)
  const undo: (() => Promise<void>)[] = []
  try {
    for (const { name, text } of written) {
      const file = path.join(content, name)
      const before = existsSync(file) ? await readFile(file) : undefined
      await writeWhole(file, text)
      undo.push(() => (before ? writeWhole(file, before) : rm(file)))
    }
    for (const name of paths) {
      const [from, to] = [path.join(content, name), path.join(aside, name)]
      await mkdir(path.dirname(to), { recursive: true })
      await rename(from, to)
      undo.push(() => rename(to, from))
    }
  } catch (error) {
    // Backwards, and no further than it goes: what lies aside must stay recorded.
    for (const step of undo.reverse()) await step()
    await rm(aside, { recursive: true, force: true })
    throw error
  }
  return discard(aside)
}

/** Ends what commands that were cut off began: what they put aside is recorded as withdrawn. */
export async function clearUnfinished(content: string): Promise<void> {
  for (const name of await readdir(content)) {
    const pid = name.startsWith(STAGING) ? Number(name.slice(STAGING.length)) : NaN
    if (Number.isInteger(pid) && !isRunning(pid)) await discard(path.join(content, name))
  }
}

async function discard(folder: string): Promise<string | undefined> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    return undefined
  } catch {
    return folder
  }
}
