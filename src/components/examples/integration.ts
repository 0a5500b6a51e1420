import type { AstroIntegration } from 'astro'
import { showsExamples } from '../../settings.ts'
import { EXAMPLE_GROUPS, EXAMPLES_PAGE } from './address.ts'

/** The pages of all components with their states: for those who work on them, and for tests. No build has them. */
export function examples(): AstroIntegration {
  return {
    name: 'kho-examples',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !showsExamples) return
        for (const [address, page] of [
          ['', 'basics'],
          [`/${EXAMPLE_GROUPS.paper.address}`, 'paper'],
          ['/[group]', 'group'],
        ] as const)
          injectRoute({
            pattern: `${EXAMPLES_PAGE}${address}`,
            entrypoint: `./src/pages/_examples/${page}.astro`,
          })
      },
    },
  }
}
