/*
 * npm run preview -- [--out dist] [--base /] [--port 4321]: serves what was built, and builds nothing.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildOptions, UsageError } from './build/options.ts'
import { run } from './build/run.ts'
import { show } from './build/show.ts'
import { MANIFEST } from './build/swap.ts'

await run(async () => {
  const { out, base, port } = buildOptions(
    'Cách dùng: npm run preview -- [--out dist] [--base /] [--port 4321]',
  )
  if (!existsSync(path.join(out, MANIFEST))) {
    throw new UsageError(
      `Chưa có bản dựng trong ${out}.\nChạy npm run build trước, hoặc npm start.`,
    )
  }
  await show(out, base, port)
})
