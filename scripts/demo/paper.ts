import { recipients, signature, signatoryOf } from './closing.ts'
import { Draft } from './draft.ts'
import { featuresOf } from './features.ts'
import { directiveTag } from './marks.ts'
import { frontmatter } from './frontmatter.ts'
import { masthead } from './masthead.ts'
import { place } from './place.ts'
import type { PaperPlan } from './plan.ts'
import { createRandom } from './random.ts'
import { byAgenda, byField } from './structures/by-field.ts'
import { byUnit } from './structures/by-unit.ts'
import { startsInside, withBlocks, withTable } from './structures/numbered.ts'
import { bullets, plain } from './structures/unnumbered.ts'

/** The ways of building a paper, taken in turn. */
const STRUCTURES = [byUnit, byField, bullets, byAgenda, withTable, plain, startsInside, withBlocks]

/** The MDX of a paper that has a text; `n` is its place among these. */
export function writtenPaper(plan: PaperPlan, n: number, seed: number): string {
  const features = featuresOf(plan, n)
  const draft = new Draft(plan, features, createRandom(`${seed}/${plan.id}`))
  const head = masthead(draft)
  STRUCTURES[n % STRUCTURES.length]?.(draft)
  addOddities(draft)

  const signatory = signatoryOf(draft)
  const closing = features.recipients ? recipients(draft) : undefined
  const body = [head, ...draft.blocks]
  if (closing) body.push(closing.mdx)
  body.push(signature(draft, signatory))
  const properties = frontmatter(plan, {
    ...(features.fullHeader && { place: place.seat }),
    signatory,
    ...(closing && { recipients: closing.units }),
    urgent: features.fullHeader && features.urgent,
    ...(features.formerId && { formerIds: [`${plan.id}-cu`] }),
    notes: draft.notes,
  })
  return `${properties}\n${body.join('\n\n')}\n`
}

/** Things that a typist does now and then, and that a reader of the format must stand. */
function addOddities(draft: Draft): void {
  const { features, notes } = draft
  const odd: string[] = []
  if (features.tightBold) {
    const words = draft.text(
      'các cơ quan, đơn vị nghiêm túc tiếp thu ý kiến tại kỳ họp, khắc phục ngay các hạn chế.',
    )
    // Bold that begins inside a bracket and ends before a word: Markdown's stars could not express it.
    const bold = `(<strong>${draft.text('yêu cầu chung)')} </strong>`
    odd.push(directiveTag('chung', { to: ['tat-ca'] }, bold + words))
  }
  if (features.signs) {
    odd.push(
      draft.text('Các chỉ tiêu đạt <95% kế hoạch {biểu 02} phải có giải trình (*) bằng văn bản.'),
    )
  }
  // Behind the preamble, before any section.
  draft.blocks.splice(1, 0, ...odd)
  if (features.notes) {
    const at = draft.firstDirective?.replaceAll('.', '-')
    notes.push({ text: 'Bản giấy có chữ viết tay bên lề, không thuộc văn bản.' })
    if (at) notes.push({ at: `chi-dao-${at}`, text: 'Đơn vị được giao ghi theo văn bản gốc.' })
  }
}
