import { describe, expect, test } from 'vitest'
import { outline, parseTitle } from '../../../src/domain/sections.ts'
import { urlFactory } from '../../../src/domain/urls.ts'
import { answer, join, noChoice, type Opened, type Question } from '../../../src/search/answer.ts'
import { searchLookups } from '../../../src/search/lookups.ts'
import { archiveOf, mark, paper, unit } from '../../support/small-archive.ts'
import { fakeIndex } from './fake-index.ts'

const sections = outline([parseTitle('1. Công an xã'), parseTitle('2. Đất đai')])
const archive = {
  ...archiveOf(
    [
      paper({
        id: '2026/moi',
        date: '2026-03-23',
        session: { ordinal: 10 },
        sections,
        marks: [
          mark({ section: 'muc-1', to: ['cong-an'], due: '2026-03-25' }),
          mark({ section: 'muc-1', to: ['ubnd'] }),
          mark({ section: 'muc-2', to: ['cu'], recurs: 'hằng tháng', topics: ['dat-dai'] }),
        ],
      }),
      paper({ id: '2025/cu', date: '2025-11-01', number: '07-KL/ĐU', type: 'thong-bao' }),
    ],
    [
      unit('cong-an', { name: 'Công an xã', aliases: ['Công an'] }),
      unit('ubnd', { name: 'Ủy ban nhân dân xã' }),
      unit('cu', { name: 'Ban cũ', successor: 'ubnd' }),
    ],
  ),
  topics: [{ id: 'dat-dai', name: 'Đất đai', synonyms: [] }],
}
const opened: Promise<Opened> = join(
  fakeIndex({
    mo: 'Kết luận kỳ họp thứ 10',
    mot: '1. Công an xã: nắm chắc tình hình, hoàn thành trong ngày 25/3/2026',
    hai: '2. Đất đai: quản lý đất đai, công an phối hợp',
    cu: 'Thông báo cũ về đất đai',
  }),
  { ...searchLookups(archive, urlFactory({ base: '/' })), records: 4, stamp: '', words: [] },
)
const plain: Omit<Question, 'query'> = {
  choice: noChoice,
  order: 'best',
  byName: false,
  today: '2026-03-24',
}
const ask = async (query: string, more: Partial<Question> = {}) => {
  const answered = await answer(await opened, { ...plain, query, ...more })
  return {
    ids: answered.answers.map(({ id }) => id),
    applied: answered.applied.map(({ label }) => label),
    offered: answered.offered.map(({ label }) => label),
    counts: answered.counts,
    unfiltered: answered.unfiltered,
  }
}

describe('an answer', () => {
  test.each([
    ['7-KL/ĐU', ['cu'], ['Số 7-KL/ĐU']],
    ['số 07', ['cu'], ['Số 07']],
    ['kỳ họp thứ 10', ['mo', 'mot', 'hai'], ['Kỳ họp thứ 10']],
    ['mục 2', ['hai'], ['Mục 2']],
    ['năm 2025', ['cu'], ['năm 2025']],
    ['25/3/2026', ['mot'], ['25/3/2026']],
    ['công an', ['mot'], ['Công an xã']],
    ['kỳ họp 10 mục 1', ['mot'], ['Kỳ họp thứ 10', 'Mục 1']],
  ])('to %s is what it names', async (query, ids, applied) => {
    expect(await ask(query)).toMatchObject({ ids, applied })
  })

  test('to a name in quotes is text', async () => {
    expect(await ask('"công an"')).toMatchObject({ ids: ['mot', 'hai'], applied: [] })
  })

  test('to other words beside a name offers the name, and narrows by a form alone', async () => {
    expect(await ask('công an phối hợp')).toMatchObject({
      ids: ['hai'],
      applied: [],
      offered: ['Công an xã'],
    })
    expect(await ask('đất đai năm 2025')).toMatchObject({ ids: ['cu'], applied: ['năm 2025'] })
    // Just so it stands in a paper: then that is what was meant.
    expect(await ask('hoàn thành trong ngày 25/3/2026')).toMatchObject({
      ids: ['mot'],
      applied: [],
      offered: ['25/3/2026'],
    })
    expect(await ask('công an phối hợp', { byName: true })).toMatchObject({
      ids: [],
      applied: ['Công an xã'],
    })
  })

  test('to the name of a topic is its words, and the topic is offered', async () => {
    const { ids, offered } = await ask('đất đai')
    expect(ids).toEqual(['hai', 'cu'])
    expect(offered).toEqual(['Đất đai'])
  })

  test('to what no paper has falls back to the words', async () => {
    expect(await ask('kỳ họp thứ 99')).toMatchObject({ ids: ['mo'], applied: [] })
  })

  test('is left by filters, where unit and deadline are of one order', async () => {
    const choose = (choice: object) => ask('', { choice: { ...noChoice, ...choice } })
    expect((await choose({ 'don-vi': ['cong-an'], 'thoi-han': ['sap-den'] })).ids).toEqual(['mot'])
    expect((await choose({ 'don-vi': ['ubnd'], 'thoi-han': ['sap-den'] })).ids).toEqual([])
    expect((await choose({ 'don-vi': ['ubnd'], 'thoi-han': ['khong'] })).ids).toEqual(['mot'])
    // The successor finds what its predecessor was told.
    expect((await choose({ 'don-vi': ['ubnd'], 'thoi-han': ['dinh-ky'] })).ids).toEqual(['hai'])
    expect((await choose({ 'don-vi': ['ubnd', 'cong-an'] })).ids).toEqual(['mot', 'hai'])
    expect((await choose({ loai: ['thong-bao'] })).ids).toEqual(['cu'])
    expect((await choose({ nam: ['2026'], 'chu-de': ['dat-dai'] })).ids).toEqual(['hai'])
    const { ids, unfiltered } = await choose({ nam: ['1066'] })
    expect([ids, unfiltered]).toEqual([[], 4])
  })

  test('counts what each further choice would leave', async () => {
    const { counts } = await ask('', { choice: { ...noChoice, 'don-vi': ['ubnd'] } })
    expect([...counts['don-vi']]).toEqual([
      ['cong-an', 1],
      ['ubnd', 2],
      ['cu', 1],
    ])
    expect([...counts['thoi-han']]).toEqual([
      ['khong', 1],
      ['dinh-ky', 1],
    ])
    expect([...counts.nam]).toEqual([['2026', 2]])
  })

  test('comes by time where that is asked for', async () => {
    expect((await ask('đất đai', { order: 'newest' })).ids).toEqual(['hai', 'cu'])
  })

  test('is refused where index and lookups do not agree', async () => {
    const { file } = await opened
    await expect(join(fakeIndex({ one: 'x' }), file)).rejects.toThrow('1 of 4')
  })
})
