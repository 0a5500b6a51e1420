import { compareStrings } from './text.ts'

/** How grave a problem is: an error stops the build; a warning wants a decision; a note is only told. */
export type Severity = 'error' | 'warning' | 'note'

/** Something wrong in a content file, as data. Only scripts print it. Lines and columns start at 1. */
export interface Problem {
  /** Permanent name of the rule, kebab-case English; never reused for another meaning. */
  code: string
  severity: Severity
  /** Path as a person would type it, from the project's folder, with forward slashes. */
  file: string
  line: number
  column: number
  /** What is wrong, in Vietnamese, one sentence. */
  message: string
  /** How to mend it, in Vietnamese; names the nearest valid value where there is one. */
  hint: string
  /** More to see, on lines of its own: a difference, a list. */
  detail?: string
}

/** A problem that does not know its file yet: what the readers of one file return. */
export type LocalProblem = Omit<Problem, 'file'>

/** Orders problems by file, then by place in the file, then by code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareStrings(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareStrings(a.code, b.code),
  )
}

/** Whether a problem stops a build. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** Whether anything here must stop a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(isError)
}
