/** `npm run confirm` as its tests run it: a sealed paper with proposals, and somebody at the keyboard. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { confirmPaper, type Confirming } from '../../../scripts/confirm/confirm.ts'
import { sealPaper } from '../../../scripts/seal/seal.ts'
import { contentWith, read } from '../format/content.ts'
import { KEYS, pressing, type Seen, type Step } from './keyboard.ts'

const { down, enter } = KEYS
export const ID = '2026/btv-ky-hop-12'
export const NAME = `conclusions/${ID}.mdx`
const TODAY = '2026-04-02'

export const HEAD = `type: ket-luan
issuer: btv   # cơ quan
session: { ordinal: 12 }
date: 2026-03-30
title: Kết luận kỳ họp thứ 12
signatory: { name: Trần Văn B }
recipients: [ubnd]
secrecy: none
proposed:
  - { field: recipients, because: dòng 2 không có trong danh mục }
  - { field: signatory, because: không ghi chức vụ }
`
export const BODY = `<Masthead>
KẾT LUẬN
tại kỳ họp thứ 12, ngày 30/3/2026
</Masthead>

<Directive id="dau-a" to="ubnd" proposed="không có từ giao">Ủy ban nhân dân xã báo cáo.</Directive>

## 1. Về kinh tế

Năm qua tốt. <Directive id="1-a" to="ubnd" topics="an-ninh" proposed="hai cách hiểu">Giao Ủy ban nhân dân xã rà soát, xong trước ngày 15/4/2026;</Directive> <Directive id="1-b" to="ubnd">phối hợp chặt chẽ.</Directive> <Directive to="cong-an" proposed="câu nêu kết quả" id='1-c'>Công an xã đã làm tốt.</Directive>

<Directive id="1-d" to="cong-an" proposed="nhiều gạch đầu dòng">

- Một là giữ gìn trật tự.

- Hai là “trực” đủ.

</Directive>

## 2. Về tổ chức

<Passage topics="an-ninh" proposed="chủ đề suy ra">Hội nghị đã nghe báo cáo.</Passage>
`

/** An archive with a sealed paper that has eight proposals. */
export async function proposing(head = HEAD, body = BODY, seal = true) {
  const content = await contentWith({ [NAME]: `---\n${head}---\n${body}` })
  if (seal) await sealPaper(ID, { content, by: 'Người nhập', today: '2026-04-01' })
  const given: Confirming = {
    ...{ content, given: ID, all: false, by: 'Nguyễn Văn A', today: TODAY },
    terminal: undefined,
  }
  return {
    content,
    text: () => readFile(path.join(content, NAME), 'utf8'),
    with: (rest: Partial<Confirming>) => confirmPaper({ ...given, ...rest }),
    press: (...steps: Step[]): Promise<Seen> =>
      pressing(steps, (terminal) => confirmPaper({ ...given, terminal })),
    codes: async () => (await read(content)).problems.map(({ code }) => code),
  }
}

/** Everything is right. */
export const RIGHT: Step[] = [
  ['Nơi nhận', enter],
  ['Người ký', enter],
  ['Đề xuất [dau-a]', enter],
  ['3 đề xuất trên', down, enter],
  ['Đề xuất [đoạn được nhắc đến]', enter],
]
