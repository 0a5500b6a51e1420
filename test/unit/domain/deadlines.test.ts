import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueStatus, dueStatusLabel, formatDue, lastDay } from '../../../src/domain/deadlines.ts'

describe('the last day and the words of a deadline', () => {
  test.each([
    ['2026-03-25', '2026-03-25', '25/3/2026'],
    ['2026-04', '2026-04-30', 'tháng 4/2026'],
    ['2026-12', '2026-12-31', 'tháng 12/2026'],
    ['2026-02', '2026-02-28', 'tháng 2/2026'],
    ['2024-02', '2024-02-29', 'tháng 2/2024'],
    ['2026-Q1', '2026-03-31', 'Quý I/2026'],
    ['2026-Q2', '2026-06-30', 'Quý II/2026'],
    ['2026-Q3', '2026-09-30', 'Quý III/2026'],
    ['2026-Q4', '2026-12-31', 'Quý IV/2026'],
    ['2026', '2026-12-31', 'năm 2026'],
  ])('%s', (due, last, words) => {
    expect(lastDay(due)).toBe(last)
    expect(formatDue(due)).toBe(words)
  })

  test.each([
    '',
    '2026-13',
    '2026-00',
    '2026-Q0',
    '2026-Q5',
    '2026-q2',
    '2026-4',
    '25/3/2026',
    '2026-02-30',
    '1800',
    '2026-',
  ])('%j is no deadline', (text) => {
    expect(lastDay(text)).toBeUndefined()
    expect(() => dueStatus(text, '2026-03-25')).toThrow(RangeError)
  })
})

describe('a deadline on 25/3/2026', () => {
  test.each([
    ['2026-03-17', { kind: 'upcoming', daysLeft: 8 }, 'Chưa đến hạn'],
    ['2026-03-18', { kind: 'soon', daysLeft: 7 }, 'Sắp đến hạn (còn 7 ngày)'],
    ['2026-03-24', { kind: 'soon', daysLeft: 1 }, 'Sắp đến hạn (còn 1 ngày)'],
    ['2026-03-25', { kind: 'today' }, 'Đến hạn hôm nay'],
    ['2026-03-26', { kind: 'past', daysPast: 1 }, 'Đã qua thời hạn – chưa cập nhật kết quả'],
    ['2027-03-25', { kind: 'past', daysPast: 365 }, 'Đã qua thời hạn – chưa cập nhật kết quả'],
  ])('seen on %s', (today, status, label) => {
    expect(dueStatus('2026-03-25', today)).toEqual(status)
    expect(dueStatusLabel(dueStatus('2026-03-25', today))).toBe(label)
  })
})

test.each([
  ['2026-Q1', '2026-03-31', '2026-04-01'],
  ['2026-02', '2026-02-28', '2026-03-01'],
  ['2026', '2026-12-31', '2027-01-01'],
])('%s is kept on %s and past on %s', (due, last, next) => {
  expect(dueStatus(due, last)).toEqual({ kind: 'today' })
  expect(dueStatus(due, next)).toEqual({ kind: 'past', daysPast: 1 })
})

test('the last day of a month has no day after it in that month', () => {
  const month = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(month, ([year, number]) => {
      const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
      expect(lastDay(`${year}-${String(number).padStart(2, '0')}`)).toBe(last)
    }),
    { seed: 4 },
  )
})
