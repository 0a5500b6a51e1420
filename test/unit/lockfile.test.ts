/** The lockfile must do on Linux, Windows and macOS: where a platform package is missing in it, `npm ci` dies there. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/paths.ts'

interface Locked {
  version?: string
  integrity?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  hasInstallScript?: boolean
  link?: boolean
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
const manifest = read('package.json') as Locked & { allowScripts: Record<string, boolean> }

/** What `name` means for the package at `from`: its own node_modules first, then those of the folders above. */
function resolve(all: Record<string, Locked>, from: string, name: string): Locked | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const found = all[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (found || at === '') return found
  }
}

/** Dependencies named by a locked package that the lock does not hold with version and integrity. */
function missing(all: Record<string, Locked>): string[] {
  return Object.entries(all).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !resolve(all, from, name)?.integrity)
      .map((name) => `${from} → ${name}`),
  )
}

test('every package that a locked package names is locked too, for every platform', () => {
  expect(missing(packages)).toEqual([])
})

test('the test sees a platform package that is gone', () => {
  const windows = Object.keys(packages).filter((name) => /win32|windows/.test(name))
  const mac = Object.keys(packages).filter((name) => name.includes('darwin'))
  expect(windows.length).toBeGreaterThan(3)
  expect(mac.length).toBeGreaterThan(3)
  for (const name of [windows[0], mac[0]] as string[]) {
    const rest = Object.fromEntries(Object.entries(packages).filter(([one]) => one !== name))
    expect(missing(rest).join()).toContain(name.replace(/^.*node_modules\//, ''))
  }
})

test('everything locked has its integrity', () => {
  const bare = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity)
  expect(bare.map(([name]) => name)).toEqual([])
})

test('package.json names exact versions, the same as the lock', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  for (const [name, version] of wanted) {
    expect(version, name).toMatch(/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version.replace(/^npm:.*@/, ''))
  }
})

test('install scripts run for the packages that need one, and for no other', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  const names = scripted.map(([name]) => name.replace(/^.*node_modules\//, ''))
  // fsevents (macOS) brings its binary along; its script is not needed.
  expect(names.filter((name) => name !== 'fsevents').sort()).toEqual(
    Object.keys(manifest.allowScripts).sort(),
  )
})
