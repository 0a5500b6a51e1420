/** `npm run import --force`: a paper whose day or session was wrong moves, and nothing of it stays behind. */
import { expect, test } from 'vitest'
import { read } from '../format/content.ts'
import { desk, ID, NAME, PAPER } from './import.ts'
import { KEYS } from './keyboard.ts'

const NEXT = '2026/btv-ky-hop-31'

test('a wrong ordinal is put right: new address, the old one leads on', async () => {
  const at = await desk()
  await at.run({ attach: true })
  await at.run({ force: true })
  const before = await at.text()
  const { text, failed } = await at.run({ force: true, ordinal: '31' })
  expect(failed).toBe(false)
  expect(text).toContain(`ĐÃ CHUYỂN THÀNH content/conclusions/${NEXT}.mdx`)
  expect(text).toContain(`Địa chỉ cũ /ket-luan/${ID}/ vẫn dẫn đến văn bản này`)
  const after = await at.text(`conclusions/${NEXT}.mdx`)
  expect(after).toContain(`formerIds:\n  - ${ID}\n`)
  expect(after).toContain(`mã văn bản trước đây: ${ID}`)
  expect(after).toContain('session: { ordinal: 31 }')
  const files = await at.files()
  expect(files.filter((name) => name.includes('ky-hop-30'))).toEqual([])
  expect(files.filter((name) => name.includes('ky-hop-31')).sort()).toEqual([
    `attachments/${NEXT}/ban-goc.txt`,
    `conclusions/${NEXT}.mdx`,
    `replaced/${NEXT}/1.txt`,
    `replaced/${NEXT}/2.txt`,
    `sealed/${NEXT}.txt`,
  ])
  expect(await at.text(`replaced/${NEXT}/2.txt`)).toBe(before)
  const { problems } = await read(at.content)
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.filter(({ code }) => code !== 'unconfirmed-proposal')).toEqual([])
})

test('and back again', async () => {
  const at = await desk()
  await at.run()
  await at.run({ force: true, ordinal: '31' })
  expect((await at.run({ force: true })).failed).toBe(false)
  expect(await at.text()).toContain(`formerIds:\n  - ${NEXT}\n`)
})

test('not over another paper of that session, unless somebody says that it is another', async () => {
  const at = await desk({ 'a.txt': PAPER })
  await at.run()
  await at.put('b.txt', PAPER.replace('đồng tình', 'nhất trí'))
  await at.run({ ordinal: '31' }, { files: ['b.txt'] })
  const said = await at.refused({ force: true, ordinal: '31' })
  expect(said).toContain('Kỳ họp thứ 31 đã có')
  expect(said).toContain(`Vì vậy chưa chuyển văn bản ${ID} thành ${NEXT}-2.`)
  await at.press(
    [
      ['Đây có phải một văn bản khác không?', KEYS.down, KEYS.enter],
      [`Chuyển văn bản ${ID} thành`, KEYS.enter],
    ],
    { force: true, ordinal: '31' },
  )
  expect(await at.files()).toContain(`conclusions/${NEXT}-2.mdx`)
  expect(await at.files()).not.toContain(NAME)
})
