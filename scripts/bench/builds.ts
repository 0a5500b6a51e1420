import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { SITE_FOLDERS } from '../../src/domain/urls.ts'
import { UsageError } from '../build/options.ts'
import { readManifest } from '../build/swap.ts'
import { peakMemory } from './memory.ts'
import { weigh } from './weight.ts'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Builds the real archive and synthetic ones of so many papers in a folder, and prints what each took: seconds,
 * memory, bytes; and what the conclusion pages of the real one weigh.
 */
export async function benchBuilds(counts: readonly number[], folder: string): Promise<void> {
  console.log('archive\tpapers\tpages\trecords\tbuild s\tpeak MB\tsite MB')
  await report('real', path.join(root, 'content'), path.join(folder, 'real'))
  await reportWeights(path.join(folder, 'real'))
  for (const count of counts) {
    const demo = path.join(folder, `demo-${count}`)
    await ended(script('demo.ts', '--count', String(count), '--out', demo))
    await report(`demo ${count}`, path.join(demo, 'content'), path.join(folder, `site-${count}`))
  }
}

/** Builds one archive and prints a line of figures. */
async function report(name: string, content: string, out: string): Promise<void> {
  const start = performance.now()
  const build = script('build.ts', '--content', content, '--out', out)
  const [peak] = await Promise.all([peakMemory(build), ended(build)])
  const seconds = (performance.now() - start) / 1000
  const manifest = await readManifest(out)
  if (!manifest) throw new UsageError(`Không thấy kho vừa dựng trong ${out}.`)
  const { papers, pages, records } = manifest
  const figures = [papers, pages, records, seconds.toFixed(1), megabytes(peak)]
  console.log([name, ...figures, megabytes(await sizeOf(out))].join('\t'))
}

/** Prints what each conclusion page of the real archive weighs, gzipped, and how much of that is its text. */
async function reportWeights(dist: string): Promise<void> {
  const names = await readdir(path.join(dist, SITE_FOLDERS.conclusions), { recursive: true })
  for (const name of names.filter((name) =>
    /^\d{4}.+index\.html$/.test(name.replaceAll('\\', '/')),
  )) {
    const page = path.join(SITE_FOLDERS.conclusions, name)
    if (page.split(path.sep).length < 4) continue
    const { html, css, js, text } = await weigh(dist, page, '/')
    const beyond = html + css + js - text
    console.log(
      `  ${page}: HTML ${html} + CSS ${css} + JS ${js} B gzip; its words ${text} B; beyond them ${beyond} B`,
    )
  }
}

function script(name: string, ...argv: string[]): ChildProcess {
  return spawn(process.execPath, [path.join(root, 'scripts', name), ...argv], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new UsageError('Một bước đo không chạy được; xem thông báo ở trên.'))
    })
  })
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(1)
}
