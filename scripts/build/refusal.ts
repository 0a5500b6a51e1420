import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CATALOGUE } from '../../src/checker/catalogue.ts'
import type { Problem } from '../../src/domain/problems.ts'
import { SITE_FOLDERS } from '../../src/domain/urls.ts'
import { STUB_MARK } from '../../src/domain/withdrawals.ts'
import { ATTACHMENTS, CONCLUSIONS } from '../../src/format/archive.ts'
import { commandLine } from './command-line.ts'
import type { BuildOptions } from './options.ts'

const GATE = new Set(CATALOGUE.filter(({ group }) => group === 'gate').map(({ code }) => code))

/**
 * The last words of a build that was refused: that the earlier build stands as it was. Where the gate refuses a
 * paper, that means that it goes on being published: the papers of which that is so are named, with the command
 * that withdraws each.
 */
export async function refusal(
  problems: readonly Problem[],
  { content, out }: Pick<BuildOptions, 'content' | 'out'>,
): Promise<string> {
  const lines = ['Không dựng kho. Bản đã dựng trước đó (nếu có) vẫn còn nguyên.']
  const published: string[] = []
  for (const id of refusedIds(problems)) if (await isPublished(id, out)) published.push(id)
  if (published.length > 0) {
    lines.push(
      '',
      `Bản đã dựng ở ${out}, và bản đã chép lên máy chủ, vẫn đang đăng văn bản bị từ chối. Nếu văn bản không được phép đăng, rút ngay:`,
      ...published.map((id) => `  ${commandLine('withdraw', { content, out }, id)}`),
    )
  }
  return lines.join('\n')
}

/** Papers that must not be published, as against those that only have mistakes. */
function refusedIds(problems: readonly Problem[]): string[] {
  const paper = new RegExp(`(?:^|/)(?:${CONCLUSIONS}|${ATTACHMENTS})/(\\d{4}/[a-z0-9-]+)[./]`)
  const ids = problems
    .filter((problem) => problem.severity === 'error' && isGate(problem))
    .flatMap(({ file }) => paper.exec(file)?.[1] ?? [])
  return [...new Set(ids)]
}

/** Whether the gate speaks: a declaration that is missing, or is not that of a paper for everybody, is its matter too. */
function isGate({ code, message }: Problem): boolean {
  const undeclared = code === 'missing-field' && /\bsecrecy\b/.test(message)
  return GATE.has(code) || code === 'invalid-secrecy' || undeclared
}

async function isPublished(id: string, out: string): Promise<boolean> {
  const page = path.join(out, SITE_FOLDERS.conclusions, id, 'index.html')
  const html = await readFile(page, 'utf8').catch(() => undefined)
  return html !== undefined && !html.includes(STUB_MARK)
}
