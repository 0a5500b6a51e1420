/** A paper that the gate refuses: nothing is built, nothing of it is shown, and what is published is named. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildContent, contentFolder } from '../support/builds.ts'
import { filesHolding } from '../support/bytes.ts'
import { runScript } from '../support/commands.ts'
import { temporaryFolder } from '../support/folder.ts'
import { filesBelow } from '../support/pages.ts'

const paper = (body: string, head = 'secrecy: none\n'): string => `---
type: ket-luan
issuer: btv
date: 2026-04-02
title: Kết luận loắt choắt
${head}---
<Masthead>
KẾT LUẬN
</Masthead>

${body}
`

/** Papers that must not be published, and the code by which each is refused. Their words are nowhere else. */
const REFUSED: Record<string, [code: string, text: string]> = {
  'chua-khai-bao': ['missing-field', paper('Việc nguệch ngoạc.', '')],
  'khai-mat': ['invalid-secrecy', paper('Việc nguệch ngoạc.', 'secrecy: mat\n')],
  'dau-mat': ['secrecy-mark', paper('MẬT\n\nViệc nguệch ngoạc.')],
  'thu-hoi': ['circulation-mark', paper('TÀI LIỆU THU HỒI\n\nViệc nguệch ngoạc.')],
  'can-bo': [
    'named-cadre',
    paper('Thi hành kỷ luật đồng chí Khúc Thị Choèn bằng hình thức cảnh cáo; việc nguệch ngoạc.'),
  ],
}

const WORDS = /nguệch|ngoạc|loắt|choắt|choèn|nguech|ngoac|choat|choen/

test('refused papers stop the build; the earlier one stands, and no byte or message has their words', async () => {
  const good = paper('Giữ vững kỷ cương.').replace('loắt choắt', 'tốt')
  const content = await contentFolder({
    'conclusions/2026/tot.mdx': good,
    'conclusions/2026/dau-mat.mdx': good.replace('04-02', '04-03'),
  })
  const { code, stderr, out } = await buildContent(content)
  expect(code, stderr).toBe(0)
  const before = await contentsOf(out)
  expect(await filesHolding(out, WORDS)).toEqual([])

  const folder = path.join(content, 'conclusions/2026')
  for (const [name, [, text]] of Object.entries(REFUSED)) {
    await writeFile(path.join(folder, `${name}.mdx`), text)
  }
  const refused = await runScript('build.ts', '--content', content, '--out', out)
  expect(refused.code).toBe(1)
  for (const [name, [rule]] of Object.entries(REFUSED)) {
    const lines = refused.stderr.split('\n').filter((line) => line.includes(`2026/${name}.mdx:`))
    expect(
      lines.some((line) => line.endsWith(`[${rule}]`)),
      `${name}: ${rule}`,
    ).toBe(true)
  }
  expect(`${refused.stdout}\n${refused.stderr}`.toLowerCase()).not.toMatch(WORDS)
  expect(await contentsOf(out)).toEqual(before)
  expect(await filesBelow(path.dirname(out))).toEqual(
    (await filesBelow(out)).map((file) => `${path.basename(out)}/${file}`),
  )
  // The one that was published while it was a good paper, and only that.
  expect(refused.stderr).toContain('Không dựng kho. Bản đã dựng trước đó (nếu có) vẫn còn nguyên.')
  expect(refused.stderr.match(/npm run withdraw -- \S+/g)).toEqual([
    'npm run withdraw -- 2026/dau-mat',
  ])

  // Into an empty folder nothing is built either.
  const empty = path.join(await temporaryFolder(), 'dist')
  await mkdir(empty)
  expect(await runScript('build.ts', '--content', content, '--out', empty)).toMatchObject({
    code: 1,
  })
  expect(await filesBelow(path.dirname(empty))).toEqual([])
}, 120_000)

/** A folder's files, byte for byte. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const files = await filesBelow(folder)
  const entries = files.map(
    async (file) => [file, await readFile(path.join(folder, file), 'latin1')] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}
