import { execFileSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { line } from '../../src/domain/schemas/common.ts'
import { collapse, nfc } from '../../src/domain/text.ts'
import { UsageError } from '../build/options.ts'
import type { Prompts } from '../new/prompts.ts'

/** Who does what is recorded, and how that is known, in words for the person. */
export interface Person {
  name: string
  /** "theo --by", "theo câu trả lời", "theo git config user.name", "theo tên tài khoản máy". */
  known: string
}

/** The person named by `--by`; else the one whom Git knows, else the owner of the account. Throws a UsageError. */
export function personOf(by: string | undefined, ask = { git: gitName, account }): Person {
  if (by !== undefined) return { name: oneLine(by, '--by'), known: 'theo --by' }
  const git = named(ask.git())
  if (git) return { name: git, known: 'theo git config user.name' }
  const name = named(ask.account())
  if (name) return { name, known: 'theo tên tài khoản máy' }
  throw new UsageError('Không biết ai là người làm: thêm --by "Họ và tên".')
}

/**
 * The person named by `--by`; else asked for, and whom Git or the account knows is only proposed. Nothing where nobody
 * is named and nobody can be asked. Throws a UsageError.
 */
export async function askedPerson(
  by: string | undefined,
  label: string,
  ask: Pick<Prompts, 'write'> | undefined,
  known = { git: gitName, account },
): Promise<Person | undefined> {
  if (by !== undefined) return { name: oneLine(by, '--by'), known: 'theo --by' }
  if (!ask) return undefined
  const proposed = named(known.git()) ?? named(known.account()) ?? ''
  const question = `${label} (họ và tên, ghi vào lịch sử của văn bản${proposed === '' ? '' : `; chỉ nhấn Enter nếu là ${proposed}`})`
  const name = await ask.write(question, proposed, (raw) => oneLine(raw, 'Họ và tên'))
  return { name, known: 'theo câu trả lời' }
}

/**
 * A text that goes into a file as one line: white space in one style, NFC, and nothing that cannot be seen.
 * Throws a UsageError that names the parameter.
 */
export function oneLine(text: string, parameter: string): string {
  const clean = named(text)
  if (clean) return clean
  throw new UsageError(
    text.trim() === ''
      ? `${parameter} đang để trống.`
      : `${parameter} có ký tự không dùng được, hoặc dài quá ${LONGEST} ký tự.`,
  )
}

const LONGEST = 500

function named(text: string | undefined): string | undefined {
  const clean = collapse(nfc(text ?? ''))
  const fits = clean.length <= LONGEST && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(clean)
  return fits && line.safeParse(clean).success ? clean : undefined
}

function gitName(): string | undefined {
  try {
    return execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

function account(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}
