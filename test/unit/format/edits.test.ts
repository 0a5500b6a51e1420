/** Changes to marks and fields of a file that leave every other character where it is. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConclusion, type ReadConclusion } from '../../../src/format/conclusion.ts'
import { withEdits } from '../../../src/format/edits.ts'
import { fieldText, withFields } from '../../../src/format/field-edits.ts'
import { attributeAt, attributeEdits, removalEdits } from '../../../src/format/mark-edits.ts'
import { references } from '../../../src/format/references.ts'
import { sealOf } from '../../../src/format/seal.ts'
import { sourceOf } from '../../../src/format/source.ts'
import { root } from '../../support/paths.ts'

const PAPER = readFileSync(path.join(root, 'content/conclusions/2026/btv-ky-hop-10.mdx'), 'utf8')

function read(raw: string): ReadConclusion {
  const finders = { findNames: () => [], findPlaces: () => [] }
  const context = { terms: undefined, known: references({}), ...finders }
  // Notes at a mark that is gone are another matter.
  const plain = raw.replace(/notes:\n(?: {2}.*\n)+/, '')
  const { read: paper, problems } = readConclusion(sourceOf(plain), '2026/thu', 'x.mdx', context)
  if (!paper) throw new Error(JSON.stringify(problems))
  return paper
}

const BARE = PAPER.replace(/notes:\n(?: {2}.*\n)+/, '')
const before = read(BARE)
const seal = sealOf(before.paper.blocks)
const index = fc.nat({ max: before.paper.marks.length - 1 })
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)

describe('marks', () => {
  test('any mark of the real paper can go; its words stay', () => {
    for (const [one] of before.paper.marks.entries()) {
      const edits = removalEdits(before.source, before.places.mark(one))
      const after = read(withEdits(BARE, edits ?? []))
      expect(after.paper.marks).toHaveLength(before.paper.marks.length - 1)
      expect(sealOf(after.paper.blocks)).toBe(seal)
    }
  })

  test('any attributes can be given, changed and taken away; nothing else changes', () => {
    const words = fc.stringMatching(/^[a-zđáàạ"'<>{}&/=][a-z "']{0,12}[a-z"]$/)
    fc.assert(
      fc.property(index, fc.array(id, { maxLength: 3 }), words, (one, to, dueText) => {
        const mark = before.paper.marks[one]
        if (mark?.kind !== 'directive') return
        const place = before.places.mark(one)
        const values = { to: to.join(' '), dueText, proposed: 'vì thế', topics: '' }
        const edits = attributeEdits(before.source, place, values) ?? []
        const raw = withEdits(BARE, edits)
        const after = read(raw)
        expect(after.paper.marks[one]).toEqual({
          ...mark,
          ...{ to, topics: [], dueText: dueText.replaceAll('"', '”'), proposed: 'vì thế' },
        })
        expect(after.paper.marks.toSpliced(one, 1)).toEqual(before.paper.marks.toSpliced(one, 1))
        expect(sealOf(after.paper.blocks)).toBe(seal)
        expect(attributeAt(after.source, after.places.mark(one), 'proposed')).toBe('vì thế')
      }),
    )
  })

  test('where no mark begins nothing is done', () => {
    const place = { line: 1, column: 1 }
    expect(attributeEdits(before.source, place, { to: 'a' })).toBeUndefined()
    expect(removalEdits(before.source, place)).toBeUndefined()
    expect(attributeAt(before.source, place, 'to')).toBeUndefined()
  })
})

describe('fields', () => {
  const file = (head: string): string => `---\n${head}---\nChữ.\n`

  test('are changed, added and taken away; comments and all others stay', () => {
    const head = 'a: 1 # một\n# lời\nb:\n  - { x: 1 }\n  - y # hai\nc: { d: e }\n'
    expect(withFields(file(head), { b: ['z'] })).toBe(
      file('a: 1 # một\n# lời\nb:\n  - z\nc: { d: e }\n'),
    )
    expect(withFields(file(head), { b: undefined, a: 2 })).toBe(file('a: 2\n# lời\nc: { d: e }\n'))
    expect(withFields(file(head), { f: { g: 'h: i' } })).toBe(file(`${head}f: { g: "h: i" }\n`))
    expect(withFields(file(head), { none: undefined })).toBe(file(head))
  })

  test('keep line ends and byte order mark', () => {
    const raw = `\uFEFF${file('a: 1\nb: [2]\n')}`.replaceAll('\n', '\r\n')
    expect(withFields(raw, { b: [3, 4] })).toBe(raw.replace('b: [2]', 'b:\r\n  - 3\r\n  - 4'))
  })

  test('are left alone where the frontmatter is written in another way', () => {
    expect(withFields(file('{ a: 1 }\n'), { a: 2 })).toBeUndefined()
    expect(withFields('Chữ.', { a: 2 })).toBeUndefined()
  })

  test('say what they are given, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const raw = withFields(file('a: 1\n'), { b: [{ field: 'x', because: text }] })
        if (raw === undefined) return
        expect(raw.startsWith('---\na: 1\nb:\n')).toBe(true)
        expect(raw.endsWith('---\nChữ.\n')).toBe(true)
      }),
    )
    expect(fieldText('a', 'x: y')).toBe('a: "x: y"\n')
  })
})
