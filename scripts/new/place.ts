import { existsSync } from 'node:fs'
import type { Conclusion } from '../../src/domain/conclusion.ts'
import { formatShort, yearOf } from '../../src/domain/dates.ts'
import { meetingName, paperName } from '../../src/domain/labels.ts'
import { sessionId } from '../../src/domain/sessions.ts'
import { slug } from '../../src/domain/text.ts'
import { termOf } from '../../src/domain/vocabularies.ts'
import { CONCLUSIONS } from '../../src/format/archive.ts'
import { contentFiles } from '../../src/format/files.ts'
import type { Draft } from './draft.ts'
import type { Known } from './known.ts'

/** How long the name of a meeting may be in the name of a file. */
const LONGEST = 60

/** Where the file of a new paper goes. */
export interface Place {
  id: string
  /** What the id would be if nothing had it. */
  wanted: string
  /** Why somebody should look first: papers of the same session, a name that is taken; a line each. */
  conflicts: string[]
  /** Whether a paper of this name was withdrawn: it must not come back under another. */
  wasWithdrawn: boolean
}

/** The id of a new paper, by its issuer and session; with a number behind it where the name is taken. */
export function placeOf(draft: Draft, known: Known, content: string): Place {
  const wanted = `${yearOf(draft.date)}/${nameOf(draft)}`
  const isTaken = (id: string): boolean => known.taken.has(id) || existsSync(fileOf(content, id))
  let id = wanted
  for (let n = 2; isTaken(id); n += 1) id = `${wanted}-${n}`
  const same = papersOfSession(draft, known)
  const conflicts = same.map(
    (paper) => `${meetingName(draft)} đã có ${paperName(paper)}: ${paper.file}`,
  )
  const withdrawal = known.withdrawn.get(wanted)
  if (withdrawal) {
    conflicts.push(`Văn bản ${wanted} đã rút ngày ${formatShort(withdrawal.date)}.`)
  } else if (id !== wanted && same.length === 0) {
    conflicts.push(
      `Đã có tệp ${fileOf(content, wanted)}, hoặc mã này đã dùng cho một văn bản trước đây.`,
    )
  }
  return { id, wanted, conflicts, wasWithdrawn: withdrawal !== undefined }
}

/** The file of a paper, as the content folder is named. */
export function fileOf(content: string, id: string): string {
  return contentFiles(content).nameOf(`${CONCLUSIONS}/${id}.mdx`)
}

/** "btv-ky-hop-11", "tb-bch-hoi-nghi-3", "btv-bat-thuong-03-23": the name of the file, for ever its address. */
function nameOf({ type, issuer, session, date }: Draft): string {
  const { name, kind, ordinal } = session ?? {}
  const day = date.slice(5)
  // The month or the quarter in a meeting's name is told by the day that follows.
  const called =
    name &&
    slug(name)
      .replace(/-(?:thang|quy|nam)-.*$/, '')
      .slice(0, LONGEST)
      .replace(/-$/, '')
  const outside = kind !== undefined && kind !== 'thuong-ky' && !called?.includes(kind)
  const meeting =
    ordinal === undefined
      ? [called, outside && kind, !called && !kind && 'ngay', day]
      : [called ?? 'ky-hop', ordinal, outside && kind]
  return [type === 'thong-bao' && 'tb', issuer, ...meeting].filter(Boolean).join('-')
}

/** Papers of the same type that the same session has issued already. */
function papersOfSession(draft: Draft, { papers, site }: Known): Conclusion[] {
  const term = termOf(draft.date, site.terms)?.id ?? ''
  const session = sessionId({ ...draft, term })
  return papers.filter((paper) => paper.type === draft.type && sessionId(paper) === session)
}
