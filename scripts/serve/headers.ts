import { contentSecurityPolicyHeader } from '../../src/domain/security.ts'

/** Headers of every answer, error pages included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Types that the usual tables lack or leave without a charset, by file extension. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  // Gzip inside, unpacked by Pagefind itself: never with Content-Encoding.
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
}

/** The Content-Type for a path in the archive, or undefined to leave it to the server's own table. */
export function contentType(pathname: string): string | undefined {
  return types[/\.[^./]+$/.exec(pathname)?.[0].toLowerCase() ?? '.html']
}

/** Files with a hash in their name never change; everything else is asked for again each time. */
export function cacheControl(pathname: string): string {
  const hashed = /^\/_astro\//.test(pathname) || /\.pf_(filter|fragment|index|meta)$/.test(pathname)
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}
