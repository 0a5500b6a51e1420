import { describe, expect, test } from 'vitest'
import { aliasesOf, expand } from '../../../src/search/expand.ts'

const unit = { aliases: [], searchAliases: [], group: 'x', members: [], all: false }
const aliases = aliasesOf({
  abbreviations: [
    { keys: ['CĐS'], expansions: ['chuyển đổi số'] },
    { keys: ['KT-XH', 'KTXH'], expansions: ['kinh tế - xã hội'] },
    { keys: ['TU'], expansions: ['Tỉnh ủy'] },
    { keys: ['TƯ', 'TW'], expansions: ['Trung ương'] },
    { keys: ['CT'], expansions: ['Chỉ thị', 'Chủ tịch'] },
    { keys: ['NQ'], expansions: ['Nghị quyết'] },
    { keys: ['NQ'], expansions: ['nhân quyền'] },
  ],
  units: [
    { ...unit, id: 'tyt', name: 'Trạm Y tế xã', searchAliases: ['TYT', 'một cửa', 'CT'] },
    { ...unit, id: 'ubkt', name: 'Ủy ban Kiểm tra', searchAliases: ['NQ'] },
  ],
})

describe('other words for the same', () => {
  test.each([
    ['CĐS', ['chuyển đổi số']],
    ['cds', ['chuyển đổi số']],
    ['đẩy mạnh CĐS, cải cách', ['đẩy mạnh chuyển đổi số, cải cách']],
    ['chuyển đổi số', ['CĐS']],
    ['chuyen doi so', ['CĐS']],
    ['phát triển kinh tế – xã hội', ['phát triển KT-XH', 'phát triển KTXH']],
    ['kt-xh', ['kinh tế - xã hội', 'KTXH']],
    ['TYT', ['Trạm Y tế xã']],
  ])('%s', (query, expected) => {
    expect(expand(query, aliases)).toEqual(expected)
  })

  test.each(['CT', 'chỉ thị', 'NQ', 'nghị quyết', 'một cửa', 'chuyên đổi số', '', '"', 'CĐ'])(
    'none for %s, which means several things or nothing',
    (query) => {
      expect(expand(query, aliases)).toEqual([])
    },
  )

  test('a key that is also a syllable counts only in capitals', () => {
    expect(expand('TU', aliases)).toEqual(['Tỉnh ủy'])
    expect(expand('tu', aliases)).toEqual([])
    expect(expand('TƯ', aliases)).toEqual(['Trung ương', 'TW'])
    expect(expand('tư', aliases)).toEqual([])
  })

  test('by letters alone are known through a slip', () => {
    expect(expand('chuyên đổi số', aliases)).toEqual([])
    expect(expand('chuyên đổi số', aliases, 'letters')).toEqual(['CĐS'])
  })

  test('never grow beyond a few', () => {
    expect(expand('CĐS TW TU KT-XH TYT '.repeat(9), aliases).length).toBeLessThanOrEqual(6)
  })
})
