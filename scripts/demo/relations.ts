import type { PaperPlan } from './plan.ts'

const KINDS = ['thay-the', 'sua-doi', 'bo-sung', 'tiep-tuc', 'bai-bo'] as const

/** Structures follow each other in turn: every eighth paper is grouped by unit, with sections known beforehand. */
const TURN = 8

/**
 * The relations of the archive as a clerk would list them: each paper that is grouped by unit bears on the one of
 * its kind before it, as a whole, by a section, or on an order in it; the last of them on a paper that is a scan.
 */
export function relationsYaml(plans: readonly PaperPlan[]): string | undefined {
  const byUnit = plans.filter(({ written }) => written !== undefined && written % TURN === 0)
  const lines = byUnit.slice(1).map((later, index) => {
    const [from, to] = PLACES[index % PLACES.length] ?? []
    return entry(KINDS[index % KINDS.length], end(later, from), end(byUnit[index], to))
  })
  const last = byUnit.at(-1)
  const scan = plans.find(
    ({ written, date }) => written === undefined && date <= (last?.date ?? ''),
  )
  if (last && scan) lines.push(entry('thay-the', end(last), end(scan)))
  return lines.length === 0
    ? undefined
    : `# Quan hệ giữa các văn bản; dữ liệu mẫu do "npm run demo" tạo ra.\n${lines.join('')}`
}

/** Places in the later and in the earlier paper; nothing for the whole of it. */
const PLACES: readonly (readonly [from: string | undefined, to: string | undefined])[] = [
  ['muc-4-1', 'muc-4-1'],
  [undefined, undefined],
  ['muc-5', 'chi-dao-2-a'],
  [undefined, 'muc-5-2'],
]

function entry(kind: (typeof KINDS)[number] | undefined, from: string, to: string): string {
  return `- { kind: ${kind ?? 'thay-the'}, from: ${from}, to: ${to} }\n`
}

function end(paper: PaperPlan | undefined, at?: string): string {
  return `{ paper: ${paper?.id ?? ''}${at === undefined ? '' : `, at: ${at}`} }`
}
