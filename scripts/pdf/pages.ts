import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileSize, LABELS } from '../../src/domain/labels.ts'
import { PDF_MARK, SITE_FOLDERS, urlFactory } from '../../src/domain/urls.ts'

/** Where the link goes, and the link that an earlier run put there. */
const PLACE = new RegExp(`${PDF_MARK}(?:<li class="pdf">.*?</li>)?`, 'g')

/** Ids of the papers in a built site that have a text, in order. */
export async function builtPapers(out: string): Promise<string[]> {
  const folder = path.join(out, SITE_FOLDERS.conclusions)
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .flatMap((name) => /^(\d{4}\/[^/]+)\/index\.html$/.exec(name)?.[1] ?? [])
    .sort()
  const ids: string[] = []
  for (const id of names) {
    if ((await readFile(pageOf(out, id), 'utf8')).includes(PDF_MARK)) ids.push(id)
  }
  return ids
}

/** The file of a paper's PDF, from the site's folder. */
export function pdfFile(id: string): string {
  return urlFactory({ base: '/' }).conclusionPdf(id).slice(1)
}

/** Lets the page of a paper link to its PDF, wherever it has a place for the link. */
export async function linkPdf(out: string, id: string, base: string, bytes: number): Promise<void> {
  const href = urlFactory({ base }).conclusionPdf(id)
  const link = `<a class="quiet" href="${href}">${LABELS.pdf}</a> (${fileSize(bytes)})`
  const page = pageOf(out, id)
  const html = await readFile(page, 'utf8')
  await writeWhole(page, html.replace(PLACE, `${PDF_MARK}<li class="pdf">${link}</li>`))
}

/** Writes a file that is there whole or not at all. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, content)
  await rename(temporary, file)
}

function pageOf(out: string, id: string): string {
  return path.join(out, SITE_FOLDERS.conclusions, id, 'index.html')
}
