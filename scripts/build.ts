/*
 * npm run build -- [--content content] [--out dist] [--base /]: builds the archive into a folder of files.
 */
import { buildOptions } from './build/options.ts'
import { run } from './build/run.ts'
import { buildSite } from './build/site.ts'

await run(async () => {
  const options = buildOptions(
    'Cách dùng: npm run build -- [--content content] [--out dist] [--base /]',
  )
  const { told, papers, records, pages } = await buildSite(options)
  console.log(
    `Đã dựng ${options.out}: ${papers} văn bản, ${pages} trang, ${records} bản ghi tra cứu.`,
  )
  if (told !== '') console.log(`Nội dung có ${told}: xem bằng npm run check.`)
})
