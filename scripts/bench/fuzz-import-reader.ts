/*
 * The process that reads mutants of files to import for fuzz.ts: from the first to before the second of its
 * arguments.
 */
import { wordMutant } from '../../test/support/docx/mutate/mutants.ts'
import { wordReadingOf } from '../../test/support/docx/mutate/oddities.ts'
import { readEach } from './fuzz-child.ts'

await readEach((n) => {
  const { name, changes, bytes } = wordMutant(n)
  return { changes, bytes, read: () => wordReadingOf(name, bytes) }
})
