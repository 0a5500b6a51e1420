import path from 'node:path'
import { expect } from 'vitest'
import { read, sealed } from './content.ts'

/** A small paper that is right, for the small archive. */
export const PAPER = sealed(`---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Kết luận thử
secrecy: none
---
Một câu của văn bản.
`)

/** Codes and files of all that is told of a folder; no problem is a crash, and none is without words. */
export async function told(content: string): Promise<string[]> {
  const { archive, publishable, problems } = await read(content)
  expect(publishable).toBe(false)
  expect(archive).toBeUndefined()
  return problems.map(({ code, file, line, column, message, hint }) => {
    expect([line, column].every((number) => number >= 1)).toBe(true)
    expect(message).toMatch(/^\p{Lu}.*[.)]$/u)
    expect(hint).toMatch(/^\p{Lu}.*\.$/u)
    return `${code} ${path.relative(content, file).replaceAll('\\', '/')}`
  })
}
