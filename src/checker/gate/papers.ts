import type { Place } from '../../format/source.ts'
import type { CheckedPaper } from '../rule.ts'
import { cadreInTitle, cadresIn } from './cadres.ts'
import type { GateMark } from './mark-words.ts'
import { type GateLine, marksInTitle, marksOf } from './marks.ts'

/** A mark in a paper, or in what its file says of it, and where. */
export interface MarkInPaper {
  mark: GateMark
  place: Place
}

/** A cadre named with an act in a paper: for certain, or near to one. */
export interface CadreInPaper {
  certain: boolean
  place: Place
}

// Several rules ask for the same paper.
const marksKnown = new WeakMap<CheckedPaper, MarkInPaper[]>()
const cadresKnown = new WeakMap<CheckedPaper, CadreInPaper[]>()

/** The marks of a paper: in its lines, its title in lists, and the notes beside it. */
export function marksOfPaper(paper: CheckedPaper): MarkInPaper[] {
  return known(marksKnown, paper, findMarks)
}

/** The cadres a paper names with an act: in its lines, its title in lists, and the notes beside it. */
export function cadresOfPaper(paper: CheckedPaper): CadreInPaper[] {
  return known(cadresKnown, paper, findCadres)
}

function known<T>(
  memory: WeakMap<CheckedPaper, T>,
  paper: CheckedPaper,
  find: (paper: CheckedPaper) => T,
): T {
  const found = memory.get(paper) ?? find(paper)
  memory.set(paper, found)
  return found
}

function findMarks({ conclusion, lines, places }: CheckedPaper): MarkInPaper[] {
  const found = marksOf(lines).map(({ line, mark }) => ({ mark, place: placeOf(lines[line]) }))
  for (const mark of marksInTitle(conclusion.title)) {
    found.push({ mark, place: places.field(['title']) })
  }
  for (const [index, { text }] of conclusion.notes.entries()) {
    for (const { mark } of marksOf([{ text, where: 'body' }])) {
      found.push({ mark, place: places.field(['notes', index, 'text']) })
    }
  }
  return found
}

function findCadres({ conclusion, lines, places }: CheckedPaper): CadreInPaper[] {
  // The title tells what the paper is about, as its head does; who signs is known even from an unmarked signature.
  const title: GateLine = { text: `${conclusion.title}.`, where: 'masthead' }
  const signer: GateLine = { text: conclusion.signatory?.name ?? '', where: 'signature' }
  const found = cadresIn([title, ...lines, signer]).map(({ line, certain }) => ({
    certain,
    place: line === 0 ? places.field(['title']) : placeOf(lines[line - 1]),
  }))
  for (const [index, { text }] of conclusion.notes.entries()) {
    const cadre = cadreInTitle(text)
    if (cadre) found.push({ ...cadre, place: places.field(['notes', index, 'text']) })
  }
  return found
}

/** Where the first word of a line stands. */
function placeOf(line: CheckedPaper['lines'][number] | undefined): Place {
  return line?.place(Math.max(line.text.search(/\S/u), 0)) ?? { line: 1, column: 1 }
}
