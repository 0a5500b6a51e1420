import { createHash } from 'node:crypto'
import type { Conclusion } from '../domain/conclusion.ts'
import { formatShort, yearOf } from '../domain/dates.ts'
import type { ReadConclusion } from './conclusion.ts'
import type { ContentFiles } from './files.ts'

/*
 * What one paper alone cannot tell: numbers and addresses are unique, and files kept beside it are there.
 */

/** Where a paper's attachments lie, inside the content folder. */
export const ATTACHMENTS = 'attachments'

/** Checks papers against each other and against the files beside them; adds problems to the files. */
export async function checkArchive(
  files: ContentFiles,
  read: readonly ReadConclusion[],
): Promise<void> {
  const numbers = new Map<string, Conclusion>()
  const addresses = new Map(read.map(({ conclusion }) => [conclusion.id, conclusion]))
  for (const { conclusion, placeOf } of read) {
    const add: Add = (path, code, message, hint) => {
      const name = conclusion.file.slice(files.folder.length + 1)
      files.report(name, { code, severity: 'error', ...placeOf(path), message, hint })
    }
    const year = yearOf(conclusion.date)
    if (!conclusion.id.startsWith(`${year}/`)) {
      add(
        ['date'],
        'wrong-year-folder',
        `Văn bản ngày ${formatShort(conclusion.date)} nằm trong thư mục của năm khác: ${conclusion.id}.`,
        `Chuyển tệp vào thư mục ${year}, hoặc xem lại ngày.`,
      )
    }
    if (conclusion.number !== undefined) {
      const key = `${conclusion.term} ${numberKey(conclusion.number)}`
      const first = numbers.get(key)
      if (first) {
        add(
          ['number'],
          'duplicate-number',
          `Số ${conclusion.number} đã dùng trong nhiệm kỳ ${conclusion.term}, ở ${first.file}.`,
          'Xem lại số trên hai văn bản gốc: trong một nhiệm kỳ mỗi số chỉ dùng một lần.',
        )
      } else numbers.set(key, conclusion)
    }
    conclusion.formerIds.forEach((id, index) => {
      const owner = addresses.get(id)
      if (owner) {
        add(
          ['formerIds', index],
          'duplicate-address',
          `Địa chỉ ${id} đã thuộc ${owner.file}.`,
          'Mỗi địa chỉ chỉ dẫn đến một văn bản: bỏ mã cũ này, hoặc đổi tên một trong hai tệp.',
        )
      } else addresses.set(id, conclusion)
    })
    await checkAttachments(files, conclusion, add)
  }
}

/** The text by which two document numbers are the same: without leading zeros, and with đ for its look-alike. */
function numberKey(number: string): string {
  return number.replace(/^0+(?=\d)/, '').replaceAll('\u00d0', '\u0110')
}

/** Adds a problem at a field of a paper's frontmatter. */
type Add = (path: PropertyKey[], code: string, message: string, hint: string) => void

async function checkAttachments(
  files: ContentFiles,
  conclusion: Conclusion,
  add: Add,
): Promise<void> {
  for (const [index, { file, sha256 }] of conclusion.attachments.entries()) {
    const name = `${ATTACHMENTS}/${conclusion.id}/${file}`
    const bytes = await files.bytes(name)
    if (!bytes) {
      add(
        ['attachments', index, 'file'],
        'missing-attachment',
        `Không có tệp kèm theo ${files.nameOf(name)}.`,
        'Chép tệp vào đúng chỗ, hoặc bỏ mục này khỏi attachments.',
      )
    } else if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      add(
        ['attachments', index, 'sha256'],
        'changed-attachment',
        `Tệp kèm theo ${file} không đúng với mã SHA-256 đã khai báo.`,
        'Tệp đã bị thay: kiểm tra lại tệp với bản gốc rồi ghi mã mới.',
      )
    }
  }
}
