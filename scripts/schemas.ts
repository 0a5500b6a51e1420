/*
 * npm run schemas: writes the JSON Schemas that the committed editor settings give to the YAML files.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { jsonSchemas } from '../src/format/json-schemas.ts'
import { run } from './build/run.ts'

const folder = path.resolve(import.meta.dirname, '../.vscode/schemas')

await run(async () => {
  await mkdir(folder, { recursive: true })
  for (const { name, text } of jsonSchemas()) {
    const file = path.join(folder, name)
    await writeFile(`${file}.new`, text)
    await rename(`${file}.new`, file)
  }
  console.log(`Đã ghi các JSON Schema vào ${path.relative(process.cwd(), folder)}.`)
})
