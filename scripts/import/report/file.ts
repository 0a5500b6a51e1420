import { existsSync, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { explain } from '../../build/fault.ts'
import { UsageError } from '../../build/options.ts'
import { writeWhole } from '../../files.ts'

/** As the plainest editor of the oldest Windows wants it; by its first line a report is known again. */
const START = '\uFEFFBÁO CÁO NHẬP VĂN BẢN (npm run import)\r\n'

/** Where a report is to be written, and what must never be written over. */
export interface ReportFile {
  /** As it was typed, and the folder in which it was typed. */
  typed: string
  from: string
  content: string
  /** Absolute paths of the files that are imported. */
  inputs: readonly string[]
}

/** Throws a UsageError where a report would be written over something else, before anything is begun. */
export async function checkReport({ typed, from, content, inputs }: ReportFile): Promise<void> {
  const file = path.resolve(from, typed)
  const refuse = (why: string): never => {
    throw new UsageError(
      `Không ghi báo cáo vào ${typed}: ${why}. Nêu một tệp .txt mới, như --report "bao cao.txt". Chưa ghi gì.`,
    )
  }
  if (inputs.some((input) => realOf(input) === realOf(file))) refuse('đó là tệp đang nhập')
  const inside = path.relative(realOf(path.resolve(content)), realOf(file))
  if (!inside.startsWith('..') && !path.isAbsolute(inside)) {
    refuse('tệp ấy nằm trong thư mục nội dung của kho')
  }
  if (!/\.txt$/i.test(file)) refuse('tên tệp không có đuôi .txt')
  if (existsSync(file) && !(await isReport(file))) {
    refuse('đã có tệp ấy, và không phải báo cáo do lệnh này ghi')
  }
}

/** Writes a report as a text file; returns why it could not be written. */
export async function writeReport(
  { typed, from }: Pick<ReportFile, 'typed' | 'from'>,
  text: string,
): Promise<string | undefined> {
  try {
    await writeWhole(path.resolve(from, typed), `${START}\r\n${text.replaceAll('\n', '\r\n')}`)
    return undefined
  } catch (error) {
    return `Không ghi được báo cáo vào ${typed}. ${explain(error)}`
  }
}

async function isReport(name: string): Promise<boolean> {
  const wanted = Buffer.from(START)
  const file = await open(name).catch(() => undefined)
  if (!file) return false
  try {
    const { buffer } = await file.read(Buffer.alloc(wanted.length), 0, wanted.length, 0)
    return buffer.equals(wanted)
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/** The path by which the system knows a file, though it may not be there yet. */
function realOf(file: string): string {
  if (existsSync(file)) return realpathSync.native(file)
  const folder = path.dirname(file)
  return folder === file ? file : path.join(realOf(folder), path.basename(file))
}
