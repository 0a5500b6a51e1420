import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../scripts/build/options.ts'
import { findPaper } from '../../../scripts/seal/find.ts'
import { openPaper } from '../../../scripts/seal/paper.ts'
import { askedPerson, personOf } from '../../../scripts/seal/person.ts'
import { sealPaper, type SealOptions } from '../../../scripts/seal/seal.ts'
import { writeSeal } from '../../../scripts/seal/write.ts'
import { contentWith, read } from '../format/content.ts'

const NAME = 'conclusions/2026/btv-ky-hop-2.mdx'
const COPY = 'sealed/2026/btv-ky-hop-2.txt'
const ID = '2026/btv-ky-hop-2'
const paper = (body: string, fields = ''): string => `---
type: ket-luan
issuer: btv   # Ban Thường vụ
date: 2026-03-30
session: { ordinal: 2 }
title: 'Kết luận kỳ họp thứ 2'
secrecy: none
${fields}---
<Masthead>
KẾT LUẬN
tại kỳ họp thứ 2, ngày 30/3/2026
</Masthead>

${body}
`
const TEXT = 'KẾT LUẬN\ntại kỳ họp thứ 2, ngày 30/3/2026\nBáo cáo trong ngày 25/4/2026.\n'
const BODY = 'Báo cáo **trong ngày**\n25/4/2026.'

/** A content folder with one paper more, and what can be done there. */
async function archiveWith(text: string | Uint8Array, others: Record<string, string> = {}) {
  const content = await contentWith({ [NAME]: text, ...others })
  const file = (name: string): string => path.join(content, name)
  const options = { content, by: 'Nguyễn Văn A', today: '2026-04-02' }
  return {
    content,
    file,
    seal: (given: Partial<SealOptions> = {}, which = ID) =>
      sealPaper(which, { ...options, ...given }),
    text: (name = NAME) => readFile(file(name), 'utf8'),
    files: async () => (await readdir(content, { recursive: true })).sort(),
    problems: async () => (await read(content)).problems.map(({ code }) => code),
  }
}

/** What a refused command says. */
async function refusal(command: Promise<unknown>): Promise<string> {
  const error: unknown = await command.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}

describe('sealing', () => {
  test('the first time writes seal, history and what was sealed, and touches nothing else', async () => {
    const archive = await archiveWith(paper(BODY))
    const told = await archive.seal()
    expect(told).toContain('(niêm phong lần đầu)')
    expect(told).toContain('Người làm: Nguyễn Văn A (theo --by); ngày 2/4/2026.')
    expect(await archive.text(COPY)).toBe(TEXT)
    const seal = /Mã niêm phong: (sha256-[0-9a-f]{64})/.exec(told)?.[1] ?? ''
    const added = `text: ${seal}\nhistory:\n  - { date: 2026-04-02, by: Nguyễn Văn A, action: seal, text: ${seal} }\n`
    expect(await archive.text()).toBe(paper(BODY, added))
    expect(await archive.problems()).toEqual([])
    expect((await archive.files()).filter((name) => name.includes('tmp'))).toEqual([])
  })

  test('keeps a byte order mark, CRLF, and letters that are not in NFC', async () => {
    const raw = `\uFEFF${paper('Ủy ban a\u0301.').replaceAll('\n', '\r\n')}`
    const archive = await archiveWith(raw)
    await archive.seal()
    const after = await archive.text()
    expect(after.replace(/text: .*\r\nhistory:\r\n.*\r\n/, '')).toBe(raw)
    expect(after.match(/(?<!\r)\n/g)).toBeNull()
    expect(await archive.text(COPY)).toContain('Ủy ban á.\n')
    expect(await archive.problems()).not.toContain('broken-seal')
  })

  test('what has not changed is said, and nothing is written', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const before = await archive.text()
    expect(await archive.seal({ reason: 'Vì sao', today: '2026-04-09' })).toContain(
      'đã niêm phong và phần chữ không đổi',
    )
    await writeFile(archive.file(NAME), before.replace('**trong ngày**\n', 'trong ngày '))
    expect(await archive.seal()).toContain('phần chữ không đổi')
    expect(await archive.text()).toBe(before.replace('**trong ngày**\n', 'trong ngày '))
  })

  test('what was kept of the text is written again where it is lost or wrong', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const before = await archive.text()
    for (const damage of [() => rm(archive.file(COPY)), () => writeFile(archive.file(COPY), 'x')]) {
      await damage()
      expect(await archive.seal()).toContain('Đã ghi lại bản lưu phần chữ')
      expect(await archive.text(COPY)).toBe(TEXT)
      expect(await archive.text()).toBe(before)
    }
  })

  test('anew wants a reason, shows what it accepts, and adds to the history', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const sealed = await archive.text()
    const changed = sealed.replace('trong ngày', 'trước ngày')
    await writeFile(archive.file(NAME), changed)
    const difference = 'Báo cáo [-trong-]{+trước+} ngày 25/4/2026.'
    const refused = await refusal(archive.seal())
    expect(refused).toContain(difference)
    expect(refused).toContain('thêm --reason "…". Chưa ghi gì.')
    expect(await archive.text()).toBe(changed)
    expect(await refusal(archive.seal({ reason: '  ' }))).toBe('--reason đang để trống.')

    const reason = 'Gõ sai: “trong” # xem bản gốc'
    const told = await archive.seal({ reason, by: 'Trần B', today: '2026-04-05' })
    expect(told).toContain(difference)
    expect(told).toContain(`Lý do (hiện trên trang văn bản): ${reason}`)
    const { papers, problems } = await read(archive.content)
    expect(problems).toEqual([])
    const { text, history } = papers.get(ID)?.conclusion ?? {}
    expect(history).toEqual([
      { date: '2026-04-02', by: 'Nguyễn Văn A', action: 'seal', text: expect.anything() as string },
      { date: '2026-04-05', by: 'Trần B', action: 'seal', reason, text },
    ])
    expect(await archive.text(COPY)).toContain('trước ngày')
  })

  test('anew without what was sealed says nothing of words, and still wants a reason', async () => {
    const archive = await archiveWith(paper(BODY, `text: sha256-${'0'.repeat(64)}\n`))
    expect(await refusal(archive.seal())).toMatch(/^Văn bản đã niêm phong trước đây\./)
    await archive.seal({ reason: 'Mã cũ bị hỏng' })
    expect(await archive.problems()).toEqual([])
  })

  test('a seal that was taken away by hand does not make it the first time', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const without = (await archive.text())
      .replace(/^text: .*\n/m, '')
      .replace('trong ngày', 'trước ngày')
    await writeFile(archive.file(NAME), without)
    expect(await refusal(archive.seal())).toContain('[-trong-]{+trước+}')
    await archive.seal({ reason: 'Dòng text bị xóa nhầm' })
    expect(await archive.problems()).toEqual([])
  })

  test('neither do seal and history that were both deleted', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const changed = paper(BODY).replace('trong ngày', 'trước ngày')
    await writeFile(archive.file(NAME), changed)
    expect(await archive.problems()).toEqual(['removed-seal'])
    const refused = await refusal(archive.seal())
    expect(refused).toContain('[-trong-]{+trước+}')
    expect(refused).toContain('thêm --reason "…". Chưa ghi gì.')
    expect(await archive.text()).toBe(changed)
    expect(await archive.text(COPY)).toBe(TEXT)
    expect(await archive.seal({ reason: 'Khai báo bị xóa nhầm' })).toContain('Đã niêm phong lại')
    expect(await archive.text()).toContain('reason: Khai báo bị xóa nhầm')
    expect(await archive.problems()).toEqual([])
  })

  test('does not go back in time', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    expect(await refusal(archive.seal({ compared: true, today: '2026-04-01' }))).toContain(
      'Xem lại ngày giờ của máy',
    )
  })

  test('cut off between the two files the seal holds, and the next time mends the rest', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    await writeFile(archive.file(NAME), (await archive.text()).replace('trong ngày', 'trước ngày'))
    const kept = await archive.text(COPY)
    await archive.seal({ reason: 'Gõ sai' })
    // As if the second renaming had not come about.
    await writeFile(archive.file(COPY), kept)
    expect(await archive.problems()).toEqual(['sealed-copy'])
    await archive.seal()
    expect(await archive.problems()).toEqual([])
  })

  test('a file that somebody saves meanwhile is left as they saved it', async () => {
    const archive = await archiveWith(paper(BODY))
    const found = await findPaper(ID, archive.content)
    const opened = await openPaper(found, archive.content)
    const saved = paper(`${BODY} Thêm.`)
    await writeFile(archive.file(NAME), saved)
    const entry = {
      date: '2026-04-02',
      by: 'A',
      action: 'seal',
      text: `sha256-${'a'.repeat(64)}`,
    } as const
    expect(await refusal(writeSeal(opened, entry))).toContain('vừa bị sửa trong lúc niêm phong')
    expect(await archive.text()).toBe(saved)
    expect((await archive.files()).filter((name) => /tmp|txt/.test(name))).toEqual([])
  })

  test('nothing is written where there is no room for what was sealed', async () => {
    for (const block of ['sealed', COPY]) {
      const archive = await archiveWith(paper(BODY))
      if (block === COPY) await mkdir(archive.file(COPY), { recursive: true })
      else await writeFile(archive.file(block), 'x')
      expect(await refusal(archive.seal())).toContain('Không ghi được bản lưu')
      expect(await archive.text()).toBe(paper(BODY))
    }
  })

  test('frontmatter that cannot be added to is left alone', async () => {
    const folded = `text: >-\n  sha256-${'0'.repeat(64)}\n`
    const archive = await archiveWith(paper(BODY, folded))
    expect(await refusal(archive.seal({ reason: 'x' }))).toContain('Không tự ghi được')
    expect(await archive.text()).toBe(paper(BODY, folded))
    expect((await archive.files()).filter((name) => /tmp|txt/.test(name))).toEqual([])
  })
})

describe('a comparison', () => {
  test('is recorded once for the text that was sealed', async () => {
    const archive = await archiveWith(paper(BODY))
    expect(await refusal(archive.seal({ compared: true }))).toContain('chưa niêm phong')
    await archive.seal()
    expect(await archive.seal({ compared: true })).toContain(
      'đã đối chiếu với văn bản gốc ngày 2/4/2026.',
    )
    const once = await archive.text()
    expect(await archive.seal({ compared: true })).toContain('đã được ghi nhận từ trước')
    expect(await archive.text()).toBe(once)
    const { papers, problems } = await read(archive.content)
    expect(problems).toEqual([])
    expect(papers.get(ID)?.conclusion.history.map(({ action }) => action)).toEqual([
      'seal',
      'compare',
    ])
  })

  test('is refused where the seal does not hold, with what differs', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const changed = (await archive.text()).replace('trong ngày', 'trước ngày')
    await writeFile(archive.file(NAME), changed)
    const refused = await refusal(archive.seal({ compared: true }))
    expect(refused).toContain('[-trong-]{+trước+}')
    expect(refused).toContain('chưa ghi nhận việc đối chiếu')
    expect(await archive.text()).toBe(changed)
  })
})

describe('what cannot be sealed', () => {
  test('a paper with errors is refused with all of them', async () => {
    const archive = await archiveWith(paper('<Directive id="a" to="khong-co">Làm.</Directive> {x}'))
    const refused = await refusal(archive.seal())
    expect(refused).toContain(`${NAME}:`)
    expect(refused).toContain('[unknown-unit]')
    expect(refused).toContain('[expression]')
    expect(refused).toContain('Không niêm phong văn bản còn lỗi')
  })

  test.each([
    ['a file that is not UTF-8', Buffer.from([0x2d, 0xff, 0xfe]), '[not-utf8]'],
    ['an empty file', '', '[no-frontmatter]'],
    ['a paper without text', paper('').replace(/<Masthead>[^]*/, ''), '[no-text]'],
    ['a bomb of YAML', paper(BODY, 'place: &a x\nnotes: [*a, *a]\n'), '[yaml-alias]'],
  ])('%s', async (_, text, told) => {
    const archive = await archiveWith(text)
    expect(await refusal(archive.seal())).toContain(told)
    expect(await archive.files()).not.toContain('sealed')
  })

  test('a scan has no text', async () => {
    const scan = paper(
      '',
      `text: none\nattachments:\n  - { file: a.pdf, title: Bản quét, sha256: ${'a'.repeat(64)} }\n`,
    )
    const archive = await archiveWith(scan.replace(/<Masthead>[^]*/, ''))
    for (const compared of [false, true]) {
      expect(await refusal(archive.seal({ compared }))).toContain('chỉ có bản quét')
    }
  })

  test('a paper that the gate refuses, of which not a word is shown', async () => {
    const archive = await archiveWith(paper(BODY))
    await archive.seal()
    const marked = (await archive.text()).replace('Báo cáo', 'TỐI MẬT\n\nThẩm tra')
    await writeFile(archive.file(NAME), marked)
    for (const given of [{}, { reason: 'Sửa' }, { compared: true }]) {
      const refused = await refusal(archive.seal(given))
      expect(refused).toContain(`${NAME}:`)
      expect(refused).toContain('[secrecy-mark]')
      expect(refused).toContain('Chưa ghi gì.')
      expect(refused).not.toMatch(/TỐI|Thẩm tra|Báo cáo|25\/4|\{\+|\[-/)
    }
    expect(await archive.text()).toBe(marked)
    expect(await archive.text(COPY)).toBe(TEXT)
  })

  test('a paper that the gate refuses and that cannot be read: what is wrong with it may quote it', async () => {
    const archive = await archiveWith(
      paper('TỐI MẬT\n\n<Directive id="a" to="thẩm-tra">Làm.</Directive>'),
    )
    const refused = await refusal(archive.seal())
    expect(refused).toContain('[secrecy-mark]')
    expect(refused).not.toMatch(/thẩm-tra|Directive/)
  })

  test('a paper with an attachment that the gate refuses, until a person confirms it', async () => {
    const sha256 = createHash('sha256').update('DỰ THẢO\n').digest('hex')
    const field = `attachments:\n  - { file: a.txt, title: Phụ lục, sha256: ${sha256} }\n`
    const archive = await archiveWith(paper(BODY, field), { [`attachments/${ID}/a.txt`]: 'MẬT\n' })
    expect(await refusal(archive.seal())).toContain('[attachment-mark]')
    expect(await archive.files()).not.toContain('sealed')
    await writeFile(archive.file(NAME), paper('DỰ THẢO'))
    expect(await refusal(archive.seal())).toContain('[draft-mark]')
    const confirmed = `confirmations:\n  - { rule: draft-mark, by: A, date: 2026-04-01, reason: Bản ký không có }\n`
    await writeFile(archive.file(NAME), paper('DỰ THẢO', confirmed))
    expect(await archive.seal()).toContain('Đã niêm phong')
  })

  test('a paper that was withdrawn', async () => {
    const archive = await archiveWith(paper(BODY), {
      'withdrawn.yaml': `- { id: ${ID}, date: 2026-04-01, by: Nguyễn Văn A }\n`,
    })
    expect(await refusal(archive.seal())).toContain('đã rút khỏi kho ngày 1/4/2026')
  })

  test('a file that was locked against writing', async () => {
    const archive = await archiveWith(paper(BODY))
    await chmod(archive.file(NAME), 0o444)
    expect(await refusal(archive.seal())).toContain('đang ở chế độ chỉ đọc')
    await chmod(archive.file(NAME), 0o644)
  })

  test('a name that leads nowhere, to a folder, or out of the archive', async () => {
    const archive = await archiveWith(paper(BODY), {
      'conclusions/2026/Kết luận 3.mdx': paper(BODY),
    })
    const outside = path.join(archive.content, '..', 'ngoài kho.mdx')
    await writeFile(outside, paper(BODY))
    await symlink(outside, archive.file('conclusions/2026/lien-ket.mdx'))
    const said = (which: string): Promise<string> => refusal(archive.seal({}, which))
    expect(await said('  ')).toContain('Chưa ghi văn bản nào')
    expect(await said('2026/btv-ky-hop-3')).toBe(
      'Không có văn bản 2026/btv-ky-hop-3. Gần nhất: “2026/btv-ky-hop-1”.',
    )
    expect(await said('không có gì')).toBe('Không có văn bản không có gì.')
    for (const folder of ['conclusions/2026', '2026', archive.content]) {
      expect(await said(folder)).toContain('là một thư mục, không phải tệp văn bản')
    }
    for (const file of [
      outside,
      'site.yaml',
      'conclusions/2026/lien-ket.mdx',
      '../ngoài kho.mdx',
    ]) {
      expect(await said(file)).toContain('không nằm trong')
    }
    expect(await said('conclusions/2026/Kết luận 3.mdx')).toContain('không phải tệp văn bản')
  })
})

test('a paper is named by its path from anywhere, or by its id', async () => {
  const archive = await archiveWith(paper(BODY))
  const inFolder = archive.file('conclusions/2026')
  for (const [given, from] of [
    [ID],
    [`${ID}.mdx`],
    [NAME],
    [archive.file(NAME)],
    [NAME.replaceAll('/', '\\')],
    ['btv-ky-hop-2.mdx', inFolder],
    ['./btv-ky-hop-2', inFolder],
  ] as const) {
    expect(await findPaper(given, archive.content, from), given).toMatchObject({
      id: ID,
      name: NAME,
    })
  }
})

describe('the person', () => {
  const nobody = { git: () => undefined, account: () => undefined }

  test('is whom --by names, else whom Git knows, else the owner of the account', () => {
    const ask = { git: () => 'Trần  B\n', account: () => 'may-1' }
    expect(personOf(' Nguye\u0302\u0303n  A ', ask)).toEqual({
      name: 'Nguyễn A',
      known: 'theo --by',
    })
    expect(personOf(undefined, ask)).toEqual({ name: 'Trần B', known: 'theo git config user.name' })
    expect(personOf(undefined, { ...ask, git: () => ' \n' })).toMatchObject({ name: 'may-1' })
  })

  test('is asked for where nobody knows', () => {
    expect(() => personOf(undefined, nobody)).toThrow('thêm --by')
    for (const by of ['', '  ', 'a\u0000b', 'x\u202ey', 'x'.repeat(501)]) {
      expect(() => personOf(by, nobody)).toThrow(UsageError)
    }
  })

  test('where somebody can be asked, is proposed and no more', async () => {
    const ask = { git: () => 'Trần B', account: () => 'may-1' }
    const asked: string[] = []
    const write = <T>(message: string, proposed: string, read: (raw: string) => T): Promise<T> => {
      asked.push(message)
      return Promise.resolve(read(proposed))
    }
    expect(await askedPerson(undefined, 'Người nhập', { write }, ask)).toMatchObject({
      name: 'Trần B',
    })
    expect(asked).toEqual([
      'Người nhập (họ và tên, ghi vào lịch sử của văn bản; chỉ nhấn Enter nếu là Trần B)',
    ])
    expect(await askedPerson(undefined, 'Người nhập', undefined, ask)).toBeUndefined()
    expect(await askedPerson('C', 'Người nhập', undefined, ask)).toMatchObject({ name: 'C' })
  })

  test('is found on this machine', () => {
    const git = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' }).stdout
    const { name, known } = personOf(undefined)
    expect(name.length).toBeGreaterThan(0)
    if (git?.trim()) expect(known).toBe('theo git config user.name')
  })
})
