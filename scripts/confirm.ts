/*
 * npm run confirm -- ID [--all --by "…"] [--by "…"] [--content content]
 *
 * Goes through what the importer has proposed for a paper and is not sure of.
 */
import { today } from '../src/client/today.ts'
import { argumentsOf, checkContent, fromProject, UsageError } from './build/options.ts'
import { run } from './build/run.ts'
import { confirmPaper } from './confirm/confirm.ts'

const USAGE = `Cách dùng:
  npm run confirm -- 2026/btv-ky-hop-3     xem từng đề xuất của lệnh import, nhận, sửa hoặc bỏ
  --by "…"         người xem, ghi vào lịch sử của văn bản
  --all --by "…"   nhận tất cả mà không hỏi: người nêu tên đã xem hết và thấy đúng
  --content THƯ-MỤC`

await run(async () => {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const { values, positionals } = argumentsOf(
    USAGE,
    {
      content: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      by: { type: 'string' },
    },
    true,
  )
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) {
    throw new UsageError(`Mỗi lần xem một văn bản.\n${USAGE}`)
  }
  const { content } = fromProject({ content: values.content })
  checkContent(content)
  const { stdin: input, stdout: output } = process
  const terminal = input.isTTY && output.isTTY ? { input, output } : undefined
  const { all, by } = values
  console.log(await confirmPaper({ content, given, all, by, terminal, today: today(), from }))
})
