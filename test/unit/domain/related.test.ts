/** What else was concluded on the same: only where a topic and a unit are shared, closest first, always the same. */
import { expect, test } from 'vitest'
import { relatedPapers, relatedPassages, sharedWords } from '../../../src/domain/related.ts'
import { archiveOf, mark, paper, unit } from '../../support/small-archive.ts'

const order = (topic: string, to: string, rest = {}) => mark({ topics: [topic], to: [to], ...rest })
const own = paper({
  id: '2026/nay',
  session: { ordinal: 5 },
  marks: [
    order('an-ninh', 'cong-an', { section: 'muc-1', anchor: 'chi-dao-1-a' }),
    order('bau-cu', 'mttq', { section: 'muc-2', anchor: 'chi-dao-2-a' }),
    order('dat-dai', 'tat-ca', { section: 'muc-3', anchor: 'chi-dao-3-a' }),
  ],
})
const other = (id: string, date: string, ...marks: ReturnType<typeof mark>[]) =>
  paper({ id, date, session: { ordinal: Number(date.slice(5, 7)) }, marks })
const units = [unit('cong-an'), unit('mttq'), unit('tat-ca', { all: true })]
const archive = archiveOf(
  [
    own,
    paper({ ...own, id: '2026/cung-ky-hop' }),
    other('2026/cu', '2026-01-05', order('an-ninh', 'cong-an')),
    other('2026/moi', '2026-02-05', order('an-ninh', 'cong-an', { anchor: 'chi-dao-x' })),
    other('2026/ca-hai', '2026-01-06', order('an-ninh', 'cong-an'), order('bau-cu', 'mttq')),
    other('2026/chi-chu-de', '2026-02-06', order('an-ninh', 'mttq')),
    other('2026/chi-don-vi', '2026-02-07', order('dat-dai', 'cong-an')),
    other('2026/giao-chung', '2026-02-08', order('dat-dai', 'tat-ca')),
  ],
  units,
)

test('passages share a topic and a unit of the section, are of other sessions, and stand newest first', () => {
  const found = (section: string) =>
    relatedPassages(archive, own, section).map(({ entry }) => entry.conclusion.id)
  expect(found('muc-1')).toEqual(['2026/moi', '2026/ca-hai', '2026/cu'])
  expect(found('muc-2')).toEqual(['2026/ca-hai'])
  expect(relatedPassages(archive, own, 'muc-1', 1)).toHaveLength(1)
})

test('what is given to everybody makes nothing related', () => {
  expect(relatedPassages(archive, own, 'muc-3')).toEqual([])
})

test('papers that share more stand first, and say what they share', () => {
  const papers = relatedPapers(archive, own)
  expect(papers.map(({ conclusion }) => conclusion.id)).toEqual([
    '2026/ca-hai',
    '2026/moi',
    '2026/cu',
  ])
  const named = {
    topics: [
      { id: 'an-ninh', name: 'An ninh', synonyms: [] },
      { id: 'bau-cu', name: 'Bầu cử', synonyms: [] },
    ],
    units,
  }
  const [first] = papers
  expect(first && sharedWords(first, named)).toBe(
    'cùng chủ đề An ninh, Bầu cử; cùng giao Đơn vị cong-an, Đơn vị mttq',
  )
  expect(first && sharedWords(first, named, 1)).toBe(
    'cùng chủ đề An ninh, …; cùng giao Đơn vị cong-an, …',
  )
})
