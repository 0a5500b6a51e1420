import type { z } from 'zod'
import { abbreviations } from '../domain/schemas/abbreviations.ts'
import { places } from '../domain/schemas/places.ts'
import { relations } from '../domain/schemas/relations.ts'
import { site } from '../domain/schemas/site.ts'
import { topics } from '../domain/schemas/topics.ts'
import { units } from '../domain/schemas/units.ts'
import { withdrawn } from '../domain/schemas/withdrawn.ts'
import type { Vocabularies } from '../domain/vocabularies.ts'
import type { ContentFiles } from './files.ts'
import {
  checkAbbreviations,
  checkPlaces,
  checkSite,
  checkTopics,
  checkUnits,
} from './vocabulary-rules.ts'
import { readYaml, type ReadYaml } from './yaml.ts'
import type { Place, ProblemSink } from './source.ts'

/** The owner's files beside the papers, and their schemas. */
export const VOCABULARY_FILES = {
  'site.yaml': site,
  'units.yaml': units,
  'topics.yaml': topics,
  'abbreviations.yaml': abbreviations,
  'places.yaml': places,
  'relations.yaml': relations,
  'withdrawn.yaml': withdrawn,
} as const

/** Files that a content folder may do without: where they are missing, they are empty lists. */
const OPTIONAL: ReadonlySet<string> = new Set(['places.yaml', 'relations.yaml', 'withdrawn.yaml'])

/** What could be read of the files beside the papers; undefined what could not. */
export type ReadVocabularies = { [Name in keyof Vocabularies]: Vocabularies[Name] | undefined } & {
  placeIn: PlaceInVocabulary
}

/** Where a value of a vocabulary stands in its file, by its path there: `placeIn('relations', [0, 'to'])`. */
export type PlaceInVocabulary = (name: keyof Vocabularies, path: readonly PropertyKey[]) => Place

/** Reads the files beside the papers; adds to the problems all that is wrong with them. */
export async function readVocabularies(files: ContentFiles): Promise<ReadVocabularies> {
  const found: FilePlaces = new Map()
  return {
    site: await read(files, found, 'site.yaml', site, checkSite),
    units: await read(files, found, 'units.yaml', units, checkUnits),
    topics: await read(files, found, 'topics.yaml', topics, checkTopics),
    abbreviations: await read(
      files,
      found,
      'abbreviations.yaml',
      abbreviations,
      checkAbbreviations,
    ),
    places: await read(files, found, 'places.yaml', places, checkPlaces),
    relations: await read(files, found, 'relations.yaml', relations),
    withdrawn: await read(files, found, 'withdrawn.yaml', withdrawn),
    placeIn: (name, path) => found.get(`${name}.yaml`)?.(path) ?? { line: 1, column: 1 },
  }
}

/** For each file that was read, where its values stand. */
type FilePlaces = Map<keyof typeof VOCABULARY_FILES, (path: readonly PropertyKey[]) => Place>

async function read<S extends z.ZodType>(
  files: ContentFiles,
  found: FilePlaces,
  name: keyof typeof VOCABULARY_FILES,
  schema: S,
  check?: (yaml: ReadYaml<z.infer<S>>, sink: ProblemSink) => void,
): Promise<z.infer<S> | undefined> {
  const file = await files.open(name)
  if (!file && files.hasProblem(name)) return undefined
  if (!file && OPTIONAL.has(name)) return schema.parse([])
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
  if (yaml) {
    check?.(yaml, file.sink)
    found.set(name, (path) => file.source.place(yaml.offsetOf(path)))
  }
  file.finish()
  return yaml?.value
}
