import { type BigIntStats, readFileSync, statSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { LocalProblem } from '../domain/problems.ts'
import type { FormatCode } from './catalogue.ts'

/*
 * Reading files that somebody may be writing at this moment: half of a paper must not pass for a paper.
 */

/** How many times a file that changes is read again, and how long it is left in peace before, in ms. */
const TRIES = 3
const PAUSE = 50

/** Why a file could not be read, by a code of the system or one of the two of ours. */
class Obstacle extends Error {
  code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * Bytes of a file as it stood at one moment; nothing where there is none. A file that was `listed` may be missing
 * for a moment, while an editor puts another in its place. Throws where it cannot be read, or goes on changing;
 * `obstacle` says that in words.
 */
export async function readSteadily(file: string, listed = false): Promise<Uint8Array | undefined> {
  let missing = false
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await pause(PAUSE)
    const bytes = await readOnce(file)
    if (bytes instanceof Uint8Array) return bytes
    missing = bytes === 'missing'
    if (missing && !listed) return undefined
  }
  if (missing) return undefined
  throw new Obstacle('CHANGED')
}

async function readOnce(file: string): Promise<Uint8Array | 'missing' | 'changed'> {
  try {
    // Files are small and many: to wait for each takes several times as long as to read it.
    const before = statSync(file, { bigint: true })
    // A pipe would be waited for, and a device read, without an end.
    if (!before.isFile()) throw new Obstacle(before.isDirectory() ? 'EISDIR' : 'NO_FILE')
    const bytes = readFileSync(file)
    return isSame(before, statSync(file, { bigint: true })) ? bytes : 'changed'
  } catch (error) {
    if (!isMissing(error)) throw error
    const isLink = await lstat(file).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    )
    if (isLink) throw new Obstacle('NO_TARGET')
    return 'missing'
  }
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.mtimeNs === after.mtimeNs && before.size === after.size && before.ino === after.ino
}

/** Whether there is no file, as an error of the system tells. */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Whether a path is that of a file, a folder or a link, be it to nowhere. */
export async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  )
}

/** What is told where a file vanishes between the listing of its folder and its reading. */
export const VANISHED: LocalProblem = problem(
  'file-changed',
  'Tệp biến mất trong lúc đang đọc.',
  'Chờ chương trình đang ghi hoặc đang đồng bộ tệp này làm xong rồi chạy lại.',
)

/** What is told of a link to a folder: what lies behind it would be left out. */
export const LINKED_FOLDER: LocalProblem = problem(
  'unreadable-file',
  'Đây là một liên kết đến thư mục khác: tệp trong đó không được đọc.',
  'Chép hẳn thư mục vào đây thay cho liên kết.',
)

const CHANGED = problem(
  'file-changed',
  'Tệp bị sửa liên tục trong lúc đang đọc.',
  'Chờ chương trình đang ghi hoặc đang đồng bộ tệp này làm xong rồi chạy lại.',
)

/** What keeps a file from being read, by its code. */
const OBSTACLES: Record<string, string> = {
  EISDIR: 'Đây là một thư mục, không phải tệp.',
  EACCES: 'Không có quyền đọc tệp hoặc thư mục này.',
  EPERM: 'Không có quyền đọc tệp hoặc thư mục này.',
  ELOOP: 'Tệp là một liên kết chỉ vòng quanh chính nó.',
  EBUSY: 'Tệp đang được chương trình khác giữ.',
  ENAMETOOLONG: 'Đường dẫn dài quá mức của hệ thống.',
  ENOTDIR: 'Đây là một tệp, không phải thư mục.',
  ENOENT: 'Thư mục biến mất trong lúc đang đọc.',
  NO_FILE: 'Đây không phải là một tệp thường.',
  NO_TARGET: 'Tệp là một liên kết đến chỗ không còn tệp nào.',
}

/** Why something could not be read, in words. */
export function obstacle(error: unknown): LocalProblem {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'CHANGED') return CHANGED
  return problem(
    'unreadable-file',
    OBSTACLES[code] ?? `Không đọc được tệp này (${code}).`,
    'Kiểm tra tệp bằng trình quản lý tệp; đóng chương trình đang mở nó rồi chạy lại.',
  )
}

function problem(code: FormatCode, message: string, hint: string): LocalProblem {
  return { code, severity: 'error', line: 1, column: 1, message, hint }
}
