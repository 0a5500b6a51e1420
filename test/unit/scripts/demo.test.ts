import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { demoFiles } from '../../../scripts/demo/archive.ts'
import { FIELDS } from '../../../scripts/demo/fields/all.ts'
import { oldTones } from '../../../scripts/demo/voice.ts'
import { isNfc } from '../../../src/domain/text.ts'
import { FEATURES, papersOf, termOf } from '../../support/demo-papers.ts'
import { root } from '../../support/paths.ts'

const vocabulary = (name: string): { id: string }[] =>
  parse(readFileSync(join(root, 'content', name), 'utf8')) as { id: string }[]
const unitIds = new Set(vocabulary('units.yaml').map(({ id }) => id))
const topicIds = new Set(vocabulary('topics.yaml').map(({ id }) => id))

function digest(count: number, seed: number): string {
  const hash = createHash('sha256')
  for (const { path, content } of demoFiles(count, seed, {})) hash.update(path).update(content)
  return hash.digest('hex')
}

describe('the synthetic archive', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(digest(40, 7)).toBe(digest(40, 7))
    expect(digest(40, 7)).not.toBe(digest(40, 8))
  })

  test.each([
    [20, 1],
    [20, 5],
    [60, 1],
    [60, 2],
  ])('shows every feature of real papers: %i papers, seed %i', (count, seed) => {
    const papers = papersOf(count, seed)
    expect(papers).toHaveLength(count)
    const missing = Object.entries(FEATURES).filter(([, shows]) => !papers.some(shows))
    expect(missing.map(([name]) => name)).toEqual([])
  })

  test('has two bodies with the same ordinal, and sessions with several papers', () => {
    for (const count of [20, 60]) {
      const papers = papersOf(count)
      const bodies = new Map<number, Set<string>>()
      const perSession = new Map<string, number>()
      for (const { properties } of papers) {
        const { ordinal } = properties.session
        if (ordinal === undefined) continue
        bodies.set(ordinal, (bodies.get(ordinal) ?? new Set()).add(properties.issuer))
        const session = `${termOf(properties.date)} ${properties.issuer} ${ordinal}`
        perSession.set(session, (perSession.get(session) ?? 0) + 1)
      }
      expect([...bodies.values()].some((issuers) => issuers.size > 1)).toBe(true)
      expect(Math.max(...perSession.values())).toBeGreaterThan(1)
    }
  })

  test('uses ids of the vocabularies only, and each directive id once in a paper', () => {
    for (const { path, body, properties } of papersOf(300)) {
      for (const [, key, value = ''] of body.matchAll(/ (to|lead|support|topics)="([^"]*)"/g)) {
        const known = key === 'topics' ? topicIds : unitIds
        expect(
          value.split(' ').filter((id) => !known.has(id)),
          path,
        ).toEqual([])
      }
      const units = [
        properties.issuer,
        properties.signatory.authority,
        ...(properties.recipients ?? []),
      ]
      expect(
        units.filter((id) => !unitIds.has(id)),
        path,
      ).toEqual([])
      const ids = [...body.matchAll(/<Directive id="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  test('prints the words that dueText quotes', () => {
    for (const { path, body } of papersOf(60)) {
      const text = body
        .replace(/<[^>]*>/g, '')
        .replaceAll('  ', ' ')
        .toLowerCase()
      for (const [, quoted = ''] of body.matchAll(/(?:dueText|recurs)="([^"]+)"/g)) {
        expect(text, path).toContain(quoted.toLowerCase())
      }
    }
  })

  test('has every path once, and every document number once in a term', () => {
    const papers = papersOf(2000)
    expect(new Set(papers.map(({ path }) => path)).size).toBe(2000)
    const numbers = papers
      .filter(({ properties }) => properties.number !== undefined)
      .map(({ properties }) => `${termOf(properties.date)} ${properties.number}`)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('is NFC, leaves no slot open, and keeps to the lengths of real papers', () => {
    const papers = papersOf(300)
    const lengths: number[] = []
    for (const { path, whole, body } of papers) {
      expect(isNfc(whole), path).toBe(true)
      expect(body, path).not.toMatch(/\[\w+\]|undefined|\u0000/)
      if (body.trim() === '') continue
      lengths.push(
        body
          .replace(/<[^>]*>/g, ' ')
          .split(/\s+/)
          .filter(Boolean).length,
      )
    }
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(300)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3000)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(mean).toBeGreaterThan(1000)
    expect(mean).toBeLessThan(1400)
  })

  test('gives the scans with their right hashes, as PDF', () => {
    const files = new Map([...demoFiles(60, 1, {})].map(({ path, content }) => [path, content]))
    const scans = papersOf(60).filter(({ properties }) => properties.text === 'none')
    expect(scans.length).toBeGreaterThan(0)
    for (const { path, properties } of scans) {
      const folder = path.replace('conclusions', 'attachments').replace(/\.mdx$/, '')
      const { file, sha256 } = properties.attachments?.[0] ?? { file: '', sha256: '' }
      const bytes = files.get(`${folder}/${file}`) as Uint8Array
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      const text = new TextDecoder().decode(bytes)
      expect(text.startsWith('%PDF-1.4\n')).toBe(true)
      const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1])
      expect(text.slice(start, start + 4)).toBe('xref')
    }
  })

  test('has confusable syllables', () => {
    const words = papersOf(60)
      .map(({ body }) => body)
      .join('\n')
    for (const word of ['mặt', 'mắt', 'đội', 'đổi', 'đường', 'dưỡng', 'mỏ', 'mở', 'than', 'thân']) {
      expect(words).toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'))
    }
  })

  test('draws on fields whose ids exist', () => {
    for (const { title, to, support, topics } of FIELDS) {
      expect(
        [...to, ...support].filter((id) => !unitIds.has(id)),
        title,
      ).toEqual([])
      expect(
        topics.filter((id) => !topicIds.has(id)),
        title,
      ).toEqual([])
    }
  })

  test('moves tone marks to their older places', () => {
    expect(oldTones('Ủy ban, HÒA BÌNH, thủy lợi, khỏe, quý, của, toán, hòa.')).toBe(
      'Uỷ ban, HOÀ BÌNH, thuỷ lợi, khoẻ, quý, của, toán, hoà.',
    )
  })
})
