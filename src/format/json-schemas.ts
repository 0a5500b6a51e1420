import { z } from 'zod'
import { VOCABULARY_FILES } from './vocabularies.ts'

/** A JSON Schema and the file that it belongs in. */
export interface JsonSchemaFile {
  /** The owner's file that it describes: `units.yaml`. */
  describes: string
  /** Name of the schema's own file: `units.schema.json`. */
  name: string
  text: string
}

/**
 * JSON Schemas of the owner's YAML files, made from the schemas that the build validates with, so that an
 * editor completes and explains every field in Vietnamese. (Frontmatter gets its own from Astro.)
 */
export function jsonSchemas(): JsonSchemaFile[] {
  return Object.entries(VOCABULARY_FILES).map(([describes, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input' })
    const name = describes.replace('.yaml', '.schema.json')
    return { describes, name, text: `${JSON.stringify(json, null, 2)}\n` }
  })
}
