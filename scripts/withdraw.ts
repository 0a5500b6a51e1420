/*
 * npm run withdraw -- ID [--stub] [--reason "…"] [--by "…"] [--content content] [--out dist] [--yes]
 *
 * Takes a paper out of the archive, and says where else it must go.
 */
import { confirm, isCancel } from '@clack/prompts'
import { today } from '../src/client/today.ts'
import { argumentsOf, checkContent, fromProject, UsageError } from './build/options.ts'
import { run } from './build/run.ts'
import { withdrawPaper } from './withdraw/withdraw.ts'

const USAGE = `Cách dùng:
  npm run withdraw -- 2026/btv-ky-hop-3            rút văn bản; cũng nhận đường dẫn tệp hoặc địa chỉ trang
  npm run withdraw -- 2026/btv-ky-hop-3 --stub     để lại ở địa chỉ cũ một trang báo văn bản đã rút
  --reason "…"    lý do, chỉ ghi trong content/withdrawn.yaml
  --by "…"        người rút
  --yes           không hỏi lại
  --content THƯ-MỤC   --out THƯ-MỤC`

await run(async () => {
  const { values, positionals } = argumentsOf(
    USAGE,
    {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      stub: { type: 'boolean', default: false },
      reason: { type: 'string' },
      by: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
    true,
  )
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) {
    throw new UsageError(`Mỗi lần rút một văn bản.\n${USAGE}`)
  }
  const { content, out } = fromProject({ content: values.content, out: values.out })
  checkContent(content)
  const { stub, reason, by, yes } = values
  console.log(
    await withdrawPaper(given, {
      ...{ content, out, stub, reason, by },
      project: '.',
      today: today(),
      confirm: yes ? () => Promise.resolve() : ask,
    }),
  )
})

async function ask(id: string, files: readonly string[]): Promise<void> {
  const list = files.map((file) => `  ${file}`).join('\n')
  if (!process.stdin.isTTY) {
    throw new UsageError(`Sẽ xóa:\n${list}\nChưa làm gì. Chạy lại với --yes để rút văn bản ${id}.`)
  }
  console.log(`Sẽ xóa:\n${list}`)
  const answer = await confirm({
    message: `Rút văn bản ${id} khỏi kho?`,
    active: 'Rút',
    inactive: 'Không',
    initialValue: false,
  })
  if (isCancel(answer) || !answer) throw new UsageError('Chưa làm gì.')
}
