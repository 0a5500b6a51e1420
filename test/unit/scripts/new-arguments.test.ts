/** `npm run new` without a terminal: every answer as an argument. */
import { describe, expect, test } from 'vitest'
import type { Given } from '../../../scripts/new/given.ts'
import { runScript } from '../../support/commands.ts'
import { ALL, archive, made, NEW } from './new.ts'

describe('npm run new, with arguments', () => {
  test('writes the frontmatter and the first printed line, and nothing else', async () => {
    expect(await made(ALL)).toEqual([
      NEW,
      `---
type: ket-luan
issuer: btv
number: 13-KL/ĐU
session: { ordinal: 11 }
date: 2026-03-23
title: Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 11
signatory: { office: Phó Bí thư, name: Lê Thị C }
recipients:
  - ubnd
  - cong-an
secrecy: none
---
<Masthead>
KẾT LUẬN
</Masthead>
`,
    ])
  })

  test('leaves out what the paper does not have', async () => {
    const none = { number: 'không', signatory: 'khong', recipients: 'KHONG', ordinal: 'khong' }
    expect(await made({ ...ALL, ...none, type: 'thong-bao' })).toEqual([
      'conclusions/2026/tb-btv-ngay-03-23.mdx',
      '---\ntype: thong-bao\nissuer: btv\ndate: 2026-03-23\ntitle: Thông báo kết luận của Ban Thường vụ Đảng ủy xã\nsecrecy: none\n---\n<Masthead>\nTHÔNG BÁO\n</Masthead>\n',
    ])
  })

  test('takes what is proposed with --yes: today, the next session, the newest people, no number', async () => {
    const [name, text] = await made({ secrecy: 'none', type: 'ket-luan', issuer: 'btv', yes: true })
    expect(name).toBe('conclusions/2026/btv-ky-hop-10.mdx')
    expect(text).toContain('date: 2026-11-22\n')
    expect(text).toContain('session: { ordinal: 10 }\n')
    expect(text).toContain('signatory: { authority: btv, office: Bí thư, name: Nguyễn Văn Bình }\n')
    expect(text).toContain('recipients:\n  - ubnd\n  - cong-an\n')
    expect(text).not.toContain('number')
  })

  test.each<[Given, string]>([
    [{ 'session-kind': 'bat-thuong' }, 'btv-bat-thuong-03-23'],
    [{ 'session-kind': 'mo-rong', ordinal: '3' }, 'btv-ky-hop-3-mo-rong'],
    [{ 'session-name': 'Hội nghị', ordinal: '3' }, 'btv-hoi-nghi-3'],
    [{ 'session-name': 'cuộc họp giao ban tháng 3 năm 2026' }, 'btv-cuoc-hop-giao-ban-03-23'],
    [{ 'session-name': 'Phiên họp' }, 'btv-phien-hop-03-23'],
    [
      { 'session-name': 'Hội nghị chuyên đề', 'session-kind': 'chuyen-de' },
      'btv-hoi-nghi-chuyen-de-03-23',
    ],
    [{ 'session-name': `Họp ${'rất dài '.repeat(20)}` }, `btv-hop-${'rat-dai-'.repeat(7)}03-23`],
  ])('names the file after the session: %j', async (session, name) => {
    const [file] = await made({ ...ALL, ordinal: undefined, ...session })
    expect(file).toBe(`conclusions/2026/${name}.mdx`)
  })

  test.each(['2026-03-23', '23-3-2026', '23.03.2026', 'ngày 23/3/2026', ' 23 / 3 / 2026 '])(
    'understands the day %j',
    async (date) => {
      expect((await made({ ...ALL, date }))[1]).toContain('date: 2026-03-23\n')
    },
  )

  test('writes what YAML would misunderstand so that it is understood', async () => {
    const signatory = "Nguyễn: 'Văn' #B"
    const [, text] = await made({ ...ALL, signatory, 'session-name': 'Họp: {gấp} & nhanh' })
    expect(text).toContain('Họp: {gấp} & nhanh')
  })
})

describe('the command', () => {
  test('ends with 1 and says how it is used where nobody can be asked', async () => {
    const { code, stdout, stderr } = await runScript('new.ts')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Còn thiếu: --secrecy/)
    const unknown = await runScript('new.ts', '--tpye', 'x')
    expect(unknown.stderr).toContain('Không hiểu tham số --tpye. Gần nhất: “--type”.')
  })

  test('writes where it is told to, and says what is next', async () => {
    const content = await archive()
    const argv = Object.entries(ALL).flatMap(([name, value]) => [`--${name}`, String(value)])
    const { code, stdout } = await runScript('new.ts', '--content', content, ...argv)
    expect(code).toBe(0)
    for (const next of [NEW, 'npm run dev', 'npm run check', '/2026/btv-ky-hop-11/']) {
      expect(stdout).toContain(next)
    }
  })
})
