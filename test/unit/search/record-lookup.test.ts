import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecord, type RecordLookup, writeRecord } from '../../../src/search/record-lookup.ts'

const ids = { units: ['ubnd', 'cong-an', 'ban-chqs'], topics: ['dat-dai', 'y-te'] }

test('what a record is about comes back as it was written', () => {
  const tasks = fc.array(
    fc.tuple(
      fc.constantFrom(...ids.units),
      fc.constantFrom('khong', 'khac', 'dinh-ky', '2026', '2026-Q2', '2026-03-25'),
    ),
    { minLength: 1 },
  )
  const record: fc.Arbitrary<RecordLookup> = fc.record(
    {
      number: fc.constantFrom('4.2', 'II.1', 'a'),
      tasks,
      topics: fc.uniqueArray(fc.constantFrom(...ids.topics), { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(record, (one) => {
      expect(readRecord(writeRecord(one, ids), ids)).toEqual(one)
    }),
  )
})

test('a unit that is not listed is refused', () => {
  expect(() => writeRecord({ tasks: [['la', 'khong']] }, ids)).toThrow('la')
})
