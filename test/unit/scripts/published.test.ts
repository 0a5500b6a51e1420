/** Looking through a built site for what is left of withdrawn papers, and what a refused build says of it. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { refusal } from '../../../scripts/build/refusal.ts'
import { leftoversOf } from '../../../scripts/published/leftovers.ts'
import type { Problem } from '../../../src/domain/problems.ts'
import type { Withdrawal } from '../../../src/domain/schemas/withdrawn.ts'
import { temporaryFolder } from '../../support/folder.ts'

const rut: Withdrawal = {
  id: '2026/rut',
  date: '2026-11-22',
  by: 'A',
  stub: false,
  formerIds: ['2025/rut-cu'],
  attachments: [],
}

async function site(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), bytes)
  }
  return folder
}

/** The files that are told, by problem. */
async function told(
  files: Record<string, string | Uint8Array>,
  ...withdrawn: Withdrawal[]
): Promise<string[][]> {
  const folder = await site(files)
  const { problems } = await leftoversOf(withdrawn.length > 0 ? withdrawn : [rut], folder)
  return problems.map(({ code, severity, detail = '' }) => {
    expect([code, severity]).toEqual(['withdrawn-left', 'error'])
    return detail.split('\n').map((file) => path.relative(folder, file))
  })
}

const page = (href: string): string => `<p>Chữ</p><a href="${href}">x</a>`

describe('what is left of a withdrawn paper', () => {
  test.each([
    ['its page, whatever it says', 'ket-luan/2026/rut/index.html', ''],
    ['a former address', 'ket-luan/2025/rut-cu/index.html', ''],
    ['an attachment', 'tep/2026/rut/quet.pdf', ''],
    ['a link', 'don-vi/ubnd/index.html', page('/ket-luan/2026/rut/#muc-1')],
    ['a link below another base', 'index.html', page('/luu-tru/ket-luan/2025/rut-cu/')],
    ['a link from folder to folder', 'index.html', page('../../ket-luan/2026/rut/index.html')],
    ['an address in another', 'index.html', page('/x/?u=%2Fket-luan%2F2026%2frut%2F')],
    ['an address in JSON', 'pagefind/kho.json', '{"\\/ket-luan\\/2026\\/rut\\/":1}'],
    ['an id in data', 'du-lieu/van-ban.csv', 'id,ngày\n2026/rut,2026-04-02\n'],
    ['an address that is folded', 'lich.ics', 'URL:http://kho/ket-luan/20\r\n 26/rut/#muc-1\r\n'],
    ['a page packed for a server', 'a.html.gz', gzipSync(page('/ket-luan/2026/rut/'))],
    ['a page packed for a server', 'a.html.br', brotliCompressSync(page('/ket-luan/2026/rut/'))],
    ['UTF-8 around it', 'a.html', page('/ket-luan/2026/rut/').replace('Chữ', 'ữ'.repeat(9))],
  ])('%s', async (_what, file, bytes) => {
    expect(await told({ 'index.html': '', [file]: bytes })).toEqual([[file]])
  })

  test.each([
    ['a paper of a longer name', 'ket-luan/2026/rut-2/index.html', page('/ket-luan/2026/rut-2/')],
    ['a paper of another year', 'a.html', page('/ket-luan/2025/rut/')],
    ['words of a page that look like an id', 'a.html', 'ngày 2/2026/rut'],
    ['a guide with an example', 'huong-dan/a/index.html', page('/ket-luan/2026/rut/')],
  ])('is not: %s', async (_what, file, bytes) => {
    expect(await told({ [file]: bytes })).toEqual([])
  })

  test('records of the index, packed once by Pagefind and once by a server', async () => {
    const record = gzipSync('pagefind_dcd{"url":"/ket-luan/2026/rut/#muc-1"}')
    expect(
      await told({
        'pagefind/pagefind-entry.json': '{"languages":{"vi":{"hash":"vi_1"}}}',
        'pagefind/pagefind.vi_1.pf_meta': gzipSync('vi_a vi_b'),
        'pagefind/fragment/vi_a.pf_fragment': record,
        'pagefind/fragment/vi_b.pf_fragment.gz': gzipSync(record),
      }),
    ).toEqual([['pagefind/ (2 tệp)']])
  })

  test('an attachment under another name, known by its hash', async () => {
    const sha256 = createHash('sha256').update('quét').digest('hex')
    const files = { 'tep/2026/khac/a.pdf': 'quét', 'b.pdf.gz': gzipSync('quét'), 'c.pdf': 'khác' }
    expect(await told(files, { ...rut, attachments: [sha256] })).toEqual([
      ['b.pdf.gz', 'tep/2026/khac/a.pdf'],
    ])
  })

  test('each paper is told by itself', async () => {
    const both = page('/ket-luan/2026/rut/') + page('/ket-luan/2026/hai/')
    const files = { 'a.html': both, 'b.html': page('/ket-luan/2026/hai/') }
    const hai = { ...rut, id: '2026/hai', formerIds: [] }
    expect(await told(files, rut, hai)).toEqual([['a.html'], ['a.html', 'b.html']])
  })

  test('parts of an index that is not in use any more: words without addresses', async () => {
    const index = {
      'pagefind/pagefind-entry.json': '{"languages":{"vi":{"hash":"vi_new"}}}',
      'pagefind/pagefind.vi_new.pf_meta': gzipSync('pagefind_dcd vi_aaa vi_fff'),
      'pagefind/index/vi_aaa.pf_index': gzipSync('từ'),
      'pagefind/filter/vi_fff.pf_filter': gzipSync('lọc'),
    }
    expect(await told(index)).toEqual([])
    const old = {
      'pagefind/index/vi_old.pf_index': gzipSync('từ'),
      'pagefind/pagefind.vi_old.pf_meta': gzipSync('vi_old'),
    }
    expect(await told({ ...index, ...old })).toEqual([['pagefind/ (2 tệp)']])
    // No index in use: nothing says which parts are.
    expect(await told({ ...old })).toEqual([['pagefind/ (2 tệp)']])
  })

  test('a file that cannot be unpacked is told, not passed over', async () => {
    const half = gzipSync('x'.repeat(999)).subarray(0, 20)
    expect(await told({ 'a.html.gz': half, 'b.html.br': 'không nén', 'c.html': 'chữ' })).toEqual([
      ['a.html.gz', 'b.html.br'],
    ])
  })
})

describe('the page that says that a paper was withdrawn', () => {
  const stub = '<div data-withdrawn>Văn bản này đã được rút</div>'
  const files = {
    'ket-luan/2026/rut/index.html': stub,
    'ket-luan/2026/rut/index.html.gz': gzipSync(stub),
    'ket-luan/2025/rut-cu/index.html': stub,
  }

  test('may stand at its addresses where it was asked for', async () => {
    expect(await told(files, { ...rut, stub: true })).toEqual([])
    expect(await told(files)).toEqual([Object.keys(files).sort()])
  })

  test('must not be the paper, or link to it', async () => {
    const more = {
      'ket-luan/2026/rut/index.html': '<div data-paper>data-withdrawn</div>',
      'ket-luan/2025/rut-cu/index.html': stub + page('/ket-luan/2026/rut/'),
    }
    expect(await told({ ...files, ...more }, { ...rut, stub: true })).toEqual([
      Object.keys(more).sort(),
    ])
  })
})

test('nothing is looked for where nothing was withdrawn, and nothing found where there is no site', async () => {
  const none = { problems: [], files: 0 }
  expect(await leftoversOf([], await site({ 'ket-luan/2026/rut/index.html': 'chữ' }))).toEqual(none)
  expect(await leftoversOf([rut], path.join(await temporaryFolder(), 'khong-co'))).toEqual(none)
  const clean = await site({ 'index.html': 'chữ', 'ket-luan/2026/khac/index.html': 'chữ' })
  expect(await leftoversOf([rut], clean)).toEqual({ problems: [], files: 2 })
})

describe('a refused build', () => {
  const problem = (code: string, id: string, message = ''): Problem => ({
    code,
    severity: 'error',
    file: `content/conclusions/${id}.mdx`,
    line: 1,
    column: 1,
    message,
    hint: '',
  })

  test('names the published papers that must not be, and how each is withdrawn', async () => {
    const out = await site({
      'ket-luan/2026/mat/index.html': 'chữ',
      'ket-luan/2026/chua/index.html': 'chữ',
      'ket-luan/2026/sai/index.html': 'chữ',
      'ket-luan/2026/rut/index.html': '<div data-withdrawn>',
    })
    const problems = [
      problem('invalid-secrecy', '2026/mat'),
      problem('attachment-mark', '2026/mat'),
      problem('missing-field', '2026/chua', 'Thiếu trường secrecy.'),
      // Mistakes only; never published; only its withdrawal published.
      problem('missing-field', '2026/sai', 'Thiếu trường title.'),
      problem('invalid-secrecy', '2026/moi'),
      problem('invalid-secrecy', '2026/rut'),
      { ...problem('attachment-mark', '2026/sai'), severity: 'warning' as const },
    ]
    const words = await refusal(problems, { content: 'content', out })
    expect(words).toMatch(/^Không dựng kho\. Bản đã dựng trước đó \(nếu có\) vẫn còn nguyên\.\n/)
    expect(words.split('\n').filter((line) => line.includes('npm run'))).toEqual([
      `  npm run withdraw -- 2026/mat --out ${out}`,
      `  npm run withdraw -- 2026/chua --out ${out}`,
    ])
  })

  test('says no more than that where it is a matter of mistakes', async () => {
    const words = await refusal([problem('broken-yaml', '2026/sai')], { content: 'c', out: 'dist' })
    expect(words).toBe('Không dựng kho. Bản đã dựng trước đó (nếu có) vẫn còn nguyên.')
  })
})
