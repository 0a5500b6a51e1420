/** Archives of a few invented papers, for tests of what lists show. */
import { type Archive, createArchive } from '../../src/domain/archive.ts'
import type { Conclusion, Mark } from '../../src/domain/conclusion.ts'
import type { Unit } from '../../src/domain/schemas/units.ts'

/** A unit of which only the id matters. */
export function unit(id: string, rest: Partial<Unit> = {}): Unit {
  const name = `Đơn vị ${id}`
  return {
    id,
    name,
    aliases: [],
    searchAliases: [],
    group: 'Nhóm',
    members: [],
    all: false,
    ...rest,
  }
}

/** An order to nobody, without deadline, unless said otherwise. */
export function mark(rest: Partial<Mark> = {}): Mark {
  return {
    kind: 'directive',
    anchor: 'chi-dao-1-a',
    ownAnchor: true,
    section: undefined,
    to: [],
    lead: [],
    support: [],
    topics: [],
    due: undefined,
    dueText: undefined,
    recurs: undefined,
    proposed: undefined,
    quote: 'Nội dung.',
    ...rest,
  }
}

/** A paper of one day without anything in it, unless said otherwise. */
export function paper(rest: Partial<Conclusion> = {}): Conclusion {
  return {
    id: '2026/van-ban',
    file: 'content/conclusions/2026/van-ban.mdx',
    term: '2025-2030',
    type: 'ket-luan',
    issuer: 'btv',
    date: '2026-03-23',
    title: 'Kết luận',
    recipients: [],
    secrecy: 'none',
    attachments: [],
    formerIds: [],
    notes: [],
    confirmations: [],
    history: [],
    proposed: [],
    sections: [],
    marks: [],
    mentions: [],
    places: [],
    reports: [],
    hasText: true,
    ...rest,
  }
}

/** The papers as an archive. */
export function archiveOf(conclusions: Conclusion[], units: Unit[] = []): Archive {
  const site = { title: 'Kho', commune: 'xã A', committee: 'Đảng ủy xã A', terms: [] }
  return createArchive(
    { site, units, topics: [], abbreviations: [], places: [], relations: [], withdrawn: [] },
    conclusions,
  )
}
