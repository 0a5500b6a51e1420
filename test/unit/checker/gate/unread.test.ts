/** The gate over papers that cannot be read: one tag that is not closed hides no mark. */
import { expect, test } from 'vitest'
import { contentWith, read } from '../../format/content.ts'

const PAPER = 'conclusions/2026/btv-ky-hop-2.mdx'
const GATE = ['secrecy-mark', 'circulation-mark', 'named-cadre', 'draft-mark', 'named-cadre-nearby']
const HEAD = ['type: ket-luan', 'issuer: btv', 'date: 2026-03-23', 'secrecy: none', 'title: Thử']

/** Codes and lines of what the gate tells of a paper that cannot be read. */
async function told(body: string, fields: string[] = HEAD): Promise<string[]> {
  const paper = fields.length === 0 ? body : `---\n${fields.join('\n')}\n---\n${body}\n`
  const { problems, papers } = await read(await contentWith({ [PAPER]: paper }))
  expect(papers.has('2026/btv-ky-hop-2')).toBe(false)
  expect(problems.some(({ code }) => !GATE.includes(code))).toBe(true)
  return problems
    .filter(({ code }) => GATE.includes(code))
    .map(({ code, line }) => `${code} ${line}`)
}

test.each([
  ['MẬT\n\n<Directive to="btv">Giao việc.', ['secrecy-mark 8']],
  ['Nội dung.\n\n<Directive to="btv">\n**XEM XONG TRẢ LẠI**', ['circulation-mark 11']],
  ['<Nothing>DỰ THẢO</Nothing>', ['draft-mark 8']],
  ['<Masthead>\n<table><tr><td>ĐẢNG ỦY XÃ<br/>TỐI MẬT</td></tr>', ['secrecy-mark 9']],
  [
    `${'Nội dung.\n\n'.repeat(15)}<Nothing>\nBổ nhiệm đồng chí Nguyễn Văn **Mẫu** giữ chức Trưởng phòng.`,
    ['named-cadre 39'],
  ],
  ['<Nothing>\nCông tác bảo vệ bí mật nhà nước; giao đồng chí Lò Văn Mẫu chủ trì.', []],
])('%s: %j', async (body, found) => {
  expect(await told(body)).toEqual(found)
})

test('broken or missing frontmatter hides nothing either', async () => {
  expect(await told('TUYỆT MẬT', ['type: [ket-luan', 'title: MẬT'])).toEqual(['secrecy-mark 5'])
  expect(await told('TUYỆT MẬT', [])).toEqual(['secrecy-mark 1'])
})

test('what somebody has confirmed is not told again because the paper is broken', async () => {
  const confirmed = (rule: string): string[] => [
    ...HEAD,
    'confirmations:',
    `  - { rule: ${rule}, by: Trần Thị Thử, date: 2026-03-25, reason: Đã xem bản ký. }`,
  ]
  expect(await told('DỰ THẢO\n\n<Nothing>', confirmed('draft-mark'))).toEqual([])
  expect(await told('DỰ THẢO\n\n<Nothing>', confirmed('draft-marks'))).toEqual(['draft-mark 10'])
  expect(await told('MẬT\n\n<Nothing>', confirmed('secrecy-mark'))).toEqual(['secrecy-mark 10'])
})
