import type { Entry } from '../../domain/archive.ts'
import type { Conclusion, Mark } from '../../domain/conclusion.ts'
import type { QuotedPlace } from '../../domain/listings.ts'
import type { Problem } from '../../domain/problems.ts'
import type { Section } from '../../domain/sections.ts'

/*
 * Papers and passages for examples: made up, so that every state can be shown whatever an archive holds. Their ids of
 * units and topics are those that vocabularies begin with; where an archive lacks one, its id stands for its name.
 */

/** A passage, an order to the commune's people's committee unless said otherwise. */
export function mark(over: Partial<Mark> = {}): Mark {
  return {
    kind: 'directive',
    anchor: 'chi-dao-4-2-a',
    ownAnchor: true,
    section: 'muc-4-2',
    to: ['ubnd'],
    lead: [],
    support: [],
    topics: ['gpmb-du-an'],
    due: undefined,
    dueText: undefined,
    recurs: undefined,
    proposed: undefined,
    quote:
      'Hoàn thành việc kiểm đếm các hộ còn lại; trình phương án bồi thường, hỗ trợ tái định cư.',
    ...over,
  }
}

/** A section of a paper. */
export function section(over: Partial<Section> = {}): Section {
  return {
    number: '4.2',
    title: 'Ủy ban nhân dân xã',
    anchor: 'muc-4-2',
    depth: 2,
    parent: 'muc-4',
    ...over,
  }
}

/** The outline of a paper, three deep. */
export const OUTLINE: Section[] = [
  ['1', 'Về kết quả công tác Quý I', 'muc-1', 1],
  ['1.1', 'Kết quả đạt được', 'muc-1-1', 2],
  ['1.2', 'Về hạn chế, khó khăn', 'muc-1-2', 2],
  ['4', 'Về nhiệm vụ trọng tâm Quý II', 'muc-4', 1],
  ['4.2', 'Ủy ban nhân dân xã', 'muc-4-2', 2],
  ['a', 'Giải phóng mặt bằng các công trình, dự án trên địa bàn', 'muc-4-2-a', 3],
].map(([number, title, anchor, depth]) =>
  section({
    number: String(number),
    title: String(title),
    anchor: String(anchor),
    depth: Number(depth),
    parent: undefined,
  }),
)

/** A paper, with two orders unless said otherwise. */
export function paper(over: Partial<Conclusion> = {}): Conclusion {
  return {
    id: '2026/btv-ky-hop-3',
    file: 'content/conclusions/2026/btv-ky-hop-3.mdx',
    term: '2025-2030',
    type: 'ket-luan',
    issuer: 'btv',
    session: { ordinal: 3 },
    date: '2026-03-23',
    title: 'Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 3',
    recipients: [],
    secrecy: 'none',
    attachments: [],
    formerIds: [],
    notes: [],
    confirmations: [],
    history: [],
    proposed: [],
    sections: OUTLINE,
    marks: [mark(), mark({ anchor: 'chi-dao-4-4-a', to: ['cong-an'] })],
    mentions: [],
    places: [],
    reports: [],
    hasText: true,
    ...over,
  }
}

/** A passage in a list, in the section of the paper that it names. */
export function entry(over: Partial<Mark> = {}, conclusion: Conclusion = paper()): Entry {
  return { conclusion, section: section(), mark: mark(over) }
}

/** Orders with each kind of deadline, and one that only names somebody. */
export const ENTRIES: Entry[] = [
  entry({ due: '2026-03-25', dueText: 'trước ngày 26/3/2026', topics: ['gpmb-du-an'] }),
  entry({
    to: [],
    lead: ['cong-an'],
    support: ['ban-chqs', 'truong-thon'],
    due: '2026-Q2',
    quote:
      'Giao Công an xã chủ trì, phối hợp với Ban Chỉ huy quân sự xã thực hiện các việc sau:\n- kiểm tra an toàn phòng cháy;\n- bố trí lực lượng trực 24/24 giờ.',
  }),
  entry({ to: ['mttq', 'to-chuc-ctxh'], recurs: 'hằng tháng báo cáo' }),
  entry({ to: ['tat-ca'], quote: 'Các cơ quan, đơn vị tổ chức thực hiện nghiêm Kết luận này.' }),
  entry({ kind: 'passage', to: ['cong-an'], quote: 'Ghi nhận kết quả của Công an xã.' }),
]

/** Words that only name somebody: in a section, and in a paper that has none. */
export const PLACES: QuotedPlace[] = [
  {
    conclusion: paper(),
    section: section(),
    anchor: 'muc-4-2',
    quote: 'Ủy ban MTTQ và các đoàn thể tiếp tục được củng cố.',
  },
  {
    conclusion: paper({ number: '12-KL/ĐU', sections: [], date: '2025-11-05' }),
    section: undefined,
    anchor: undefined,
    quote: 'Nghe đại diện Ủy ban MTTQ báo cáo.',
  },
]

/** Something wrong in a file, with all that can be said of it. */
export const PROBLEM: Problem = {
  code: 'unknown-unit',
  severity: 'error',
  file: 'content/conclusions/2026/btv-ky-hop-3.mdx',
  line: 42,
  column: 17,
  message: 'Không có đơn vị nào mang mã “cong-an-xa”.',
  hint: 'Ghi cong-an, hoặc thêm đơn vị vào units.yaml.',
  detail: '- to="cong-an-xa"\n+ to="cong-an"',
}
