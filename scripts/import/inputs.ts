import { existsSync, realpathSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { nfc } from '../../src/domain/text.ts'
import { similar } from '../../src/format/suggest.ts'
import { UsageError } from '../build/options.ts'

/** A file that is to be imported. */
export interface Input {
  /** As a person typed it, for messages. */
  shown: string
  /** Its name without folders, in NFC. */
  name: string
  /** Absolute path. */
  file: string
}

/** The files that a person named. */
export interface Inputs {
  files: Input[]
  /** What was passed over, a line each. */
  passed: string[]
}

/** Larger files are no papers of text; they are not even read. */
const LARGEST = 100 * 1024 * 1024

const PAPER = /\.(?:docx|txt)$/i
const LOCK = /^~\$/

/**
 * The files that a person named from where they stand: files, and folders with the papers in them in order of name.
 * Throws a UsageError with all that is wrong.
 */
export async function inputsOf(typed: readonly string[], from: string): Promise<Inputs> {
  const wrong: string[] = []
  const found: Inputs = { files: [], passed: [] }
  for (const one of typed) {
    try {
      const more = await inputsIn(await resolved(one, from), one)
      found.files.push(...more.files)
      found.passed.push(...more.passed)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      wrong.push(error.message)
    }
  }
  const seen = new Map<string, Input>()
  for (const input of found.files) {
    const real = realpathSync.native(input.file)
    const before = seen.get(real)
    if (before) wrong.push(`${input.shown} được nêu hai lần.`)
    else seen.set(real, input)
  }
  if (wrong.length > 0) throw new UsageError(`${wrong.join('\n')}\nChưa ghi gì.`)
  return found
}

/** Reads a file that was found. Throws a UsageError where it is open in Word, or far too large. */
export async function bytesOf({ file, shown }: Input): Promise<Uint8Array> {
  const folder = path.dirname(file)
  const base = path.basename(file)
  // Word puts ~$ in the place of the first letters of a long name, and before a short one.
  const locks = [0, 1, 2].map((cut) => path.join(folder, `~$${base.slice(cut)}`))
  if (locks.some((lock) => existsSync(lock))) {
    throw new UsageError(
      `${shown} đang mở trong Word, có thể còn chữ chưa lưu. Lưu, đóng Word rồi chạy lại. Nếu Word đã đóng, xóa tệp ẩn có tên bắt đầu bằng ~$ ở cùng thư mục.`,
    )
  }
  const { size } = statSync(file)
  if (size > LARGEST) {
    throw new UsageError(
      `${shown} quá lớn (${Math.round(size / 1024 / 1024)} MB) so với một văn bản. Bỏ ảnh trong tệp, hoặc lưu lại bằng Word, rồi chạy lại.`,
    )
  }
  return readFile(file)
}

async function inputsIn(file: string, shown: string): Promise<Inputs> {
  const name = nfc(path.basename(file))
  if (!statSync(file).isDirectory()) {
    if (!LOCK.test(name)) return { files: [{ shown, name, file }], passed: [] }
    throw new UsageError(
      `${shown} là tệp tạm của Word, không phải văn bản. Đóng Word, rồi nhập tệp không có ~$ ở đầu tên.`,
    )
  }
  const names = (await readdir(file, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort((a, b) => (nfc(a) < nfc(b) ? -1 : 1))
  const papers = names.filter((one) => PAPER.test(one) && !LOCK.test(one))
  const others = names.filter((one) => !papers.includes(one)).map((one) => nfc(one))
  const passed =
    others.length > 0
      ? [
          `Trong ${shown} bỏ qua ${others.length} tệp (chỉ nhập .docx, .txt; tệp ~$ là tệp tạm của Word): ${others.join(', ')}`,
        ]
      : []
  if (papers.length === 0) {
    throw new UsageError(
      `Thư mục ${shown} không có tệp .docx hay .txt nào (không tìm trong thư mục con).${passed.length > 0 ? `\n${passed.join('\n')}` : ''}`,
    )
  }
  const files = papers.map((one) => ({
    shown: path.join(shown, nfc(one)),
    name: nfc(one),
    file: path.join(file, one),
  }))
  return { files, passed }
}

/** The path that a person means: with quotes that a shell left, with slashes of another system, in any Unicode form. */
async function resolved(typed: string, from: string): Promise<string> {
  const plain = typed.trim().replace(/^(["'“‘])(.*)["'”’]$/, '$2')
  if (plain === '') throw new UsageError('Có một tên tệp để trống.')
  const forms = [plain, plain.replaceAll('\\', '/')].map((one) => path.resolve(from, one))
  const there = forms.find((one) => existsSync(one))
  if (there !== undefined) return there
  for (const form of forms) {
    const found = await inOtherForm(form)
    if (found !== undefined) return found
  }
  throw new UsageError(await notFound(typed, forms.at(-1) ?? ''))
}

/** A file whose name is the same text in other code points: as macOS and some archives write accents. */
async function inOtherForm(file: string): Promise<string | undefined> {
  const names = await readdir(path.dirname(file)).catch(() => [])
  const wanted = nfc(path.basename(file))
  const found = names.find((name) => nfc(name) === wanted)
  return found === undefined ? undefined : path.join(path.dirname(file), found)
}

async function notFound(typed: string, file: string): Promise<string> {
  const folder = path.dirname(file)
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) return `Không có tệp ${typed}: không có thư mục ${folder}.`
  const near = similar(
    nfc(path.basename(file)),
    names.filter((name) => PAPER.test(name) && !LOCK.test(name)).map((name) => nfc(name)),
  )
  const spaces = near === '' ? ' Tên tệp có dấu cách thì đặt trong dấu nháy kép "…".' : ''
  return `Không có tệp ${typed}. ${near}${spaces}`.trim()
}
