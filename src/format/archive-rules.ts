import { createHash } from 'node:crypto'
import type { Conclusion } from '../domain/conclusion.ts'
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
    if (conclusion.number !== undefined) {
      const key = `${conclusion.term} ${conclusion.number}`
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
