import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { builtSite, readPage } from '../support/site.ts'

test.each(['real', 'demo'] as const)(
  'the %s archive is built, its pages below its base',
  async (name) => {
    const { dir, base } = builtSite(name)
    for (const file of ['404.html', 'ket-luan/index.html', 'tra-cuu/index.html'])
      expect(existsSync(path.join(dir, file)), file).toBe(true)
    const home = await readPage(name, '')
    const addresses = [...home.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1])
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => !address?.startsWith(base))).toEqual([])
  },
)
