import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentWith, read } from './content.ts'

const TEXT = 'KẾT LUẬN Một câu.'
const seal = `sha256-${createHash('sha256').update(TEXT).digest('hex')}`
const paper = (body: string): Record<string, string> => ({
  'conclusions/2026/co-niem-phong.mdx': `---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Kết luận có niêm phong
secrecy: none
text: ${seal}
---
<Masthead>
KẾT LUẬN
</Masthead>

${body}
`,
})

test('a seal holds for the visible text, whatever the mark-up and the white space', async () => {
  for (const body of [
    'Một câu.',
    '**Một**  câu.',
    '<Passage topics="an-ninh">Một\ncâu.</Passage>',
  ]) {
    const { publishable, shown } = await read(await contentWith(paper(body)))
    expect(publishable, shown).toBe(true)
  }
})

test('one accent breaks it', async () => {
  const { publishable, problems } = await read(await contentWith(paper('Mốt câu.')))
  expect(publishable).toBe(false)
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['broken-seal', 7]])
})
