/*
 * npm run check -- [--content content] [--out dist] [--fix] [--json | --format text|json|github]
 * npm run check -- --seal FILE [--reason "…"] [--by "…"]
 * npm run check -- --compared FILE [--by "…"]
 *
 * Tells all that is wrong with the content, and what is left in a built site of papers that were withdrawn.
 */
import { type CheckedArchive, readArchive } from '../src/checker/archive.ts'
import { githubReport } from '../src/checker/report/github.ts'
import { jsonReport } from '../src/checker/report/json.ts'
import { hasErrors, type Problem, sortProblems } from '../src/domain/problems.ts'
import { formatProblems } from '../src/format/report.ts'
import { argumentsOf, checkContent, fromProject, UsageError } from './build/options.ts'
import { progress } from './build/progress.ts'
import { run } from './build/run.ts'
import { fixContent } from './check/fix.ts'
import { checkBuilt, lookedThrough } from './check/site.ts'
import { leftoversOf } from './published/leftovers.ts'
import { sealPaper } from './seal/seal.ts'
import { today } from '../src/client/today.ts'

const USAGE = `Cách dùng:
  npm run check                                   kiểm tra toàn bộ nội dung
  npm run check -- --fix                          sửa điều sửa được mà không cần người xem
  npm run check -- --json                         kết quả cho chương trình khác (như --format json)
  npm run check -- --format text|json|github
  npm run check -- --content THƯ-MỤC --out THƯ-MỤC
  npm run check -- --seal TỆP [--reason "…"] [--by "…"]      niêm phong phần chữ của một văn bản
  npm run check -- --compared TỆP [--by "…"]                 ghi nhận đã đối chiếu với văn bản gốc`

/** Where builds go that are told nothing else. */
const DIST = 'dist'

const REPORTS: Record<string, (problems: readonly Problem[], papers: number) => string> = {
  text: (problems, papers) => `${formatProblems(problems)}\nĐã đọc được ${papers} văn bản.`,
  json: jsonReport,
  github: githubReport,
}

await run(async () => {
  const { values } = argumentsOf(USAGE, {
    content: { type: 'string', default: 'content' },
    out: { type: 'string' },
    format: { type: 'string', default: 'text' },
    json: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    seal: { type: 'string' },
    compared: { type: 'string' },
    reason: { type: 'string' },
    by: { type: 'string' },
  })
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const { content, out } = fromProject({ content: values.content, out: values.out ?? DIST })
  checkContent(content)
  const { seal, compared, reason, by } = values
  if (seal !== undefined && compared !== undefined) {
    throw new UsageError(`--seal và --compared là hai việc riêng: chạy từng lệnh.\n${USAGE}`)
  }
  const paper = seal ?? compared
  if (paper !== undefined) {
    const options = { content, reason, by, from, today: today(), compared: compared !== undefined }
    console.log(await sealPaper(paper, options))
    return
  }
  if (reason !== undefined || by !== undefined) {
    throw new UsageError(`--reason và --by đi cùng --seal hoặc --compared.\n${USAGE}`)
  }
  const format = values.json ? 'json' : values.format
  const report = REPORTS[format]
  if (!report) throw new UsageError(`Không có dạng báo cáo “${format}”.\n${USAGE}`)
  if (values.out !== undefined) await checkBuilt(out)
  if (values.fix) for (const line of await fixContent(content)) console.error(line)
  const { withdrawn, papers, problems: found } = await checked(content)
  // A list that can be read is enough: mistakes elsewhere must not hide what is still published.
  const left = await leftoversOf(withdrawn, out)
  const problems = sortProblems([...found, ...left.problems])
  console.log(report(problems, papers.size))
  if (format === 'text' && left.files > 0 && left.problems.length === 0) {
    console.log(lookedThrough(out, left.files))
  }
  if (hasErrors(problems)) process.exitCode = 1
})

async function checked(content: string): Promise<CheckedArchive> {
  const tell = progress()
  tell.step('Đọc và kiểm tra nội dung')
  try {
    return await readArchive(content)
  } finally {
    tell.end()
  }
}
