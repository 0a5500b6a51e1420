import { type Finding, isConfirmed, type Rule } from '../rule.ts'
import type { CadreInPaper, MarkInPaper } from './papers.ts'
import { cadresOfPaper, marksOfPaper } from './papers.ts'
import type { GateMark } from './mark-words.ts'

/** What a rule of the gate says: the same of every paper, without a word of it. */
type Said = Pick<Finding, 'message' | 'hint'>

/** A check for marks of one kind; `code` where somebody may confirm them. */
export function checkMarks(kind: GateMark, said: Said, code?: string): Rule['check'] {
  return checkPapers<MarkInPaper>(marksOfPaper, ({ mark }) => mark === kind, said, code)
}

/** A check for cadres named with an act, for certain or near to one; `code` where somebody may confirm it. */
export function checkCadres(certain: boolean, said: Said, code?: string): Rule['check'] {
  return checkPapers<CadreInPaper>(cadresOfPaper, (cadre) => cadre.certain === certain, said, code)
}

function checkPapers<T extends Pick<Finding, 'place'>>(
  find: (paper: Parameters<typeof marksOfPaper>[0]) => readonly T[],
  concerns: (found: T) => boolean,
  said: Said,
  code?: string,
): Rule['check'] {
  return function* ({ papers }) {
    for (const paper of papers) {
      if (code !== undefined && isConfirmed(paper, code)) continue
      for (const found of find(paper)) {
        if (concerns(found)) yield { file: paper.conclusion.file, place: found.place, ...said }
      }
    }
  }
}
