import { paperId } from '../../src/domain/schemas/common.ts'

/**
 * The id that a person means: an id, the path of a file on any system, or an address as a browser shows it, with
 * a place in the paper at its end. Nothing where it is none of them.
 */
export function paperIdIn(given: string): string | undefined {
  const path = given
    .trim()
    .replaceAll('\\', '/')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index\.html)?$/, '')
    .replace(/\.(?:mdx|txt)$/, '')
  const id = path.split('/').slice(-2).join('/')
  return paperId.safeParse(id).success ? id : undefined
}
