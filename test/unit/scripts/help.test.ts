/** How a command is used is told to whoever asks, and nothing is done. */
import { describe, expect, test } from 'vitest'
import { runScript } from '../../support/commands.ts'

describe('--help', () => {
  test.each([
    ['check.ts', '--help'],
    ['check.ts', '--content', 'khong-co', '-h'],
    ['build.ts', '--help'],
    ['dev.ts', '-h'],
    ['start.ts', '--help'],
    ['preview.ts', '--help'],
    ['pdf.ts', '--help'],
    ['new.ts', '--help'],
    ['import.ts', 'khong-co.docx', '--help'],
    ['confirm.ts', '-h'],
    ['withdraw.ts', '2026/khong-co', '--help'],
  ])('%s %s', async (name, ...argv) => {
    const { code, stdout, stderr } = await runScript(name, ...argv)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Cách dùng:/)
    expect(code).toBe(0)
  })

  test('is no question behind “--”', async () => {
    const { code, stderr } = await runScript('withdraw.ts', '--content', 'khong-co', '--', '-h')
    expect(code).toBe(1)
    expect(stderr).toContain('Không có thư mục nội dung')
  })
})
