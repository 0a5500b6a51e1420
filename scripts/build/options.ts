import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { similar } from '../../src/format/suggest.ts'

const root = resolve(import.meta.dirname, '../..')

/** What the commands that build an archive are told. */
export interface BuildOptions {
  /** The content folder. */
  content: string
  /** Where the built site goes. */
  out: string
  /** Path of the site on its server, with a slash at both ends. */
  base: string
}

/** A mistake of the person who typed a command; its message is all that is shown. */
export class UsageError extends Error {}

/** A person asked how a command is used; the message is the answer. */
export class HelpRequest extends Error {}

/**
 * Reads `--content`, `--out`, `--base` and, where a command serves, `--port`, and goes to the project's folder,
 * wherever the command was typed. Throws a UsageError.
 */
export function buildOptions(usage: string): BuildOptions & { port: number } {
  const { content, out, base, port } = argumentsOf(usage, {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4321' },
  }).values
  if (content.trim() === '' || out.trim() === '') {
    throw new UsageError(`--content và --out phải là tên thư mục.\n${usage}`)
  }
  const path = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  if (!/^\/(?:[a-z0-9._-]+\/)*$/i.test(path)) {
    throw new UsageError(
      `--base phải là đường dẫn như /luu-tru/, không phải “${base}”. Trên Windows, nếu dùng Git Bash, ghi luu-tru không có dấu /.`,
    )
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UsageError(`--port phải là số từ 0 đến 65535, không phải “${port}”.\n${usage}`)
  }
  return { ...fromProject({ content, out }), base: path, port: Number(port) }
}

/**
 * Folders that a person named from where they stand, as the project names them; goes to the project's folder,
 * for all that Astro and Vite do is done from there.
 */
export function fromProject<T extends Record<string, string>>(folders: T): T {
  const named = Object.fromEntries(
    Object.entries(folders).map(([key, folder]) => [key, fromRoot(folder)]),
  )
  process.chdir(root)
  return named as T
}

/** A folder as Astro and all messages name it: from the project's folder where it lies inside, else absolute. */
function fromRoot(folder: string): string {
  const whole = resolve(folder)
  const inside = relative(root, whole)
  return inside.startsWith('..') || isAbsolute(inside) ? whole : inside
}

/** Says so where there is no content folder. Throws a UsageError. */
export function checkContent(content: string): void {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return
  throw new UsageError(
    `Không có thư mục nội dung ${content}.\nChạy lệnh trong thư mục của dự án, hoặc chỉ thư mục khác bằng --content.`,
  )
}

/**
 * The arguments of a command by `parseArgs` of Node, all of them strings or flags. What it does not know, or what
 * was given twice and means two things, is a UsageError; `--help` or `-h` is a HelpRequest.
 */
export function argumentsOf<T extends Exclude<ParseArgsConfig['options'], undefined>>(
  usage: string,
  options: T,
  allowPositionals = false,
) {
  // Whatever else stands beside it; what comes after “--” is no option.
  const typed = process.argv.slice(2)
  const end = typed.indexOf('--')
  if ((end < 0 ? typed : typed.slice(0, end)).some((one) => one === '--help' || one === '-h')) {
    throw new HelpRequest(usage)
  }
  refuseKept(Object.keys(options))
  const parsed = understood(options, allowPositionals)
  const values = new Map<string, string | undefined>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    if (values.has(token.name) && values.get(token.name) !== token.value) {
      throw new UsageError(`--${token.name} được nêu hai lần, mỗi lần một khác.\n${usage}`)
    }
    values.set(token.name, token.value)
  }
  return parsed
}

/** Options of npm's own, which a person's settings may hold: these say nothing of what was typed. */
const OF_NPM = new Set(['all', 'force', 'json', 'port', 'yes'])

/**
 * Says so where npm has kept an option to itself: the “--” was forgotten, or PowerShell, which older npm does not
 * know to ask, has eaten it. The command would go on without what it was told.
 */
function refuseKept(names: readonly string[]): void {
  const kept = names.filter((name) => {
    const value = process.env[`npm_config_${name.replaceAll('-', '_')}`]
    return !OF_NPM.has(name) && value !== undefined && value !== ''
  })
  if (kept.length === 0) return
  const command = process.env['npm_lifecycle_event'] ?? 'check'
  throw new UsageError(
    `npm đã giữ lại ${kept.map((name) => `--${name}`).join(', ')}: lệnh chưa chạy.
Giữa tên lệnh và các tham số phải có dấu “--”: npm run ${command} -- …
Trong PowerShell dấu này có thể bị nuốt mất; gõ npm.cmd thay cho npm: npm.cmd run ${command} -- …`,
  )
}

function understood<T extends Exclude<ParseArgsConfig['options'], undefined>>(
  options: T,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ options, allowPositionals, tokens: true })
  } catch {
    throw new UsageError(`${wrongIn(options, allowPositionals)} Xem cách dùng: thêm --help.`)
  }
}

/** Which of what was typed is no argument of the command, and what may have been meant. */
function wrongIn(
  options: Exclude<ParseArgsConfig['options'], undefined>,
  allowPositionals: boolean,
): string {
  const known = Object.keys(options)
  const { tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) {
      return `Không hiểu “${token.value}”.`
    }
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (!option) {
      const near = similar(
        `--${token.name}`,
        known.map((name) => `--${name}`),
      )
      return `Không hiểu tham số ${token.rawName}. ${near}`.trim()
    }
    if (option.type === 'string' && (token.value === undefined || token.value.startsWith('-'))) {
      return `Sau ${token.rawName} phải có giá trị.`
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      return `Sau ${token.rawName} không ghi giá trị.`
    }
  }
  return 'Không hiểu các tham số.'
}
