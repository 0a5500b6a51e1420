/**
 * The two browsers that the site is tested in: current Chromium, and Chrome 109, the last one for Windows 7,
 * which many offices still have. On Linux x64 both come out of npm packages, so that `npm ci && npm test`
 * needs nothing else; elsewhere an installed Chrome or Edge stands in for the first, and 109 is skipped.
 */
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { cacheFolder, root } from './paths.ts'

/** The browsers by the names that tests use. */
export const browserNames = ['chromium', 'chrome109'] as const
export type BrowserName = (typeof browserNames)[number]

interface Unpacked {
  executablePath: string
  env: Record<string, string>
}

const packages: Record<BrowserName, string> = {
  chromium: 'node_modules/@sparticuz/chromium',
  chrome109: 'node_modules/chromium-109',
}

const fromPackages = process.platform === 'linux' && process.arch === 'x64'

/** Why a browser cannot run on this machine, or undefined if it can. Give it to `describe.skipIf`. */
export function unavailable(name: BrowserName): string | undefined {
  if (fromPackages || name === 'chromium') return undefined
  return `Chrome 109 is unpacked from npm on Linux x64 only, not on ${process.platform} ${process.arch}`
}

/** The browsers that this machine can run; says which it cannot, and why. */
export function availableBrowsers(): BrowserName[] {
  return browserNames.filter((name) => {
    const reason = unavailable(name)
    if (reason) console.warn(`skipped: ${reason}`)
    return !reason
  })
}

/** Starts a browser, with further switches if wanted; close it when done. Throws if the machine has none. */
export async function launch(name: BrowserName, switches: string[] = []): Promise<Browser> {
  const reason = unavailable(name)
  if (reason) throw new Error(reason)
  if (!fromPackages) return launchInstalled(switches)
  const { executablePath, env } = await unpacked(name)
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // No sandbox: CI runs as root in containers. Chrome 109 dies in its GPU process without a GPU.
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu', ...switches],
  })
}

async function launchInstalled(args: string[]): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome', args })
  } catch {
    return chromium.launch({ channel: 'msedge', args })
  }
}

/** What a command that starts a browser of its own must find in its environment to take this one. */
export async function environmentOf(name: BrowserName): Promise<Record<string, string>> {
  if (!fromPackages) return {}
  const { executablePath, env } = await unpacked(name)
  return { ...env, CHROME: executablePath }
}

/** Unpacks a browser once per version; parallel processes may race, the first rename wins. */
async function unpacked(name: BrowserName): Promise<Unpacked> {
  const source = path.join(root, packages[name])
  const current = path.join(root, packages.chromium)
  const folder = path.join(cacheFolder, 'browsers', `${name}-${await version(source)}`)
  if (!existsSync(folder)) {
    await mkdir(path.dirname(folder), { recursive: true })
    const staging = await mkdtemp(`${folder}.`)
    const executable = path.join(staging, 'chromium')
    await pipeline(
      createReadStream(path.join(source, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(executable),
    )
    await chmod(executable, 0o755)
    await untar(path.join(source, 'bin/swiftshader.tar.br'), staging)
    // The older package's own libraries and fonts lack pieces that a bare Debian lacks too.
    await untar(path.join(current, 'bin/al2023.tar.br'), staging)
    await untar(path.join(current, 'bin/fonts.tar.br'), staging)
    await rename(staging, folder).catch(async (error: unknown) => {
      await rm(staging, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    })
  }
  await writeFontSettings(folder)
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  }
}

/** The package's fonts.conf names /tmp/fonts; ours names the unpacked fonts and nothing of this machine. */
async function writeFontSettings(folder: string): Promise<void> {
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
  const file = path.join(folder, 'fonts.conf')
  if ((await readFile(file, 'utf8')) === settings) return
  const written = `${file}.${process.pid}`
  await writeFile(written, settings)
  await rename(written, file) // whole or not at all: another process may be starting its browser
}

async function version(packageFolder: string): Promise<string> {
  const text = await readFile(path.join(packageFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

async function untar(archive: string, into: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<void>((resolve, reject) => {
    tar.once('error', reject)
    tar.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`tar ended with ${String(code)}: ${archive}`))
    })
  })
  await Promise.all([
    pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin),
    ended,
  ])
}
