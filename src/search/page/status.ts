/*
 * What the page says of an answer in one line, which is read out.
 */
import type { Answered } from '../answer.ts'
import type { SearchFile } from '../lookups.ts'
import { alsoMessage, countMessage, MESSAGES, missingMessage } from '../messages.ts'

/** How many were found, which words the archive lacks, what else was looked for. */
export function statusText(answered: Answered, file: SearchFile): string {
  const { answers, missing, alsoSearched, unfiltered } = answered
  const byAlias = answers.some(({ kind }) => kind === 'alias')
  const none = unfiltered > 0 ? MESSAGES.noneFiltered : MESSAGES.none
  const count =
    answers.length > 0
      ? countMessage(answers.length)
      : file.records > 0
        ? none
        : MESSAGES.emptyArchive
  return [
    count,
    // What was found by its other spelling is not missing: the next sentence says how.
    ...(missing.length > 0 && !byAlias ? [missingMessage(missing)] : []),
    ...(alsoSearched.length > 0 && answers.length > 0 ? [alsoMessage(alsoSearched)] : []),
  ].join(' ')
}
