import { refusedByGate } from '../../src/checker/archive.ts'
import { inspectAttachment } from '../../src/checker/attachments/inspect.ts'
import { marksInTitle } from '../../src/checker/gate/marks.ts'
import { RULES } from '../../src/checker/rules/index.ts'
import type { Problem } from '../../src/domain/problems.ts'
import type { ReadConclusion } from '../../src/format/conclusion.ts'
import type { ReadContent } from '../../src/format/archive.ts'
import { UsageError } from '../build/options.ts'
import type { Given } from './given.ts'

/** What keeps a paper out of the archive, in words that quote nothing of it. */
export interface Refused {
  lines: string[]
  /** Codes of rules that somebody may answer for; none where nobody may. */
  confirmable: string[]
}

const ASK =
  'Không đưa vào kho. Nếu dấu ghi sai, người có thẩm quyền sửa ở bản gốc; nếu còn nghi ngờ, hỏi người phụ trách bảo vệ bí mật nhà nước.'

const NOT_CADRE =
  'Không đưa vào kho: kho không đăng nội dung về cán bộ, đảng viên cụ thể. Nếu còn nghi ngờ, hỏi người phụ trách kho.'

/**
 * What the file itself has, wherever it stands: text, running headers, text boxes, comments, properties, its name.
 * Nothing where nothing keeps it out.
 */
export async function gateOfFile(name: string, bytes: Uint8Array): Promise<Refused | undefined> {
  const { marks, cadre } = await inspectAttachment(name, bytes)
  const all = new Set([...marks, ...marksInTitle(name.replace(/\.[a-z]+$/i, ''))])
  const grave = [
    all.has('secrecy') && 'dấu chỉ mức độ mật',
    all.has('circulation') && 'dấu hạn chế lưu hành, phổ biến hoặc sao chụp',
    cadre === 'certain' && 'nội dung về công tác cán bộ đối với người được nêu tên',
  ].filter((one) => one !== false)
  const where = '(trong chữ, đầu trang, chân trang, khung chữ, ghi chú, thuộc tính hoặc tên tệp)'
  if (grave.length > 0) {
    const ask = all.has('secrecy') || all.has('circulation') ? ASK : NOT_CADRE
    return { lines: [`Tệp có ${grave.join('; ')} ${where}.`, ask], confirmable: [] }
  }
  // A name that only stands near such words: the paper made of the file is asked, with its places.
  const light = [
    all.has('internal') && 'dấu lưu hành nội bộ',
    all.has('draft') && 'dấu dự thảo',
  ].filter((one) => one !== false)
  if (light.length === 0) return undefined
  return { lines: [`Tệp có ${light.join('; ')} ${where}.`], confirmable: ['attachment'] }
}

const CONFIRMABLE = new Set(RULES.filter(({ confirmable }) => confirmable).map(({ code }) => code))

/** What the gate says of the paper as it would be published. */
export async function gateOfPaper(
  read: ReadConclusion,
  { files, vocabularies }: Pick<ReadContent, 'files' | 'vocabularies'>,
): Promise<Refused | undefined> {
  const alone = { ...read, conclusion: { ...read.conclusion, attachments: [] } }
  const refused: Problem[] = await refusedByGate({
    ...{ files, vocabularies, pages: [] },
    ...{ papers: [alone], unread: [], unreadSources: [] },
  })
  if (refused.length === 0) return undefined
  const codes = [...new Set(refused.map(({ code }) => code))]
  const lines = refused.map(({ message, code }) => `${message} [${code}]`)
  const answered = codes.every((code) => CONFIRMABLE.has(code))
  return {
    lines: [...new Set(lines), ...(answered ? [] : [ASK])],
    confirmable: answered ? codes : [],
  }
}

/** Throws a UsageError where something keeps a paper out and nobody answers for it. */
export function passGate(refused: Refused | undefined, given: Given): void {
  if (!refused) return
  if (refused.confirmable.length > 0 && given.confirmed !== undefined) return
  const how =
    refused.confirmable.length > 0
      ? 'Chỉ nhập khi người có thẩm quyền đã đồng ý đăng: thêm --confirmed "lý do" --by "Họ và tên người chịu trách nhiệm".'
      : undefined
  throw new UsageError(
    [...refused.lines, ...(how ? [how] : []), 'Không nhập, chưa ghi gì.'].join('\n'),
  )
}
