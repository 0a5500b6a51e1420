import type { z } from 'zod'
import { abbreviations } from '../domain/schemas/abbreviations.ts'
import { site } from '../domain/schemas/site.ts'
import { topics } from '../domain/schemas/topics.ts'
import { units } from '../domain/schemas/units.ts'
import type { Vocabularies } from '../domain/vocabularies.ts'
import type { ContentFiles } from './files.ts'
import { checkAbbreviations, checkSite, checkTopics, checkUnits } from './vocabulary-rules.ts'
import { readYaml, type ReadYaml } from './yaml.ts'
import type { ProblemSink } from './source.ts'

/** The owner's vocabulary files and their schemas. */
export const VOCABULARY_FILES = {
  'site.yaml': site,
  'units.yaml': units,
  'topics.yaml': topics,
  'abbreviations.yaml': abbreviations,
} as const

/** The vocabularies that could be read; undefined those that could not. */
export type ReadVocabularies = { [Name in keyof Vocabularies]: Vocabularies[Name] | undefined }

/** Reads the four vocabulary files; adds to the problems all that is wrong with them. */
export async function readVocabularies(files: ContentFiles): Promise<ReadVocabularies> {
  const [readSite, readUnits, readTopics, readAbbreviations] = await Promise.all([
    read(files, 'site.yaml', site, checkSite),
    read(files, 'units.yaml', units, checkUnits),
    read(files, 'topics.yaml', topics, checkTopics),
    read(files, 'abbreviations.yaml', abbreviations, checkAbbreviations),
  ])
  return {
    site: readSite,
    units: readUnits,
    topics: readTopics,
    abbreviations: readAbbreviations,
  }
}

async function read<S extends z.ZodType>(
  files: ContentFiles,
  name: keyof typeof VOCABULARY_FILES,
  schema: S,
  check: (yaml: ReadYaml<z.infer<S>>, sink: ProblemSink) => void,
): Promise<z.infer<S> | undefined> {
  const file = await files.open(name)
  if (!file && (await files.bytes(name))) return undefined
  if (!file) {
    files.report(name, {
      code: 'missing-file',
      severity: 'error',
      line: 1,
      column: 1,
      message: `Thiếu tệp ${name}.`,
      hint: 'Tạo lại tệp này theo mẫu trong kho mã nguồn; kho không dựng được nếu thiếu nó.',
    })
    return undefined
  }
  const yaml = readYaml(file.source.text, schema, file.sink)
  if (yaml) check(yaml, file.sink)
  file.finish()
  return yaml?.value
}
