/** A paper that is withdrawn leaves no byte in the next build, and whatever is left elsewhere is found. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { leftoversOf } from '../../scripts/published/leftovers.ts'
import { scanPublished } from '../../scripts/published/scan.ts'
import { readRecord } from '../../scripts/withdraw/record.ts'
import { buildContent, contentFolder } from '../support/builds.ts'
import { bytesOf, filesHolding } from '../support/bytes.ts'
import { runScript } from '../support/commands.ts'
import { temporaryFolder } from '../support/folder.ts'
import { htmlProblems, parsePage, texts } from '../support/html.ts'

const FILE = 'phu-luc-nguech.txt'
const ATTACHED = 'Phụ lục nguệch ngoạc.\n'

const paper = (title: string, text: string, more = ''): string => `---
type: ket-luan
issuer: btv
date: 2026-04-02
title: ${title}
secrecy: none
${more}---
<Masthead>
KẾT LUẬN
</Masthead>

### 1. ${title}

<Directive id="1-a" to="ubnd" topics="gpmb-du-an" due="2026-05-04">${text}</Directive>

### 2. Việc khác

Giữ vững kỷ cương.
`

const files = {
  'conclusions/2026/o-lai.mdx': paper('Việc ở lại', 'Giữ nguyên hiện trạng.'),
  'conclusions/2026/rut-han.mdx': paper('Việc rút hẳn', 'Việc quạnh quẽ.'),
  'conclusions/2026/rut.mdx': `${paper(
    'Việc nguệch ngoạc',
    'Việc loắt choắt, ngoằn ngoèo.',
    [
      'number: 77-KL/ĐU',
      'signatory: { office: Bí thư, name: Khúc Thị Choèn }',
      'formerIds: [2026/rut-cu]',
      `attachments: [{ file: ${FILE}, title: Phụ lục nguệch ngoạc, sha256: ${sha256(ATTACHED)} }]`,
      '',
    ].join('\n'),
  )}
<Signature>
BÍ THƯ
Khúc Thị Choèn
</Signature>
`,
  [`attachments/2026/rut/${FILE}`]: ATTACHED,
  'relations.yaml':
    '- { kind: tiep-tuc, from: { paper: 2026/rut }, to: { paper: 2026/rut-han } }\n',
}

/** What stands in the withdrawn papers only: words as they are, as the index spells and as it folds them; names. */
const OWN =
  /nguệch|ngoạc|loắt|choắt|ngoằn|ngoèo|choèn|quạnh|quẽ|nguech|ngoeo|choat|choen|77-kl|77kl|2026(?:\/|%2f)rut|rút hẳn/

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

test('a withdrawn paper is found in what was built, and gone from what is built next', async () => {
  const content = await contentFolder(files)
  const { code, stderr, out } = await buildContent(content, '--base', '/luu-tru/')
  expect(code, stderr).toBe(0)
  const old = path.join(await temporaryFolder(), 'dist')
  await cp(out, old, { recursive: true })
  const holding = await filesHolding(old, OWN)
  expect(holding.length).toBeGreaterThan(15)
  for (const kind of [/\.pf_index$/, /\.pf_fragment$/, /^tep\//, /^don-vi\/ubnd\//, /^thoi-han\//])
    expect(
      holding.some((file) => kind.test(file)),
      String(kind),
    ).toBe(true)

  const folders = ['--content', content, '--out', out]
  const withdraw = (id: string, ...more: string[]) =>
    runScript('withdraw.ts', id, '--yes', '--by', 'A', ...folders, ...more)
  const done = await withdraw('2026/rut', '--stub')
  expect(done).toMatchObject({ code: 0, stderr: '' })
  expect(await withdraw('2026/rut-han')).toMatchObject({ code: 0 })
  const { list } = await readRecord(content)
  expect(list.map(({ id, stub }) => [id, stub])).toEqual([
    ['2026/rut', true],
    ['2026/rut-han', false],
  ])

  // Every file with a word of theirs is found by an address; the index, whose parts have none, as a folder.
  const { traces } = await scanPublished(list, old)
  const found = new Set(traces.map(({ file }) => file))
  expect(
    holding.filter((file) => !found.has(file) && !/\.pf_(?:index|meta|filter)$/.test(file)),
  ).toEqual([])
  for (const { detail } of (await leftoversOf(list, old)).problems)
    expect(detail).toContain('/pagefind/ (')
  // The person is told of each: as a folder to be deleted, or as a file to be replaced.
  const gone = /^(?:ket-luan\/2026\/rut(?:-cu)?|tep\/2026\/rut|pagefind)\//
  for (const { id, file } of traces) {
    if (id === '2026/rut' && !gone.test(file)) expect(done.stdout).toContain(`     ${file}\n`)
  }
  expect(done.stdout).toContain(' --base /luu-tru/ ')

  const check = () => runScript('check.ts', ...folders)
  const failed = await check()
  expect(failed.code).toBe(1)
  expect(failed.stdout.match(/\[withdrawn-left\]/g)).toHaveLength(2)

  const again = await runScript('build.ts', ...folders, '--base', '/luu-tru/')
  expect(again).toMatchObject({ code: 0 })
  const stubs = ['ket-luan/2026/rut-cu/index.html', 'ket-luan/2026/rut/index.html']
  expect(await filesHolding(out, OWN)).toEqual(stubs)
  for (const stub of stubs) {
    // Of these, the address alone.
    expect((await bytesOf(out, stub)).toLowerCase()).not.toMatch(OWN)
    const html = await readFile(path.join(out, stub), 'utf8')
    expect(await htmlProblems(html)).toEqual([])
    const page = await parsePage(html)
    expect(texts(page, 'main .lead')[0]).toMatch(
      /^Văn bản này đã được rút khỏi kho ngày \d+\/\d+\/\d+\.$/,
    )
    expect(texts(page, 'main')[0]).toContain('liên hệ Văn phòng Đảng ủy')
    expect(html).toContain('<meta name="robots" content="noindex">')
  }
  expect(existsSync(path.join(out, 'ket-luan/2026/rut-han'))).toBe(false)
  expect(existsSync(path.join(out, 'tep'))).toBe(false)
  expect(await check()).toMatchObject({ code: 0 })

  // Copied over the old one, as it must not be: pages are new, the rest of the old is still there.
  await cp(out, old, { recursive: true })
  const { problems: left } = await leftoversOf(list, old)
  expect(left.map(({ message }) => message.replace(/ ngày .*/, ''))).toEqual([
    'Còn dấu vết của văn bản 2026/rut, đã rút',
    'Còn dấu vết của văn bản 2026/rut-han, đã rút',
    'Còn tệp của chỉ mục tra cứu cũ, có thể chứa chữ của văn bản đã rút.',
  ])
  const listed = left.map(({ detail }) => detail).join('\n')
  const others = (await filesHolding(old, OWN)).filter(
    (file) => !stubs.includes(file) && !file.startsWith('pagefind/'),
  )
  expect(others).toContain('ket-luan/2026/rut-han/index.html')
  for (const file of others) expect(listed).toContain(file)
}, 120_000)
