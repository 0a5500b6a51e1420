import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { LocalProblem, Problem } from '../domain/problems.ts'
import { decode, type ProblemSink, problemSink, type Source } from './source.ts'

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
  /** Paths of all files below a subfolder, sorted; none where the subfolder is missing. */
  list: (subfolder: string) => Promise<string[]>
  /** Adds a problem of a file. */
  report: (name: string, problem: LocalProblem) => void
  /** A file's path as it is named to people. */
  nameOf: (name: string) => string
}

/** Opens a content folder. */
export function contentFiles(folder: string): ContentFiles {
  const shown = folder.replaceAll('\\', '/').replace(/\/+$/, '')
  const problems: Problem[] = []
  const nameOf = (name: string): string => `${shown}/${name}`
  const report = (name: string, problem: LocalProblem): void => {
    problems.push({ ...problem, file: nameOf(name) })
  }
  const bytes = async (name: string): Promise<Uint8Array | undefined> => {
    try {
      return await readFile(path.join(folder, name))
    } catch (error) {
      if (!isMissing(error)) report(name, unreadable(error))
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
  const list = async (subfolder: string): Promise<string[]> => {
    try {
      const entries = await readdir(path.join(folder, subfolder), {
        recursive: true,
        withFileTypes: true,
      })
      return entries
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .map((name) => name.replaceAll('\\', '/'))
        .sort()
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }
  return { folder: shown, problems, hasProblem, open, bytes, list, report, nameOf }
}

/** What keeps a file from being read, by the system's own code. */
const OBSTACLES: Record<string, string> = {
  EISDIR: 'Đây là một thư mục, không phải tệp.',
  EACCES: 'Không có quyền đọc tệp này.',
  EPERM: 'Không có quyền đọc tệp này.',
  ELOOP: 'Tệp là một liên kết chỉ vòng quanh chính nó.',
  EBUSY: 'Tệp đang được chương trình khác giữ.',
}

function unreadable(error: unknown): LocalProblem {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return {
    code: 'unreadable-file',
    severity: 'error',
    line: 1,
    column: 1,
    message: OBSTACLES[code] ?? `Không đọc được tệp này (${code}).`,
    hint: 'Kiểm tra tệp bằng trình quản lý tệp; đóng chương trình đang mở nó rồi chạy lại.',
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR'
}
