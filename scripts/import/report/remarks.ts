import type { Imported, TextRemark } from '../../../src/importer/imported.ts'
import type { Remark } from '../../../src/importer/source/document.ts'
import { shortened, wrapped } from '../../lines.ts'
import { bothReadings } from './changes.ts'

const KINDS: Record<Remark['kind'], string> = {
  'tracked-changes': 'chỗ sửa đổi được theo dõi, lấy bản đã chấp nhận sửa đổi',
  comments: 'lời ghi chú bên lề (comment), không thuộc văn bản',
  footnotes: 'chú thích cuối trang, đặt ngay sau đoạn có dấu chú thích',
  'text-boxes': 'khung chữ, chữ trong khung đặt sau đoạn có khung',
  'hidden-text': 'chỗ có chữ ẩn, không đưa vào',
  images: 'ảnh, không đưa vào: xem trong ảnh có chữ của văn bản không',
  'running-text': 'đầu trang, chân trang lặp lại, không đưa vào',
  'old-fonts': 'đoạn gõ bằng phông TCVN3 hoặc VNI, đã đổi sang Unicode: đọc kỹ lại',
  'unknown-fonts': 'đoạn gõ bằng phông lạ, có thể sai chữ: đọc kỹ lại',
  'old-encoding': 'tệp chữ theo bảng mã cũ, đã đổi sang Unicode: đọc kỹ lại',
  embedded: 'đối tượng nhúng, không đọc được nội dung bên trong',
}

/** Kinds that a person has to look at before anything is published. */
const LOOK: ReadonlySet<Remark['kind']> = new Set([
  ...(['tracked-changes', 'images', 'old-fonts', 'unknown-fonts', 'old-encoding'] as const),
  ...(['embedded', 'hidden-text', 'text-boxes'] as const),
])

/** What the file has beside its text; of tracked changes both readings. `look` picks what a person must look at. */
export function fileRemarks(
  { source }: Pick<Imported, 'source'>,
  look: boolean,
  full: boolean,
): string[] {
  const groups = Map.groupBy(
    source.remarks.filter(({ kind }) => LOOK.has(kind) === look),
    ({ kind }) => kind,
  )
  return [...groups].flatMap(([kind, group]) => {
    const count = group.reduce((sum, one) => sum + one.count, 0)
    // What comments say stands with what was left out already.
    const quoted = group.filter(
      ({ text, before }) => kind !== 'comments' && (text !== undefined || before !== undefined),
    )
    const shown = full ? quoted : quoted.slice(0, 5)
    const more = quoted.length - shown.length
    return [
      ...wrapped(`${count} ${KINDS[kind]}`, '  - ', '    '),
      ...shown.flatMap((remark) => quotedRemark(remark, full)),
      ...(more > 0 ? [`      và ${more} chỗ nữa (xem bằng --full)`] : []),
    ]
  })
}

function quotedRemark({ text = '', before }: Remark, full: boolean): string[] {
  if (before === undefined) {
    return wrapped(`“${shortened(text, full ? 300 : 100, 40)}”`, '      ')
  }
  const read = bothReadings(before, text)
  return wrapped(
    `trước: “${shortened(read.before, 240, 80)}” → nay: “${shortened(read.after, 240, 80)}”`,
    '      ',
  )
}

/** What was seen in the text, picked from its remarks. */
export function textRemarks(
  { remarks }: Pick<Imported, 'remarks'>,
  pick: (remark: TextRemark) => boolean,
): string[] {
  return remarks.filter(pick).flatMap(({ message, section, quote }) => {
    const where = section === undefined || message.includes(section) ? '' : `Mục ${section}: `
    const words = quote === undefined ? '' : ` “${shortened(quote, 90, 50)}”`
    return wrapped(`${where}${message}${words}`, '  - ', '    ')
  })
}

/** Remarks on what the numbers of the sections are, on sentences that a page has cut, and others. */
export function topicOf({ code }: TextRemark): 'numbers' | 'cuts' | 'other' {
  if (code === 'joined-page-cut') return 'cuts'
  return NUMBERING.has(code) ? 'numbers' : 'other'
}

const NUMBERING = new Set(['section-gap', 'odd-start', 'backward-number', 'no-sections'])

/** Recipients of whom no unit is known. */
export function unknownRecipients({ recipients }: Pick<Imported, 'recipients'>): string[] {
  return recipients
    .filter(({ unknown }) => unknown.length > 0)
    .flatMap(({ line, unknown }) =>
      wrapped(
        `Nơi nhận: “${unknown.join('”, “')}” không có trong units.yaml (dòng “${shortened(line, 60, 0)}”)`,
        '  - ',
        '    ',
      ),
    )
}
