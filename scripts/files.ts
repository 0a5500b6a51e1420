import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file so that it is there whole, or as it was: into a file beside it, which takes its place. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  await beside(file, data, rename)
}

/** Writes a file that must not be there yet. Throws an error of code EEXIST where it is, and changes nothing. */
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
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, data)
    await put(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}
