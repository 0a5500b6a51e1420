/*
 * The corpus of the benchmark: the synthetic archive with planted sentences, and the papers of this repository
 * as they are. It is written to a folder and read from there as a build reads it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readArchive } from '../../../src/checker/archive.ts'
import type { Archive } from '../../../src/domain/archive.ts'
import type { Conclusion } from '../../../src/domain/conclusion.ts'
import { urlFactory } from '../../../src/domain/urls.ts'
import { recordsOf, type SearchRecord } from '../../../src/search/records.ts'
import { demoFiles } from '../../demo/archive.ts'
import { createRandom } from '../../demo/random.ts'
import { UsageError } from '../../build/options.ts'
import { type Phrase, phrasesOf } from './phrase.ts'
import { type Plain, plain } from './plain.ts'
import { type Pair, type Plant, planting } from './plan.ts'
import { type Slot, slotsOf, withParagraphs } from './slots.ts'

/** How large a corpus is to be. */
export interface CorpusSize {
  /** Papers of the synthetic archive. */
  papers: number
  /** What part of the bank of phrases is planted, up to 1. */
  share: number
  seed: number
}

/** A record, and what is known of it apart from its text. */
export interface CorpusRecord extends SearchRecord {
  conclusion: Conclusion
  /** Anchor of its section; nothing for the opening and closing. */
  section: string | undefined
  plain: Plain
  /** Whether its paper is one of this repository, not a synthetic one. */
  real: boolean
}

/** Everything that is searched, and what was planted. */
export interface Corpus {
  /** The content folder. */
  content: string
  archive: Archive
  /** In the order of the index: newest paper first, reading order within a paper. */
  records: CorpusRecord[]
  /** Addresses of the records in which each was planted. */
  phrases: Map<Phrase, Set<string>>
  pairs: Map<Pair, Set<string>>
}

const OWN = path.resolve(import.meta.dirname, '../../../content')
const VOCABULARIES = ['units.yaml', 'topics.yaml', 'abbreviations.yaml']
const PAPERS = 'content/conclusions/'
export const urls = urlFactory({ base: '/' })

/** Writes the corpus to a folder and reads it; throws where it cannot be read as it was written. */
export async function makeCorpus(folder: string, size: CorpusSize): Promise<Corpus> {
  const phrases = phrasesOf(size.seed, size.share)
  const files = new Map<string, string | Uint8Array>()
  const copied = Object.fromEntries(
    VOCABULARIES.map((name) => [name, readFileSync(path.join(OWN, name), 'utf8')]),
  )
  for (const file of demoFiles(size.papers, size.seed, copied)) files.set(file.path, file.content)
  const slots = [...files].flatMap(([name, text]) =>
    name.startsWith(PAPERS) && typeof text === 'string' ? slotsOf(idOf(name), text) : [],
  )
  const random = createRandom(`${size.seed}/planting`)
  const planned = planting(phrases, slots, size.share, random)
  const byPaper = Map.groupBy(planned.plants, ({ slot }) => slot.paper)
  for (const [id, plants] of byPaper) {
    const name = `${PAPERS}${id}.mdx`
    files.set(name, withParagraphs(files.get(name) as string, plants))
  }
  const real = ownPapers(files)
  for (const [name, content] of files) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  const content = path.join(folder, 'content')
  const { archive, papers, publishable, problems } = await readArchive(content)
  if (!archive || !publishable) {
    throw new UsageError(
      `The corpus cannot be read: ${JSON.stringify(problems.find(({ severity }) => severity === 'error'))}`,
    )
  }
  const records = archive.conclusions.flatMap((conclusion, paperPlace) => {
    const blocks = papers.get(conclusion.id)?.paper.blocks ?? []
    const anchors = [undefined, ...conclusion.sections.map(({ anchor }) => anchor)]
    return recordsOf({ conclusion, blocks }, urls, paperPlace).map((record, place) => ({
      ...record,
      conclusion,
      section: anchors[place],
      plain: plain(record.text),
      real: real.has(conclusion.id),
    }))
  })
  const byId = Map.groupBy(records, ({ conclusion }) => conclusion.id)
  const recordAt = ({ paper, record }: Slot): CorpusRecord => {
    const found = byId.get(paper)?.[record]
    if (!found) throw new Error(`No record ${record} in ${paper}`)
    return found
  }
  proveWritten(planned.plants, recordAt)
  const addresses = <T>(planted: Map<T, Slot[]>): Map<T, Set<string>> =>
    new Map([...planted].map(([what, at]) => [what, new Set(at.map((slot) => recordAt(slot).url))]))
  return {
    ...{ content, archive, records },
    phrases: addresses(planned.phrases),
    pairs: addresses(planned.pairs),
  }
}

/** Adds the papers of this repository, under other names where a synthetic one has theirs; tells their ids. */
function ownPapers(files: Map<string, string | Uint8Array>): Set<string> {
  const folder = path.join(OWN, 'conclusions')
  const ids = new Set<string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.mdx')) continue
    const source = path.join(entry.parentPath, entry.name)
    const year = path.basename(entry.parentPath)
    const wanted = `${PAPERS}${year}/${entry.name}`
    const name = files.has(wanted) ? wanted.replace(/\.mdx$/, '-goc.mdx') : wanted
    files.set(name, readFileSync(source, 'utf8'))
    ids.add(idOf(name))
  }
  return ids
}

/** Proves, by the text alone, that each sentence stands in the record it was planted in. */
function proveWritten(plants: readonly Plant[], recordAt: (slot: Slot) => CorpusRecord): void {
  for (const { slot, text } of plants) {
    const words = plain(text.replaceAll('<br/>', ' ').replace(/<[^>]+>/g, ''))
    if (!recordAt(slot).plain.exact.includes(words.exact)) {
      throw new Error(`Planted in record ${slot.record} of ${slot.paper}, but not there: ${text}`)
    }
  }
}

function idOf(name: string): string {
  return name.slice(PAPERS.length, -'.mdx'.length)
}
