import { urlFactory } from '../../../src/domain/urls.ts'
import { countProblems, formatProblem } from '../../../src/format/report.ts'
import type { Topic } from '../../../src/domain/schemas/topics.ts'
import { tellField } from '../../confirm/tell.ts'
import { wrapped } from '../../lines.ts'
import type { Done } from '../paper.ts'
import { movedFrom } from '../target.ts'
import { tellCoverage, tellLeftOut, tellMissing } from './coverage.ts'
import { factLines } from './facts.ts'
import { countMarks, markLines, placesIn, sectionLines, unsureLines } from './marks.ts'
import { isWaiting, nextSteps } from './next.ts'
import { outlineLines } from './outline.ts'
import { fileRemarks, textRemarks, topicOf, unknownRecipients } from './remarks.ts'

/** What a report is told of beside the paper. */
export interface Reporting {
  content: string
  topics: readonly Topic[]
  full: boolean
  /** Whether other papers are told of as well: what comes next is then said once, behind them all. */
  many: boolean
}

/** The report on a paper that was imported: what is most wanted comes last, where a window still shows it. */
export function reportOf(done: Done, reporting: Reporting): string {
  const { imported } = done
  const parts = [
    ...(imported ? recognised(done, reporting) : [recognisedFacts(done)]),
    filesBeside(done),
    ...(imported ? [leftOutOf(done, reporting)] : []),
    toDecide(done, reporting),
    ...(imported ? [part(`ĐỦ CHỮ: ${tellCoverage(imported.coverage)}`, [])] : []),
    next(done, reporting),
  ]
  return parts
    .filter((one) => one.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** A part with its heading; nothing where it has no lines and needs none. */
function part(heading: string, lines: readonly string[]): string[] {
  return [heading, ...lines]
}

function optional(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines]
}

function recognisedFacts({ settled, imported, known }: Done): string[] {
  return part('NHẬN DẠNG', factLines(settled, imported, known))
}

function recognised(done: Done, { full, topics }: Reporting): string[][] {
  const { imported, known, read } = done
  if (!imported) return []
  const { sections, marks, reports } = imported
  const hidden = full ? 0 : sections.filter(({ depth }) => depth > 2).length
  const names = { units: known.units, topics, placeOf: placesIn(read.conclusion) }
  return [
    recognisedFacts(done),
    part(`DÀN Ý: ${sections.length} mục`, [
      ...outlineLines(sections, full),
      ...(hidden > 0 ? [`  (còn ${hidden} mục ở cấp dưới: --full)`] : []),
      ...(reports.length > 0
        ? [`  ${reports.length} báo cáo, văn bản được liệt kê (1), (2) …`]
        : []),
      ...textRemarks(imported, (one) => !one.look && topicOf(one) === 'numbers'),
    ]),
    part(`ĐÁNH DẤU: ${countMarks(marks)}`, [
      ...(full ? markLines(imported, names) : sectionLines(imported, names)),
      ...(full || marks.length === 0
        ? []
        : ['  (từng nội dung, kèm lý do: --full, hoặc --report TỆP)']),
    ]),
    optional(
      'CÂU BỊ NGẮT TRANG, ĐÃ NỐI LIỀN',
      textRemarks(imported, (one) => !one.look && topicOf(one) === 'cuts'),
    ),
  ]
}

function filesBeside({ attachments }: Done): string[] {
  return optional('TỆP KÈM THEO', [
    ...attachments.files.flatMap(({ entry, from, unchanged }) =>
      wrapped(
        `${entry.file} (${entry.title}), từ ${from}${unchanged ? ', giữ nguyên' : ', đã bỏ thông tin riêng'}`,
        '  - ',
        '    ',
      ),
    ),
    ...attachments.problems.flatMap(({ file, message, hint }) =>
      wrapped(`${file}: ${message} ${hint}`, '  - ', '    '),
    ),
  ])
}

function leftOutOf({ imported }: Done, { full }: Reporting): string[] {
  if (!imported) return []
  return optional('KHÔNG ĐƯA VÀO VĂN BẢN, VÀ GHI NHẬN KHÁC', [
    ...tellLeftOut(imported, full),
    ...fileRemarks(imported, false, full),
    ...(full ? textRemarks(imported, (one) => !one.look && topicOf(one) === 'other') : []),
  ])
}

function toDecide(done: Done, { full }: Reporting): string[] {
  const { imported, settled, read, known, problems, target } = done
  // What only waits for a confirmation is counted; `npm run confirm` shows it one by one.
  const waiting = problems.filter(({ code }) => code === 'unconfirmed-proposal')
  const others = problems.filter(
    ({ code, severity }) => code !== 'unconfirmed-proposal' && (full || severity !== 'note'),
  )
  const lines = [
    ...(imported && imported.coverage.missing.length > 0 ? tellMissing(imported.coverage) : []),
    ...target.conflicts.flatMap((line) => wrapped(line, '  - ', '    ')),
    ...settled.proposed.flatMap((one) =>
      tellField(one, read.conclusion, known).map((line) => `  ${line}`),
    ),
    ...(imported
      ? [
          ...unknownRecipients(imported),
          ...textRemarks(imported, ({ look }) => look),
          ...fileRemarks(imported, true, full),
        ]
      : []),
    ...others.flatMap((problem) => formatProblem(problem).split('\n')),
    ...(imported
      ? unsureLines(imported, { placeOf: placesIn(read.conclusion) }, full ? Infinity : 8)
      : []),
    ...(waiting.length > 0
      ? [`  ${waiting.length} đề xuất chờ xác nhận bằng npm run confirm, xem dưới đây.`]
      : []),
  ]
  const told = countProblems(problems)
  return optional(`CÒN PHẢI LÀM${told === '' ? '' : ` (kiểm tra: ${told})`}`, lines)
}

function next(done: Done, { content, many }: Reporting): string[] {
  const { id, file, replaces } = done.target
  const from = movedFrom(done.target)
  const urls = urlFactory({ base: '/' })
  return [
    `${replaces ? (from === undefined ? 'ĐÃ THAY' : 'ĐÃ CHUYỂN THÀNH') : 'ĐÃ GHI'} ${file}`,
    ...(from === undefined
      ? []
      : [`  Địa chỉ cũ ${urls.conclusion(from)} vẫn dẫn đến văn bản này (formerIds).`]),
    ...(done.kept === undefined
      ? []
      : [`  Bản trước đó được giữ ở ${done.kept}; đánh dấu, ghi chú sửa tay ở đó.`]),
    ...(done.imported
      ? []
      : [
          '  Văn bản chỉ có bản quét: không có phần chữ nên không có lịch sử, không ghi người nhập.',
        ]),
    ...(many
      ? []
      : nextSteps(content, [{ id, waits: isWaiting(done), hasText: done.imported !== undefined }])),
  ]
}
