import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { HistoryEntry } from '../../src/domain/schemas/frontmatter.ts'
import { withHistoryEntry } from '../../src/format/history.ts'
import { sealedName, sealedText } from '../../src/format/seal.ts'
import { UsageError } from '../build/options.ts'
import { writeWhole } from '../files.ts'
import type { OpenPaper } from './paper.ts'

/** Adds an entry to the history of a paper, and its seal. Throws a UsageError, and changes nothing then. */
export async function writeEntry(paper: OpenPaper, entry: HistoryEntry): Promise<void> {
  const written = withHistoryEntry(paper.raw, entry)
  if (written === undefined) {
    throw new UsageError(
      `Không tự ghi được vào phần khai báo của ${paper.files.nameOf(paper.name)} vì cách trình bày của nó. Ghi mỗi trường một dòng, theo mẫu trong hướng dẫn, rồi chạy lại.`,
    )
  }
  if (!paper.bytes.equals(await readFile(paper.file))) {
    throw new UsageError(
      `${paper.files.nameOf(paper.name)} vừa bị sửa trong lúc niêm phong; chưa ghi gì. Lưu tệp, đóng trình soạn thảo rồi chạy lại.`,
    )
  }
  await writeWhole(paper.file, written)
}

/**
 * Seals a paper: its frontmatter, and the text beside it. What is kept of the text is on the disk before the
 * seal is, and gets its name after: cut off in between, the seal holds, and what was kept before still says by
 * its own seal of what it is.
 */
export async function writeSeal(paper: OpenPaper, entry: HistoryEntry): Promise<void> {
  await writeCopy(paper, () => writeEntry(paper, entry))
}

/** Writes what is kept of a paper's text; `before` is done when nothing can go wrong any more but a renaming. */
export async function writeCopy(paper: OpenPaper, before?: () => Promise<void>): Promise<void> {
  const target = copyOf(paper)
  if (existsSync(target) && !statSync(target).isFile()) {
    throw new UsageError(
      `Không ghi được bản lưu: ${target} không phải là tệp. Chuyển nó đi rồi chạy lại.`,
    )
  }
  try {
    await writeWhole(target, sealedText(paper.read.paper.blocks), before)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error
    throw new UsageError(`Không ghi được bản lưu: ${path.dirname(target)} không phải là thư mục.`)
  }
}

/** Whether something was kept of a paper's text: then it was sealed before, whatever its frontmatter says. */
export function hasCopy(paper: OpenPaper): boolean {
  return statSync(copyOf(paper), { throwIfNoEntry: false })?.isFile() ?? false
}

function copyOf({ files, read }: OpenPaper): string {
  return path.resolve(files.folder, sealedName(read.conclusion.id))
}
