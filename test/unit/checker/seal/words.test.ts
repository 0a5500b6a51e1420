import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChangedPlace, changedPlaces } from '../../../../src/checker/seal/words.ts'

const words = (text: string): string[] => text.split(' ').filter(Boolean)
const places = (old: string, now: string): ChangedPlace[] =>
  changedPlaces(words(old), words(now)) ?? []

/** What was before, made out of what is now and the places where it differs. */
function undone(now: readonly string[], changes: readonly ChangedPlace[]): string[] {
  const old: string[] = []
  let position = 0
  for (const { at, runs } of changes) {
    old.push(...now.slice(position, at))
    position = at
    for (const run of runs) {
      if ('same' in run) {
        old.push(...run.same)
        position += run.same.length
      } else {
        old.push(...run.removed)
        position += run.added.length
      }
    }
  }
  return [...old, ...now.slice(position)]
}

describe('changedPlaces', () => {
  test('tells a word with the words around it', () => {
    expect(places('a b c d e f g h i j k', 'a b c d e X g h i j k')).toEqual([
      {
        before: ['b', 'c', 'd', 'e'],
        cutBefore: true,
        runs: [{ removed: ['f'], added: ['X'] }],
        after: ['g', 'h', 'i', 'j'],
        cutAfter: true,
        at: 5,
      },
    ])
  })

  test('says where nothing stands beyond', () => {
    expect(places('a b c', 'a X c')).toMatchObject([
      { before: ['a'], cutBefore: false, after: ['c'], cutAfter: false },
    ])
    expect(places('a b c d X', 'a b c d')).toMatchObject([{ cutBefore: false, after: [], at: 4 }])
  })

  test('joins changes that stand close, and parts those that do not', () => {
    expect(places('a 1 b c d 2 e', 'a x b c d y e')).toMatchObject([
      {
        runs: [
          { removed: ['1'], added: ['x'] },
          { same: ['b', 'c', 'd'] },
          { removed: ['2'], added: ['y'] },
        ],
        after: ['e'],
      },
    ])
    expect(places('a 1 b c d e 2 f', 'a x b c d e y f')).toMatchObject([
      { at: 1, after: ['b', 'c', 'd', 'e'], cutAfter: true },
      { at: 6, before: ['b', 'c', 'd', 'e'], cutBefore: true, after: ['f'] },
    ])
  })

  test('finds nothing in equal texts', () => {
    expect(changedPlaces([], [])).toEqual([])
    expect(changedPlaces(words('a b'), words('a b'))).toEqual([])
  })

  test('leads back to what was before, whatever was done', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })
    fc.assert(
      fc.property(text, text, (old, now) => {
        const found = changedPlaces(old, now)
        expect(undone(now, found ?? [])).toEqual(old)
        for (const { runs, before, after, at } of found ?? []) {
          expect(now.slice(Math.max(0, at - before.length), at)).toEqual(before)
          const last = runs.at(-1)
          expect(runs[0] && 'removed' in runs[0] && last && 'removed' in last).toBe(true)
          expect(before.length <= 4 && after.length <= 4).toBe(true)
        }
      }),
    )
  })

  test('gives up on large texts that differ everywhere, and not on a few changes in them', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => `w${(index * 7919) % 5003}`)
    expect(changedPlaces(many, [...many].reverse())).toBeUndefined()
    expect(
      changedPlaces(
        many,
        many.map((word, index) => (index % 250_000 === 9 ? 'x' : word)),
      ),
    ).toHaveLength(4)
    expect(changedPlaces(many, [])).toHaveLength(1)
    expect(changedPlaces([], many)).toHaveLength(1)
  })
})
