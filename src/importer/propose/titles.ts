import type { Section } from '../../domain/sections.ts'
import { type AddresseeContext, addresseesAt } from './addressees.ts'
import { ORDER_VERBS, PAST_TITLES, TASK_TITLES } from './lexicon.ts'
import { longest, lowered, wordings, wordsOf } from './words.ts'

/** Whom a stretch of text speaks to, and how one knows. */
export interface Addressing {
  units: string[]
  unknown: string[]
  because: string
  /** Why one may doubt it. */
  doubts: string[]
}

/** What the title of a section, or of one around it, says of its text. */
export interface SectionNature {
  /** Results and shortcomings, tasks, or neither. */
  kind: 'past' | 'tasks' | 'other'
  /** The units whose section it is. */
  addressing: Addressing | undefined
  /** Whether it has sections of its own. */
  parent: boolean
}

const BEFORE = wordings(`
  đối với, về phía, nhiệm vụ của, trách nhiệm của, về trách nhiệm của, công việc của, phần,
  nhiệm vụ cụ thể của, nội dung giao, nhiệm vụ đối với, về nhiệm vụ của, giao nhiệm vụ, cho
`)

/** Behind the names in a title: "X có trách nhiệm:". */
const TOLD = wordings(`
  có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, thực hiện, có trách nhiệm thực hiện,
  thực hiện các nhiệm vụ sau, thực hiện các nội dung sau, có trách nhiệm thực hiện các nội dung sau
`)

/** What each section's title says of its text, by the section's anchor. */
export function naturesOf(
  sections: readonly Section[],
  context: AddresseeContext,
): Map<string, SectionNature> {
  const natures = new Map<string, SectionNature>()
  for (const { anchor, parent, title, number } of sections) {
    const around = parent === undefined ? undefined : natures.get(parent)
    if (around) around.parent = true
    const own = addressingOf(title, number, context)
    natures.set(anchor, {
      kind: own ? 'tasks' : (kindOf(title) ?? around?.kind ?? 'other'),
      addressing: own ?? around?.addressing,
      parent: false,
    })
    // The units of a section that tells of results are those that did it.
    const nature = natures.get(anchor)
    if (nature && around?.kind === 'past' && own) nature.kind = 'past'
  }
  return natures
}

/** The units that a title names, where it is their names and nothing else. */
function addressingOf(
  title: string,
  number: string | undefined,
  context: AddresseeContext,
): Addressing | undefined {
  const words = wordsOf(title)
  let at = 0
  let ordered = false
  for (let more = 0; more < 3; more += 1) {
    const verb = longest(words, at, ORDER_VERBS)
    const before = Math.max(verb, longest(words, at, BEFORE))
    if (before === 0) break
    ordered ||= verb > 0
    at += before
  }
  const found = addresseesAt(words, at, title, context)
  if (!found) return undefined
  const told = longest(words, found.to, TOLD)
  if (found.to + told < words.length && !ordered) return undefined
  if (found.units.length === 0 && found.unknown.every((name) => !/^\p{Lu}/u.test(name))) {
    return undefined
  }
  return {
    units: found.units,
    unknown: found.unknown,
    because: `vì mục${number === undefined ? '' : ` ${number}`} mang tên “${title}”`,
    doubts: found.doubts,
  }
}

const MENDED =
  /(?:xử lý|khắc phục|giải quyết|tháo gỡ)[^,;:]{0,30}?(?:tồn tại|hạn chế|khó khăn|khuyết điểm)/u

/** What the words of a title say; where it has both, the first decides. */
function kindOf(title: string): 'past' | 'tasks' | undefined {
  // What is to be mended is a task, whatever is lacking.
  const lower = lowered(title).replace(MENDED, 'nhiệm vụ')
  const past = lower.search(PAST_TITLES)
  const tasks = lower.search(TASK_TITLES)
  if (past === -1 && tasks === -1) return undefined
  return tasks === -1 || (past !== -1 && past < tasks) ? 'past' : 'tasks'
}
