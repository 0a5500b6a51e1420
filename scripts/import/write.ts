import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { ATTACHMENTS, CONCLUSIONS, REPLACED } from '../../src/format/archive.ts'
import type { ReadConclusion } from '../../src/format/conclusion.ts'
import { sealedName, sealedText } from '../../src/format/seal.ts'
import { UsageError } from '../build/options.ts'
import { writeNew, writeWhole } from '../files.ts'
import { type PlannedAttachment, type Undo, writeAttachments } from './attachments.ts'
import { movedFrom, type Target } from './target.ts'

/** What is to be written of a paper. */
export interface Writing {
  content: string
  target: Target
  text: string
  read: ReadConclusion
  attachments: readonly PlannedAttachment[]
}

/**
 * Writes a paper, its sealed text and the files beside it: all of it, or nothing. A paper that is replaced is kept
 * first; returns where, as it is named to people. Throws NotWritten or a UsageError.
 */
export async function writePaper(writing: Writing): Promise<string | undefined> {
  const { content, target, text, read, attachments } = writing
  const fileOf = (id: string): string => path.join(content, CONCLUSIONS, `${id}.mdx`)
  const file = fileOf(target.id)
  const from = movedFrom(target)
  const undo: Undo[] = []
  try {
    if (from !== undefined) await moveFolders(content, from, target.id, undo)
    const kept = target.replaces
      ? await keep(content, target.id, fileOf(target.replaces.id), undo)
      : undefined
    undo.push(
      await writeAttachments(content, target.id, attachments, target.replaces !== undefined),
    )
    const paper = async (): Promise<void> => {
      if (from === undefined) return target.replaces ? writeWhole(file, text) : writeNew(file, text)
      await writeNew(file, text)
      undo.push(() => rm(file, { force: true }))
      await rm(fileOf(from))
    }
    if (read.conclusion.hasText) await withSealedText(content, target.id, read, undo, paper)
    else await paper()
    // The new paper is whole; a copy of its text that is left over is told by the check.
    if (from !== undefined) await rm(path.join(content, sealedName(from)), { force: true })
    return kept
  } catch (error) {
    for (const back of undo.reverse()) await back()
    throw explained(error as NodeJS.ErrnoException, target)
  }
}

/** Writes what is kept of the text, and before it gets its name the paper itself. */
async function withSealedText(
  content: string,
  id: string,
  { paper }: ReadConclusion,
  undo: Undo[],
  write: () => Promise<void>,
): Promise<void> {
  const sealed = path.join(content, sealedName(id))
  const before = existsSync(sealed) ? await readFile(sealed) : undefined
  await writeWhole(sealed, sealedText(paper.blocks))
  undo.push(() => (before ? writeWhole(sealed, before) : rm(sealed, { force: true })))
  await write()
}

/** What lies beside a paper that gets another id, and what is kept of it, goes with it. */
async function moveFolders(content: string, from: string, to: string, undo: Undo[]): Promise<void> {
  for (const root of [ATTACHMENTS, REPLACED]) {
    const [before, after] = [path.join(content, root, from), path.join(content, root, to)]
    if (!existsSync(before)) continue
    if (existsSync(after)) {
      throw new UsageError(
        `Đã có thư mục ${after}, nên không chuyển được ${before} đến đó. Xem lại hai thư mục ấy rồi chạy lại. Chưa ghi gì.`,
      )
    }
    await mkdir(path.dirname(after), { recursive: true })
    await rename(before, after)
    undo.push(() => rename(after, before))
  }
}

/** Keeps a paper that is about to be replaced, under a number of its own. */
async function keep(content: string, id: string, file: string, undo: Undo[]): Promise<string> {
  const folder = path.join(content, REPLACED, id)
  await mkdir(folder, { recursive: true })
  const taken = await readdir(folder)
  let n = 1
  while (taken.includes(`${n}.txt`)) n += 1
  const copy = path.join(folder, `${n}.txt`)
  await writeNew(copy, await readFile(file))
  undo.push(() => rm(copy, { force: true }))
  return `${content.replaceAll('\\', '/')}/${REPLACED}/${id}/${n}.txt`
}

function explained(error: NodeJS.ErrnoException, { file }: Target): Error {
  if (error.code === 'ENOTDIR' || (error.code === 'EEXIST' && error.syscall === 'mkdir')) {
    return new UsageError(`Không ghi được ${file}: thư mục của tệp lại là một tệp. Chưa ghi gì.`)
  }
  if (error.code !== 'EEXIST') return error
  return new UsageError(`Vừa có ai tạo ${file}. Không ghi đè, chưa ghi gì.`)
}
