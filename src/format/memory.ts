import { type ReadingContext, readConclusion } from './conclusion.ts'
import type { Source } from './source.ts'
import type { ReadVocabularies } from './vocabularies.ts'

type Result = ReturnType<typeof readConclusion>

/** What the files of papers gave when a folder was last read. */
export interface Memory {
  papers: Map<string, { text: string; result: Result }>
  /** The vocabularies that they were read against. */
  against: string
}

/** A memory that knows nothing yet. */
export function emptyMemory(): Memory {
  return { papers: new Map(), against: '' }
}

/**
 * Reads the conclusion files of one folder. A file with the same text, read against the same vocabularies, gives
 * what it gave before: a folder of hundreds is read again after every change of one.
 */
export function rememberingReader(
  memory: Memory,
  { site, units, topics, places }: ReadVocabularies,
  context: ReadingContext,
): (source: Source, id: string, file: string) => Result {
  const against = JSON.stringify([site?.terms, units, topics, places])
  const before = memory.against === against ? memory.papers : new Map<string, never>()
  memory.against = against
  memory.papers = new Map()
  return (source, id, file) => {
    const { text } = source
    const known = before.get(file)
    const result = known?.text === text ? known.result : readConclusion(source, id, file, context)
    memory.papers.set(file, { text, result })
    return result
  }
}
