import type { TestProject } from 'vitest/node'
import { buildArchives, type ArchiveName, type ArchiveResult } from './archives.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    archives: Record<ArchiveName, ArchiveResult>
  }
}

type Archives = ReturnType<typeof buildArchives>
const kept = globalThis as { khoArchives?: Archives }

/** Runs before the site and the browser tests; two projects share one build. */
export default async function setup(project: TestProject): Promise<void> {
  kept.khoArchives ??= buildArchives()
  project.provide('archives', await kept.khoArchives)
}
