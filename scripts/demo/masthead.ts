import { formatLong, formatShort } from '../../src/domain/dates.ts'
import { dateParts } from './calendar.ts'
import type { Draft } from './draft.ts'
import { place } from './place.ts'
import { meeting } from './structures/parts.ts'

const ISSUERS = {
  btv: 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ',
  bch: 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ',
  'thuong-truc-dang-uy': 'THƯỜNG TRỰC ĐẢNG ỦY XÃ',
} as const

/** The head of the paper: the full one of a Party paper, or the bare lines that some committees print. */
export function masthead(draft: Draft): string {
  const lines = draft.features.fullHeader ? fullHead(draft) : []
  lines.push(...summary(draft))
  // A line of dashes under a text would be a heading to Markdown.
  if (draft.features.ruleUnderSummary) lines.push('\\-----')
  return `<Masthead>\n${lines.join('\n')}\n</Masthead>`
}

function fullHead(draft: Draft): string[] {
  const { plan, features } = draft
  const sign = plan.type === 'ket-luan' ? 'KL' : 'TB'
  const number = features.blankNumber ? [`Số         -${sign}/ĐU`] : numberLine(plan.number)
  const { year, month } = dateParts(plan.date)
  const day = features.blankNumber ? `ngày      tháng ${month} năm ${year}` : formatLong(plan.date)
  const left = [
    `ĐẢNG BỘ ${place.province.toUpperCase()}`,
    `**${place.committee.toUpperCase()}**`,
    '\\*',
    ...number,
    ...(features.urgent ? ['**KHẨN**'] : []),
  ]
  const right = ['**ĐẢNG CỘNG SẢN VIỆT NAM**', `*${place.seat}, ${day}*`]
  const stamp = `${plan.date.split('-').reverse().join('-')} 14:${two(plan.index)}:${two(plan.index * 7 + 52)} +07:00`
  return [
    ...(features.stampLine ? [stamp] : []),
    '<table>',
    '<tr>',
    `<td>${left.map((line) => draft.styled(line)).join('<br/>')}</td>`,
    `<td>${right.map((line) => draft.styled(line)).join('<br/>')}</td>`,
    '</tr>',
    '</table>',
  ]
}

function numberLine(number: string | undefined): string[] {
  return number === undefined ? [] : [`Số ${number}`]
}

function two(value: number): string {
  return String(value % 60).padStart(2, '0')
}

function summary(draft: Draft): string[] {
  const { plan } = draft
  const body = ISSUERS[plan.session.issuer]
  const first =
    plan.type === 'ket-luan' ? ['KẾT LUẬN', `CỦA ${body}`] : ['THÔNG BÁO', `KẾT LUẬN CỦA ${body}`]
  const day = draft.random.oneIn(2)
    ? formatLong(plan.session.date)
    : `ngày ${formatShort(plan.session.date)}`
  return [...first, `tại ${meeting(draft)}, ${day}`].map((line) => draft.styled(line))
}
