import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A file could not be written, and is as it was. Has the system's code, and the path of the file that was meant. */
export class NotWritten extends Error {
  readonly code: string
  readonly syscall: string | undefined
  readonly path: string

  constructor(file: string, temporary: string, cause: NodeJS.ErrnoException) {
    super(cause.message.replaceAll(temporary, file), { cause })
    this.code = cause.code ?? ''
    this.syscall = cause.syscall
    this.path = file
  }
}

/**
 * Writes a file so that it is there whole, or as it was: into a file beside it, which takes its place. `before` is
 * done when nothing can go wrong any more but that. Throws NotWritten, or what `before` throws.
 */
export async function writeWhole(
  file: string,
  data: string | Uint8Array,
  before?: () => Promise<void>,
): Promise<void> {
  await beside(file, data, rename, before)
}

/** Writes a file that must not be there yet. Throws NotWritten, of code EEXIST where it is, and changes nothing. */
export async function writeNew(file: string, data: string | Uint8Array): Promise<void> {
  await beside(file, data, putNew)
}

/** Gives a file its name where nothing has it; disks without links (USB sticks) get a copy. */
async function putNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

async function beside(
  file: string,
  data: string | Uint8Array,
  put: (from: string, to: string) => Promise<void>,
  before?: () => Promise<void>,
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  // Nobody knows the temporary file: what is told is told of the file that was meant.
  const step = async (done: Promise<unknown>): Promise<void> => {
    await done.catch((error: unknown) => {
      throw new NotWritten(file, temporary, error as NodeJS.ErrnoException)
    })
  }
  await step(mkdir(path.dirname(file), { recursive: true }))
  try {
    await step(writeFile(temporary, data))
    await before?.()
    await step(put(temporary, file))
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}
