import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, search, type SearchOptions } from '../../../src/search/engine.ts'
import { MAX_QUERY } from '../../../src/search/query.ts'
import { fakeIndex } from './fake-index.ts'

const index = fakeIndex({
  '2026/mo': 'Nâng công suất mỏ than Na Dương, mở đường; Ủy ban nhân dân xã',
  '2026/so': 'Đẩy mạnh chuyển đổi số, số hóa; chuyển đổi số toàn diện',
  '2026/typo': 'Ứng dụng công nghệ, chuyên đổi số',
  '2025/cds': 'Tổ CĐS cộng đồng',
  '2025/doi': 'Đội ngũ cán bộ; sinh hoạt chi bộ, sinh hoạt chuyên đề',
  '2024/chi': 'Dự sinh hoạt tại các chi bộ; số chuyển về đổi thay',
})
const plain: SearchOptions = {
  aliases: [{ keys: ['CĐS'], full: 'chuyển đổi số' }],
}
const ask = async (query: string, options: Partial<SearchOptions> = {}): Promise<string[]> => {
  const { matches } = await search(index, query, { ...plain, ...options })
  return matches.map(({ id, kind }) => `${kind} ${id.split('/')[1]}`)
}

describe('a search', () => {
  test('prefers the accents typed, then other words for the same, then other accents', async () => {
    expect(await ask('chuyển đổi số')).toEqual([
      'phrase so',
      'alias cds',
      'folded typo',
      'words chi',
    ])
    expect(await ask('đội')).toEqual(['phrase doi', 'folded so', 'folded typo', 'folded chi'])
  })

  test('finds an abbreviation by its meaning too', async () => {
    expect(await ask('CĐS')).toEqual(['phrase cds', 'alias so', 'folded typo', 'words chi'])
  })

  test('takes a word without accents for any', async () => {
    expect(await ask('mo than na duong')).toEqual(['phrase mo'])
    expect(await ask('mỏ than na duong')).toEqual(['phrase mo'])
    expect(await ask('mở than na duong')).toEqual(['folded mo'])
    expect(await ask('doi')).toEqual(['phrase so', 'phrase typo', 'phrase doi', 'phrase chi'])
  })

  test('in quotes finds the phrase alone', async () => {
    expect(await ask('"sinh hoạt chi bộ"')).toEqual(['phrase doi'])
    expect(await ask('"sinh hoat chi bo"')).toEqual(['phrase doi'])
    expect(await ask('“sinh hoạt” “chi bộ”')).toEqual(['phrase doi', 'phrase chi'])
    expect(await ask('"chi bộ" tại')).toEqual(['phrase chi'])
    expect(await ask('"chỉ bộ"')).toEqual(['folded doi', 'folded chi'])
    expect(await ask('sinh hoạt chi bộ')).toEqual(['phrase doi', 'words chi'])
  })

  test('does not take the beginning of a word for a word', async () => {
    expect(await ask('chuyể')).toEqual([])
    expect(await ask('n')).toEqual([])
  })

  test('names what the archive does not hold, and drops nothing in silence', async () => {
    const outcome = await search(index, 'mỏ vàng "kim cương"', plain)
    expect(outcome).toEqual({ matches: [], missing: ['kim cương', 'vàng'], alsoSearched: [] })
    expect(await ask('mỏ vàng')).toEqual(['partial mo'])
    expect((await search(index, 'mỏ vàng', plain)).missing).toEqual(['vàng'])
  })

  test('without words finds everything, newest first', async () => {
    expect((await ask('  ')).length).toBe(6)
    expect((await ask('"'))[0]).toBe('phrase mo')
  })

  test('leaves out what a minus stands before', async () => {
    expect(await ask('sinh hoạt -tại')).toEqual(['phrase doi'])
    expect(await ask('sinh hoạt -"chi bộ"')).toEqual([])
    expect(await ask('sinh hoạt -"tại các"')).toEqual(['phrase doi'])
    expect((await ask('-sinh')).length).toBe(4)
    expect(await ask('sinh hoạt - chi bộ')).toEqual(await ask('sinh hoạt chi bộ'))
  })

  test('of words that stand apart prefers those that keep more of the wording', async () => {
    const apart = fakeIndex({
      loose: 'mỏ ở đường kia, than ở bản này',
      pair: 'đường vào mỏ than',
      other: 'chuyện khác',
    })
    const { matches } = await search(apart, 'mỏ than đường', plain)
    expect(matches).toEqual([
      { id: 'pair', kind: 'words' },
      { id: 'loose', kind: 'words' },
    ])
  })

  test('ends when it is no longer wanted', async () => {
    const controller = new AbortController()
    const running = search(index, 'chuyển đổi số', { ...plain, signal: controller.signal })
    controller.abort(new Error('stale'))
    await expect(running).rejects.toThrow('stale')
  })

  test('takes anything, finds each record once, best kind first, in few questions', async () => {
    const pieces = fc.constantFrom(
      '"',
      'chi',
      'bộ',
      '“',
      ' ',
      'CĐS',
      'đổi',
      '-',
      '<b>',
      '\u202e',
      '😀',
      '5',
    )
    const queries = fc.oneof(
      fc.array(pieces, { maxLength: 400 }).map((all) => all.join('')),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const counted = fakeIndex({ a: 'chi bộ', b: 'đổi chi' })
        const { matches } = await search(counted, query, plain)
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length)
        const kinds = matches.map(({ kind }) => KINDS.indexOf(kind))
        expect(kinds).toEqual([...kinds].sort())
        expect(counted.questions).toBeLessThanOrEqual(4 * MAX_QUERY)
      }),
      { numRuns: 200 },
    )
  })
})
