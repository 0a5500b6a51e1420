import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MARKER } from '../../../scripts/demo/archive.ts'
import { readArchive } from '../../../src/checker/archive.ts'
import { root } from '../../support/paths.ts'

describe('npm run demo', () => {
  const run = (...parameters: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/demo.ts'), ...parameters], {
      encoding: 'utf8',
    })

  test('writes, replaces its own folder, and leaves every other alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kho-demo-'))
    try {
      const out = join(folder, 'mau')
      expect(run('--count', '3', '--out', out).status).toBe(0)
      expect(run('--count', '2', '--out', out).stdout).toContain('Đã tạo 2 văn bản mẫu')
      expect(JSON.parse(readFileSync(join(out, MARKER), 'utf8'))).toMatchObject({
        count: 2,
        seed: 1,
      })
      expect(readFileSync(join(out, 'content/site.yaml'), 'utf8')).toContain('notice: DỮ LIỆU MẪU')
      for (const name of ['units.yaml', 'topics.yaml', 'abbreviations.yaml']) {
        expect(readFileSync(join(out, 'content', name), 'utf8')).toBe(
          readFileSync(join(root, 'content', name), 'utf8'),
        )
      }
      writeFileSync(join(folder, 'giu-lai.txt'), 'x')
      const refused = run('--count', '2', '--out', folder)
      expect(refused.status).toBe(1)
      expect(refused.stderr).toBe(
        `Không tạo được dữ liệu mẫu. Đã có “${folder}” và đó không phải dữ liệu mẫu tạo trước đây; chọn tên thư mục khác bằng --out.\n`,
      )
      expect(readFileSync(join(folder, 'giu-lai.txt'), 'utf8')).toBe('x')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('writes what is checked without an error or a warning', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kho-demo-'))
    try {
      expect(run('--count', '60', '--out', join(folder, 'mau')).status).toBe(0)
      const { archive, papers, problems } = await readArchive(join(folder, 'mau/content'))
      const notes = problems.filter(({ severity }) => severity === 'note')
      expect(problems.filter((problem) => !notes.includes(problem))).toEqual([])
      // Real papers begin at 1.1 and do not list everybody among the recipients: so do these.
      expect([...new Set(notes.map(({ code }) => code))].sort()).toEqual([
        'assigned-not-recipient',
        'section-gap',
      ])
      expect(archive).toBeDefined()
      expect(papers.size).toBe(60)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each([['0'], ['20001'], ['nhiều'], ['1.5']])('refuses --count %s', (count) => {
    const { status, stderr } = run('--count', count)
    expect(status).toBe(1)
    expect(stderr).toContain(`--count phải là số nguyên từ 1 đến 20000, không phải “${count}”.`)
  })

  test('says how it is used when it does not understand', () => {
    const { status, stderr } = run('--cuont', '5')
    expect(status).toBe(1)
    expect(stderr).toContain('Không hiểu tham số: --cuont 5\nCách dùng: npm run demo')
  })
})
