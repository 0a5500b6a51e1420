import { explain } from './fault.ts'
import { HelpRequest, UsageError } from './options.ts'

/**
 * Runs a command: a mistake of the person who typed it is told in words, exit code 1; how it is used, to whoever
 * asks; anything else is a fault of the software, and is told with what its makers need.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (error instanceof HelpRequest) {
      console.log(error.message)
      return
    }
    process.exitCode = 1
    if (error instanceof UsageError) console.error(error.message)
    else console.error(explain(error))
  }
}
