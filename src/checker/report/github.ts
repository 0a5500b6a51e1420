import type { Problem, Severity } from '../../domain/problems.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * Problems as workflow commands of GitHub Actions, a line each, which it shows beside the lines of the files.
 * Escapes as its documentation demands ("Workflow commands": properties escape more than messages).
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems.map(commandOf).join('\n')
}

function commandOf({ severity, file, line, column, code, message, hint, detail }: Problem): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`
  const text = [message, detail, hint].filter(Boolean).join('\n')
  return `::${COMMANDS[severity]} ${place}::${data(text)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
