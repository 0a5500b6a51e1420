/** A part of a proposal that a person may want to see the reason of. */
export type ProposedPart = 'passage' | 'units' | 'topics' | 'deadline'

/** Why a part of a mark is proposed, in Vietnamese, with the words that led to it. */
export interface Reason {
  part: ProposedPart
  because: string
  /** Whether a person need not be asked. */
  sure: boolean
}

/** A mark that is proposed for a passage of a paper. */
export interface ProposedMark {
  kind: 'directive' | 'passage'
  /** Where the passage stands in the source: offsets at which its tags can be put. */
  start: number
  end: number
  /** Whether its tags stand on lines of their own. */
  block?: true
  /** A directive's own id, not yet used in the paper. */
  id?: string
  /** Anchor of the section that it stands in. */
  section: string | undefined
  to: string[]
  lead: string[]
  support: string[]
  topics: string[]
  due?: string
  dueText?: string
  recurs?: string
  /** The visible text of the passage. */
  quote: string
  reasons: Reason[]
}

/** Something that a person should know, which no mark could say. */
export interface ProposalRemark {
  kind:
    | 'unknown-unit'
    | 'impossible-date'
    | 'past-deadline'
    | 'several-deadlines'
    | 'not-placed'
    | 'not-nfc'
    | 'unmarked-order'
  /** In Vietnamese, a whole sentence. */
  text: string
  /** Offset in the source. */
  at: number
  /** The words of the paper, where the text needs them behind it; and the anchor of their section. */
  quote?: string
  section?: string
}

/** All that is proposed for a paper. Marks are in the order of the text and do not overlap. */
export interface Proposals {
  marks: ProposedMark[]
  remarks: ProposalRemark[]
}

/** What a person has to look at before publishing, in one line; nothing where all is sure. */
export function doubtsOf({ reasons }: Pick<ProposedMark, 'reasons'>): string | undefined {
  const doubts = reasons.filter(({ sure }) => !sure).map(({ because }) => because)
  return doubts.length === 0 ? undefined : doubts.join('; ')
}
