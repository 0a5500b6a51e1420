import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Bytes of a page of memory on the systems that have /proc. */
const PAGE = 4096

/**
 * Watches a process and all that it starts; resolves, when it has ended, to the largest sum of their memory
 * in bytes. Nothing where the system has no /proc.
 */
export function peakMemory(child: ChildProcess): Promise<number | undefined> {
  let peak: number | undefined
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid)
    if (now !== undefined) peak = Math.max(peak ?? 0, now)
  }, 50)
  return new Promise((resolve) => {
    child.once('close', () => {
      clearInterval(timer)
      resolve(peak)
    })
  })
}

/** Resident memory of a process and its descendants. */
function treeMemory(root: number): number | undefined {
  try {
    const parents = new Map<number, number>()
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const stat = read(`/proc/${name}/stat`)
      // The command's name, in brackets, may hold anything; the parent is the second word after it.
      const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
      if (parent !== undefined) parents.set(Number(name), Number(parent))
    }
    const isBelow = (pid: number): boolean =>
      pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0))
    return [...parents.keys()]
      .filter(isBelow)
      .map((pid) => Number(read(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0) * PAGE)
      .reduce((sum, bytes) => sum + bytes, 0)
  } catch {
    return undefined
  }
}

/** A file of /proc, or nothing where its process has just ended. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
