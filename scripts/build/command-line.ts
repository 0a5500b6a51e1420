import type { BuildOptions } from './options.ts'

/** What a person types: in PowerShell `npm` is a script, which many offices do not let run. */
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** A command as a person types it, with the folders that are not the usual ones. */
export function commandLine(
  name: string,
  { content, out }: Pick<BuildOptions, 'content' | 'out'>,
  ...before: string[]
): string {
  const folders = [
    ...(content === 'content' ? [] : ['--content', quoted(content)]),
    ...(out === 'dist' ? [] : ['--out', quoted(out)]),
  ]
  const given = [...before, ...folders]
  return [`${NPM} run`, name, ...(given.length > 0 ? ['--'] : []), ...given].join(' ')
}

function quoted(folder: string): string {
  return /\s/.test(folder) ? `"${folder}"` : folder
}
