import { type CheckedArchive, readArchive } from './archive.ts'

/*
 * One reading of a content folder for one process. The build script checks it, the loader stores it, pages
 * render its texts and the search index is made from it: each file is read and parsed once. Vite gives the
 * configuration, the pages and the script module instances of their own, so the reading is kept by the
 * process and not by this module.
 */
const KEY = Symbol.for('kho-ket-luan.reading')
interface Readings {
  current: Map<string, Promise<CheckedArchive>>
  pending: Map<string, Promise<CheckedArchive>>
}
const store = globalThis as { [KEY]?: Readings }

function readings(): Readings {
  return (store[KEY] ??= { current: new Map(), pending: new Map() })
}

/** The reading of a content folder, made when first asked for. */
export function readingOf(folder: string): Promise<CheckedArchive> {
  const { current } = readings()
  const known = current.get(folder) ?? readArchive(folder)
  current.set(folder, known)
  return known
}

/**
 * Reads a folder anew after something in it changed; those who ask at the same time get the same reading. One
 * with errors is returned, but does not take the place of the last good one: pages go on showing that.
 */
export function readAgain(folder: string): Promise<CheckedArchive> {
  const { current, pending } = readings()
  const running = pending.get(folder)
  if (running) return running
  const reading = readArchive(folder)
    .then((read) => {
      if (read.archive) current.set(folder, Promise.resolve(read))
      return read
    })
    .finally(() => pending.delete(folder))
  pending.set(folder, reading)
  return reading
}
