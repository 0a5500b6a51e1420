import { SEALED } from '../../format/archive.ts'
import { sealedName } from '../../format/seal.ts'
import { isEmptyPaper } from '../structure/empty.ts'
import type { Finding, Rule } from '../rule.ts'

/** The text of a paper is sealed: without a seal nobody can see that it was changed. */
export const noSeal: Rule = {
  code: 'no-seal',
  severity: 'warning',
  group: 'seal',
  meaning: 'Phần chữ chưa niêm phong: nếu bị sửa thì không ai biết.',
  check: async ({ papers, files }): Promise<Finding[]> => {
    const kept = new Set(await files.list(SEALED))
    return papers
      .filter(({ conclusion, lines }) => {
        const { text, hasText, history, id } = conclusion
        // A seal that was taken away is told of by those who miss it.
        const missed = history.length > 0 || kept.has(sealedName(id))
        return text === undefined && hasText && !missed && !isEmptyPaper(lines)
      })
      .map(({ conclusion, places }) => ({
        file: conclusion.file,
        place: places.field(['title']),
        message: 'Phần chữ của văn bản chưa niêm phong.',
        hint: `Đối chiếu với văn bản gốc rồi niêm phong: npm run check -- --seal ${conclusion.id}`,
      }))
  },
}
