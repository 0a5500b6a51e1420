import type { Unreadable } from '../source/document.ts'

/** A copy of a file for publication: it says what the file says, and not who has made it. */
export interface Stripped {
  bytes: Uint8Array
  /** What was taken out that a person may want to know of, in Vietnamese; empty where it is only who and when. */
  removed: string[]
  /** What could not be looked into and is in the copy as it was, in Vietnamese. */
  kept: string[]
}

/** A copy, or why there is none: in words for the person who can change the file. */
export type StripResult = Stripped | Unreadable

/** Whether there is a copy. */
export function isStripped(result: StripResult): result is Stripped {
  return 'bytes' in result
}
