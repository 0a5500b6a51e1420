import { createServer } from 'node:net'
import { request } from 'node:http'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveFolder } from '../../../../scripts/serve/server.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { serveForTest } from '../../../support/server.ts'

const site = {
  'index.html': '<title>Trang chủ</title>',
  '404.html': '<title>Không có trang này</title>',
  'ket-luan/index.html': '<title>Kết luận</title>',
  '_astro/a.B1c2.css': 'a{}',
  'pagefind/pagefind.vi_1.pf_meta': 'x',
  'pagefind/index/vi_1.pf_index': 'x',
  'pagefind/filter/vi_1.pf_filter': 'x',
  'pagefind/fragment/vi_1.pf_fragment': 'x',
  'pagefind/wasm.vi.pagefind': 'x',
  '.hidden': 'x',
}

async function get(url: string) {
  const answer = await fetch(url, { redirect: 'manual' })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

/** Sends a path as it is: fetch would tidy "..". */
function rawStatus(url: string, rawPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url)
    request({ host: '127.0.0.1', port, path: rawPath }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('serves pages, and its 404 page with status 404', async () => {
  const { url } = await serveForTest(await temporaryFolder(site))
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(await get(url)).toMatchObject({ status: 200, text: site['index.html'] })
  expect(await get(`${url}ket-luan/`)).toMatchObject({
    status: 200,
    text: site['ket-luan/index.html'],
  })
  for (const unknown of [
    'khong-co/',
    'khong-co',
    'index',
    '404',
    '_astro/',
    '_astro/a.B1c2.css/',
    '%E0%A4%A',
  ])
    expect(await get(url + unknown), unknown).toMatchObject({ status: 404, text: site['404.html'] })
})

test('says so plainly where there is no 404 page', async () => {
  const { url } = await serveForTest(await temporaryFolder({}))
  expect(await get(url)).toMatchObject({ status: 404, text: 'Không tìm thấy trang.\n' })
})

test('sends a folder without its slash to the folder, query kept', async () => {
  const { url } = await serveForTest(await temporaryFolder(site))
  const answer = await get(`${url}ket-luan?q=a`)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/ket-luan/?q=a'])
})

test('gives types, caching and security headers', async () => {
  const { url } = await serveForTest(await temporaryFolder(site))
  const headers = async (name: string) => (await get(url + name)).headers
  for (const name of Object.keys(site).filter((file) => file.startsWith('pagefind/'))) {
    const found = await headers(name)
    expect(found.get('content-type'), name).toBe('application/octet-stream')
    expect(found.get('content-encoding')).toBeNull()
  }
  const immutable = 'public, max-age=31536000, immutable'
  expect((await headers('_astro/a.B1c2.css')).get('cache-control')).toBe(immutable)
  expect((await headers('pagefind/index/vi_1.pf_index')).get('cache-control')).toBe(immutable)
  expect((await headers('pagefind/wasm.vi.pagefind')).get('cache-control')).toBe('no-cache')
  expect((await headers('_astro/a.B1c2.css')).get('content-type')).toBe('text/css; charset=utf-8')
  for (const name of ['', 'khong-co/', 'ket-luan']) {
    const found = await headers(name)
    expect(found.get('cache-control'), name).toBe('no-cache')
    expect(found.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'none'$/,
    )
    expect(found.get('x-content-type-options')).toBe('nosniff')
    expect(found.get('referrer-policy')).toBe('no-referrer')
  }
  expect((await headers('')).get('content-type')).toBe('text/html; charset=utf-8')
})

test('serves below a base; the root leads there and the rest is not found', async () => {
  const { url } = await serveForTest(await temporaryFolder(site), '/luu-tru/')
  const { origin } = new URL(url)
  expect(url).toBe(`${origin}/luu-tru/`)
  expect(await get(`${url}ket-luan/`)).toMatchObject({ status: 200 })
  for (const start of ['/', '/luu-tru'])
    expect((await get(origin + start)).headers.get('location')).toBe('/luu-tru/')
  expect((await get(`${url}ket-luan`)).headers.get('location')).toBe('/luu-tru/ket-luan/')
  expect(await get(`${origin}/ket-luan/`)).toMatchObject({ status: 404, text: site['404.html'] })
  await expect(serveFolder({ dir: '.', base: 'luu-tru' })).rejects.toThrow(/base/)
})

test('lets nobody out of the folder nor at hidden files, and only reads', async () => {
  const { url } = await serveForTest(
    path.join(await temporaryFolder({ 'secret.txt': 'x', 'dist/index.html': '' }), 'dist'),
  )
  for (const way of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/.hidden',
    '/a%00',
    '//secret.txt',
  ])
    expect(await rawStatus(url, way), way).toBe(404)
  expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405)
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200)
})

test('takes the next port when one is taken', async () => {
  const dir = await temporaryFolder(site)
  const first = await serveForTest(dir)
  const taken = Number(new URL(first.url).port)
  const second = await serveFolder({ dir, port: taken })
  onTestFinished(() => second.close())
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken)
  expect(await get(second.url)).toMatchObject({ status: 200 })
})

test('shows a rebuilt page without a restart, and frees its port', async () => {
  const dir = await temporaryFolder(site)
  const served = await serveFolder({ dir, port: 0 })
  await writeFile(path.join(dir, 'index.html'), 'mới')
  expect((await get(served.url)).text).toBe('mới')
  await rm(path.join(dir, 'ket-luan'), { recursive: true })
  expect((await get(`${served.url}ket-luan/`)).status).toBe(404)
  await served.close()
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(Number(new URL(served.url).port), '127.0.0.1', resolve)
  })
  probe.close()
})
