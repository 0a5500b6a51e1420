import { serveFolder, type Served } from '../../scripts/serve/server.ts'
import { onTestFinished } from 'vitest'

/** Serves a built folder on any free port of 127.0.0.1, with the production server. Close it when done. */
export function serve(dir: string, base = '/'): Promise<Served> {
  return serveFolder({ dir, base, port: 0 })
}

/** The same for one test: closed when the test is over. */
export async function serveForTest(dir: string, base = '/'): Promise<Served> {
  const served = await serve(dir, base)
  onTestFinished(() => served.close())
  return served
}
