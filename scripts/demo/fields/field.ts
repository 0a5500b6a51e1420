/**
 * One field of work in the sentence banks of the synthetic archive. Sentences are invented; words in
 * square brackets ("[thon]", "[so]", …) are slots that wording.ts fills.
 */
export interface Field {
  /** Title of the field, without a number. */
  readonly title: string
  /** What a report or a draft about it is called, after "Báo cáo" or "dự thảo". */
  readonly report: string
  /** Topic ids of content/topics.yaml. */
  readonly topics: readonly string[]
  /** Unit ids of content/units.yaml that are given its tasks, the usual one first. */
  readonly to: readonly string[]
  /** Unit ids that work with them. */
  readonly support: readonly string[]
  /** Whole sentences on what was done. */
  readonly good: readonly string[]
  /** Whole sentences on what is lacking. */
  readonly weak: readonly string[]
  /** Orders: verb first, lower case, without the closing mark. */
  readonly tasks: readonly string[]
}
