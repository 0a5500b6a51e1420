/** A small static server for a built archive: for `npm start`, `npm run preview` and the tests. */
import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { cacheControl, contentType, securityHeaders } from './headers.ts'

/** Only this machine: the server is for looking, not for hosting. */
const host = '127.0.0.1'

/** How many ports above the wanted one are tried. */
const portsTried = 100

export interface ServeOptions {
  /** The built folder. */
  dir: string
  /** Path below which the archive was built: begins and ends with "/". Default "/". */
  base?: string
  /** The first port to try; the next ones follow if it is taken. 0 takes any free one. Default 4321. */
  port?: number
}

export interface Served {
  /** Address of the archive's home page, with base. */
  url: string
  /** Ends the server at once, open connections included. */
  close: () => Promise<void>
}

/** Serves a built folder on 127.0.0.1; rejects if no port is free. */
export async function serveFolder({ dir, base = '/', port = 4321 }: ServeOptions): Promise<Served> {
  if (!/^\/(?:[^/]+\/)*$/.test(base))
    throw new Error(`base phải bắt đầu và kết thúc bằng "/": ${base}`)
  const server = createServer(handler(path.resolve(dir), base))
  const used = await listen(server, port)
  return {
    url: `http://${host}:${used}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function handler(dir: string, base: string): Handler {
  // `dev` reads the folder at each request: a rebuilt archive shows without a restart.
  const serve = sirv(dir, {
    // Where a compressed copy stands beside a file, browsers get that.
    gzip: true,
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const type = contentType(pathname)
      if (type) response.setHeader('Content-Type', type)
      response.setHeader('Cache-Control', cacheControl(pathname))
    },
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const { pathname, search } = split(request.url ?? '/')
    if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) {
      redirect(response, base + search)
    } else if (!pathname.startsWith(base)) {
      notFound(response, dir)
    } else {
      const inside = pathname.slice(base.length - 1)
      const kind = entry(dir, inside)
      if (kind === 'file') {
        request.url = inside + search
        serve(request, response)
      } else if (kind === 'folder') {
        redirect(response, `${pathname}/${search}`)
      } else {
        notFound(response, dir)
      }
    }
  }
}

function split(url: string): { pathname: string; search: string } {
  const at = url.indexOf('?')
  return at < 0
    ? { pathname: url, search: '' }
    : { pathname: url.slice(0, at), search: url.slice(at) }
}

/**
 * What a path names: a file (or a folder's index.html, if it ends in "/"), a folder whose "/" is missing, or nothing.
 * sirv alone would also answer /x with x.html and /x.css/ with x.css, which IIS, nginx and Apache do not.
 */
function entry(dir: string, pathname: string): 'file' | 'folder' | undefined {
  let decoded
  try {
    decoded = decodeURI(pathname)
  } catch {
    return undefined
  }
  // No way out of the folder, no hidden files.
  if (/\0|\\|\/\.|\/\//.test(decoded)) return undefined
  const stats = statSync(path.join(dir, decoded), { throwIfNoEntry: false })
  if (!decoded.endsWith('/')) {
    if (stats?.isDirectory()) return 'folder'
    return stats?.isFile() ? 'file' : undefined
  }
  const index = statSync(path.join(dir, decoded, 'index.html'), { throwIfNoEntry: false })
  return stats?.isDirectory() && index?.isFile() ? 'file' : undefined
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end()
}

/** The archive's own 404 page, or a plain line if it has none. */
function notFound(response: ServerResponse, dir: string): void {
  response.statusCode = 404
  response.setHeader('Cache-Control', 'no-cache')
  try {
    const page = readFileSync(path.join(dir, '404.html'))
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page)
  } catch {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8').end('Không tìm thấy trang.\n')
  }
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + portsTried && port < 65536; port++) {
    if (await tryPort(server, port)) {
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    }
  }
  throw new Error(`Không có cổng trống nào từ ${first} trở lên trên ${host}.`)
}

/** Whether the port could be had; rejects for anything but a port in use or forbidden. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}
