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
import { checkContent, fromProject } from './build/options.ts'
import { progress } from './build/progress.ts'
import { run } from './build/run.ts'
import { type CheckArguments, checkArguments } from './check/arguments.ts'
import { fixContent } from './check/fix.ts'
import { checkBuilt, lookedThrough } from './check/site.ts'
import { leftoversOf } from './published/leftovers.ts'
import { sealPaper } from './seal/seal.ts'
import { today } from '../src/client/today.ts'

/** Where builds go that are told nothing else. */
const DIST = 'dist'

const REPORTS: Record<
  CheckArguments['format'],
  (problems: readonly Problem[], papers: number) => string
> = {
  text: (problems, papers) => `${formatProblems(problems)}\nĐã đọc được ${papers} văn bản.`,
  json: jsonReport,
  github: githubReport,
}

await run(async () => {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const { fix, format, paper, ...folders } = checkArguments()
  const { content, out } = fromProject({ content: folders.content, out: folders.out ?? DIST })
  checkContent(content)
  if (paper) {
    console.log(await sealPaper(paper.given, { ...paper, content, from, today: today() }))
    return
  }
  if (folders.out !== undefined) await checkBuilt(out)
  if (fix) for (const line of await fixContent(content)) console.error(line)
  const { withdrawn, papers, problems: found } = await checked(content)
  // A list that can be read is enough: mistakes elsewhere must not hide what is still published.
  const left = await leftoversOf(withdrawn, out)
  const problems = sortProblems([...found, ...left.problems])
  console.log(REPORTS[format](problems, papers.size))
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
