/*
 * npm run import -- van-ban.docx [more…] [--secrecy none] [--by "…"] …
 *
 * Makes papers of the archive from Word files, and tells what it has recognised and what a person must decide.
 */
import { today } from '../src/client/today.ts'
import { checkContent, fromProject } from './build/options.ts'
import { run } from './build/run.ts'
import { givenArguments } from './import/given.ts'
import { importPapers } from './import/import.ts'
import { readPaper } from './import/read-paper.ts'

await run(async () => {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const { given, files } = givenArguments()
  const { content } = fromProject({ content: given.content ?? 'content' })
  checkContent(content)
  const { stdin: input, stdout: output } = process
  const terminal = input.isTTY && output.isTTY ? { input, output } : undefined
  const told = await importPapers({
    ...{ content, given, files, from, terminal, today: today(), readPaper },
  })
  if (told.failed) process.exitCode = 1
  console[told.failed ? 'error' : 'log'](told.text)
})
