import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runScript } from '../../support/commands.ts'
import { contentWith } from '../format/content.ts'
import { PAPER } from '../format/told.ts'

describe('a content folder with everything that may stand in the place of a paper', () => {
  async function hostile(): Promise<string> {
    const content = await contentWith({
      'conclusions/2026/thu-muc.mdx/tep.txt': 'chữ',
      'conclusions/2026/rong.mdx': '',
      'conclusions/2026/utf-16.mdx': Buffer.from(`\ufeff${PAPER}`, 'utf16le'),
      'conclusions/2026/Kết luận số 3.mdx': PAPER,
      'conclusions/2026/sau.mdx': `${PAPER}\n${'- '.repeat(5000)}x\n`,
      'conclusions/2026/the.mdx': `${PAPER}\n${'<td>'.repeat(20_000)}\n`,
    })
    await rm(path.join(content, 'topics.yaml'))
    await mkdir(path.join(content, 'topics.yaml'))
    return content
  }

  test('check tells all of it, in words, and touches nothing', async () => {
    const content = await hostile()
    const { code, stdout, stderr } = await runScript('check.ts', '--content', content, '--fix')
    expect(code).toBe(1)
    expect(stderr).not.toMatch(/Error|\bat .*:\d+/)
    expect([...stdout.matchAll(/\[([a-z0-9-]+)\]$/gm)].map(([, name]) => name).sort()).toEqual([
      ...['invalid-file-name', 'no-frontmatter', 'not-utf8', 'too-deep', 'too-many-signs'],
      ...['unreadable-file', 'unreadable-file'],
    ])
    expect(await readFile(path.join(content, 'conclusions/2026/rong.mdx'), 'utf8')).toBe('')
  })

  test('a build writes nothing, and says so', async () => {
    const content = await hostile()
    const out = path.join(path.dirname(content), 'dist')
    const { code, stdout, stderr } = await runScript('build.ts', '--content', content, '--out', out)
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('unreadable-file')
    expect(stdout + stderr).not.toMatch(/\bat .*:\d+:\d+\)/)
    expect(await readdir(path.dirname(content))).toEqual(['content'])
  })
})
