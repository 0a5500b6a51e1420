/** The rules of the gate over papers as they are read: where they look, what they say, what may be confirmed. */
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../../src/checker/rules/index.ts'
import { contentWith, read } from '../../format/content.ts'
import { textsOf } from './texts.ts'

const PAPER = 'conclusions/2026/btv-ky-hop-2.mdx'
const HARD = ['secrecy-mark', 'circulation-mark', 'named-cadre']
const SOFT = ['internal-mark', 'draft-mark', 'named-cadre-nearby']

/** Codes and places of what these rules find in a paper, and every word that is said of it. */
async function told(body: string, fields: string[] = [], title = 'Kết luận kỳ họp thứ 2') {
  const head = [
    'type: ket-luan',
    'issuer: btv',
    'date: 2026-03-23',
    'secrecy: none',
    `title: ${title}`,
  ]
  const text = `---\n${[...head, ...fields].join('\n')}\n---\n${body}\n`
  const { problems, publishable, shown } = await read(await contentWith({ [PAPER]: text }))
  const gate = problems.filter(({ code }) => [...HARD, ...SOFT].includes(code))
  return { found: gate.map(({ code, line }) => `${code} ${line}`), publishable, shown }
}

const confirmed = (rule: string): string[] => [
  'confirmations:',
  `  - { rule: ${rule}, by: Trần Thị Thử, date: 2026-03-25, reason: Đã xem bản ký. }`,
]

describe('where the gate looks', () => {
  test('at the title in lists and at the notes beside the paper', async () => {
    const notes = [
      'notes:',
      '  - { text: TUYỆT MẬT }',
      '  - { text: Đã kỷ luật đồng chí Nguyễn Văn Mẫu. }',
    ]
    const { found, publishable } = await told('Nội dung.', notes, 'Kết luận (LƯU HÀNH NỘI BỘ)')
    expect(found).toEqual(['internal-mark 6', 'secrecy-mark 8', 'named-cadre 9'])
    expect(publishable).toBe(false)
  })

  test('a title that tells an act makes cadres of those the paper names, but not of who signs', async () => {
    const signed = ['signatory: { name: Hoàng Thị Thử }']
    const title = 'Kết luận về việc bổ nhiệm cán bộ'
    const body = 'Đồng chí Lò Văn Mẫu, Phó Trưởng phòng.\n\nBÍ THƯ\n\nHoàng Thị Thử'
    expect((await told(body, signed, title)).found).toEqual(['named-cadre 9'])
    expect((await told('BÍ THƯ\n\nHoàng Thị Thử', signed, title)).found).toEqual([])
    expect((await told('Nội dung.', [], `${title} đối với đồng chí Lò Văn Mẫu`)).found).toEqual([
      'named-cadre 6',
    ])
  })

  test('into cells and frames, at the line itself', async () => {
    const body =
      '<Masthead>\n<table>\n<tr><td>ĐẢNG ỦY XÃ<br/>TỐI MẬT</td><td>KẾT LUẬN</td></tr>\n</table>\n</Masthead>\n\nNội dung.'
    expect((await told(body)).found).toEqual(['secrecy-mark 10'])
  })
})

describe('what may be confirmed', () => {
  const bodies: Record<string, string> = {
    'secrecy-mark': 'MẬT',
    'circulation-mark': 'XEM XONG TRẢ LẠI',
    'named-cadre': 'Bổ nhiệm đồng chí Nguyễn Văn Mẫu giữ chức Trưởng phòng.',
    'internal-mark': 'LƯU HÀNH NỘI BỘ',
    'draft-mark': 'DỰ THẢO',
    'named-cadre-nearby': 'Đồng chí Nguyễn Văn Mẫu và việc xem xét kỷ luật sẽ bàn sau.',
  }

  test.each(SOFT)('%s waits for somebody', async (code) => {
    expect((await told(bodies[code] ?? '')).found).toEqual([`${code} 8`])
    const { found, publishable } = await told(bodies[code] ?? '', confirmed(code))
    expect(found).toEqual([])
    expect(publishable).toBe(true)
  })

  test.each(HARD)('%s stays, whoever confirms it', async (code) => {
    const { found, publishable } = await told(bodies[code] ?? '', confirmed(code))
    expect(found).toContain(`${code} 10`)
    expect(publishable).toBe(false)
  })

  test('another rule is not meant', async () => {
    const { found } = await told('DỰ THẢO', confirmed('internal-mark'))
    expect(found).toEqual(['draft-mark 10'])
  })
})

test('no rule of the gate repeats a word of the paper, nor which mark it bears', async () => {
  const rules = RULES.filter(({ code }) => [...HARD, ...SOFT].includes(code))
  expect(rules.length).toBe(HARD.length + SOFT.length)
  const said = new Map<string, string>()
  for (const { lines, expected } of textsOf('refused')) {
    const body = lines.map(({ text }) => text.replace(/[\\<{*`[\]&#>+|_~-]/g, '\\$&')).join('\n\n')
    const { shown } = await told(body)
    for (const code of expected) {
      for (const line of shown.split('\n').filter((text) => text.includes(`[${code}]`))) {
        const message = line.replace(/^.*LỖI\s+/, '')
        expect(said.get(code) ?? message).toBe(message)
        said.set(code, message)
      }
    }
  }
  // One message for each rule, whatever the paper: so it can hold nothing of it.
  expect([...said.keys()].sort()).toEqual([...HARD, ...SOFT].sort())
  for (const message of said.values()) expect(message).not.toMatch(/tối|tuyệt|Nguyễn|Mẫu|Thử/)
})
