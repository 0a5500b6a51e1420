/*
 * Pagefind in Node. Its module is made for browsers and reads its files with fetch.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Lets fetch read files by their path, besides what it does; undone by the function that is returned. */
export function fetchFiles(): () => void {
  const before = globalThis.fetch
  globalThis.fetch = async (address, options) => {
    const file = typeof address === 'string' ? address.split('?')[0] : undefined
    if (file === undefined || !path.isAbsolute(file)) return await before(address, options)
    return new Response(new Uint8Array(await readFile(file)))
  }
  return () => {
    globalThis.fetch = before
  }
}

/** Loads the module of the index in a folder, whose path ends with a slash. */
export async function loadPagefind<T>(folder: string): Promise<T> {
  return (await import(pathToFileURL(`${folder}pagefind.js`).href)) as T
}
