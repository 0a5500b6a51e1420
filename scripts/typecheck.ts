/** `npm run typecheck`: TypeScript and Astro files, by Astro's own checker. */
import { astro } from './astro.ts'

process.exitCode = await astro('check', '--minimumFailingSeverity', 'warning')
