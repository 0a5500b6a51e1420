/*
 * npm start -- [--content content] [--out dist] [--base /] [--port 4321]: checks, builds and serves.
 */
import { buildOptions } from './build/options.ts'
import { run } from './build/run.ts'
import { show } from './build/show.ts'
import { buildSite } from './build/site.ts'

await run(async () => {
  const { port, ...options } = buildOptions(
    'Cách dùng: npm start -- [--content content] [--out dist] [--base /] [--port 4321]',
  )
  const { told, papers, pages } = await buildSite(options)
  console.log(`Đã dựng ${options.out}: ${papers} văn bản, ${pages} trang.`)
  if (told !== '') console.log(`Nội dung có ${told}: xem bằng npm run check.`)
  await show(options.out, options.base, port)
})
