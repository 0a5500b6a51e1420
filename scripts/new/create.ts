import { cancel, intro, note } from '@clack/prompts'
import type { CivilDate } from '../../src/domain/dates.ts'
import { urlFactory } from '../../src/domain/urls.ts'
import { readConclusion } from '../../src/format/conclusion.ts'
import { formatProblems } from '../../src/format/report.ts'
import { sourceOf } from '../../src/format/source.ts'
import { UsageError } from '../build/options.ts'
import { writeNew } from '../files.ts'
import { type Draft, draftText, titleOf } from './draft.ts'
import { type Given, missing, USAGE } from './given.ts'
import { type Known, readKnown } from './known.ts'
import { fileOf, placeOf } from './place.ts'
import { Cancelled, type Prompts, prompts, type Terminal } from './prompts.ts'
import { answers, summary } from './questions.ts'

/** What `npm run new` is run with. */
export interface NewPaper {
  content: string
  given: Given
  /** Where somebody can be asked; nothing where nobody can. */
  terminal: Terminal | undefined
  today: CivilDate
}

/**
 * Makes the file of a new paper; returns what to tell. Nothing is written before everything is answered and
 * agreed. Throws a UsageError with what is missing, wrong, or in the way, and where the person stopped.
 */
export async function newPaper({ content, given, terminal, today }: NewPaper): Promise<string> {
  const lacking = terminal ? [] : missing(given)
  if (lacking.length > 0) throw new UsageError(`Còn thiếu: ${lacking.join(', ')}.\n${USAGE}`)
  const known = await readKnown(content)
  const ask = terminal && prompts(terminal)
  try {
    if (terminal) greet(terminal, known)
    const draft = await answers({ given, known, prompts: ask, today })
    const id = await agreedPlace(draft, known, content, given, ask)
    if (terminal && !given.yes) await agree(draft, known, fileOf(content, id), terminal, ask)
    return await write(draft, id, known, content)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    if (terminal) cancel('Đã dừng.', terminal)
    throw new UsageError('Chưa ghi gì.')
  }
}

function greet(terminal: Terminal, { unread }: Known): void {
  intro('Tạo văn bản mới', terminal)
  const lines = [
    'Phím ↑ ↓ để chọn trong danh sách, ← → để chọn một trong hai, Enter để nhận, Esc để dừng.',
    'Chưa trả lời hết thì chưa ghi gì.',
    'Không đưa vào kho văn bản mật và văn bản nhận xét, đánh giá, kết luận về cán bộ, đảng viên cụ thể.',
    ...(unread > 0
      ? [`${unread} tệp văn bản đang có lỗi, chưa so được số và kỳ họp với các tệp ấy.`]
      : []),
  ]
  note(lines.join('\n'), 'Trước khi bắt đầu', terminal)
}

/** The id of the new paper, if nobody minds what is there already. */
async function agreedPlace(
  draft: Draft,
  known: Known,
  content: string,
  given: Given,
  ask: Prompts | undefined,
): Promise<string> {
  const { id, conflicts, wasWithdrawn } = placeOf(draft, known, content)
  if (conflicts.length === 0 || given.another) return id
  const told = conflicts.join('\n')
  if (wasWithdrawn) {
    throw new UsageError(
      `${told}\nKhông tạo tệp. Văn bản đã rút không đưa lại vào kho; nếu rút nhầm, hoặc có văn bản khác cùng kỳ họp, hỏi người phụ trách kho.`,
    )
  }
  if (!ask || given.yes) {
    throw new UsageError(
      `${told}\nKhông tạo tệp. Nếu đây là một văn bản khác, chạy lại với --another: tệp sẽ là ${fileOf(content, id)}.`,
    )
  }
  const agreed = await ask.agree(
    `${told}\nĐây có phải một văn bản khác không?`,
    'Là văn bản khác',
    'Không, dừng lại',
  )
  if (!agreed) throw new Cancelled()
  return id
}

async function agree(
  draft: Draft,
  known: Known,
  file: string,
  terminal: Terminal,
  ask: Prompts | undefined,
): Promise<void> {
  note(summary(draft, titleOf(draft, known.units), known), file, terminal)
  if (!(await ask?.agree('Tạo tệp này?', 'Tạo', 'Không', true))) throw new Cancelled()
}

async function write(draft: Draft, id: string, known: Known, content: string): Promise<string> {
  const file = fileOf(content, id)
  const text = draftText(draft, known.units)
  const { problems } = readConclusion(sourceOf(text), id, file, known.context)
  if (problems.length > 0) {
    // A fault of this command: a file that it writes can be read.
    throw new Error(formatProblems(problems.map((problem) => ({ ...problem, file }))))
  }
  await writeNew(file, text).catch((error: unknown) => {
    throw explained(error as NodeJS.ErrnoException, file)
  })
  return `Đã tạo ${file}.
Việc tiếp theo:
  1. Mở tệp, dán toàn văn của văn bản vào dưới phần khai báo, đúng từng chữ như bản giấy.
  2. Xem trước: npm run dev, rồi mở trang ${urlFactory({ base: '/' }).conclusion(id)}
  3. Kiểm tra: npm run check (khi chưa dán toàn văn, lệnh báo lỗi empty-paper và kho chưa dựng được)`
}

function explained(error: NodeJS.ErrnoException, file: string): Error {
  if (error.code === 'ENOTDIR' || (error.code === 'EEXIST' && error.syscall === 'mkdir')) {
    return new UsageError(`Không ghi được ${file}: thư mục của tệp lại là một tệp. Chưa ghi gì.`)
  }
  if (error.code !== 'EEXIST') return error
  return new UsageError(`Vừa có ai tạo ${file}. Không ghi đè, chưa ghi gì.`)
}
