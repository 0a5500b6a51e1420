import type { Conclusion } from './conclusion.ts'
import { formatShort } from './dates.ts'
import type { Section } from './sections.ts'
import type { Unit } from './schemas/units.ts'
import type { Vocabularies } from './vocabularies.ts'

/** Names of the types of paper, as a citation and a list use them. */
export const TYPE_NAMES: Record<Conclusion['type'], string> = {
  'ket-luan': 'Kết luận',
  'thong-bao': 'Thông báo kết luận',
}

/** Marks of urgency, as papers bear them. */
export const URGENCY_NAMES: Record<NonNullable<Conclusion['urgency']>, string> = {
  khan: 'Khẩn',
  'thuong-khan': 'Thượng khẩn',
  'hoa-toc': 'Hỏa tốc',
}

const SESSION_KINDS = {
  'thuong-ky': 'thường kỳ',
  'bat-thuong': 'bất thường',
  'mo-rong': 'mở rộng',
  'chuyen-de': 'chuyên đề',
} as const

/** "kỳ họp thứ 10", "kỳ họp bất thường", "Hội nghị lần thứ 3"; nothing where the paper names no session. */
export function sessionName(session: Conclusion['session']): string | undefined {
  if (!session) return undefined
  const name = session.name ?? 'kỳ họp'
  const kind = session.kind && SESSION_KINDS[session.kind]
  const words = [
    name,
    // "Hội nghị chuyên đề" says already of what kind it is.
    kind !== undefined && !name.includes(kind) && kind,
    // A conference counts its times: "Hội nghị lần thứ 3".
    session.ordinal !== undefined && /^hội nghị/i.test(name) && 'lần',
    session.ordinal !== undefined && `thứ ${session.ordinal}`,
  ]
  return words.filter(Boolean).join(' ')
}

/** The name of a session within a sentence: "cuộc họp giao ban"; a conference keeps its capital letter. */
function inSentence(session: string): string {
  return session.replace(/^(?:Cuộc họp|Phiên họp|Kỳ họp|Buổi )/u, (noun) => noun.toLowerCase())
}

/** The issuing body with the commune's own name: "Ban Thường vụ Đảng ủy xã A". */
export function issuerName(
  conclusion: Pick<Conclusion, 'issuer'>,
  { units, site }: Pick<Vocabularies, 'units' | 'site'>,
): string {
  const name = units.find((unit) => unit.id === conclusion.issuer)?.name ?? conclusion.issuer
  const generic = /\s(?:xã|phường|đặc khu)$/.exec(name)
  return generic ? `${name.slice(0, generic.index)} ${site.commune}` : name
}

/**
 * The label of a paper in lists: "Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 10"; with a subject behind it
 * where no session is named.
 */
export function labelOf(
  { type, issuer, session }: Pick<Conclusion, 'type' | 'issuer' | 'session'>,
  units: readonly Pick<Unit, 'id' | 'name'>[],
  subject?: string,
): string {
  const name = units.find(({ id }) => id === issuer)?.name ?? issuer
  const meeting = sessionName(session)
  return [
    TYPE_NAMES[type],
    'của',
    name,
    ...(meeting === undefined ? [] : ['tại', inSentence(meeting)]),
    ...(meeting === undefined && subject !== undefined ? [subject] : []),
  ].join(' ')
}

/** What names a section where it is spoken of from outside its paper. */
export type NamedSection = Pick<Section, 'number' | 'fullNumber' | 'title'>

/** "mục 4.2", "mục II.1" where 1 alone could be another; or the title of a section that has no number. */
export function sectionName({ number, fullNumber, title }: NamedSection): string {
  return number === undefined ? `mục “${title}”` : `mục ${fullNumber ?? number}`
}

/**
 * The citation of a paper or of a section of it. With a number: "Kết luận số 12-KL/ĐU, ngày 23/3/2026 của …";
 * without, as the paper names itself: "Kết luận của … tại kỳ họp thứ 10, ngày 23/3/2026".
 */
export function citation(
  conclusion: Conclusion,
  section: NamedSection | undefined,
  vocabularies: Pick<Vocabularies, 'units' | 'site'>,
): string {
  const type = TYPE_NAMES[conclusion.type]
  const issuer = issuerName(conclusion, vocabularies)
  const date = `ngày ${formatShort(conclusion.date)}`
  const session = sessionName(conclusion.session)
  const paper =
    conclusion.number === undefined
      ? `${type} của ${issuer}${session ? ` tại ${inSentence(session)}` : ''}, ${date}`
      : `${type} số ${conclusion.number}, ${date} của ${issuer}`
  return section ? withSection(paper, sectionName(section)) : paper
}

/** The citation of a section out of that of its paper and its name. */
export function withSection(paper: string, section: string): string {
  return `${paper}, ${section}`
}
