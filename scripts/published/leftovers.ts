import { WITHDRAWN_LEFT } from '../../src/checker/published.ts'
import { FILE_START } from '../../src/checker/rule.ts'
import { formatShort } from '../../src/domain/dates.ts'
import type { Problem } from '../../src/domain/problems.ts'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { INDEX_FOLDER } from './old-index.ts'
import { scanPublished } from './scan.ts'

const HINT =
  'Dựng lại kho (npm run build). Nếu đây là bản sao của máy chủ, gói hoặc thẻ nhớ: xóa hết rồi chép bản mới, không chép đè.'

/** What was found of withdrawn papers, and in how many files it was looked for. */
export interface Leftovers {
  problems: Problem[]
  files: number
}

/**
 * What is left of withdrawn papers in a built site, or in a copy of one; a problem for each paper, with every
 * file. The page that says that a paper was withdrawn may stand at its addresses where it was asked for.
 */
export async function leftoversOf(
  withdrawn: readonly Withdrawal[],
  outDir: string,
): Promise<Leftovers> {
  const folder = outDir.replaceAll('\\', '/').replace(/\/+$/, '')
  const { files, traces, oldIndex, unread } = await scanPublished(withdrawn, outDir)
  const problem = (message: string, found: readonly string[]): Problem[] => {
    const [first] = found
    if (first === undefined) return []
    const { code, severity } = WITHDRAWN_LEFT
    const detail = shownFiles(found)
      .map((file) => `${folder}/${file}`)
      .join('\n')
    return [
      { code, severity, file: `${folder}/${first}`, ...FILE_START, message, hint: HINT, detail },
    ]
  }
  const problems = [
    ...withdrawn.flatMap(({ id, date, stub }) =>
      problem(
        `Còn dấu vết của văn bản ${id}, đã rút ngày ${formatShort(date)}.`,
        traces
          .filter((trace) => trace.id === id && !(stub && trace.kind === 'stub'))
          .map(({ file }) => file),
      ),
    ),
    ...problem('Còn tệp của chỉ mục tra cứu cũ, có thể chứa chữ của văn bản đã rút.', oldIndex),
    ...problem(
      'Có tệp không đọc hoặc không giải nén được, nên không biết còn dấu vết của văn bản đã rút hay không.',
      unread,
    ),
  ]
  return { problems, files }
}

/** Files as they are listed to people: the many of the search index as one line. */
export function shownFiles(files: readonly string[]): string[] {
  const inIndex = files.filter((file) => file.startsWith(`${INDEX_FOLDER}/`))
  const others = files.filter((file) => !file.startsWith(`${INDEX_FOLDER}/`))
  return inIndex.length < 2 ? [...files] : [...others, `${INDEX_FOLDER}/ (${inIndex.length} tệp)`]
}
