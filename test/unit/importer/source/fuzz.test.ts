import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createRandom } from '../../../../scripts/demo/random.ts'
import { wordMutant } from '../../../support/docx/mutate/mutants.ts'
import { wordReadingOf } from '../../../support/docx/mutate/oddities.ts'
import { soundFiles } from '../../../support/docx/mutate/samples.ts'
import { XML_CHANGES } from '../../../support/docx/mutate/xml-changes.ts'

/*
 * Files changed in every way that a bad disk, a bad program or malice may find. Thousands of them are read by
 * `npm run bench -- --fuzz-import 20000`; here are the first.
 */

const { word, text } = soundFiles()

test('the files that are changed are sound', () => {
  for (const bytes of [...word, ...text]) {
    const { accepted, codes, oddities } = wordReadingOf('van-ban', bytes)
    expect([accepted, oddities]).toEqual([true, []])
    expect(codes).not.toContain('unaccounted')
  }
})

test.each(Object.keys(XML_CHANGES))('%s, in the main part', (name) => {
  const parts = unzipSync(word[0] ?? new Uint8Array())
  const others = Object.values(parts).map((part) => strFromU8(part))
  for (let n = 0; n < 10; n++) {
    const random = createRandom(`${name} ${n}`)
    const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const changed = XML_CHANGES[name]?.(main, random, others) ?? ''
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, { level: 0 })
    expect([n, wordReadingOf('van-ban.docx', bytes).oddities]).toEqual([n, []])
  }
})

test('three hundred mutants: read or refused in words, nothing thrown, nothing read wrongly', () => {
  const readings = Array.from({ length: 300 }, (_, n) => {
    const { name, changes, bytes } = wordMutant(n)
    const reading = wordReadingOf(name, bytes)
    expect([n, changes, reading.oddities]).toEqual([n, changes, []])
    return reading
  })
  // Of both kinds there must be enough, or the mutants are too tame or too wild to tell anything.
  const accepted = readings.filter((reading) => reading.accepted).length
  expect(accepted).toBeGreaterThan(100)
  expect(readings.length - accepted).toBeGreaterThan(60)
})
