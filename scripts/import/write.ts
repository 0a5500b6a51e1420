import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { CONCLUSIONS, REPLACED } from '../../src/format/archive.ts'
import type { ReadConclusion } from '../../src/format/conclusion.ts'
import { sealedName, sealedText } from '../../src/format/seal.ts'
import { UsageError } from '../build/options.ts'
import { writeNew, writeWhole } from '../files.ts'
import { type PlannedAttachment, type Undo, writeAttachments } from './attachments.ts'
import type { Target } from './target.ts'

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
  const file = path.join(content, CONCLUSIONS, `${target.id}.mdx`)
  const undo: Undo[] = []
  try {
    const kept = target.replaces ? await keep(content, target.id, file, undo) : undefined
    undo.push(
      await writeAttachments(content, target.id, attachments, target.replaces !== undefined),
    )
    const paper = (): Promise<void> =>
      target.replaces ? writeWhole(file, text) : writeNew(file, text)
    if (read.conclusion.hasText) await withSealedText(content, target.id, read, undo, paper)
    else await paper()
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
