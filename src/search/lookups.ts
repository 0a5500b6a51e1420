/*
 * What the search page knows beside the index: the papers by address, and which words mean the same. Made at
 * build, read in the browser as one JSON file that is written together with the index.
 */
import type { Archive } from '../domain/archive.ts'
import { issuerName } from '../domain/citation.ts'
import { type CivilDate, formatShort } from '../domain/dates.ts'
import { paperName } from '../domain/labels.ts'
import type { Urls } from '../domain/urls.ts'
import { type Alias, aliasesOf } from './expand.ts'

/** A paper, as a result names it. */
export interface PaperLookup {
  /** "Kết luận kỳ họp thứ 10". */
  name: string
  /** Who issued it, with the commune's name. */
  issuer: string
  date: CivilDate
  /** The date in words: "23/3/2026". */
  day: string
  /** Whether only a scan exists, so that nothing but its name can be found. */
  scanOnly?: true
}

/** What the archive says for the search page. */
export interface SearchLookups {
  /** Papers by the address of their page. */
  papers: Record<string, PaperLookup>
  aliases: Alias[]
}

/** A question to the index whose answer the build knows. */
export interface Probe {
  /** A word, as `wordsOf` spells it, of a paper of that year. */
  word: string
  year: string
}

/** Contents of the file: with the number of records, and the probe, of which an empty archive has none. */
export interface SearchFile extends SearchLookups {
  records: number
  probe?: Probe
}

/** The lookups of an archive. */
export function searchLookups(archive: Archive, urls: Urls): SearchLookups {
  return {
    papers: Object.fromEntries(
      archive.conclusions.map((paper): [string, PaperLookup] => [
        urls.conclusion(paper.id),
        {
          name: paperName(paper),
          issuer: issuerName(paper, archive),
          date: paper.date,
          day: formatShort(paper.date),
          ...(paper.hasText ? {} : { scanOnly: true }),
        },
      ]),
    ),
    aliases: aliasesOf(archive),
  }
}
