import { SITE_FOLDERS, urlFactory } from '../../src/domain/urls.ts'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { idsOf } from '../../src/domain/withdrawals.ts'

/** What a paper is looked for by. */
export type Sought = Pick<Withdrawal, 'id' | 'formerIds' | 'attachments'>

/** Finds papers by the addresses that name them; returns their ids. */
export interface AddressFinder {
  /** Papers whose page, attachment or other file stands at a path. */
  inPath: (file: string) => string[]
  /** Papers named inside a file, whose text comes as Latin-1: all that is sought is ASCII. */
  inText: (file: string, text: string) => string[]
}

// As a path, in JSON, in the query of another address, as a character of XML.
const SLASH = '(?:/|\\\\+/?|%2F|&#47;|&#x2F;)'
const PAGE = /\.html(?:\.gz|\.br)?$/i
const CALENDAR = /\.ics(?:\.gz|\.br)?$/i
/** The guides are the software's own, and name papers as examples. */
const GUIDES = urlFactory({ base: '/' }).guides().slice(1)

/** A finder by the addresses of pages and attachments, present and former. */
export function addressFinder(sought: readonly Sought[]): AddressFinder {
  const owners = new Map(sought.flatMap((paper) => idsOf(paper).map((id) => [id, paper.id])))
  const ids = [...owners.keys()].map((id) => id.replace('/', SLASH)).join('|')
  const folders = Object.values(SITE_FOLDERS).join('|')
  const address = new RegExp(`(?:${folders})${SLASH}(${ids})(?![a-z0-9-])`, 'gi')
  const bare = new RegExp(`(?<![\\w/-])(${ids})(?![\\w-])`, 'gi')
  const slash = new RegExp(SLASH, 'i')
  const ownersOf = (found: Iterable<RegExpMatchArray>): string[] =>
    [...found].flatMap(([, id = '']) => owners.get(id.replace(slash, '/').toLowerCase()) ?? [])
  return {
    inPath: (file) => ownersOf(file.matchAll(address)),
    inText: (file, text) => {
      if (file.startsWith(GUIDES)) return []
      // Lines of a calendar are folded at 75 bytes, in the middle of an address.
      const whole = CALENDAR.test(file) ? text.replace(/\r?\n[ \t]/g, '') : text
      const named = ownersOf(whole.matchAll(address))
      // The words of a page may look like an id; in data an id may stand alone.
      return PAGE.test(file) ? named : [...named, ...ownersOf(whole.matchAll(bare))]
    },
  }
}
