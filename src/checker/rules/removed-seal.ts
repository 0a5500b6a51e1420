import { SEALED } from '../../format/archive.ts'
import { sealedName, sealOf } from '../../format/seal.ts'
import type { CheckedPaper, CheckInput, Finding, Rule } from '../rule.ts'
import { readSealedCopy } from '../seal/copy.ts'
import { differenceFrom } from '../seal/difference.ts'

/** A paper that was sealed keeps its seal: what was kept of its text outlives fields that somebody deletes. */
export const removedSeal: Rule = {
  code: 'removed-seal',
  severity: 'error',
  group: 'seal',
  meaning: 'Văn bản đã từng niêm phong nhưng mã niêm phong bị bỏ.',
  check: async ({ papers, files }): Promise<Finding[]> => {
    const kept = new Set(await files.list(SEALED))
    const findings: Finding[] = []
    for (const paper of papers) {
      const { id, text, history, file } = paper.conclusion
      const sealed = text !== undefined && text !== 'none'
      // Where the history is still there, it is the history that tells.
      if (sealed || history.length > 0 || !kept.has(sealedName(id))) continue
      const copy = files.nameOf(sealedName(id))
      findings.push({
        file,
        place: paper.places.field([text === undefined ? 'title' : 'text']),
        message: `Văn bản đã từng niêm phong nhưng mã niêm phong bị bỏ: còn bản lưu ${copy}.`,
        hint: `Khôi phục trường text và history từ bản sao lưu của tệp. Nếu không được, đối chiếu với văn bản gốc rồi niêm phong lại: npm run check -- --seal ${id} --reason "…"`,
        ...(text === undefined ? await differenceOf(paper, files) : {}),
      })
    }
    return findings
  },
}

async function differenceOf(
  paper: CheckedPaper,
  files: CheckInput['files'],
): Promise<Pick<Finding, 'detail'>> {
  const copy = await readSealedCopy(files, paper.conclusion.id)
  if (!copy || copy.seal === sealOf(paper.paper.blocks)) return {}
  return { detail: differenceFrom(copy.text, paper) }
}
