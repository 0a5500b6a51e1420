import path from 'node:path'

/** The project's folder, absolute. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Where tests keep what is dear to make: unpacked browsers, built archives. `npm ci` empties it. */
export const cacheFolder = path.join(root, 'node_modules/.cache/kho-test')
