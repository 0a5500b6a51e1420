import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { LocalProblem, Problem } from '../domain/problems.ts'
import { decode, type ProblemSink, problemSink, type Source } from './source.ts'
import { isMissing, isThere, LINKED_FOLDER, obstacle, readSteadily, VANISHED } from './steady.ts'

/** A content file that is open for reading. */
export interface OpenFile {
  source: Source
  sink: ProblemSink
  /** Hands the sink's problems over; to be called when the file is done with. */
  finish: () => void
}

/** The content folder: reading its files, and collecting what is wrong with them. */
export interface ContentFiles {
  /** The folder as it is named to people. */
  folder: string
  problems: Problem[]
  /** Reads a file by its path in the folder; nothing where there is none, or where it is not UTF-8. */
  open: (name: string) => Promise<OpenFile | undefined>
  /** Whether something is wrong with a file, as far as is known. */
  hasProblem: (name: string) => boolean
  /** Bytes of a file; nothing where there is none, or where it cannot be read, which is a problem then. */
  bytes: (name: string) => Promise<Uint8Array | undefined>
  /** Paths of all files below a subfolder, sorted; none where it is missing, or cannot be read, which is a problem. */
  list: (subfolder: string) => Promise<string[]>
  /** Adds a problem of a file. */
  report: (name: string, problem: LocalProblem) => void
  /** A file's path as it is named to people. */
  nameOf: (name: string) => string
}

/** A folder of such a name is listed as well, so that reading it says what it is. */
const NAMED_AS_PAPER = /\.mdx?$/i

/** Opens a content folder. */
export function contentFiles(folder: string): ContentFiles {
  const shown = folder.replaceAll('\\', '/').replace(/\/+$/, '')
  const problems: Problem[] = []
  const nameOf = (name: string): string => `${shown}/${name}`
  const report = (name: string, problem: LocalProblem): void => {
    problems.push({ ...problem, file: nameOf(name) })
  }
  // A file is read by whoever needs it; what keeps it from being read is told once.
  const told = new Set<string>()
  const reportOnce = (name: string, problem: LocalProblem): void => {
    if (!told.has(name)) report(name, problem)
    told.add(name)
  }
  const listed = new Set<string>()
  const bytes = async (name: string): Promise<Uint8Array | undefined> => {
    try {
      const content = await readSteadily(path.join(folder, name), listed.has(name))
      if (!content && listed.has(name)) reportOnce(name, VANISHED)
      return content
    } catch (error) {
      reportOnce(name, obstacle(error))
      return undefined
    }
  }
  const hasProblem = (name: string): boolean => problems.some(({ file }) => file === nameOf(name))
  const open = async (name: string): Promise<OpenFile | undefined> => {
    const content = await bytes(name)
    if (!content) return undefined
    const source = decode(content)
    if (!('text' in source)) {
      report(name, source)
      return undefined
    }
    const sink = problemSink(source)
    const finish = (): void => {
      for (const problem of sink.list) report(name, problem)
    }
    return { source, sink, finish }
  }
  /** Whether an entry is to be read; what cannot be is told here, where nobody would ask for it by name. */
  const isReadable = async (entry: Dirent, name: string): Promise<boolean> => {
    // Editors leave links to nowhere beside a file that is open.
    if (entry.name.startsWith('.#')) return false
    if (!entry.isSymbolicLink()) return !entry.isDirectory() || NAMED_AS_PAPER.test(entry.name)
    try {
      if (!(await stat(path.join(folder, name))).isDirectory()) return true
      reportOnce(name, LINKED_FOLDER)
    } catch (error) {
      reportOnce(name, obstacle(isMissing(error) ? { code: 'NO_TARGET' } : error))
    }
    return false
  }
  const list = async (subfolder: string): Promise<string[]> => {
    const names: string[] = []
    try {
      const options = { recursive: true, withFileTypes: true } as const
      for (const entry of await readdir(path.join(folder, subfolder), options)) {
        const inside = path.relative(folder, path.join(entry.parentPath, entry.name))
        const name = inside.replaceAll('\\', '/')
        if (await isReadable(entry, name)) names.push(name)
      }
    } catch (error) {
      if (!isMissing(error) || (await isThere(path.join(folder, subfolder)))) {
        reportOnce(subfolder, obstacle(error))
      }
      return []
    }
    for (const name of names) listed.add(name)
    return names.sort()
  }
  return { folder: shown, problems, hasProblem, open, bytes, list, report, nameOf }
}
