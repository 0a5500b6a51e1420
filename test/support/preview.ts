/** The preview as a person starts it, over a content folder that a test may change. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { plainEnvironment } from './commands.ts'
import { root } from './paths.ts'

/** A running preview. */
export interface RunningPreview {
  /** Its address, with a slash at the end. */
  url: string
  /** What it has said so far. */
  said: () => string
  stop: () => Promise<void>
}

/** How long it may take to start, in ms: it compiles the pages' scripts and styles first. */
const PATIENCE = 60_000

/** Starts `npm run dev` for a content folder, on a free port; resolves when it serves pages. */
export async function startPreview(content: string): Promise<RunningPreview> {
  const argv = [path.join(root, 'scripts/dev.ts'), '--content', content, '--port', '0']
  const child = spawn(process.execPath, argv, { cwd: root, env: plainEnvironment() })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const started = new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${why}\n${output}`))
    const timer = setTimeout(fail, PATIENCE, 'The preview did not start.')
    const listen = (chunk: Buffer): void => {
      output += chunk.toString()
      const url = /Xem trước tại (\S+)/.exec(output)?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => {
      clearTimeout(timer)
      fail('The preview ended.')
    })
  })
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  try {
    return { url: await started, said: () => output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
