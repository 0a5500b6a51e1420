import type { AstroIntegration } from 'astro'
import { showsExamples } from '../../settings.ts'
import { EXAMPLES_PAGE } from './address.ts'

/** The page of all components with their states: for those who work on them, and for tests. No build has it. */
export function examples(): AstroIntegration {
  return {
    name: 'kho-examples',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !showsExamples) return
        injectRoute({
          pattern: EXAMPLES_PAGE,
          entrypoint: './src/pages/_examples/components.astro',
        })
      },
    },
  }
}
