import type { Problem, Severity } from '../../domain/problems.ts'

/** What `check --json` prints: all problems, and how many of each severity there are. */
export interface JsonReport {
  /** How many papers could be read. */
  papers: number
  counts: Record<Severity, number>
  problems: readonly Problem[]
}

/** Problems for other programs: one JSON object, stable in its order. */
export function jsonReport(problems: readonly Problem[], papers: number): string {
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length
  const counts = { error: count('error'), warning: count('warning'), note: count('note') }
  const report: JsonReport = { papers, counts, problems }
  return JSON.stringify(report, null, 2)
}
