import { CONCLUSIONS, SEALED } from '../../format/archive.ts'
import { sealedName, sealOf } from '../../format/seal.ts'
import type { CheckedPaper, CheckInput, Finding, Rule } from '../rule.ts'
import { FILE_START } from '../rule.ts'
import { readSealedCopy } from '../seal/copy.ts'

/** What is kept in content/sealed/ is the text of a paper as it was sealed, and nothing else is kept there. */
export const sealedCopy: Rule = {
  code: 'sealed-copy',
  severity: 'warning',
  group: 'seal',
  meaning:
    'Bản lưu của chữ đã niêm phong không thuộc văn bản nào, hoặc không đúng với mã niêm phong.',
  check: async (input): Promise<Finding[]> => {
    const owners = new Map(input.papers.map((paper) => [sealedName(paper.conclusion.id), paper]))
    const unread = new Set(input.unread.map(sealedName))
    const findings: Finding[] = []
    for (const name of await input.files.list(SEALED)) {
      if (isOfTheSystem(name) || unread.has(name)) continue
      const owner = owners.get(name)
      const told = owner ? await toldOfCopy(owner, input) : toldOfStranger(name, input)
      if (told) findings.push({ file: input.files.nameOf(name), place: FILE_START, ...told })
    }
    return findings
  },
}

/** Files that systems put into every folder, and what a command that was cut off left. */
function isOfTheSystem(name: string): boolean {
  return /\/(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/i.test(name)
}

type Told = Pick<Finding, 'message' | 'hint'> | undefined

async function toldOfCopy({ conclusion, paper }: CheckedPaper, input: CheckInput): Promise<Told> {
  const { id, text, file } = conclusion
  // A seal that was taken away is told of at the paper.
  if (text === undefined || text === 'none') return undefined
  const copy = await readSealedCopy(input.files, id)
  // Where the paper's own seal is broken, that message tells of the copy too.
  if (!copy || copy.seal === text || sealOf(paper.blocks) !== text) return undefined
  return {
    message: `Bản lưu không phải là chữ đã niêm phong của ${file}.`,
    hint: `Phần chữ của văn bản vẫn đúng với mã niêm phong; ghi lại bản lưu: npm run check -- --seal ${id}`,
  }
}

function toldOfStranger(name: string, { papers, files, withdrawn }: CheckInput): Told {
  const id = name.slice(SEALED.length + 1).replace(/\.txt$/, '')
  const message = 'Tệp này không phải bản lưu của văn bản nào trong kho.'
  const moved = papers.find(({ conclusion }) => conclusion.formerIds.includes(id))
  if (moved) {
    const home = files.nameOf(sealedName(moved.conclusion.id))
    return { message, hint: `Văn bản nay là ${moved.conclusion.id}: chuyển tệp này đến ${home}.` }
  }
  if (withdrawn.some((one) => one.id === id || one.formerIds.includes(id))) {
    return { message, hint: 'Văn bản đã rút khỏi kho: xóa tệp này.' }
  }
  return {
    message,
    hint: `Nếu văn bản đã đổi tên, đổi tên tệp này theo ${files.nameOf(CONCLUSIONS)}/<năm>/<tên>.mdx; nếu không, xóa tệp này.`,
  }
}
