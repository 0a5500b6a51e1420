import type { CivilDate } from '../../src/domain/dates.ts'
import type { HistoryEntry } from '../../src/domain/schemas/frontmatter.ts'
import { readConclusion } from '../../src/format/conclusion.ts'
import { withHistoryEntry } from '../../src/format/history.ts'
import { references } from '../../src/format/references.ts'
import { sealedName, sealedText, sealOf, sealOfText } from '../../src/format/seal.ts'
import { sourceOf } from '../../src/format/source.ts'
import type { DemoFile } from './archive.ts'
import { addDays } from './calendar.ts'
import { place } from './place.ts'

/** For sealing only the text of a paper counts: any unit, any topic, any day will do. */
const ANYTHING = {
  terms: undefined,
  known: references({}),
  findNames: () => [],
  findPlaces: () => [],
}

const PAPER = /^content\/conclusions\/(.+)\.mdx$/

/**
 * The files of a synthetic archive with every paper that has a text sealed, as the tool does it, and what was
 * sealed beside it. Some were compared with the original, some were sealed anew, before or after that.
 */
export function* sealed(files: Iterable<DemoFile>): Generator<DemoFile> {
  let n = 0
  for (const file of files) {
    const id = PAPER.exec(file.path)?.[1]
    if (id === undefined || typeof file.content !== 'string') {
      yield file
      continue
    }
    const { read, problems } = readConclusion(sourceOf(file.content), id, file.path, ANYTHING)
    if (!read) throw new Error(`${file.path}: ${problems[0]?.message ?? ''}`)
    const { blocks } = read.paper
    if (blocks.length === 0) {
      yield file
      continue
    }
    const text = sealedText(blocks)
    yield {
      path: file.path,
      content: historyOf(n++, read.conclusion.date, text, sealOf(blocks)).reduce(
        added,
        file.content,
      ),
    }
    yield { path: `content/${sealedName(id)}`, content: text }
  }
}

/** What was done with the n-th paper: by turns, so that ten papers show all of it. */
function historyOf(n: number, date: CivilDate, text: string, seal: string): HistoryEntry[] {
  const by = place.archivist
  const mistyped = sealOfText(text.replace('đ', 'd'))
  const entry = (days: number, rest: Omit<HistoryEntry, 'date' | 'by'>): HistoryEntry => ({
    date: addDays(date, days),
    by,
    ...rest,
  })
  const first = entry(1, { action: 'seal', text: seal })
  const typed = entry(1, { action: 'seal', text: mistyped })
  const again = entry(9, {
    action: 'seal',
    reason: 'Sửa một chữ gõ sai so với bản gốc.',
    text: seal,
  })
  switch (n % 10) {
    case 2:
      return [first, entry(4, { action: 'compare', text: seal })]
    case 5:
      return [typed, again, entry(12, { action: 'compare', text: seal })]
    case 8:
      // Compared before it was sealed anew: the page must not say that this text was.
      return [typed, entry(4, { action: 'compare', text: mistyped }), again]
    default:
      return [first]
  }
}

function added(content: string, entry: HistoryEntry): string {
  const written = withHistoryEntry(content, entry)
  if (written === undefined) throw new Error('the frontmatter cannot take a seal')
  return written
}
