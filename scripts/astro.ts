import { spawn } from 'node:child_process'
import path from 'node:path'

/** Astro's settings that have no place in its configuration: it tells nobody anything, and stays in the foreground. */
export const astroEnvironment: Readonly<Record<string, string>> = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
}

/** Runs a command of Astro's with this Node, on any system; resolves to its exit code. */
export function astro(...argv: string[]): Promise<number> {
  const root = path.resolve(import.meta.dirname, '..')
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), ...argv], {
      cwd: root,
      env: { ...process.env, ...astroEnvironment },
      stdio: 'inherit',
    })
      .once('error', reject)
      .once('close', (code) => {
        resolve(code ?? 1)
      })
  })
}
