import { sealedName, sealOf } from '../../format/seal.ts'
import type { CheckedPaper, CheckInput, Finding, Rule } from '../rule.ts'
import { readSealedCopy } from '../seal/copy.ts'
import { differenceFrom } from '../seal/difference.ts'

/** The visible text of a paper is the one that was sealed. */
export const brokenSeal: Rule = {
  code: 'broken-seal',
  severity: 'error',
  group: 'seal',
  meaning: 'Phần chữ không còn đúng với mã niêm phong.',
  check: async ({ papers, files }): Promise<Finding[]> => {
    const findings: Finding[] = []
    for (const paper of papers) {
      const { conclusion, places } = paper
      const { text } = conclusion
      if (text === undefined || text === 'none' || text === sealOf(paper.paper.blocks)) continue
      findings.push({
        file: conclusion.file,
        place: places.field(['text']),
        message: 'Phần chữ không còn đúng với mã niêm phong: văn bản đã bị sửa sau khi niêm phong.',
        hint: `Đối chiếu với văn bản gốc. Nếu chữ bị sửa nhầm, khôi phục; nếu chữ hiện nay mới đúng với văn bản gốc, niêm phong lại: npm run check -- --seal ${conclusion.id} --reason "…"`,
        detail: await differenceOf(paper, text, files),
      })
    }
    return findings
  },
}

/** What was changed, where the text that was sealed is at hand; else why it cannot be told. */
async function differenceOf(
  paper: CheckedPaper,
  seal: string,
  files: CheckInput['files'],
): Promise<string> {
  const { id } = paper.conclusion
  const name = files.nameOf(sealedName(id))
  const copy = await readSealedCopy(files, id)
  if (!copy)
    return `Không chỉ ra được chỗ đã sửa: không có bản lưu của chữ đã niêm phong (${name}).`
  if (copy.seal !== seal) {
    return `Không chỉ ra được chỗ đã sửa: bản lưu ${name} cũng không phải là chữ đã niêm phong.`
  }
  return differenceFrom(copy.text, paper)
}
