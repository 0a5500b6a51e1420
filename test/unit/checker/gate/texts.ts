import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cadresIn } from '../../../../src/checker/gate/cadres.ts'
import { type GateLine, marksOf } from '../../../../src/checker/gate/marks.ts'
import { root } from '../../../support/paths.ts'

/** A text to judge: its lines, and the codes of the rules that must refuse it. */
export interface JudgedText {
  name: string
  lines: GateLine[]
  expected: string[]
}

/**
 * The texts of a folder of the fixtures. `@expect <code>` names a rule; `@where <part>` tells where the lines after
 * it stand, the body if nothing is said.
 */
export function textsOf(folder: 'refused' | 'passed'): JudgedText[] {
  const place = path.join(root, 'test/fixtures/gate', folder)
  return readdirSync(place).map((name) => {
    const text: JudgedText = { name, lines: [], expected: [] }
    let where: GateLine['where'] = 'body'
    for (const line of readFileSync(path.join(place, name), 'utf8').split('\n')) {
      const [, directive, value = ''] = /^@(\S+) (.+)$/.exec(line) ?? []
      if (directive === 'expect') text.expected.push(value)
      else if (directive === 'where') where = value as GateLine['where']
      else if (line.trim() !== '') text.lines.push({ text: line, where })
    }
    return text
  })
}

/** Lines of one part of a paper. */
export function linesOf(where: GateLine['where'], ...texts: string[]): GateLine[] {
  return texts.map((text) => ({ text, where }))
}

/** The codes of the rules that refuse a text. */
export function refusedBy(lines: readonly GateLine[]): string[] {
  const codes = [
    ...marksOf(lines).map(({ mark }) => `${mark}-mark`),
    ...cadresIn(lines).map(({ certain }) => (certain ? 'named-cadre' : 'named-cadre-nearby')),
  ]
  return [...new Set(codes)].sort()
}
