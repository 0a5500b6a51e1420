import { anchorsOf } from '../../domain/conclusion.ts'
import type { Relation } from '../../domain/schemas/relations.ts'
import { nearest } from '../../format/suggest.ts'
import type { CheckInput, Finding, Rule } from '../rule.ts'

/** A relation leads from one paper of the archive to another, and to places that they have. */
export const relationToNowhere: Rule = {
  code: 'relation-to-nowhere',
  severity: 'error',
  group: 'archive',
  meaning: 'Quan hệ chỉ đến văn bản hoặc chỗ không có, hoặc đến chính văn bản ấy.',
  check: function* (input): Iterable<Finding> {
    const file = input.files.nameOf('relations.yaml')
    const look = lookupIn(input)
    for (const [index, relation] of input.relations.entries()) {
      for (const side of ['from', 'to'] as const) {
        const wrong = look(relation[side])
        if (!wrong) continue
        const { field, message, hint } = wrong
        yield { file, place: input.placeIn('relations', [index, side, field]), message, hint }
      }
      if (relation.from.paper !== relation.to.paper) continue
      yield {
        file,
        place: input.placeIn('relations', [index, 'to', 'paper']),
        message: `Văn bản ${relation.to.paper} có quan hệ với chính nó.`,
        hint: 'Ghi ở from văn bản sau, ở to văn bản trước; quan hệ trong cùng một văn bản thì không ghi.',
      }
    }
  },
}

interface Wrong {
  field: 'paper' | 'at'
  message: string
  hint: string
}

/** What is wrong with one end of a relation, if something is. */
function lookupIn({ papers, unread }: CheckInput): (end: Relation['from']) => Wrong | undefined {
  const byId = new Map(papers.map((paper) => [paper.conclusion.id, paper.conclusion]))
  const moved = new Map(
    papers.flatMap(({ conclusion: { id, formerIds } }) => formerIds.map((old) => [old, id])),
  )
  return ({ paper, at }) => {
    const conclusion = byId.get(paper)
    if (!conclusion) {
      // What cannot be read is there all the same, and is told elsewhere.
      if (unread.includes(paper)) return undefined
      const now = moved.get(paper)
      return {
        field: 'paper',
        message: `Không có văn bản ${paper} trong kho.`,
        hint:
          now === undefined
            ? `${nearest(paper, [...byId.keys()])} Nếu văn bản đã rút, bỏ quan hệ này.`.trim()
            : `Văn bản này nay mang mã ${now}: ghi mã mới.`,
      }
    }
    const anchors = anchorsOf(conclusion)
    return at === undefined || anchors.includes(at)
      ? undefined
      : {
          field: 'at',
          message: `Văn bản ${paper} không có chỗ nào mang tên “${at}”.`,
          hint: `${nearest(at, anchors)} Bỏ at nếu quan hệ là với cả văn bản.`.trim(),
        }
  }
}
