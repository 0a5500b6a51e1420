import type { UnreadSource } from '../../format/archive.ts'
import { type CheckedPaper, type Finding, isConfirmed, type Rule } from '../rule.ts'
import type { GateMark } from './mark-words.ts'
import { type CadreInPaper, cadresOfPaper, type MarkInPaper, marksOfPaper } from './papers.ts'
import { cadresOfUnread, marksOfUnread, mayBeConfirmed } from './unread.ts'

/** What a rule of the gate says: the same of every paper, without a word of it. */
type Said = Pick<Finding, 'message' | 'hint'>

/** How something is found in a paper, and in the file of one that could not be read. */
interface Search<T> {
  inPaper: (paper: CheckedPaper) => readonly T[]
  inUnread: (unread: UnreadSource) => readonly T[]
}

const MARKS: Search<MarkInPaper> = { inPaper: marksOfPaper, inUnread: marksOfUnread }
const CADRES: Search<CadreInPaper> = { inPaper: cadresOfPaper, inUnread: cadresOfUnread }

/** A check for marks of one kind; `code` where somebody may confirm them. */
export function checkMarks(kind: GateMark, said: Said, code?: string): Rule['check'] {
  return checkPapers(MARKS, ({ mark }) => mark === kind, said, code)
}

/** A check for cadres named with an act, for certain or near to one; `code` where somebody may confirm it. */
export function checkCadres(certain: boolean, said: Said, code?: string): Rule['check'] {
  return checkPapers(CADRES, (cadre) => cadre.certain === certain, said, code)
}

function checkPapers<T extends Pick<Finding, 'place'>>(
  { inPaper, inUnread }: Search<T>,
  concerns: (found: T) => boolean,
  said: Said,
  code?: string,
): Rule['check'] {
  return function* ({ papers, unreadSources }) {
    for (const paper of papers) {
      if (code !== undefined && isConfirmed(paper, code)) continue
      for (const found of inPaper(paper)) {
        if (concerns(found)) yield { file: paper.conclusion.file, place: found.place, ...said }
      }
    }
    for (const unread of unreadSources) {
      if (code !== undefined && mayBeConfirmed(unread, code)) continue
      for (const found of inUnread(unread)) {
        if (concerns(found)) yield { file: unread.file, place: found.place, ...said }
      }
    }
  }
}
