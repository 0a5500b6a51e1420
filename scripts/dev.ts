/*
 * npm run dev -- [--content content] [--base /] [--port 4321]: shows each page as its file is saved, with what is
 * wrong with it, without search.
 */
import { astro } from './astro.ts'
import { buildOptions, checkContent } from './build/options.ts'
import { run } from './build/run.ts'

await run(async () => {
  const { content, base, port } = buildOptions(
    'Cách dùng: npm run dev -- [--content content] [--base /] [--port 4321]',
  )
  checkContent(content)
  Object.assign(process.env, { KHO_CONTENT: content, KHO_BASE: base })
  // Another preview may be running, of this folder or another: this one takes the next free port.
  const server = ['--host', '127.0.0.1', '--port', String(port), '--ignore-lock']
  process.exitCode = await astro('dev', ...server)
})
