/*
 * Why the index cannot be read, in words for whoever keeps the server.
 */

/** Files of the index's folder, by what errors say that come of their absence: ours, and Pagefind's own. */
const FILES: readonly [RegExp, string][] = [
  [/kho\.json/, 'kho.json'],
  [/imported module/, 'pagefind.js'],
  [/metadata/, 'pagefind-entry.json'],
  [/No pointer/, '*.pf_meta'],
  [/WASM|WebAssembly/, 'wasm.unknown.pagefind'],
  [/^index /, 'index/*.pf_index'],
  [/^record /, 'fragment/*.pf_fragment'],
]

/** Names the files that the server does not give as it should, as far as the error tells, and the error itself. */
export function causeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const file = FILES.find(([words]) => words.test(message))?.[1]
  if (file === undefined) return message
  const blocked = file.startsWith('wasm') ? ', hoặc trình duyệt không cho chạy WebAssembly' : ''
  return `máy chủ không trả đúng tệp pagefind/${file}${blocked} (${message})`
}
