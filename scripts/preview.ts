/*
 * npm run preview -- [--out dist] [--port 4321]: serves what was built, under the path it was built for.
 */
import { buildOptions, UsageError } from './build/options.ts'
import { run } from './build/run.ts'
import { show } from './build/show.ts'
import { readManifest } from './build/swap.ts'

await run(async () => {
  const { out, port } = buildOptions('Cách dùng: npm run preview -- [--out dist] [--port 4321]')
  const manifest = await readManifest(out)
  if (!manifest) {
    throw new UsageError(
      `Chưa có kho nào được dựng trong ${out}.\nChạy npm run build trước, hoặc npm start.`,
    )
  }
  await show(out, manifest.base, port)
})
