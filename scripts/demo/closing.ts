import type { Draft } from './draft.ts'
import { place } from './place.ts'

/** Recipients in the order of a paper: what is printed, and the units that it means. */
const LINES: readonly [line: string, units: readonly string[]][] = [
  ['Thường trực Đảng ủy', ['thuong-truc-dang-uy']],
  ['Thường trực Hội đồng nhân dân xã', ['thuong-truc-hdnd']],
  ['Ủy ban nhân dân xã', ['ubnd']],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', ['mttq']],
  ['Ban Xây dựng Đảng, Ủy ban Kiểm tra, Văn phòng Đảng ủy', ['ban-xd-dang', 'ubkt', 'vp-dang-uy']],
  ['Phòng Kinh tế, Phòng Văn hóa - Xã hội', ['p-kinh-te', 'p-vhxh']],
  ['Công an xã, Ban Chỉ huy quân sự xã', ['cong-an', 'ban-chqs']],
  ['Các tổ chức chính trị - xã hội', ['to-chuc-ctxh']],
  ['Các chi bộ, đảng bộ trực thuộc', ['chi-bo']],
  ['Các đồng chí Đảng ủy viên', ['dang-uy-vien']],
]

const AUTHORITIES = {
  btv: 'BAN THƯỜNG VỤ',
  bch: 'BAN CHẤP HÀNH',
  'thuong-truc-dang-uy': 'THƯỜNG TRỰC ĐẢNG ỦY',
} as const

/** A block of the end of a paper, and what it means to a machine. */
export interface Recipients {
  mdx: string
  units: string[]
}

/** The distribution list: some eight of the usual recipients. */
export function recipients(draft: Draft): Recipients {
  const chosen = LINES.filter(([, units]) => units[0] === 'ubnd' || !draft.random.oneIn(4))
  const heading = draft.random.oneIn(2) ? '<u>Nơi nhận</u>:' : 'Nơi nhận:'
  const lines = chosen.map(([line]) => `- ${draft.styled(line)},`)
  return {
    mdx: `<Recipients>\n${[heading, ...lines, '- Lưu Văn phòng Đảng ủy.'].join('\n')}\n</Recipients>`,
    units: chosen.flatMap(([, units]) => units),
  }
}

/** Who signs: for whom, as what, and the name. */
export interface Signatory {
  authority: string
  /** As printed. */
  lines: string[]
  office: string
  name: string
}

/** The signatory of a paper, in turn the secretary, a deputy, and the chief of the office by order. */
export function signatoryOf(draft: Draft): Signatory {
  const { issuer } = draft.plan.session
  const body = AUTHORITIES[issuer]
  const turn = draft.plan.index % 5
  if (turn === 3 && draft.plan.type === 'thong-bao') {
    const lines = [`T/L ${body}`, 'CHÁNH VĂN PHÒNG']
    return { authority: issuer, lines, office: 'Chánh Văn phòng', name: place.officeChief }
  }
  if (turn < 2) {
    const name = place.deputies[turn] ?? place.secretary
    return { authority: issuer, lines: [`T/M ${body}`, 'PHÓ BÍ THƯ'], office: 'Phó Bí thư', name }
  }
  return {
    authority: issuer,
    lines: [`T/M ${body}`, 'BÍ THƯ'],
    office: 'Bí thư',
    name: place.secretary,
  }
}

/** The signature block. */
export function signature(draft: Draft, signatory: Signatory): string {
  const lines = signatory.lines.map((line) => draft.styled(line))
  const office = draft.random.oneIn(2) ? lines.map((line) => `**${line}**`) : lines
  return `<Signature>\n${[...office, signatory.name].join('\n')}\n</Signature>`
}
