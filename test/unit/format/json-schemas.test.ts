import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../src/format/json-schemas.ts'
import { root } from '../../support/paths.ts'

const committed = path.join(root, '.vscode')

describe('JSON Schemas of the YAML files', () => {
  it.each(jsonSchemas())(
    '$name is committed as the schemas say (npm run schemas)',
    async ({ name, text }) => {
      expect(await readFile(path.join(committed, 'schemas', name), 'utf8')).toBe(text)
    },
  )

  it.each(jsonSchemas())('$describes has its schema in the editor settings', async (schema) => {
    const settings = await readFile(path.join(committed, 'settings.json'), 'utf8')
    const { 'yaml.schemas': schemas } = JSON.parse(settings) as {
      'yaml.schemas': Record<string, string>
    }
    expect(schemas[`.vscode/schemas/${schema.name}`]).toBe(`**/content/${schema.describes}`)
  })

  it('every field is described in Vietnamese', () => {
    for (const { name, text } of jsonSchemas()) {
      for (const [path, field] of fieldsOf(JSON.parse(text), name)) {
        expect(field.description, path).toMatch(/[àáảãạăâđêôơưẵắềệộợừứ]/)
      }
    }
  })
})

interface JsonSchema {
  description?: string
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
}

/** Every property below a schema, with its path. */
function fieldsOf(schema: JsonSchema, path: string): [path: string, field: JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    [`${path}.${key}`, field] as [string, JsonSchema],
    ...fieldsOf(field, `${path}.${key}`),
  ])
  return [...own, ...(schema.items ? fieldsOf(schema.items, `${path}[]`) : [])]
}
