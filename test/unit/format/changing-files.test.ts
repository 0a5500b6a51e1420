import type * as fs from 'node:fs'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { contentWith, read, sealed } from './content.ts'
import { PAPER, told } from './told.ts'

/** What happens right after a file's bytes were taken, by the end of its path; nothing in most tests. */
const afterReading = vi.hoisted(() => new Map<string, (file: string) => void>())

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>()
  return {
    ...original,
    readFileSync: (file: string) => {
      const bytes = original.readFileSync(file)
      for (const [end, happen] of afterReading) if (file.endsWith(end)) happen(file)
      return bytes
    },
  }
})

beforeEach(() => {
  afterReading.clear()
})

const NAME = 'conclusions/2026/thu.mdx'

describe('while a file is read', () => {
  const other = sealed(PAPER.replace(/^text: .*\n/m, '').replace('Một câu', 'Hai câu'))

  test('it changes once: what stands there then is read', async () => {
    const content = await contentWith({ [NAME]: PAPER })
    afterReading.set(NAME, (file) => {
      afterReading.clear()
      writeFileSync(file, other)
    })
    const { papers, problems } = await read(content)
    expect(problems).toEqual([])
    expect(papers.get('2026/thu')?.lines[0]?.text).toBe('Hai câu của văn bản.')
  })

  test('another takes its place: the whole of one of them is read', async () => {
    const content = await contentWith({ [NAME]: PAPER, 'moi.txt': other })
    afterReading.set(NAME, (file) => {
      afterReading.clear()
      renameSync(path.join(content, 'moi.txt'), file)
    })
    const { papers } = await read(content)
    expect(papers.get('2026/thu')?.lines[0]?.text).toBe('Hai câu của văn bản.')
  })

  test('it goes on changing: that is told, and nothing of it is read', async () => {
    const content = await contentWith({ [NAME]: PAPER })
    let length = 0
    afterReading.set(NAME, (file) => {
      length += 1
      writeFileSync(file, `${PAPER}${'x'.repeat(length)}`)
    })
    expect(await told(content)).toEqual([`file-changed ${NAME}`])
    expect(length).toBeGreaterThan(1)
  })

  test('another file of the folder vanishes: that is told', async () => {
    const content = await contentWith({ [NAME]: PAPER })
    afterReading.set('conclusions/2026/btv-ky-hop-1.mdx', () => rmSync(path.join(content, NAME)))
    expect(await told(content)).toEqual([`file-changed ${NAME}`])
  })

  test.each(['EACCES', 'EPERM', 'EBUSY', 'EIO'])(
    'the system refuses (%s): that is told',
    async (code) => {
      const content = await contentWith({ [NAME]: PAPER })
      afterReading.set(NAME, () => {
        throw Object.assign(new Error(code), { code })
      })
      expect(await told(content)).toEqual([`unreadable-file ${NAME}`])
    },
  )

  test('reading changes nothing', async () => {
    const content = await contentWith({ [NAME]: PAPER })
    await read(content)
    expect(readFileSync(path.join(content, NAME))).toEqual(Buffer.from(PAPER))
  })
})
