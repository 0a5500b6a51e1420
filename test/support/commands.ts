/** Runs the project's commands as a person does: another process, its own environment. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { root } from './paths.ts'

/** How a command ended and what it said. */
export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs `scripts/<name>` in the project's folder; never rejects because of the command's own exit code. */
export function runScript(name: string, ...argv: string[]): Promise<Ended> {
  return runScriptWith({}, name, ...argv)
}

/** The same with further variables in its environment. */
export function runScriptWith(
  environment: Record<string, string>,
  name: string,
  ...argv: string[]
): Promise<Ended> {
  const env = { ...plainEnvironment(), ...environment }
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(root, 'scripts', name), ...argv],
      options,
      (error, stdout, stderr) => {
        const code = error ? error.code : 0
        if (typeof code === 'number') resolve({ code, stdout, stderr })
        else reject(error ?? new Error(`${name}: no exit code`))
      },
    )
  })
}

/** The environment as a person has it: with the runner's NODE_ENV=test, Vite would build for development. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|KHO_.*)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
