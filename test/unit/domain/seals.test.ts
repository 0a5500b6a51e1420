import { expect, test } from 'vitest'
import { comparedOn, resealings, sealOnPage } from '../../../src/domain/seals.ts'
import type { HistoryEntry } from '../../../src/domain/schemas/frontmatter.ts'

const [ONE, TWO] = [`sha256-${'1'.repeat(64)}`, `sha256-${'2'.repeat(64)}`]
const entry = (
  date: string,
  action: HistoryEntry['action'],
  text: string,
  reason?: string,
): HistoryEntry => ({ date, by: 'Nguyễn Văn A', action, text, reason })

const sealed = entry('2026-03-24', 'seal', ONE)
const compared = entry('2026-03-25', 'compare', ONE)
const again = entry('2026-03-26', 'seal', TWO, 'Gõ sai')
const back = entry('2026-03-27', 'seal', ONE, 'Gõ đúng')

test('a text was compared on the day of the newest comparison, if it has not changed since', () => {
  expect(comparedOn({ text: ONE, history: [sealed, compared] })).toBe('2026-03-25')
  const later = entry('2026-03-26', 'compare', ONE)
  expect(comparedOn({ text: ONE, history: [sealed, compared, later] })).toBe('2026-03-26')
})

test('it was not compared where nobody did, or where it was sealed anew', () => {
  expect(comparedOn({ text: ONE, history: [] })).toBeUndefined()
  expect(comparedOn({ text: ONE, history: [sealed] })).toBeUndefined()
  expect(comparedOn({ text: TWO, history: [sealed, compared, again] })).toBeUndefined()
  expect(comparedOn({ text: undefined, history: [sealed, compared] })).toBeUndefined()
  expect(comparedOn({ text: 'none', history: [sealed, compared] })).toBeUndefined()
})

test('a text that came back to what was compared is that text', () => {
  expect(comparedOn({ text: ONE, history: [sealed, compared, again, back] })).toBe('2026-03-25')
})

test('what is told of sealing anew has a day and a reason, and names nobody', () => {
  expect(resealings({ history: [sealed, compared, again, back] })).toEqual([
    { date: '2026-03-26', reason: 'Gõ sai' },
    { date: '2026-03-27', reason: 'Gõ đúng' },
  ])
  expect(resealings({ history: [sealed, compared] })).toEqual([])
  // Sealed before there was a history, then sealed anew: the reason says that it was.
  expect(resealings({ history: [again] })).toEqual([{ date: '2026-03-26', reason: 'Gõ sai' }])
})

test('a scan has no seal', () => {
  expect(sealOnPage({ text: 'none' })).toBeUndefined()
  expect(sealOnPage({ text: undefined })).toBeUndefined()
  expect(sealOnPage({ text: ONE })).toBe(ONE)
})
