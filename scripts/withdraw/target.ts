import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { SITE_FOLDERS } from '../../src/domain/urls.ts'
import { idsOf } from '../../src/domain/withdrawals.ts'
import { ATTACHMENTS, CONCLUSIONS, REPLACED, SEALED } from '../../src/format/archive.ts'
import { similar } from '../../src/format/suggest.ts'
import { UsageError } from '../build/options.ts'
import { type Head, headOf } from './head.ts'
import { paperIdIn } from './paper-id.ts'

/** A paper that is to be withdrawn. */
export interface Target extends Head {
  id: string
  /** What there is of it in the content folder: files and folders, by their paths there. */
  paths: string[]
  /** How it was withdrawn before. */
  recorded: Withdrawal | undefined
}

/** Where papers are looked for. */
export interface Places {
  content: string
  /** The built site. */
  out: string
  /** What was withdrawn before. */
  list: readonly Withdrawal[]
}

/**
 * The paper that a person means, by an id of today or before, a file or an address. It need not be readable, and
 * need not be there any more where it was withdrawn, or is still published. Throws a UsageError with the nearest id.
 */
export async function findTarget(given: string, places: Places): Promise<Target> {
  const id = paperIdIn(given)
  const papers = await papersIn(places.content)
  const found = id === undefined ? undefined : await resolve(id, papers, places)
  if (found === undefined) {
    const near = similar(id ?? given, [...papers, ...places.list.map((one) => one.id)])
    throw new UsageError(
      `Không có văn bản “${given}” trong ${places.content} và ${places.out}. ${near}`.trim(),
    )
  }
  return {
    id: found,
    paths: pathsOf(places.content, found),
    recorded: places.list.find((one) => one.id === found),
    ...(await headIn(places.content, found)),
  }
}

async function resolve(
  id: string,
  papers: readonly string[],
  { content, out, list }: Places,
): Promise<string | undefined> {
  if (pathsOf(content, id).length > 0) return id
  const before = list.find((one) => idsOf(one).includes(id))
  if (before) return before.id
  for (const paper of papers) {
    if ((await headIn(content, paper)).formerIds.includes(id)) return paper
  }
  return existsSync(path.join(out, SITE_FOLDERS.conclusions, id)) ? id : undefined
}

/** What belongs to a paper, as far as it is there. */
function pathsOf(content: string, id: string): string[] {
  return [
    `${CONCLUSIONS}/${id}.mdx`,
    `${ATTACHMENTS}/${id}`,
    `${SEALED}/${id}.txt`,
    `${REPLACED}/${id}`,
  ].filter((name) => existsSync(path.join(content, name)))
}

async function papersIn(content: string): Promise<string[]> {
  const names = await readdir(path.join(content, CONCLUSIONS), { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.mdx$/, ''))
}

async function headIn(content: string, id: string): Promise<Head> {
  const file = path.join(content, CONCLUSIONS, `${id}.mdx`)
  return headOf(await readFile(file, 'utf8').catch(() => ''))
}
