import path from 'node:path'
import type { AstroIntegration } from 'astro'
import { readAgain } from '../../checker/reading.ts'
import { LOADERS } from '../../format/loader.ts'
import { PROBLEMS_PAGE } from './address.ts'

/**
 * What makes the preview of a content folder out of Astro's development server: the page that lists all
 * problems, and a new reading after something in the folder changed. It does nothing in a build.
 */
export function preview(folder: string): AstroIntegration {
  return {
    name: 'kho-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return
        injectRoute({ pattern: PROBLEMS_PAGE, entrypoint: './src/pages/_preview/problems.astro' })
      },
      // Here and not in the loaders: after a restart of the server their watcher is dead.
      'astro:server:setup': ({ server, refreshContent }) => {
        const whole = path.resolve(folder)
        let waiting: Promise<unknown> | undefined
        const changed = (): void => {
          const reading = readAgain(folder)
          if (reading === waiting) return
          waiting = reading
          reading
            .then(() => refreshContent?.({ loaders: [...LOADERS], context: { again: true } }))
            .catch((error: unknown) => {
              process.stderr.write(`Không đọc lại được ${folder}: ${String(error)}\n`)
            })
        }
        server.watcher.add(whole)
        server.watcher.on('all', (_event, file) => {
          if (path.resolve(file).startsWith(whole + path.sep)) changed()
        })
      },
    },
  }
}
