import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { HistoryEntry } from '../../../src/domain/schemas/frontmatter.ts'
import { withHistoryEntry } from '../../../src/format/history.ts'

const SEAL = `sha256-${'a'.repeat(64)}`
const OLD = `sha256-${'b'.repeat(64)}`
const ENTRY: HistoryEntry = { date: '2026-03-25', by: 'Nguyễn Văn A', action: 'seal', text: SEAL }
const ITEM = `{ date: 2026-03-25, by: Nguyễn Văn A, action: seal, text: ${SEAL} }`
const OLDER = `{ date: 2026-03-24, by: B, action: seal, text: ${OLD} }`

/** What becomes of the lines between the two lines of dashes. */
function written(...lines: string[]): string[] | undefined {
  const result = withHistoryEntry(`---\n${lines.join('\n')}\n---\nThân.\n`, ENTRY)
  return result?.split('\n').slice(1, -3)
}

describe('withHistoryEntry', () => {
  test('adds both fields at the end where there are none', () => {
    expect(written('title: Một # ghi chú', '# hết')).toEqual([
      'title: Một # ghi chú',
      '# hết',
      `text: ${SEAL}`,
      'history:',
      `  - ${ITEM}`,
    ])
  })

  test.each([
    ['plain', `text: ${OLD}   # cũ`, `text: ${SEAL}   # cũ`],
    ['in double quotes', `text: "${OLD}"`, `text: "${SEAL}"`],
    ['in single quotes', `"text" :  '${OLD}' #`, `"text" :  '${SEAL}' #`],
    ['with a tag', `text: !!str ${OLD}`, `text: !!str ${SEAL}`],
    ['on a line of its own', `text:\n  ${OLD}`, `text:\n  ${SEAL}`],
  ])('puts the seal in the place of the old one: %s', (_, before, after) => {
    const found = written(...`${before}\ntitle: Một`.split('\n'))
    expect(found?.join('\n')).toBe(`${after}\ntitle: Một\nhistory:\n  - ${ITEM}`)
  })

  test.each([
    ['a list', `history:\n  - ${OLDER}\ntitle: A`, `history:\n  - ${OLDER}\n  - ${ITEM}\ntitle: A`],
    [
      'a list that is not set in',
      `history:\n- ${OLDER}\ntitle: A`,
      `history:\n- ${OLDER}\n- ${ITEM}\ntitle: A`,
    ],
    [
      'a list with comments',
      `history: # đầu\n    # trước\n    - ${OLDER} # bên\n    # sau\ntitle: A`,
      `history: # đầu\n    # trước\n    - ${OLDER} # bên\n    - ${ITEM}\n    # sau\ntitle: A`,
    ],
    [
      'items over several lines',
      `history:\n  -\n    date: 2026-03-24\n    by: B # ai\n\ntitle: A`,
      `history:\n  -\n    date: 2026-03-24\n    by: B # ai\n  - ${ITEM}\n\ntitle: A`,
    ],
    [
      'a text over several lines at the end',
      `history:\n  - date: 2026-03-24\n    reason: |\n      một\n      hai\ntitle: A`,
      `history:\n  - date: 2026-03-24\n    reason: |\n      một\n      hai\n  - ${ITEM}\ntitle: A`,
    ],
    ['brackets', `history: [${OLDER}] # c\ntitle: A`, `history: [${OLDER}, ${ITEM}] # c\ntitle: A`],
    ['empty brackets', `history: [ ]\ntitle: A`, `history: [${ITEM} ]\ntitle: A`],
    [
      'brackets over several lines, a comma at the end',
      `history: [\n  ${OLDER}, # c\n]\ntitle: A`,
      `history: [\n  ${OLDER}, ${ITEM}, # c\n]\ntitle: A`,
    ],
  ])('adds to what is there: %s', (_, before, after) => {
    expect(written(...before.split('\n'))?.join('\n')).toBe(`${after}\ntext: ${SEAL}`)
  })

  test('keeps to frontmatter in braces, and to frontmatter that is set in', () => {
    expect(written('{ title: Một, secrecy: none }')).toEqual([
      `{ title: Một, secrecy: none, text: ${SEAL}, history: [${ITEM}] }`,
    ])
    expect(written('  title: Một')).toEqual([
      '  title: Một',
      `  text: ${SEAL}`,
      '  history:',
      `    - ${ITEM}`,
    ])
  })

  test.each([
    ['no frontmatter', 'Thân.\n'],
    ['frontmatter that is not closed', '---\ntitle: A\n'],
    ['empty frontmatter', '---\n---\n'],
    ['no map', '---\n- title\n---\n'],
    ['broken YAML', '---\ntitle: [\n---\n'],
    ['a seal over several lines', `---\ntext: >-\n  ${OLD}\n---\n`],
    ['a seal without a value', '---\ntext:\ntitle: A\n---\n'],
    ['a history that is no list', '---\nhistory: { a: 1 }\n---\n'],
    ['an end in the middle', '---\ntitle: A\n...\n---\n'],
    ['a value with a name that is used again', '---\ntext: &a x\ntitle: *a\n---\n'],
  ])('does nothing where it cannot be sure: %s', (_, raw) => {
    expect(withHistoryEntry(raw, ENTRY)).toBeUndefined()
  })

  test('writes reasons and names so that they are read as they were meant', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/\p{C}|\s+/gu, ' ').trim())
      .filter((text) => text !== '')
    const tricky = fc.constantFrom(
      'null',
      '- a',
      'a: b',
      "it's",
      '"x"',
      '{a}',
      '[',
      '#',
      '2026',
      'a #b',
      '…, “x”',
      '---',
      '*a',
      '&a',
      '!x',
      '%',
      '@',
      '`',
      'true',
      '~',
    )
    fc.assert(
      fc.property(
        fc.oneof(words, tricky),
        fc.oneof(words, tricky),
        fc.boolean(),
        (by, reason, flow) => {
          const entry = { ...ENTRY, by, reason }
          const result = withHistoryEntry(
            `---\ntitle: A\n${flow ? 'history: []\n' : ''}---\n`,
            entry,
          )
          const [, yaml = ''] = /^---\n([\s\S]*)---\n$/.exec(result ?? '') ?? []
          expect((parse(yaml) as { history: unknown }).history).toEqual([entry])
        },
      ),
    )
  })

  test('touches nothing but the seal and the history, whatever stands around them', () => {
    const other = fc.constantFrom(
      'title: Một',
      "title: 'Một''s' # ghi chú",
      '# ghi chú',
      '',
      'recipients: [a, b] # c',
      'notes:\n  - at: muc-1\n    text: >-\n      hai\n      dòng\n  # hết',
      'session: { ordinal: 1 }',
      'place: "A: b"   ',
    )
    const text = fc.constantFrom(
      undefined,
      `text: ${OLD}`,
      `text: "${OLD}" # cũ`,
      `text:   '${OLD}'`,
    )
    const history = fc.constantFrom(
      undefined,
      `history:\n  - ${OLDER}`,
      `history:\n- ${OLDER} # c\n# d`,
      `history:\n   - date: 2026-03-24\n     by: B\n`,
    )
    const file = fc.record({
      others: fc.uniqueArray(other, { maxLength: 5 }),
      text,
      history,
      swap: fc.boolean(),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      body: fc.string({
        unit: fc.constantFrom('a', 'ế', '---', '\n', ' ', '\t', 'text: x', '\u00a0'),
      }),
    })
    fc.assert(
      fc.property(file, ({ others, text, history, swap, end, mark, body }) => {
        // Two titles would be broken YAML.
        const rest = others.filter(
          (one, index) =>
            others.findIndex((two) => two.split(':')[0] === one.split(':')[0]) === index,
        )
        const fields = [history, ...rest, text, 'issuer: btv'].filter((one) => one !== undefined)
        if (swap) fields.reverse()
        const raw = mark + `---\n${fields.join('\n')}\n---\n${body}`.replaceAll('\n', end)
        const result = withHistoryEntry(raw, ENTRY)
        if (result === undefined) throw new Error(`refused: ${raw}`)
        // Taken out what was put in, the file is what it was, byte for byte.
        const item = new RegExp(`[ ]*- ${ITEM.replace(/[{}]/g, '\\$&')}${end}`)
        let back = result.replace(item, '')
        if (history === undefined) back = back.replace(`history:${end}`, '')
        back =
          text === undefined ? back.replace(`text: ${SEAL}${end}`, '') : back.replace(SEAL, OLD)
        expect(back).toBe(raw)
        expect(withHistoryEntry(result, { ...ENTRY, action: 'compare' })).toContain('compare')
      }),
      { numRuns: 300 },
    )
  })
})
