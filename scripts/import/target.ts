import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Conclusion } from '../../src/domain/conclusion.ts'
import { formatShort } from '../../src/domain/dates.ts'
import { termOf } from '../../src/domain/vocabularies.ts'
import { numberKey } from '../../src/checker/structure/document-number.ts'
import { CONCLUSIONS } from '../../src/format/archive.ts'
import type { Draft } from '../new/draft.ts'
import type { Known } from '../new/known.ts'
import { fileOf, placeOf } from '../new/place.ts'
import { UsageError } from '../build/options.ts'

const NOT_BACK =
  'Văn bản đã rút không đưa lại vào kho; nếu rút nhầm, hoặc có văn bản khác cùng kỳ họp, hỏi người phụ trách kho. Chưa ghi gì.'

/** Where the file of an imported paper goes. */
export interface Target {
  id: string
  /** As the content folder is named. */
  file: string
  /** The paper that it replaces, and the id that this has; nothing where it is new. */
  replaces: { id: string; paper: Conclusion | undefined } | undefined
  /** Why somebody should look first, a line each. */
  conflicts: string[]
}

/** The id that a paper had which gets another one; nothing where it stays. */
export function movedFrom({ id, replaces }: Pick<Target, 'id' | 'replaces'>): string | undefined {
  return replaces && replaces.id !== id ? replaces.id : undefined
}

/** What is known of the paper that is to be placed. */
export interface Placing {
  draft: Draft
  known: Known
  content: string
  /** SHA-256 of the file that it was imported from; nothing of a scan alone. */
  sha256: string | undefined
  /** SHA-256 of the files that are to lie beside it. */
  attached: readonly string[]
  /** The seal of its text. */
  seal: string | undefined
  force: boolean
}

/**
 * Where a paper goes that was imported. With `force` that may be the place of an earlier import of it. Throws a
 * UsageError where it must not come into the archive at all: it was withdrawn, or stands there under another name.
 */
export function targetOf(placing: Placing): Target {
  const { draft, known, content, sha256, force } = placing
  const gone = [...known.withdrawn.values()].find(
    ({ attachments }) => sha256 !== undefined && attachments.includes(sha256),
  )
  if (gone) {
    throw new UsageError(
      `Tệp này là của văn bản ${gone.id}, đã rút khỏi kho ngày ${formatShort(gone.date)}. ${NOT_BACK}`,
    )
  }
  const place = placeOf(draft, known, content)
  if (place.wasWithdrawn) {
    throw new UsageError(`${place.conflicts.join('\n')}\n${NOT_BACK}`)
  }
  const { wanted } = place
  const same = known.papers.find(
    ({ original }) => sha256 !== undefined && original?.sha256 === sha256,
  )
  if (same) {
    if (!force) {
      throw new UsageError(
        `Tệp này đã được nhập: ${same.file}. Muốn nhập lại, kể cả để đổi ngày hoặc kỳ họp, thì thêm --force: tệp ấy được thay, những gì đã xác nhận hoặc sửa tay phải làm lại, bản cũ giữ trong ${content}/replaced/. Chưa ghi gì.`,
      )
    }
    const stays = same.id === wanted || isNumbered(same.id, wanted)
    return stays ? replacing(same.id, placing) : moving(same, placing)
  }
  if (force && existsSync(path.join(content, CONCLUSIONS, `${wanted}.mdx`))) {
    return replacing(wanted, placing)
  }
  const conflicts = [...place.conflicts, ...others(placing, place.id, wanted)]
  return { id: place.id, file: fileOf(content, place.id), replaces: undefined, conflicts }
}

function replacing(id: string, placing: Placing): Target {
  const { known, content } = placing
  const paper = known.papers.find((one) => one.id === id)
  const conflicts = others(placing, id)
  return { id, file: fileOf(content, id), replaces: { id, paper }, conflicts }
}

/** The paper gets the address that what is said of it now gives it: an address that it had before is its own. */
function moving(paper: Conclusion, placing: Placing): Target {
  const { known, draft, content } = placing
  const own = new Set([paper.id, ...paper.formerIds])
  const papers = known.papers.filter((one) => one !== paper)
  const taken = new Set([...known.taken].filter((id) => !own.has(id)))
  const rest = { ...known, papers, taken }
  const place = placeOf(draft, rest, content)
  const conflicts = [...place.conflicts, ...others({ ...placing, known: rest }, place.id)]
  const file = fileOf(content, place.id)
  return { id: place.id, file, replaces: { id: paper.id, paper }, conflicts }
}

/** Papers that say the same. Throws a UsageError where one has the same number, which no two may have. */
function others({ draft, known, attached, ...rest }: Placing, id: string, wanted = id): string[] {
  const papers = known.papers.filter((paper) => paper.id !== id)
  const twin = papers.find(({ text }) => rest.seal !== undefined && text === rest.seal)
  const beside = papers.find(({ attachments }) =>
    attachments.some(({ sha256 }) => sha256 !== undefined && attached.includes(sha256)),
  )
  const { number } = draft
  const term = termOf(draft.date, known.site.terms)?.id
  const numbered = papers.find(
    (paper) =>
      number !== undefined &&
      paper.term === term &&
      paper.number !== undefined &&
      numberKey(paper.number) === numberKey(number),
  )
  if (numbered) {
    const again =
      numbered.id === wanted ? '; nếu đây là bản đúng hơn của văn bản ấy: chạy lại với --force' : ''
    throw new UsageError(
      `Số ${number ?? ''} đã dùng trong nhiệm kỳ, ở ${numbered.file} (ngày ${formatShort(numbered.date)}). Mỗi số chỉ dùng một lần trong nhiệm kỳ.\nXem số ghi trên bản giấy. Số của văn bản này khác: chạy lại với --number "…" (khong nếu văn bản không có số); số ở văn bản kia sai: sửa văn bản kia trước${again}. Chưa ghi gì.`,
    )
  }
  return [
    ...(twin ? [`Phần chữ giống hệt văn bản đã có: ${twin.file}.`] : []),
    ...(beside ? [`Tệp kèm theo giống hệt tệp của văn bản đã có: ${beside.file}.`] : []),
  ]
}

function isNumbered(id: string, wanted: string): boolean {
  return id.startsWith(`${wanted}-`) && /^\d+$/.test(id.slice(wanted.length + 1))
}
