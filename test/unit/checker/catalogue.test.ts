/** The catalogue of all that is told: each code once, in words, with a case of its own and examples that hold. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/checker/catalogue.ts'
import { RULES } from '../../../src/checker/rules/index.ts'
import { nfc } from '../../../src/domain/text.ts'
import { root } from '../../support/paths.ts'
import { contentOver, contentWith, fixtures, read } from '../format/content.ts'

const bad = path.join(fixtures, 'bad')

/** Codes that no content folder can trigger: other tests do, and name them. */
const TRIGGERED_ELSEWHERE = [
  // A file that changes while it is read needs somebody who changes it.
  'file-changed',
  // Told of a built site.
  'withdrawn-left',
]

describe('the catalogue', () => {
  const codes = CATALOGUE.map(({ code }) => code)

  test('has each code once, in kebab-case', () => {
    expect(codes.filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([])
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  test('has a rule in the file that bears its code', () => {
    const files = readdirSync(path.join(root, 'src/checker/rules')).filter((f) => f !== 'index.ts')
    expect(RULES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort())
  })

  test.each(CATALOGUE.map(({ code, meaning }) => [code, meaning]))(
    '%s: one Vietnamese sentence, short enough for a list: %s',
    (_code, meaning) => {
      expect(meaning).toBe(nfc(meaning))
      expect(meaning.length).toBeLessThanOrEqual(100)
      expect(meaning).toMatch(/^\p{Lu}[^\n]*\.$/u)
      expect(meaning).toMatch(/[à-ỹđ]/i)
    },
  )
})

describe('a case of its own has', () => {
  /** Codes of the cases that have one code only. */
  const pure = new Set<string>()

  test('each folder, read once', { timeout: 120_000 }, async () => {
    for (const name of readdirSync(bad)) {
      const { problems } = await read(await contentOver(path.join(bad, name, 'content')))
      const [code, ...more] = new Set(problems.map((problem) => problem.code))
      if (code !== undefined && more.length === 0) pure.add(code)
    }
    expect(pure.size).toBeGreaterThan(0)
  })

  test.each(CATALOGUE.map(({ code, severity }) => [code, severity]))('%s', (code) => {
    if (TRIGGERED_ELSEWHERE.includes(code)) expect(testsThatName(code)).not.toEqual([])
    else expect(pure.has(code)).toBe(true)
  })
})

describe('examples', () => {
  const examples = RULES.flatMap(({ code, examples }) => [
    ...(examples?.found ?? []).map((line) => ({ code, line, found: true })),
    ...(examples?.passed ?? []).map((line) => ({ code, line, found: false })),
  ])
  const fileOf = (index: number): string => `conclusions/2026/vi-du-${index}.mdx`
  const told = new Map<string, string[]>()

  test('all of them, read as papers', { timeout: 120_000 }, async () => {
    const files = examples.map(({ line }, index) => [fileOf(index), paperOf(line)] as const)
    const content = await contentWith(Object.fromEntries(files))
    for (const { file, code } of (await read(content)).problems) {
      const name = file.slice(content.length + 1)
      told.set(name, [...(told.get(name) ?? []), code])
    }
    expect(told.size).toBeGreaterThan(0)
  })

  test.each(examples.map((example, index) => ({ ...example, index })))(
    '$code, found $found: $line',
    ({ code, found, index }) => {
      const codes = told.get(fileOf(index)) ?? []
      // What cannot even be read is held back all the more.
      if (found && codes.includes('broken-character')) return
      expect(codes.includes(code)).toBe(found)
    },
  )
})

/** A paper of one paragraph that reads as the line does. */
function paperOf(line: string): string {
  const text = line.replace(/[\\<{*`[\]&]/g, '\\$&').replace(/^[-+#>]|^\d+(?=[.)])/, '\\$&')
  return `---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Ví dụ
secrecy: none
---
${text}
`
}

/** Test files that name a code, this one left out. */
function testsThatName(code: string): string[] {
  const folder = path.join(root, 'test')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('catalogue.test.ts'))
    .filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(code))
}
