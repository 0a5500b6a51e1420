import { existsSync, realpathSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { paperId } from '../../src/domain/schemas/common.ts'
import { CONCLUSIONS } from '../../src/format/archive.ts'
import { similar } from '../../src/format/suggest.ts'
import { UsageError } from '../build/options.ts'

/** A paper that a person named. */
export interface FoundPaper {
  id: string
  /** Absolute path of its file. */
  file: string
  /** Path in the content folder. */
  name: string
}

/**
 * The paper that a person means by the path of its file, from where they stand or from the content folder, or by
 * its id, for something that is done to it (`doing`). Throws a UsageError where it is none, or may not be written.
 */
export async function findPaper(
  given: string,
  content: string,
  from = process.env.INIT_CWD ?? process.cwd(),
  doing = 'niêm phong',
): Promise<FoundPaper> {
  const wanted = given.trim().replaceAll('\\', '/')
  if (wanted === '') {
    throw new UsageError(
      'Chưa ghi văn bản nào. Ghi đường dẫn tệp hoặc mã, ví dụ 2026/btv-ky-hop-3.',
    )
  }
  const home = path.resolve(content, CONCLUSIONS)
  const inHome = path.join(home, wanted)
  const candidates = [
    path.resolve(wanted),
    path.resolve(from, wanted),
    path.resolve(content, wanted),
    inHome,
  ].flatMap((candidate) => [candidate, `${candidate}.mdx`])
  const file = candidates.find(isFile)
  if (file === undefined)
    throw new UsageError(await whyNotFound(given, wanted, candidates, home, doing))
  // Links are followed: what counts is where the file lies that will be written.
  const real = realpathSync.native(file)
  const inside = path
    .relative(existsSync(home) ? realpathSync.native(home) : home, real)
    .split(path.sep)
    .join('/')
  if (inside.startsWith('../') || path.isAbsolute(inside)) {
    throw new UsageError(
      `${given} không nằm trong ${content}/${CONCLUSIONS}: chỉ ${doing} văn bản của kho.`,
    )
  }
  const id = inside.replace(/\.mdx$/, '')
  if (!inside.endsWith('.mdx') || !paperId.safeParse(id).success) {
    throw new UsageError(
      `${given} không phải tệp văn bản: tệp văn bản có đường dẫn ${CONCLUSIONS}/<năm>/<tên>.mdx, tên chỉ gồm chữ thường không dấu, số, gạch nối.`,
    )
  }
  // No permission of the folder helps here: a file that was locked against writing was locked on purpose.
  if ((statSync(real).mode & 0o222) === 0) {
    throw new UsageError(
      `${given} đang ở chế độ chỉ đọc nên không ghi vào được. Bỏ chế độ chỉ đọc của tệp rồi chạy lại.`,
    )
  }
  return { id, file: real, name: `${CONCLUSIONS}/${inside}` }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

async function whyNotFound(
  given: string,
  wanted: string,
  candidates: readonly string[],
  home: string,
  doing: string,
): Promise<string> {
  if (candidates.some((candidate) => existsSync(candidate))) {
    return `${given} là một thư mục, không phải tệp văn bản. Mỗi lần ${doing} một văn bản.`
  }
  const names = await readdir(home, { recursive: true }).catch(() => [])
  const ids = names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.mdx$/, ''))
  const id = wanted
    .replace(/\.mdx$/, '')
    .split('/')
    .slice(-2)
    .join('/')
  return `Không có văn bản ${given}. ${similar(id, ids)}`.trim()
}
