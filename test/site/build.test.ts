/** What a build does with a folder that is empty, wrong, or not its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildContent, contentFolder } from '../support/builds.ts'
import { runScript } from '../support/commands.ts'
import { temporaryFolder } from '../support/folder.ts'
import { parsePage, texts } from '../support/html.ts'
import { filesBelow } from '../support/pages.ts'
import { storeOf } from '../support/paths.ts'

const paper = (body: string, more = ''): string => `---
type: ket-luan
issuer: btv
date: 2026-04-02
title: Kết luận thử
secrecy: none
${more}---
<Masthead>
KẾT LUẬN
</Masthead>

### 1. Việc thứ nhất

${body}
`

const order = (text: string): string => paper(`<Directive id="1-a" to="ubnd">${text}</Directive>`)

/** A folder's files with their contents. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const files = await filesBelow(folder)
  const entries = files.map(
    async (file) => [file, await readFile(path.join(folder, file), 'latin1')] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

test('an archive without papers is built, says so, and says how to begin', async () => {
  const out = path.join(await temporaryFolder(), 'dist')
  await mkdir(out) // An empty folder may be built into.
  const built = await buildContent(await contentFolder(), '--out', out)
  expect(built).toMatchObject({ code: 0, stderr: '' })
  expect(built.stdout).toContain('0 văn bản')
  for (const address of ['', 'ket-luan/', 'ky-hop/', 'thoi-han/']) {
    const html = readFileSync(path.join(out, address, 'index.html'), 'utf8')
    const said = texts(await parsePage(html), 'main .empty').join(' ')
    expect(said, address).toContain('Kho chưa có văn bản nào.')
    expect(said, address).toContain('hướng dẫn thêm văn bản')
  }
  for (const address of ['tra-cuu/', 'don-vi/ubnd/', 'chu-de/gpmb-du-an/', 'so-do-trang/'])
    expect(existsSync(path.join(out, address, 'index.html')), address).toBe(true)
})

test('mistakes in the content are all told; the earlier build stays as it was', async () => {
  const content = await contentFolder({ 'conclusions/2026/mot.mdx': order('Làm ngay.') })
  const built = await buildContent(content)
  expect(built).toMatchObject({ code: 0 })
  const before = await contentsOf(built.out)
  await writeFile(
    path.join(content, 'conclusions/2026/mot.mdx'),
    paper('<Directive id="1-a" to="ubmd">Làm ngay.</Directive> {1 + 1}'),
  )
  await writeFile(
    path.join(content, 'conclusions/2026/hai.mdx'),
    order('Làm ngay.').replace('2026-04-02', '2026-02-31'),
  )
  await writeFile(
    path.join(content, 'conclusions/2026/ba.mdx'),
    order('Làm ngay.').replace('secrecy: none\n', ''),
  )
  const again = await runScript('build.ts', '--content', content, '--out', built.out)
  expect(again.code).toBe(1)
  const lines = again.stderr.split('\n').filter((line) => line.includes('  LỖI  '))
  const places = lines.map(
    (line) =>
      line
        .trim()
        .slice(content.length + 1)
        .split('  ')[0],
  )
  expect(places.map((place) => place?.replace(/:\d+$/, ''))).toEqual([
    'conclusions/2026/ba.mdx:2',
    'conclusions/2026/hai.mdx:4',
    'conclusions/2026/mot.mdx:14',
    'conclusions/2026/mot.mdx:14',
  ])
  expect(again.stderr).toContain('“ubmd”')
  expect(again.stderr).toContain('ubnd')
  expect(again.stderr).toContain('Tổng cộng 4 lỗi trong 3 tệp.')
  expect(again.stderr).toContain('Không dựng kho. Bản đã dựng trước đó (nếu có) vẫn còn nguyên.')
  expect(again.stderr).not.toMatch(/\n\s+at /)
  expect(await contentsOf(built.out)).toEqual(before)
  expect(readdirSync(path.dirname(built.out))).toEqual(['dist'])
})

test('a paper changed or taken out is so after the next build, whatever Astro has kept', async () => {
  const content = await contentFolder({
    'conclusions/2026/mot.mdx': order('Làm trong tháng.'),
    'conclusions/2026/hai.mdx': order('Việc phải rút.'),
  })
  const built = await buildContent(content)
  const read = (address: string): string =>
    readFileSync(path.join(built.out, address, 'index.html'), 'utf8')
  expect(read('ket-luan/2026/mot')).toContain('Làm trong tháng.')
  expect(read('don-vi/ubnd')).toContain('Việc phải rút.')

  // A store that a crash, a disk or another version left in pieces.
  const kept = readdirSync(storeOf(content)).filter((name) => name.endsWith('.json'))
  expect(kept.length).toBeGreaterThan(0)
  for (const name of kept) await writeFile(path.join(storeOf(content), name), '{"half": [')
  await writeFile(path.join(content, 'conclusions/2026/mot.mdx'), order('Làm trong quý.'))
  await rm(path.join(content, 'conclusions/2026/hai.mdx'))
  const again = await runScript('build.ts', '--content', content, '--out', built.out)
  expect(again).toMatchObject({ code: 0 })
  expect(read('ket-luan/2026/mot')).toContain('Làm trong quý.')
  expect(read('don-vi/ubnd')).toContain('Làm trong quý.')
  const left = await contentsOf(built.out)
  expect(Object.keys(left).filter((file) => file.includes('hai/'))).toEqual([])
  for (const [file, text] of Object.entries(left))
    expect(text, file).not.toMatch(/2026\/hai|trong th\xc3\xa1ng/)
})

test('a folder with somebody’s own files is not written to', async () => {
  const folder = await temporaryFolder({ 'anh/nha.txt': 'của tôi' })
  const { code, stderr } = await runScript(
    'build.ts',
    '--content',
    await contentFolder(),
    '--out',
    folder,
  )
  expect(code).toBe(1)
  expect(stderr).toBe(
    `Không ghi vào ${folder}: thư mục này có những tệp không phải do kho dựng ra (anh).\n` +
      'Chọn thư mục khác bằng --out, hoặc tự chuyển các tệp đó đi rồi chạy lại.\n',
  )
  expect(await filesBelow(folder)).toEqual(['anh/nha.txt'])
})

test('a content folder that is not there is named', async () => {
  const folder = path.join(await temporaryFolder(), 'noi-dung')
  const { code, stderr } = await runScript('build.ts', '--content', folder)
  expect(code).toBe(1)
  expect(stderr).toBe(
    `Không có thư mục nội dung ${folder}.\n` +
      'Chạy lệnh trong thư mục của dự án, hoặc chỉ thư mục khác bằng --content.\n',
  )
})

test.each([
  [['--bas', '/x/'], 'Không hiểu tham số --bas. Gần nhất: “--base”.'],
  [['--base', 'C:/Program Files/Git/x/'], '--base phải là đường dẫn như /luu-tru/'],
  [['--out', ''], '--content và --out phải là tên thư mục.'],
])('arguments that cannot be meant are refused: %j', async (argv, message) => {
  const { code, stderr } = await runScript('build.ts', ...argv)
  expect(code).toBe(1)
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/\n\s+at /)
})
