import { parseDocument } from 'yaml'
import { type Edit, withEdits } from './edits.ts'
import { splitFrontmatter } from './frontmatter.ts'
import { problemSink, sourceOf } from './source.ts'

/*
 * Edits in the frontmatter of a file that a person may have written: every other character stays as it is.
 */

/**
 * A conclusion file with edits made in its frontmatter. `editsOf` gets the YAML and gives edits at its offsets, or
 * nothing where it cannot. Returns nothing then, and where there is no frontmatter.
 */
export function withHeadEdits(
  raw: string,
  editsOf: (yaml: string) => Edit[] | undefined,
): string | undefined {
  const source = sourceOf(raw)
  const head = splitFrontmatter(source, problemSink(source))
  const edits = head && editsOf(head.yaml)
  if (!edits) return undefined
  const placed = edits.map(({ from, to, text }) => ({
    from: head.yamlStart + from,
    to: head.yamlStart + to,
    text,
  }))
  return withEdits(raw, placed)
}

/** The values of a file's frontmatter, and its body: to see that an edit has said what it should. */
export function readAgain(
  raw: string,
): { values: Record<string, unknown>; body: string } | undefined {
  const source = sourceOf(raw)
  const head = splitFrontmatter(source, problemSink(source))
  if (!head) return undefined
  const document = parseDocument(head.yaml)
  if (document.errors.length > 0) return undefined
  const values = document.toJS() as Record<string, unknown>
  return { values, body: source.text.slice(head.bodyStart) }
}
