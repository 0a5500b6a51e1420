import type { Coverage, Imported } from '../../../src/importer/imported.ts'
import type { LeftOutReason } from '../../../src/importer/source/document.ts'
import { shortened, wrapped } from '../../lines.ts'

/** "12.345": thousands are parted by points. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

/** "100 % (12.345/12.345 ký tự)"; less than all is never rounded up to all. */
export function tellCoverage({ accounted, total, missing }: Coverage): string {
  const whole = accounted === total && missing.length === 0
  const share = total === 0 ? 0 : Math.floor((accounted / total) * 10_000) / 100
  const percent = whole ? '100' : String(Math.min(share, 99.99)).replace('.', ',')
  return `${percent} % (${figure(accounted)}/${figure(total)} ký tự, không kể khoảng trắng)`
}

/** What is neither in the paper nor left out for a reason. */
export function tellMissing(coverage: Coverage): string[] {
  return [
    `Chưa đủ chữ: ${tellCoverage(coverage)}.`,
    ...coverage.missing.flatMap(({ text, where }) =>
      wrapped(`“${shortened(text, 200, 60)}” (${where})`, '  - ', '    '),
    ),
  ]
}

const REASONS: Record<LeftOutReason, string> = {
  deleted: 'Chữ đã bị xóa trong chế độ theo dõi sửa đổi',
  hidden: 'Chữ ẩn',
  comment: 'Lời ghi chú bên lề của Word (comment)',
  'running-header': 'Đầu trang lặp lại',
  'running-footer': 'Chân trang lặp lại',
  duplicate: 'Bản thứ hai của cùng một khung chữ',
  'field-code': 'Mã trường của Word, không in ra',
  'chart-or-drawing': 'Chữ trong biểu đồ, hình vẽ',
  'mark-up': 'Ký hiệu định dạng',
  'control-character': 'Ký tự điều khiển không in ra',
}

/** What of the file is no text of the paper, by reason; a few of each, or all. */
export function tellLeftOut({ leftOut }: Pick<Imported, 'leftOut'>, full: boolean): string[] {
  const groups = Map.groupBy(
    leftOut.filter(({ text }) => text.trim() !== ''),
    ({ reason }) => reason,
  )
  return [...groups].flatMap(([reason, group]) => {
    const texts = [...new Set(group.map(({ text }) => text.trim()))]
    const shown = full ? texts : texts.slice(0, 3)
    const more = texts.length - shown.length
    return [
      `  ${REASONS[reason]}:`,
      ...shown.flatMap((text) =>
        wrapped(`“${full ? text : shortened(text, 100, 40)}”`, '  - ', '    '),
      ),
      ...(more > 0 ? [`  - và ${more} chỗ nữa (xem bằng --full)`] : []),
    ]
  })
}
