/*
 * npm run bench [-- --counts 60,300]: how long a build takes, how much memory and how many bytes, for the real
 * archive and for synthetic ones. Figures for people; nothing is asserted.
 * npm run bench -- --fuzz 5000: reads as many papers that were changed at random; fails where one crashes the
 * reader, holds it up, loses a letter or is told of without a place.
 * npm run bench -- --fuzz-import 20000: the same for Word and text files that papers are imported from.
 * npm run bench -- --long-paper: how long a Word file of thirty pages is imported, and with how much memory.
 * npm run bench -- --proposals [--set held-out]: how well proposed marks agree with a person's reading.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SITE_FOLDERS } from '../src/domain/urls.ts'
import type { PaperSet } from '../test/support/import-papers.ts'
import { fuzz } from './bench/fuzz.ts'
import { longPaper } from './bench/long-paper.ts'
import { peakMemory } from './bench/memory.ts'
import { proposals } from './bench/proposals.ts'
import { weigh } from './bench/weight.ts'
import { argumentsOf, UsageError } from './build/options.ts'
import { run } from './build/run.ts'
import { readManifest } from './build/swap.ts'

const root = path.resolve(import.meta.dirname, '..')
const USAGE =
  'Cách dùng: npm run bench [-- --counts 60,300], npm run bench -- --fuzz 5000, npm run bench -- --fuzz-import 20000, npm run bench -- --long-paper hoặc npm run bench -- --proposals'

await run(async () => {
  const { counts, mutants, files, long, papers } = readArguments()
  if (long) {
    await longPaper(root)
    return
  }
  if (papers !== undefined) {
    await proposals(papers)
    return
  }
  if (mutants !== undefined) await fuzz(mutants, 'papers')
  if (files !== undefined) await fuzz(files, 'import')
  if (mutants !== undefined || files !== undefined) return
  const folder = await mkdtemp(path.join(tmpdir(), 'kho-bench-'))
  try {
    console.log('archive\tpapers\tpages\trecords\tbuild s\tpeak MB\tsite MB')
    await report('real', path.join(root, 'content'), path.join(folder, 'real'))
    await reportWeights(path.join(folder, 'real'))
    for (const count of counts) {
      const demo = path.join(folder, `demo-${count}`)
      await ended(script('demo.ts', '--count', String(count), '--out', demo))
      await report(`demo ${count}`, path.join(demo, 'content'), path.join(folder, `site-${count}`))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

function readArguments(): {
  counts: number[]
  mutants: number | undefined
  files: number | undefined
  long: boolean
  papers: PaperSet | undefined
} {
  const { values } = argumentsOf(USAGE, {
    counts: { type: 'string', default: '60,300' },
    fuzz: { type: 'string' },
    'fuzz-import': { type: 'string' },
    'long-paper': { type: 'boolean', default: false },
    proposals: { type: 'boolean', default: false },
    set: { type: 'string', default: 'dev' },
  })
  const counts = values.counts.split(',').map(Number)
  const [mutants, files] = [values.fuzz, values['fuzz-import']].map((value) =>
    value === undefined ? undefined : Number(value),
  )
  const numbers = [...counts, mutants ?? 1, files ?? 1]
  const set = (['dev', 'held-out'] as const).find((name) => name === values.set)
  if (set !== undefined && numbers.every((count) => Number.isInteger(count) && count > 0)) {
    return {
      counts,
      mutants,
      files,
      long: values['long-paper'],
      papers: values.proposals ? set : undefined,
    }
  }
  throw new UsageError(USAGE)
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
