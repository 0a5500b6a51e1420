import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CivilDate } from '../../src/domain/dates.ts'
import { UsageError } from './options.ts'

/** The file by which a folder is known to be an earlier build, and not somebody's own folder. */
const MANIFEST = 'kho-ket-luan.json'

/** What a build says of itself. */
export interface Manifest {
  version: string
  sourceDate: CivilDate
  /** The path it was built for. */
  base: string
  papers: number
  records: number
  pages: number
  /** Names of the files and folders at its top. */
  entries: string[]
}

/** What the build in a folder says of itself; nothing where there is none. */
export async function readManifest(out: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(path.join(out, MANIFEST), 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

/** Adds to a finished build what it says of itself. */
export async function writeManifest(
  staging: string,
  told: Omit<Manifest, 'entries'>,
): Promise<void> {
  const entries = (await readdir(staging)).sort()
  const text = JSON.stringify({ ...told, entries }, null, 2)
  await writeFile(path.join(staging, MANIFEST), `${text}\n`)
}

/** Makes the folder in which a build grows, beside the one that it shall replace. */
export async function stagingFolder(out: string): Promise<string> {
  const target = path.resolve(out)
  const parent = path.dirname(target)
  await mkdir(parent, { recursive: true })
  await clearLeftovers(target)
  return path.join(parent, `.staging-${path.basename(target)}-${process.pid}`)
}

/**
 * Clears away what a build that was cut off left beside the target. One that was cut off between the two
 * renames of the swap left the earlier site under another name: it gets its own name back.
 */
async function clearLeftovers(target: string): Promise<void> {
  const parent = path.dirname(target)
  const prefix = `.staging-${path.basename(target)}-`
  for (const name of await readdir(parent)) {
    const [, pid, old] =
      (name.startsWith(prefix) && /^(\d+)(-old)?$/.exec(name.slice(prefix.length))) || []
    if (pid === undefined || isRunning(Number(pid))) continue
    const left = path.join(parent, name)
    if (old !== undefined && !existsSync(target)) await rename(left, target)
    else await rm(left, { recursive: true, force: true })
  }
}

/**
 * Refuses a target folder that holds anything but an earlier build: it would be replaced as a whole. What a
 * build put there, its manifest says.
 */
export async function checkTarget(out: string): Promise<void> {
  if (!existsSync(out)) return
  const names = await readdir(out).catch(() => [path.basename(out)])
  const manifest = await readManifest(out)
  const ours = new Set([MANIFEST, ...(manifest?.entries ?? [])])
  const strangers = names.filter((name) => !ours.has(name))
  if (strangers.length === 0) return
  throw new UsageError(
    `Không ghi vào ${out}: thư mục này có những tệp không phải do kho dựng ra (${strangers.slice(0, 5).join(', ')}).\nChọn thư mục khác bằng --out, hoặc tự chuyển các tệp đó đi rồi chạy lại.`,
  )
}

/** Puts a finished build in the place of the earlier one, which stays until the new one is there. */
export async function swapIn(staging: string, out: string): Promise<void> {
  const target = path.resolve(out)
  const old = `${staging}-old`
  const replaced = existsSync(target)
  try {
    if (replaced) await rename(target, old)
    await rename(staging, target)
  } catch (error) {
    if (replaced && !existsSync(target) && existsSync(old)) await rename(old, target)
    throw new UsageError(
      `Không thay được thư mục ${out}: ${(error as Error).message}\nBản cũ vẫn còn nguyên. Đóng các chương trình đang mở thư mục này rồi chạy lại.`,
    )
  }
  await rm(old, { recursive: true, force: true })
}

/** Whether a process is at work, by its number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
