import { paragraphsOf } from '../../src/importer/source/document.ts'
import { readSource } from '../../src/importer/source/read.ts'
import { structureOf } from '../../src/importer/structure/structure.ts'
import { unitFinder } from '../../src/importer/propose/unit-names.ts'
import { writeBody } from '../../src/importer/write/blocks.ts'
import { type ImportPaper, importPapers, unitsOf } from '../../test/support/import-papers.ts'
import { type Figures, figuresOf, ratio, together } from '../../test/support/proposals/figures.ts'
import {
  headOf,
  markPaper,
  readPaper,
  realPaper,
  vocabularies,
} from '../../test/support/proposals/papers.ts'
import { locate, toldIn } from '../../test/support/proposal-metric.ts'

/**
 * Prints how well proposals agree with a person's reading: precision and recall of directives, units, topics and
 * deadlines, the share of exact boundaries, and how many a person is asked to look at; for the real paper and the
 * test papers of a set.
 */
export async function proposals(set: ImportPaper['set']): Promise<void> {
  console.log('R/P in %\tdirectives\tunits\ttopics\tdeadlines\texact\tasked\tpaper')
  const all = [report('real', ...realFigures())]
  for (const paper of await importPapers(set)) all.push(report(paper.name, ...paperFigures(paper)))
  report('all', together(all), undefined)
}

function realFigures(): [Figures, string] {
  const real = realPaper()
  const { marked, proposals } = markPaper(real.bare)
  const reading = readPaper(real.marked)
  const { text, told } = toldIn(reading.paper.blocks, reading.paper.marks)
  const proposed = toldIn(marked.paper.blocks, marked.paper.marks)
  if (text !== proposed.text) throw new Error('The text of the real paper has changed.')
  const said = ({ mark, ...rest }: (typeof told)[number]) => ({ ...mark, ...rest })
  return [figuresOf(told.map(said), proposed.told.map(said)), asked(proposals.marks)]
}

function paperFigures({ file, bytes, expected }: ImportPaper): [Figures, string] {
  const document = readSource(file, bytes)
  if ('code' in document) throw new Error(`${file}: ${document.message}`)
  const { plan } = structureOf(document, unitFinder(vocabularies))
  const { type, issuer, date } = expected.facts
  const body = writeBody(plan, paragraphsOf(document.blocks))
  const { marked, proposals } = markPaper(headOf({ type, issuer, date }) + body)
  const { text, told } = toldIn(marked.paper.blocks, marked.paper.marks)
  const reading = locate(text, expected.directives).map((one) => ({ ...one, units: unitsOf(one) }))
  const proposed = told.map(({ mark, ...rest }) => ({ ...mark, ...rest }))
  return [figuresOf(reading, proposed), asked(proposals.marks)]
}

function asked(marks: readonly { reasons: readonly { sure: boolean }[] }[]): string {
  const unsure = marks.filter(({ reasons }) => reasons.some(({ sure }) => !sure))
  return `${unsure.length}/${marks.length}`
}

function report(name: string, figures: Figures, asked: string | undefined): Figures {
  const percent = (part: Figures['boundaries']): string => (ratio(part) * 100).toFixed(1)
  const { directives, units, topics, deadlines, boundaries } = figures
  const pairs = [directives, units, topics, deadlines].map(
    ({ recall, precision }) => `${percent(recall)}/${percent(precision)}`,
  )
  console.log([name.slice(0, 2), ...pairs, percent(boundaries), asked ?? '', name].join('\t'))
  return figures
}
