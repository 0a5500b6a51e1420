import { type CheckedArchive, readArchive } from './archive.ts'
import { type Preview, readPreview } from './preview.ts'

/*
 * One reading of a content folder for one process. The build script checks it, the loader stores it, pages
 * render its texts and the search index is made from it: each file is read and parsed once. Vite gives the
 * configuration, the pages and the script module instances of their own, so the reading is kept by the
 * process and not by this module.
 */
const KEY = Symbol.for('kho-ket-luan.reading')
interface Readings {
  /** For builds. */
  whole: Map<string, Promise<CheckedArchive>>
  /** For the preview: what is shown, and the reading that has not begun yet. */
  shown: Map<string, Promise<Preview>>
  next: Map<string, Promise<Preview>>
}
const store = globalThis as { [KEY]?: Readings }

function readings(): Readings {
  return (store[KEY] ??= { whole: new Map(), shown: new Map(), next: new Map() })
}

/** The reading of a content folder, made when first asked for. */
export function readingOf(folder: string): Promise<CheckedArchive> {
  const { whole } = readings()
  const known = whole.get(folder) ?? readArchive(folder)
  whole.set(folder, known)
  return known
}

/**
 * What the preview shows of a content folder; read when first asked for. Where something has changed since, the
 * page that asks waits for the new reading.
 */
export async function previewOf(folder: string): Promise<Preview> {
  const coming = readings().next.get(folder)
  const read = await coming?.catch(() => undefined)
  return read ?? shownOf(folder)
}

/** How long a folder is left in peace after a change, in ms: an editor may be writing several files. */
const SETTLING = 100

/**
 * Reads a folder anew after something in it changed. The reading begins after the call, so that it has what
 * changed; all who ask before it begins get the same one, and it begins when the one before it has ended.
 * Rejects where the folder cannot be read at all; what was shown stays then.
 */
export function readAgain(folder: string): Promise<Preview> {
  const { shown, next } = readings()
  const waiting = next.get(folder)
  if (waiting) return waiting
  const reading = Promise.all([shownOf(folder), settled()]).then(([last]) => {
    next.delete(folder)
    const read = readPreview(folder, last)
    const kept = read.catch(() => last)
    shown.set(folder, kept)
    return read
  })
  next.set(folder, reading)
  return reading
}

function shownOf(folder: string): Promise<Preview> {
  const { shown } = readings()
  const known = shown.get(folder) ?? readPreview(folder)
  shown.set(folder, known)
  return known
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLING))
}
