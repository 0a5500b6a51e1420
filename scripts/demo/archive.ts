import { createHash } from 'node:crypto'
import { signatoryOf } from './closing.ts'
import { Draft } from './draft.ts'
import { featuresOf } from './features.ts'
import { frontmatter } from './frontmatter.ts'
import { writtenPaper } from './paper.ts'
import { place } from './place.ts'
import { type PaperPlan, planPapers, planTerms } from './plan.ts'
import { createRandom } from './random.ts'
import { relationsYaml } from './relations.ts'
import { placesYaml } from './places.ts'
import { samplePdf } from './scan.ts'

/** A file of the synthetic archive; the path is relative to its folder, with "/". */
export interface DemoFile {
  path: string
  content: string | Uint8Array
}

/** What is copied from the owner's content folder: file texts by name ("units.yaml"). */
export type Copied = Readonly<Record<string, string>>

/** The file by which a folder is known to be the demo's own, so that it may be replaced. */
export const MARKER = 'du-lieu-mau.json'

/**
 * A whole synthetic archive: `count` papers over several years of an invented commune. The same count, seed
 * and copied files give the same bytes, on every machine and every day. Files come one at a time, since
 * twenty thousand of them are large.
 */
export function* demoFiles(count: number, seed: number, copied: Copied): Generator<DemoFile> {
  yield { path: MARKER, content: `${JSON.stringify({ generator: 'npm run demo', count, seed })}\n` }
  yield { path: 'content/site.yaml', content: siteYaml(count) }
  for (const [name, content] of Object.entries(copied)) yield { path: `content/${name}`, content }
  yield { path: 'content/places.yaml', content: placesYaml() }
  yield { path: 'content/pages/gioi-thieu.mdx', content: ABOUT }
  const plans = planPapers(count, seed)
  const relations = relationsYaml(plans)
  if (relations !== undefined) yield { path: 'content/relations.yaml', content: relations }
  for (const plan of plans) {
    const path = `content/conclusions/${plan.id}.mdx`
    if (plan.written !== undefined) yield { path, content: writtenPaper(plan, plan.written, seed) }
    else yield* scannedPaper(plan, path, seed)
  }
}

function siteYaml(count: number): string {
  const terms = planTerms(count).map(
    ({ id, from, to }) => `  - { id: '${id}', from: ${from}, to: ${to} }\n`,
  )
  return `# Dữ liệu mẫu do "npm run demo" tạo ra.
commune: ${place.commune}
committee: ${place.committee}
title: Kho Kết luận
notice: ${place.notice}
terms:
${terms.join('')}`
}

/** A paper of which there is only a scan: no text, one attachment. */
function* scannedPaper(plan: PaperPlan, path: string, seed: number): Generator<DemoFile> {
  const pdf = samplePdf(`${plan.id} ${plan.date}`)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const draft = new Draft(plan, featuresOf(plan, 0), createRandom(`${seed}/${plan.id}`))
  yield {
    path,
    content: frontmatter(plan, {
      signatory: signatoryOf(draft),
      scanOnly: true,
      attachments: [{ file: 'ban-quet.pdf', title: 'Bản quét có chữ ký và dấu', sha256 }],
      notes: [{ text: 'Văn bản chỉ có bản quét, chưa có phần chữ để tra cứu.' }],
    }),
  }
  yield { path: `content/attachments/${plan.id}/ban-quet.pdf`, content: pdf }
}

const ABOUT = `---
title: Giới thiệu
description: Kho dữ liệu mẫu của một xã không có thật, dùng để thử phần mềm.
---

## Dữ liệu mẫu

Kho này do lệnh npm run demo tạo ra để thử phần mềm. Xã Suối Mây, các văn bản, địa danh và tên người đều không có thật; không dùng nội dung trong kho làm căn cứ.
`
