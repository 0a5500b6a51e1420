import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOver, contentWith, read, sealed } from './content.ts'

const HEAD = 'type: ket-luan\nissuer: btv\ndate: 2026-03-23\ntitle: Kết luận thử\nsecrecy: none\n'

describe('a content folder', () => {
  test('without papers is an archive without papers', async () => {
    const content = await contentOver()
    await rm(path.join(content, 'conclusions'), { recursive: true })
    await rm(path.join(content, 'pages'), { recursive: true })
    const { archive, problems } = await read(content)
    expect(problems).toEqual([])
    expect(archive?.conclusions).toEqual([])
  })

  test('that is not there lacks its four vocabularies', async () => {
    const { archive, problems } = await read(path.join(await contentOver(), 'khong-co'))
    expect(archive).toBeUndefined()
    expect(problems.map(({ code, file }) => [code, path.basename(file)])).toEqual([
      ['missing-file', 'abbreviations.yaml'],
      ['missing-file', 'site.yaml'],
      ['missing-file', 'topics.yaml'],
      ['missing-file', 'units.yaml'],
    ])
  })

  test('may hold files that systems leave beside papers; others are told of', async () => {
    const content = await contentWith({
      'conclusions/.DS_Store': '',
      'conclusions/2026/Thumbs.db': '',
      'conclusions/2026/desktop.ini': '',
      'conclusions/2026/.~lock.nhap.docx#': '',
      'conclusions/2026/~$nhap.docx': '',
    })
    expect((await read(content)).problems).toEqual([])
    await writeFile(path.join(content, 'conclusions/2026/ghi-chu.txt'), 'không phải văn bản')
    const { archive, problems } = await read(content)
    expect(problems.map(({ code, file }) => [code, path.basename(file)])).toEqual([
      ['ignored-file', 'ghi-chu.txt'],
    ])
    expect(archive?.conclusions).toHaveLength(1)
  })

  test('keeps texts apart from what lists need, newest paper first', async () => {
    const content = await contentWith({
      'conclusions/2026/sau.mdx': sealed(`---\n${HEAD.replace('03-23', '04-01')}---\nChữ.\n`),
      'conclusions/2026/quet.mdx': `---\n${HEAD}text: none\nattachments: [{ file: a.pdf, title: Bản quét, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }]\n---\n`,
      'attachments/2026/quet/a.pdf': '',
    })
    const { archive, papers, problems } = await read(content)
    expect(problems).toEqual([])
    expect(archive?.conclusions.map(({ id, hasText }) => [id, hasText])).toEqual([
      ['2026/sau', true],
      ['2026/btv-ky-hop-1', true],
      ['2026/quet', false],
    ])
    expect(papers.get('2026/quet')?.paper).toEqual({ blocks: [], marks: [] })
    expect(JSON.stringify(archive)).not.toContain('"blocks"')
  })

  test('the same number in two terms is no mistake', async () => {
    const numbered = sealed(`---\n${HEAD}number: 1-KL/ĐU\n---\nChữ.\n`)
    const content = await contentWith({
      'conclusions/2024/a.mdx': numbered.replace('2026-03-23', '2024-03-23'),
    })
    expect((await read(content)).problems).toEqual([])
  })
})
