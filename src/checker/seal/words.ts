import { diffArrays } from 'diff'

/** A run of words that two texts share, or that stands in the one where the other has something else. */
export type Run = { same: string[] } | { removed: string[]; added: string[] }

/** A place where two texts differ. */
export interface ChangedPlace {
  /** Words before it that both have, at most as many as are asked for; the same behind it. */
  before: string[]
  after: string[]
  /** Whether either text goes on beyond these words. */
  cutBefore: boolean
  cutAfter: boolean
  /** Changes, with the few words that may stand between two of them. */
  runs: Run[]
  /** Number of the first changed word in the second text; of the word behind it, where words are only missing. */
  at: number
}

/** Words around a change that are shown, and words between two changes that make them one place. */
const CONTEXT = 4
const BETWEEN = 3

/** Steps of comparing that a machine does in about a second, and changes beyond which nobody reads on. */
const MOST_STEPS = 50_000_000
const MOST_CHANGES = 3_000

/**
 * Where two lists of words differ, in order; nothing where they differ too much to be compared in a short time.
 * The same lists always give the same answer: the work is counted, not timed.
 */
export function changedPlaces(
  old: readonly string[],
  now: readonly string[],
): ChangedPlace[] | undefined {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const shorter = Math.min(old.length, now.length) - start
  while (end < shorter && old.at(-1 - end) === now.at(-1 - end)) end++
  const [oldMiddle, nowMiddle] = [old, now].map((words) => words.slice(start, words.length - end))
  if (!oldMiddle || !nowMiddle) return undefined
  const steps = oldMiddle.length + nowMiddle.length
  if (steps === 0) return []
  const maxEditLength = Math.min(MOST_CHANGES, Math.ceil(MOST_STEPS / steps))
  // One side may be empty, whatever its length: there is nothing to compare then.
  const changes =
    oldMiddle.length === 0 || nowMiddle.length === 0
      ? [
          { value: oldMiddle, removed: true, added: false },
          { value: nowMiddle, removed: false, added: true },
        ].filter(({ value }) => value.length > 0)
      : diffArrays(oldMiddle, nowMiddle, { maxEditLength })
  return changes && placesOf(changes, now, start)
}

interface Change {
  value: string[]
  removed: boolean
  added: boolean
}

/** Gathers changes into places; `at` is where in the second text the first of them begins. */
function placesOf(changes: readonly Change[], now: readonly string[], at: number): ChangedPlace[] {
  const places: ChangedPlace[] = []
  let [position, close] = [at, false]
  let current: ChangedPlace | undefined
  let between: string[] = []
  for (const { value, removed, added } of changes) {
    if (!removed && !added) {
      position += value.length
      between = value
      close = value.length > BETWEEN
      continue
    }
    if (!current || close) {
      if (current) finish(current, now, position - between.length)
      current = { ...around(now, position), runs: [], after: [], cutAfter: false, at: position }
      places.push(current)
    } else if (between.length > 0) current.runs.push({ same: between })
    addTo(current, value, removed)
    if (added) position += value.length
    ;[between, close] = [[], false]
  }
  if (current) finish(current, now, position - between.length)
  return places
}

function around(now: readonly string[], at: number): Pick<ChangedPlace, 'before' | 'cutBefore'> {
  return { before: now.slice(Math.max(0, at - CONTEXT), at), cutBefore: at > CONTEXT }
}

function finish(place: ChangedPlace, now: readonly string[], end: number): void {
  place.after = now.slice(end, end + CONTEXT)
  place.cutAfter = end + CONTEXT < now.length
}

function addTo({ runs }: ChangedPlace, words: string[], removed: boolean): void {
  const last = runs.at(-1)
  const run = last && 'removed' in last ? last : { removed: [], added: [] }
  if (run !== last) runs.push(run)
  if (removed) run.removed = [...run.removed, ...words]
  else run.added = [...run.added, ...words]
}
