/*
 * npm run dev -- [--content content] [--port 4321]: shows each page as it is written, without search.
 */
import { astro } from './astro.ts'
import { buildOptions } from './build/options.ts'
import { run } from './build/run.ts'

await run(async () => {
  const { content, base, port } = buildOptions(
    'Cách dùng: npm run dev -- [--content content] [--base /] [--port 4321]',
  )
  Object.assign(process.env, { KHO_CONTENT: content, KHO_BASE: base })
  process.exitCode = await astro('dev', '--port', String(port))
})
