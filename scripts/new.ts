/*
 * npm run new -- [--type …] [--issuer …] … [--yes]: asks for what is known of a paper before its text is there, and
 * makes its file.
 */
import { today } from '../src/client/today.ts'
import { checkContent, fromProject } from './build/options.ts'
import { run } from './build/run.ts'
import { newPaper } from './new/create.ts'
import { givenArguments } from './new/given.ts'

await run(async () => {
  const given = givenArguments()
  const { content } = fromProject({ content: given.content })
  checkContent(content)
  const { stdin: input, stdout: output } = process
  const terminal = input.isTTY && output.isTTY ? { input, output } : undefined
  console.log(await newPaper({ content, given, terminal, today: today() }))
})
