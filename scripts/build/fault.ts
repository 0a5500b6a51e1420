import { NotWritten } from '../files.ts'

/** Faults of the machine that a person can mend, by the system's own code. */
const SYSTEM: Record<string, string> = {
  ENOSPC: 'Ổ đĩa đã đầy. Giải phóng dung lượng rồi chạy lại.',
  EACCES: 'Không có quyền đọc hoặc ghi.',
  EPERM: 'Không có quyền đọc hoặc ghi.',
  EROFS: 'Ổ đĩa chỉ cho đọc.',
  EBUSY: 'Tệp đang được chương trình khác dùng. Đóng chương trình đó rồi chạy lại.',
  EMFILE: 'Hệ thống mở quá nhiều tệp cùng lúc. Đóng bớt chương trình rồi chạy lại.',
}

/** A fault of the machine, as the system tells of it. */
interface Fault {
  code: string
  path: string | undefined
  /** Whether the file is as it was; see `NotWritten` of scripts/files.ts. */
  untouched?: boolean
}

/**
 * An error that is no mistake of the person who typed the command, in words: what they can mend themselves, else
 * what the makers of the software need. Tools pass the system's errors on inside their own.
 */
export function explain(error: unknown): string {
  for (const one of withCauses(error)) {
    const fault = faultOf(one)
    const known = fault && SYSTEM[fault.code]
    if (!known) continue
    const file = fault.path === undefined ? '' : `\nTệp: ${fault.path}`
    return `${known}${file}${fault.untouched ? '\nChưa ghi gì vào tệp này.' : ''}`
  }
  const told = error instanceof Error ? (error.stack ?? String(error)) : String(error)
  return `Phần mềm gặp lỗi ngoài dự kiến. Bản đã dựng trước đó vẫn còn nguyên.\nĐề nghị gửi nội dung dưới đây cho người bảo trì:\n${told}`
}

/** An error and those that led to it, the inmost first, for it knows the file; but of writing, not its cause. */
function withCauses(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let one = error; one !== undefined && !chain.includes(one);) {
    chain.unshift(one)
    one = one instanceof Error && !(one instanceof NotWritten) ? one.cause : undefined
  }
  return chain
}

/** "EACCES: permission denied, open '/kho/x'", where an error was passed on as its words only. */
const IN_WORDS = /\b(E[A-Z]{3,}): [^'\n]*?, \w+(?: '([^'\n]+)')?/

function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, path } = error as NodeJS.ErrnoException
  if (code !== undefined && code in SYSTEM) {
    return { code, path, untouched: error instanceof NotWritten }
  }
  const [, inWords, file] = IN_WORDS.exec(error.message) ?? []
  return inWords === undefined ? undefined : { code: inWords, path: file }
}
