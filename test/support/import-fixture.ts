import { join } from 'node:path'
import type { ReadConclusion } from '../../src/format/conclusion.ts'
import { contentFiles } from '../../src/format/files.ts'
import { readVocabularies } from '../../src/format/vocabularies.ts'
import { importPaper } from '../../src/importer/import.ts'
import type { Imported } from '../../src/importer/imported.ts'
import { readBody } from '../unit/format/reading.ts'
import { root } from './paths.ts'

const vocabularies = await readVocabularies(contentFiles(join(root, 'content')))

/** Imports a file against the archive's own vocabularies, and reads the body as the build does; throws where it cannot. */
export function importFixture(
  file: string,
  bytes: Uint8Array,
): { imported: Imported; read: ReadConclusion } {
  const imported = importPaper(file, bytes, vocabularies)
  if (!('body' in imported)) throw new Error(`${file}: ${imported.message}`)
  return { imported, read: readBody(imported.body) }
}
