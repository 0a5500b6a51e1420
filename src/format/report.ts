import type { Problem, Severity } from '../domain/problems.ts'

/** The severities in words, as they stand in a sentence. */
export const SEVERITY_NAMES: Record<Severity, string> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'ghi chú',
}

/** How many problems of each severity there are, in words: "2 lỗi, 1 cảnh báo"; empty where there are none. */
export function countProblems(problems: readonly Problem[]): string {
  return (['error', 'warning', 'note'] as const)
    .map(
      (severity) => [problems.filter((one) => one.severity === severity).length, severity] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${SEVERITY_NAMES[severity]}`)
    .join(', ')
}

/**
 * Problems as a person reads them, a group for each file: place, what is wrong, how to mend it. Wants them
 * sorted by file. The place stands whole on each line, for a terminal makes a link of it.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, ({ file }) => file)
  const groups = [...files].map(([file, inFile]) =>
    [`${file} (${countProblems(inFile)})`, ...inFile.map(formatProblem)].join('\n'),
  )
  return [...groups, summaryOf(problems, files.size)].join('\n\n')
}

/** One problem as a person reads it, on lines that are set in. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, message, code, hint, detail } = problem
  const more = [...(detail === undefined ? [] : detail.split('\n')), hint && `Cách sửa: ${hint}`]
  return [
    `  ${file}:${line}:${column}  ${SEVERITY_NAMES[severity].toUpperCase()}  ${message} [${code}]`,
    ...more.filter(Boolean).map((text) => `      ${text}`),
  ].join('\n')
}

function summaryOf(problems: readonly Problem[], files: number): string {
  return problems.length === 0
    ? 'Không có gì phải sửa.'
    : `Tổng cộng ${countProblems(problems)} trong ${files} tệp.`
}
