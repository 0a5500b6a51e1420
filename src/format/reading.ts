import { readArchive, type ReadArchive } from './archive.ts'

/*
 * One reading of a content folder for one process. The build script checks it, the loader stores it, pages
 * render its texts and the search index is made from it: each file is read and parsed once. Vite gives the
 * configuration, the pages and the script module instances of their own, so the reading is kept by the
 * process and not by this module.
 */
const KEY = Symbol.for('kho-ket-luan.reading')
type Readings = Map<string, Promise<ReadArchive>>
const store = globalThis as { [KEY]?: Readings }

/** The reading of a content folder, made when first asked for. */
export function readingOf(folder: string): Promise<ReadArchive> {
  const readings = (store[KEY] ??= new Map())
  const known = readings.get(folder)
  if (known) return known
  const reading = readArchive(folder)
  readings.set(folder, reading)
  return reading
}

/** Forgets the reading of a folder in which something changed. */
export function forgetReading(folder: string): void {
  store[KEY]?.delete(folder)
}
