import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeSearchIndex } from '../../../src/search/index-writer.ts'
import type { SearchFile } from '../../../src/search/lookups.ts'
import { openPagefind, type PagefindModule } from '../../../src/search/pagefind-adapter.ts'
import { recordsOf, type SearchRecord } from '../../../src/search/records.ts'
import { testIndex } from '../../../src/search/self-test.ts'
import { paper, urls } from './papers.ts'

/** Lookups of papers that have these addresses, each as often as it has records. */
const lookupsOf = (source: readonly SearchRecord[]) => ({
  papers: source.map(({ url }) => ({
    url: url.split('#')[0] ?? '',
    name: '',
    issuer: '',
    date: '2026-03-23',
    type: 'ket-luan' as const,
    records: ['||'],
  })),
  units: [],
  topics: [],
  folders: { units: '', topics: '' },
  aliases: [],
  ambiguous: [],
})
const text = 'Kinh tế – xã hội; đội, đổi, dõi đội. Số 12-KL/ĐU ngày 05/03/2026 <b> &lt; hoà, kĩ'
const records = recordsOf(
  paper(['Mở đầu: đời sống'], [{ title: '1. Đường Na Dương', paragraphs: [text, 'Đoạn hai.'] }]),
  urls,
  0,
)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kho-index-'))
  // Pagefind's browser module reads its files with fetch.
  vi.stubGlobal('fetch', async (address: string) => {
    const file = await readFile(address.split('?')[0] ?? '')
    return new Response(new Uint8Array(file))
  })
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })
})

const write = (name: string, source: SearchRecord[], expected = source.length) =>
  writeSearchIndex({
    records: source,
    lookups: lookupsOf(source),
    stamp: 'x',
    expected,
    outDir: path.join(folder, name),
  })

const load = (at: string): Promise<PagefindModule> =>
  import(/* @vite-ignore */ pathToFileURL(`${at}pagefind.js`).href) as Promise<PagefindModule>

async function digests(name: string): Promise<string[]> {
  const dir = path.join(folder, name, 'pagefind')
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const lines = files.map(async ({ parentPath, name: file }) => {
    const bytes = await readFile(path.join(parentPath, file))
    return `${file} ${createHash('sha256').update(bytes).digest('hex')}`
  })
  return (await Promise.all(lines)).sort()
}

describe('the written index', () => {
  test('holds what went in, and answers for whole words with and without accents', async () => {
    const report = await write('one', records)
    expect(report.records).toBe(2)
    const dir = `${path.join(folder, 'one', 'pagefind')}/`
    expect((await readdir(dir)).filter((name) => /ui|highlight/.test(name))).toEqual([])
    const file = JSON.parse(await readFile(`${dir}kho.json`, 'utf8')) as SearchFile
    const index = await openPagefind(dir, load)
    await testIndex(index, file)
    await expect(testIndex(index, { ...file, records: 3 })).rejects.toThrow('2 of 3')

    const places = async (word: string, accents: 'exact' | 'any') =>
      (await index.find({ word, accents })).map((hit) => hit.places)
    // "1. Đường Na Dương" is four words, "Kinh tế – xã hội" the next four.
    expect(await places('đường', 'exact')).toEqual([[1]])
    expect(await places('duong', 'any')).toEqual([[1, 3]])
    expect(await places('duong', 'exact')).toEqual([])
    expect(await places('đội', 'exact')).toEqual([[8, 11]])
    expect(await places('đội', 'any')).toEqual([[2], [8, 9, 10, 11]])
    expect(await places('xã', 'exact')).toEqual([[6]])
    // A sentence that ends counts as a word, so that no phrase crosses it.
    expect(await places('kl', 'any')).toEqual([[15]])
    expect(await places('3', 'any')).toEqual([[19]])
    expect(await places('đo', 'any')).toEqual([])
    expect(await places('mở', 'any')).toEqual([[0]])
    expect(file.words).toContain('đường')
    expect(file.words).not.toContain('12')
    // Questions asked at one time do not run across each other.
    const both = [places('đội', 'exact'), places('đội', 'any'), places('đội', 'exact')]
    expect((await Promise.all(both)).map((found) => found.length)).toEqual([1, 2, 1])

    const all = await index.find({ word: undefined, accents: 'any' })
    const opened = await Promise.all(all.map(({ id }) => index.open(id)))
    expect(opened.map((record) => [record.url, record.title, record.text])).toEqual(
      records.map((record) => [record.url, record.title, record.text]),
    )
    await expect(index.open('none')).rejects.toThrow('never found')
  })

  test('is cut into small pieces, in which every word is found', async () => {
    const [first] = records
    if (!first) throw new Error('no record')
    // Syllables that are in every record, and others that are in few.
    const words = Array.from({ length: 300 }, (_, place) => `ba${'bcdghk'[place % 6]}e${place}`)
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...first,
      url: `/kho/ket-luan/2026/thu-${at}/`,
      order: String(1000 + at),
      text: `chung chung ${words.filter((_, place) => at % (place + 1) === 0).join(' ')} chúng`,
    }))
    await write('many', many)
    const dir = `${path.join(folder, 'many', 'pagefind')}/`
    const pieces = await readdir(`${dir}index`)
    const sizes = pieces.map(async (name) => (await readFile(`${dir}index/${name}`)).length)
    expect(pieces.length).toBeGreaterThan(2)
    expect(Math.max(...(await Promise.all(sizes)))).toBeLessThan(8_000)
    const index = await openPagefind(dir, load)
    const count = async (word: string): Promise<number> =>
      (await index.find({ word, accents: 'any' })).length
    expect(await count('chung')).toBe(400)
    for (const place of [0, 1, 7, 50, 149, 298]) {
      expect(await count(String(place)), String(place)).toBe(Math.ceil(400 / (place + 1)))
    }
    expect(await count('khongco')).toBe(0)
  })

  test('is the same from the same records', async () => {
    await write('two', records)
    await write('three', records)
    expect(await digests('three')).toEqual(await digests('two'))
  })

  test('of an empty archive is an index too', async () => {
    expect((await write('empty', [])).records).toBe(0)
  })

  test('is refused where a record would be lost', async () => {
    const [first] = records
    if (!first) throw new Error('no record')
    await expect(write('bad', [first, first])).rejects.toThrow(
      'two records at /kho/ket-luan/2026/thu/',
    )
    await expect(write('bad', [{ ...first, text: '… – …' }])).rejects.toThrow('no words to index')
    await expect(write('bad', records, 3)).rejects.toThrow('2 records for 3 sections and papers')
  })
})
