import { UsageError } from '../build/options.ts'
import { readManifest } from '../build/swap.ts'

/** Says so where a person named a folder that no build made: looking through it would prove nothing. */
export async function checkBuilt(out: string): Promise<void> {
  if (await readManifest(out)) return
  throw new UsageError(
    `${out} không phải bản đã dựng của kho (không có kho-ket-luan.json), nên không xem được còn dấu vết của văn bản đã rút hay không.\nChỉ đúng thư mục bằng --out, hoặc bỏ --out nếu chỉ kiểm tra nội dung.`,
  )
}

/** The last line of a report: what was looked through for papers that were withdrawn, and found clean. */
export function lookedThrough(out: string, files: number): string {
  return `Đã xem ${files} tệp trong ${out}: không còn dấu vết của văn bản đã rút.`
}
