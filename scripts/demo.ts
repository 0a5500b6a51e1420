/*
 * npm run demo -- --count 60 [--out demo] [--seed 1]: writes a synthetic archive to a folder of its own.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Copied, demoFiles, MARKER } from './demo/archive.ts'
import { sealed } from './demo/seals.ts'

const COPIED = ['units.yaml', 'topics.yaml', 'abbreviations.yaml']
const MOST_PAPERS = 20_000

try {
  const { count, seed, out } = readArguments()
  write(count, seed, out)
  console.log(`Đã tạo ${count} văn bản mẫu trong ${join(out, 'content')}.`)
  console.log(`Tạo trang: npm run build -- --content ${join(out, 'content')}`)
} catch (error) {
  console.error(
    `Không tạo được dữ liệu mẫu. ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = 1
}

function readArguments(): { count: number; seed: number; out: string } {
  const usage = 'Cách dùng: npm run demo -- --count 60 [--out demo] [--seed 1]'
  let values
  try {
    values = parseArgs({
      options: {
        count: { type: 'string', default: '60' },
        out: { type: 'string', default: 'demo' },
        seed: { type: 'string', default: '1' },
      },
    }).values
  } catch {
    throw new Error(`Không hiểu tham số: ${process.argv.slice(2).join(' ')}\n${usage}`)
  }
  const count = /^\d{1,6}$/.test(values.count) ? Number(values.count) : 0
  if (count < 1 || count > MOST_PAPERS) {
    throw new Error(
      `--count phải là số nguyên từ 1 đến ${MOST_PAPERS}, không phải “${values.count}”.\n${usage}`,
    )
  }
  if (!/^\d{1,9}$/.test(values.seed)) {
    throw new Error(`--seed phải là số nguyên không âm, không phải “${values.seed}”.\n${usage}`)
  }
  if (values.out.trim() === '') throw new Error(`--out phải là tên một thư mục.\n${usage}`)
  return { count, seed: Number(values.seed), out: values.out }
}

/** Writes everything to a temporary folder beside the target, then puts it in the target's place. */
function write(count: number, seed: number, out: string): void {
  const target = resolve(out)
  if (existsSync(target) && !existsSync(join(target, MARKER))) {
    throw new Error(
      `Đã có “${out}” và đó không phải dữ liệu mẫu tạo trước đây; chọn tên thư mục khác bằng --out.`,
    )
  }
  mkdirSync(dirname(target), { recursive: true })
  // Beside the target, so that the renaming stays on one disk; the name is one that Git ignores.
  const temporary = join(dirname(target), `.staging-${basename(target)}-${process.pid}`)
  try {
    mkdirSync(temporary)
    for (const { path, content } of sealed(demoFiles(count, seed, readCopied()))) {
      const file = join(temporary, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    rmSync(target, { recursive: true, force: true })
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}

/** The vocabularies of this repository: ids of units and topics in the papers are theirs. */
function readCopied(): Copied {
  const folder = join(import.meta.dirname, '../content')
  return Object.fromEntries(COPIED.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
