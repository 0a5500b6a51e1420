/** Where `npm run import` writes its report, and where it never does. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { desk, PAPER } from './import.ts'

test.each([
  ['the file that is imported', { 'KL 30.txt': PAPER }, 'KL 30.txt', 'đó là tệp đang nhập'],
  ['another file that is there', { 'KL 30.txt': PAPER, 'a.txt': 'A' }, 'a.txt', 'đã có tệp ấy'],
  ['a file of another kind', { 'KL 30.txt': PAPER }, 'units.yaml', 'không có đuôi .txt'],
])('a report is not written over %s', async (_what, files, report, why) => {
  const at = await desk(files)
  const said = await at.refused({ report }, { files: ['KL 30.txt'] }).catch(String)
  expect(said).toContain(`Không ghi báo cáo vào ${report}: `)
  expect(said).toContain(why)
  expect(await readFile(path.join(at.from, 'KL 30.txt'), 'utf8')).toBe(PAPER)
})

test('nor into the archive', async () => {
  const at = await desk()
  const report = path.join(at.content, 'a.txt')
  expect(await at.refused({ report })).toContain('nằm trong thư mục nội dung của kho')
})

test('an earlier report is written anew', async () => {
  const at = await desk()
  await at.run({ report: 'báo cáo.txt' })
  const { failed } = await at.run({ report: 'báo cáo.txt', force: true })
  expect(failed).toBe(false)
  expect(await readFile(path.join(at.from, 'báo cáo.txt'), 'utf8')).toContain('ĐÃ THAY')
})
