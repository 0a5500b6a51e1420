import { type Archive, sectionOf } from './archive.ts'
import { issuerName, sectionName } from './citation.ts'
import type { Conclusion } from './conclusion.ts'
import { datedName } from './labels.ts'
import type { Relation } from './schemas/relations.ts'
import { compareStrings } from './text.ts'
import type { Vocabularies } from './vocabularies.ts'

/*
 * Relations between papers are data of their own: each paper points to the other, and the text of neither changes.
 */

/** A relation as one of its two papers shows it. */
export interface RelationView {
  kind: Relation['kind']
  /** Whether the paper bears on the other, or the other on it. */
  direction: 'outgoing' | 'incoming'
  /** The place in this paper; nothing for the whole of it. */
  at: string | undefined
  other: Conclusion
  /** The place in the other paper; nothing for the whole of it. */
  otherAt: string | undefined
}

/** What a later paper does to an earlier one, in words, and the same said of the earlier one. */
const WORDS: Record<Relation['kind'], Record<RelationView['direction'], string>> = {
  'thay-the': { outgoing: 'Thay thế', incoming: 'Được thay thế bởi' },
  'sua-doi': { outgoing: 'Sửa đổi', incoming: 'Được sửa đổi bởi' },
  'bo-sung': { outgoing: 'Bổ sung', incoming: 'Được bổ sung bởi' },
  'bai-bo': { outgoing: 'Bãi bỏ', incoming: 'Bị bãi bỏ bởi' },
  'tiep-tuc': { outgoing: 'Tiếp tục thực hiện', incoming: 'Được tiếp tục thực hiện theo' },
}

/**
 * The relations of a paper: what it does to others, then what others do to it, newest first in each. A relation to
 * a paper that the archive does not have is left out.
 */
export function relationsOf(
  { relations, conclusions }: Pick<Archive, 'relations' | 'conclusions'>,
  { id }: Pick<Conclusion, 'id'>,
): RelationView[] {
  const views = (direction: RelationView['direction']): RelationView[] =>
    relations
      .flatMap(({ kind, from, to }) => {
        const [own, far] = direction === 'outgoing' ? [from, to] : [to, from]
        const other = conclusions.find((paper) => paper.id === far.paper)
        return own.paper === id && other
          ? [{ kind, direction, at: own.at, other, otherAt: far.at }]
          : []
      })
      .sort((a, b) => compareStrings(b.other.date, a.other.date))
  return [...views('outgoing'), ...views('incoming')]
}

/** What a relation says before the name of the other paper: "Thay thế", "Được thay thế bởi". */
export function relationWords({ kind, direction }: RelationView): string {
  return WORDS[kind][direction]
}

/** The other paper of a relation, or the place in it: "mục 4.2 của Kết luận số 12-KL/ĐU, ngày 23/3/2026". */
export function otherName(
  { other, otherAt }: RelationView,
  { issuer }: Pick<Conclusion, 'issuer'>,
  vocabularies: Pick<Vocabularies, 'units' | 'site'>,
): string {
  const paper = datedName(other)
  const whole = other.issuer === issuer ? paper : `${paper} của ${issuerName(other, vocabularies)}`
  return otherAt === undefined ? whole : `${placeIn(other, otherAt)} của ${whole}`
}

/** A place of a paper in words: "mục 4.2", "nội dung chỉ đạo “Chủ động nắm chắc tình hình …” ở mục 4.4". */
export function placeIn(conclusion: Conclusion, anchor: string): string {
  const section = sectionOf(conclusion, anchor)
  if (section) return sectionName(section)
  const mark = conclusion.marks.find((one) => one.ownAnchor && one.anchor === anchor)
  const report = conclusion.reports.find((one) => one.anchor === anchor)
  const around = sectionOf(conclusion, mark?.section ?? report?.section)
  const what = mark
    ? `${mark.kind === 'directive' ? 'nội dung chỉ đạo' : 'đoạn'} “${firstWords(mark.quote)}”`
    : report
      ? `nội dung (${report.number})`
      : 'một nội dung'
  return around ? `${what} ở ${sectionName(around)}` : what
}

/** How many words tell a passage from the others. */
const WORDS_OF_PASSAGE = 5

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  const first = words.slice(0, WORDS_OF_PASSAGE).join(' ')
  return words.length > WORDS_OF_PASSAGE ? `${first} …` : first
}
