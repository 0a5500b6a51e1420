/*
 * npm run dev -- [--content content] [--base /] [--port 4321]: shows each page as its file is saved, with what is
 * wrong with it, without search.
 */
import path from 'node:path'
import { astroEnvironment } from './astro.ts'
import { buildOptions, checkContent } from './build/options.ts'
import { run } from './build/run.ts'

await run(async () => {
  const { content, base, port } = buildOptions(
    'Cách dùng: npm run dev -- [--content content] [--base /] [--port 4321]',
  )
  checkContent(content)
  Object.assign(process.env, astroEnvironment, { KHO_CONTENT: content, KHO_BASE: base })
  // In this process, so that whoever ends it ends the server; on a taken port it takes the next one.
  const { dev } = await import('astro')
  const { resolvedUrls } = await dev({
    root: path.resolve(import.meta.dirname, '..'),
    server: { host: '127.0.0.1', port },
    // What it says of its own work is English, and nobody's business who edits; the content's errors are told apart.
    logLevel: 'error',
  })
  console.log(
    `Xem trước tại ${resolvedUrls.local[0] ?? ''}\nMở địa chỉ trên bằng trình duyệt; nhấn Ctrl-C ở đây để dừng.`,
  )
})
