import type { Problem, Severity } from '../domain/problems.ts'

const SEVERITIES: Record<Severity, string> = { error: 'LỖI', warning: 'CẢNH BÁO', note: 'GHI CHÚ' }

/** Problems as a person reads them: place, what is wrong, how to mend it; the count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, column, severity, message, hint, code }) => {
    const place = `${file}:${line}:${column}`
    const mending = hint === '' ? '' : `\n    Cách sửa: ${hint}`
    return `${place}  ${SEVERITIES[severity]}  ${message} [${code}]${mending}`
  })
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [...lines, `\nCó ${errors} lỗi phải sửa.`].join('\n')
}
