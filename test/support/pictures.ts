/** Pictures of pages, compared with those that were looked at and found good. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { BrowserName } from './browsers.ts'
import { root } from './paths.ts'

/**
 * Pictures are the same only where browser and fonts are: in the browsers out of npm packages, on Linux x64. So
 * `undefined` there, and elsewhere why they are not compared.
 */
export const notComparable =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : 'pictures are compared on Linux x64 only, in the browsers out of npm packages'

/** How much of a picture may differ: edges of letters may fall out a shade lighter on another machine. */
const TOLERANCE = 0.0005

const kept = path.join(root, 'test/fixtures/pictures')
const told = path.join(root, 'test-results/pictures')

/**
 * What is wrong with a picture: nothing, or a line that names the files to look at. With KHO_PICTURES=keep the
 * picture is kept as the one to compare with.
 */
export async function differenceFrom(
  browser: BrowserName,
  name: string,
  taken: Buffer,
): Promise<string | undefined> {
  const file = path.join(kept, browser, `${name}.png`)
  const inResults = (kind: string): string => path.join(told, browser, `${name}-${kind}.png`)
  if (process.env['KHO_PICTURES'] === 'keep') {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, smallest(taken))
    return undefined
  }
  await mkdir(path.join(told, browser), { recursive: true })
  await writeFile(inResults('now'), taken)
  if (!existsSync(file)) return `there is no ${file}: look at ${inResults('now')}`
  const [before, now] = [PNG.sync.read(await readFile(file)), PNG.sync.read(taken)]
  if (before.width !== now.width || before.height !== now.height) {
    const sizes = [before, now].map(({ width, height }) => `${width} × ${height}`)
    return `${name} is ${sizes[1] ?? ''}, was ${sizes[0] ?? ''}: look at ${inResults('now')}`
  }
  const difference = new PNG({ width: now.width, height: now.height })
  const pixels = pixelmatch(before.data, now.data, difference.data, now.width, now.height)
  if (pixels / (now.width * now.height) <= TOLERANCE) {
    await rm(inResults('now'))
    return undefined
  }
  await writeFile(inResults('difference'), PNG.sync.write(difference))
  return `${name} differs in ${pixels} pixels: look at ${inResults('difference')}`
}

/** The same picture without transparency, or as it was taken: what is smaller, for it stays in the repository. */
function smallest(taken: Buffer): Buffer {
  const picture = PNG.sync.read(taken)
  const pressed = [0, 4].map((filterType) =>
    PNG.sync.write(picture, { colorType: 2, inputHasAlpha: true, deflateLevel: 9, filterType }),
  )
  return [taken, ...pressed].reduce((least, one) => (one.length < least.length ? one : least))
}
