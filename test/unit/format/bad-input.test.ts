import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOver, fixtures, read } from './content.ts'

const bad = path.join(fixtures, 'bad')

describe('bad input', () => {
  test('the archive that the cases are laid over has no problem', async () => {
    const { archive, problems } = await read(await contentOver())
    expect(problems).toEqual([])
    expect(archive?.conclusions.map(({ id }) => id)).toEqual(['2026/btv-ky-hop-1'])
  })

  test.each(readdirSync(bad))('%s: every word that a person is told', async (name) => {
    const reading = await read(await contentOver(path.join(bad, name, 'content')))
    const { publishable, problems, shown } = reading
    expect(problems).not.toEqual([])
    // Warnings and notes alone keep nothing back.
    expect(publishable).toBe(problems.every(({ severity }) => severity !== 'error'))
    // A snapshot that is missing would be written, and pass.
    expect(existsSync(path.join(bad, name, 'expected.txt'))).toBe(true)
    await expect(`${shown}\n`).toMatchFileSnapshot(path.join(bad, name, 'expected.txt'))
  })
})
