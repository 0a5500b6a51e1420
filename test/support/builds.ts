/** Content folders made for one test, and their builds. */
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { runScript, type Ended } from './commands.ts'
import { temporaryFolder } from './folder.ts'
import { root, storeOf } from './paths.ts'

/** Builds a content folder into a new folder, as a person would; both are gone when the test is over. */
export async function buildContent(
  content: string,
  ...argv: string[]
): Promise<Ended & { out: string }> {
  forgetStoreLater(content)
  const out = path.join(await temporaryFolder(), 'dist')
  const target = argv.includes('--out') ? [] : ['--out', out]
  return { ...(await runScript('build.ts', '--content', content, ...target, ...argv)), out }
}

/** A content folder with this repository's vocabularies and these other files (path → text). */
export async function contentFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text])),
  )
  const content = path.join(folder, 'content')
  for (const name of ['site', 'units', 'topics', 'abbreviations']) {
    if (`${name}.yaml` in files) continue
    await cp(path.join(root, 'content', `${name}.yaml`), path.join(content, `${name}.yaml`))
  }
  return content
}

/** A store for each temporary folder would pile up. */
export function forgetStoreLater(content: string): void {
  onTestFinished(() => rm(storeOf(content), { recursive: true, force: true }))
}
