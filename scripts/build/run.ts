import { HelpRequest, UsageError } from './options.ts'

/**
 * Runs a command: a mistake of the person who typed it is told in words, exit code 1; how it is used, to whoever
 * asks; anything else is a fault of the software, and is told with what its makers need.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (error instanceof HelpRequest) {
      console.log(error.message)
      return
    }
    process.exitCode = 1
    if (error instanceof UsageError) console.error(error.message)
    else console.error(explain(error as NodeJS.ErrnoException))
  }
}

/** Faults of the machine that a person can mend, by the system's own code. */
const SYSTEM: Record<string, string> = {
  ENOSPC: 'Ổ đĩa đã đầy. Giải phóng dung lượng rồi chạy lại.',
  EACCES: 'Không có quyền đọc hoặc ghi.',
  EPERM: 'Không có quyền đọc hoặc ghi.',
  EROFS: 'Ổ đĩa chỉ cho đọc.',
  EBUSY: 'Tệp đang được chương trình khác dùng. Đóng chương trình đó rồi chạy lại.',
  EMFILE: 'Hệ thống mở quá nhiều tệp cùng lúc. Đóng bớt chương trình rồi chạy lại.',
}

function explain(error: NodeJS.ErrnoException): string {
  const known = SYSTEM[error.code ?? '']
  if (known) return `${known}${error.path === undefined ? '' : `\nTệp: ${error.path}`}`
  return `Phần mềm gặp lỗi ngoài dự kiến. Bản đã dựng trước đó vẫn còn nguyên.\nĐề nghị gửi nội dung dưới đây cho người bảo trì:\n${error.stack ?? String(error)}`
}
