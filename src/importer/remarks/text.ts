import type { EditorNote } from '../../domain/schemas/frontmatter.ts'
import type { Section } from '../../domain/sections.ts'
import { hasBlankDay } from '../facts/date.ts'
import { blankNumber } from '../facts/facts.ts'
import { printedParts, shortened } from '../facts/printed.ts'
import type { TextRemark } from '../imported.ts'
import type { Structure } from '../structure/structure.ts'
import type { Unit } from '../structure/units.ts'

/** Remarks on what was recognised in a text, and what of it readers should be told. */
export function textRemarks(
  structure: Structure,
  sections: readonly Section[],
): { remarks: TextRemark[]; notes: EditorNote[] } {
  const cuts = pageCuts(structure, sections)
  return {
    remarks: [
      ...headRemarks(structure),
      ...titleRemarks(structure),
      ...cuts.remarks,
      ...footRemarks(structure),
    ],
    notes: cuts.notes,
  }
}

function headRemarks(structure: Structure): TextRemark[] {
  const remarks: TextRemark[] = []
  const number = blankNumber(structure)
  if (number !== undefined) {
    const message = 'Văn bản để trống số: nếu bản phát hành có số, thêm vào phần khai báo.'
    remarks.push({ code: 'blank-number', message, look: true, quote: number })
  }
  if (hasBlankDay(printedParts(structure))) {
    const message = 'Văn bản để trống ngày ban hành: đối chiếu với bản phát hành.'
    remarks.push({ code: 'blank-day', message, look: true })
  }
  if (structure.head.length === 0) {
    const message = 'Không nhận ra phần đầu văn bản (tên loại, trích yếu): xem lại đầu tệp.'
    remarks.push({ code: 'no-masthead', message, look: true })
  }
  return remarks
}

function titleRemarks({ sections, repeated }: Structure): TextRemark[] {
  const remarks: TextRemark[] = []
  if (sections.length === 0) {
    remarks.push({ code: 'no-sections', message: 'Văn bản không có mục đánh số.', look: false })
  }
  for (const { number, unit, reading } of sections) {
    const at = { ...(number !== undefined && { section: number }), quote: shortened(unit.text) }
    if (reading.doubt !== undefined) {
      const message = `Chưa chắc chắn: ${reading.doubt}.`
      remarks.push({ code: 'unsure-title', message, look: true, ...at })
    } else if (reading.stands === 'number-only') {
      const message = `Mục ${number ?? ''} chỉ có số, lời văn liền theo sau; có thể đặt tên cho mục lục bằng thuộc tính label.`
      remarks.push({ code: 'number-only', message, look: false, ...at })
    }
  }
  for (const { number, unit } of repeated) {
    const message = `Số ${number} đã có trước đó: dòng này được giữ là chữ thường, không thành mục.`
    remarks.push({ code: 'repeated-number', message, look: true, quote: shortened(unit.text) })
  }
  return remarks
}

/** Sentences that were joined over a page's end, and those that may be cut there. */
function pageCuts(
  { body, sections: found }: Structure,
  sections: readonly Section[],
): { remarks: TextRemark[]; notes: EditorNote[] } {
  const remarks: TextRemark[] = []
  const notes: EditorNote[] = []
  body.forEach((item, index) => {
    if (item.kind !== 'unit') return
    const at = found.findLastIndex((section) => section.index <= index)
    const number = found[at]?.number
    const section = { ...(number !== undefined && { section: number }) }
    for (const quote of cutsIn(item)) {
      const message = 'Câu bị ngắt trang ở giữa được nối liền; kiểm tra với bản gốc.'
      remarks.push({ code: 'joined-page-cut', message, look: false, ...section, quote })
      const text = `Câu “${quote}” bị ngắt trang ở giữa trong văn bản gốc; ở đây nối liền.`
      notes.push({ ...(sections[at] && { at: sections[at].anchor }), text })
    }
    const next = body[index + 1]
    if (next?.kind === 'unit' && next.lines[0]?.newPage && isOpenEnd(item, found[at]?.unit)) {
      const message = 'Đoạn này hết trang mà chưa hết câu; đoạn sau không được nối vào.'
      const quote = shortened(item.text.slice(-80))
      remarks.push({ code: 'possible-page-cut', message, look: true, ...section, quote })
    }
  })
  return { remarks, notes }
}

function cutsIn({ lines, joins }: Unit): string[] {
  return joins.flatMap((join, index) => {
    if (join !== 'page-break') return []
    const [before, after] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? '']
    const tail = before.split(' ').slice(-6).join(' ')
    const head = after.split(' ').slice(0, 6).join(' ')
    return [`… ${tail} ${head} …`]
  })
}

function isOpenEnd(unit: Unit, title: Unit | undefined): boolean {
  return unit !== title && unit.plain.length > 60 && /[\p{L}\p{N},]$/u.test(unit.plain.trimEnd())
}

function footRemarks({ closing }: Structure): TextRemark[] {
  const remarks: TextRemark[] = []
  if (!closing || closing.signature.length === 0) {
    const message = 'Không tìm thấy phần ký.'
    remarks.push({ code: 'no-signature', message, look: true })
  }
  if (!closing || closing.recipients.length === 0) {
    const message = 'Không tìm thấy phần Nơi nhận.'
    remarks.push({ code: 'no-recipients', message, look: false })
  }
  return remarks
}
