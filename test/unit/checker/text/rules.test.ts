/** The rules over text: what each of them says it finds and lets pass, and that private things are never quoted. */
import { describe, expect, test } from 'vitest'
import type { CheckedPaper, CheckInput, Finding, Rule } from '../../../../src/checker/rule.ts'
import { accountNumber } from '../../../../src/checker/rules/account-number.ts'
import { citizenInComplaint } from '../../../../src/checker/rules/citizen-in-complaint.ts'
import { gluedWords } from '../../../../src/checker/rules/glued-words.ts'
import { identityNumber } from '../../../../src/checker/rules/identity-number.ts'
import { invisibleCharacter } from '../../../../src/checker/rules/invisible-character.ts'
import { legacyEncoding } from '../../../../src/checker/rules/legacy-encoding.ts'
import { lookAlikeLetter } from '../../../../src/checker/rules/look-alike-letter.ts'
import { missingSpace } from '../../../../src/checker/rules/missing-space.ts'
import { mixedUnicode } from '../../../../src/checker/rules/mixed-unicode.ts'
import { softHyphen } from '../../../../src/checker/rules/soft-hyphen.ts'
import { telephoneNumber } from '../../../../src/checker/rules/telephone-number.ts'
import { sourceOf } from '../../../../src/format/source.ts'

const RULES = [
  gluedWords,
  missingSpace,
  mixedUnicode,
  lookAlikeLetter,
  legacyEncoding,
  softHyphen,
  invisibleCharacter,
  identityNumber,
  telephoneNumber,
  accountNumber,
  citizenInComplaint,
]
const PRIVATE = [identityNumber, telephoneNumber, accountNumber, citizenInComplaint]

/** What a rule finds in a paper that consists of one line, at line 2 of its file. */
async function findingsIn(rule: Rule, line: string, confirmed: string[] = []): Promise<Finding[]> {
  const source = sourceOf(`\n${line}`)
  const paper = {
    conclusion: {
      file: 'a.mdx',
      confirmations: confirmed.map((code) => ({ rule: code })),
    },
    source,
    lines: [
      {
        text: line.normalize('NFC'),
        where: 'body',
        place: (index: number) => source.place(index + 1),
      },
    ],
  } as unknown as CheckedPaper
  return [...(await rule.check({ papers: [paper] } as unknown as CheckInput))]
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { found = [], passed = [] } = rule.examples ?? {}

  test('at least eight examples of each kind', () => {
    expect(new Set(found).size).toBeGreaterThanOrEqual(8)
    expect(new Set(passed).size).toBeGreaterThanOrEqual(8)
  })

  test.each(found.map((line) => [line]))('found: %j', async (line) => {
    const [finding, ...more] = await findingsIn(rule, line)
    expect(more).toEqual([])
    expect(finding?.file).toBe('a.mdx')
    expect(finding?.place.line).toBe(2)
    expect(finding?.place.column).toBeLessThanOrEqual(line.length)
    expect(finding?.message).toMatch(/\.$/)
    expect(finding?.hint).toMatch(/\.$/)
  })

  test.each(passed.map((line) => [line]))('passed: %j', async (line) => {
    expect(await findingsIn(rule, line)).toEqual([])
  })

  test('a confirmation silences it only where it may be confirmed', async () => {
    const [line = ''] = found
    const findings = await findingsIn(rule, line, [code])
    expect(findings.length).toBe(rule.confirmable ? 0 : 1)
  })
})

test.each(PRIVATE.map((rule) => [rule.code, rule] as const))(
  '%s never repeats what it found',
  async (_code, rule) => {
    for (const line of rule.examples?.found ?? []) {
      const text = (await findingsIn(rule, line)).map((one) => one.message + one.hint).join(' ')
      expect(text).not.toMatch(/\d{3}/)
      expect(text).not.toMatch(/Nguyễn|Trần|Hoàng|Lê |Vi Văn|Lý|Nông|NGUYỄN/)
    }
  },
)

test('each example is found by its own rule alone, or by another that it shares the cause with', async () => {
  const also: Record<string, string[]> = {
    // A damaged text has more than one damage.
    'look-alike-letter': ['glued-words'],
    'glued-words': ['missing-space'],
  }
  for (const rule of RULES) {
    for (const line of rule.examples?.found ?? []) {
      for (const other of RULES) {
        if (other === rule || also[rule.code]?.includes(other.code)) continue
        expect([line, other.code, await findingsIn(other, line)]).toEqual([line, other.code, []])
      }
    }
  }
})

test('words of the paper stand in the detail only: five of them, the rest counted, long ones cut', async () => {
  const line = 'vụĐảng chỉđạo đảngviên ýkiến cánbộ kiểmtra cánbộ'
  const [finding] = await findingsIn(gluedWords, line)
  expect(finding?.message).toBe('Có chữ bị dính liền ở 7 chỗ trong dòng này.')
  expect(finding?.detail).toBe(
    '“vụĐảng” → “vụ Đảng”; “chỉđạo” → “chỉ đạo”; “đảngviên” → “đảng viên”; “ýkiến” → “ý kiến”; “cánbộ” → “cán bộ”; và 1 chỗ nữa',
  )
  expect(finding?.place).toEqual({ line: 2, column: 1 })
  const legacy = '§¶ng ñy x· vµ c¸c ban, ngµnh, ®oµn thÓ x·, c¸c chi bé trùc thuéc §¶ng bé'
  const [long] = await findingsIn(legacyEncoding, legacy)
  expect(long?.detail).toBe(
    '“§¶ng ñy x· vµ c¸c ban, ngµnh, ®oµn thÓ x·, c¸c chi bé trùc…” → “Đảng ủy xã và các ban, ngành, đoàn thể xã, các chi bộ trực…”',
  )
  for (const rule of RULES) {
    for (const text of rule.examples?.found ?? []) {
      const [{ message, hint } = { message: '', hint: '' }] = await findingsIn(rule, text)
      for (const word of text.match(/[\p{L}\p{M}]{6,}/gu) ?? []) {
        expect(message + hint).not.toContain(word)
      }
    }
  }
})

test('the place is that of the word, also in a line that is not in NFC', async () => {
  expect((await findingsIn(gluedWords, 'Ban Thường vụĐảng ủy'))[0]?.place.column).toBe(12)
  const raw = 'Ban Thu\u031bo\u031b\u0300ng vụ'
  expect((await findingsIn(mixedUnicode, raw))[0]?.place).toEqual({ line: 2, column: 5 })
})
