import { createHash } from 'node:crypto'
import path from 'node:path'

/** The project's folder, absolute. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Where tests keep what is dear to make: unpacked browsers, built archives. `npm ci` empties it. */
export const cacheFolder = path.join(root, 'node_modules/.cache/kho-test')

/** Where Astro keeps its store for a content folder, as astro.config.mjs has it. */
export function storeOf(content: string): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return path.join(root, 'node_modules/.cache/kho', name)
}
