import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { collapse } from '../../../src/domain/text.ts'
import { blockText } from '../../../src/domain/paper.ts'
import { nameFinder, placeFinder } from '../../../src/domain/mentions.ts'
import type { LocalProblem } from '../../../src/domain/problems.ts'
import { units } from '../../../src/domain/schemas/units.ts'
import { topics } from '../../../src/domain/schemas/topics.ts'
import { type ReadConclusion, readConclusion } from '../../../src/format/conclusion.ts'
import { references } from '../../../src/format/references.ts'
import { problemSink, type Source, sourceOf } from '../../../src/format/source.ts'
import { readYaml } from '../../../src/format/yaml.ts'
import { root } from '../../support/paths.ts'

function vocabulary<S extends z.ZodType>(name: string, schema: S): z.infer<S> {
  const source = sourceOf(readFileSync(path.join(root, 'content', name), 'utf8'))
  const read = readYaml(source.text, schema, problemSink(source))
  if (!read) throw new Error(`${name} is broken`)
  return read.value
}

const realUnits = vocabulary('units.yaml', units)
const context = {
  terms: [{ id: '2025-2030', from: '2025-07-01', to: '2030-06-30' }],
  known: references({ units: realUnits, topics: vocabulary('topics.yaml', topics) }),
  findNames: nameFinder(realUnits),
  findPlaces: placeFinder([]),
}

/** Frontmatter that is right, for tests of bodies; 7 lines, the body begins on line 8. */
export const HEAD = `---
type: ket-luan
issuer: btv
date: 2026-03-23
title: Kết luận thử
secrecy: none
---
`

/** Reads the text of a conclusion file against the real vocabularies. */
export function readFile(text: string): { read?: ReadConclusion; problems: LocalProblem[] } {
  return readSource(sourceOf(text))
}

/** The same for a file that is decoded already. */
export function readSource(source: Source): { read?: ReadConclusion; problems: LocalProblem[] } {
  return readConclusion(source, '2026/thu', 'content/conclusions/2026/thu.mdx', context)
}

/** Reads a body that must be right. */
export function readBody(body: string): ReadConclusion {
  const { read, problems } = readFile(HEAD + body)
  if (!read) throw new Error(JSON.stringify(problems, null, 2))
  return read
}

/** The whole visible text, white space collapsed. */
export function visible({ paper }: ReadConclusion): string {
  return collapse(blockText(paper.blocks))
}
