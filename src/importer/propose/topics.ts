import type { Vocabularies } from '../../domain/vocabularies.ts'
import { type PhraseFinder, phraseFinder } from './phrases.ts'
import { variantsOf } from './variants.ts'
import { listed, type Word, wordsOf } from './words.ts'

/** A topic of a passage, and the words that it was known by. */
export interface FoundTopic {
  topic: string
  words: string
}

/**
 * Finds the topics of a text, in the order in which they are first spoken of. Where it is about nothing in particular,
 * those of a title above it are its own: of its section, or of a paper about one thing.
 */
export type TopicFinder = (text: string, titles: readonly string[]) => FoundTopic[]

/**
 * Parts of topics' names that stand in any paper, whatever it is about. Without them in the name's company they tell
 * of no subject.
 */
const EVERYDAY = new Set(
  listed(`
  tổ chức, cán bộ, thông tin, giám sát, kiểm tra, dự án, các công trình, công trình,
  dự án trên địa bàn, các công trình dự án, tài chính, đảng, dân tộc, chính trị, kinh tế,
  phát triển, phản ánh, kiến nghị, trách nhiệm, tiêu cực, lãng phí, dân số, nhà ở,
  trên địa bàn, đoàn thể, các đoàn thể, mặt trận, địa phương, dự toán, công nghệ, xã hội,
  đào tạo, nhân dân, quân sự địa phương, thực hiện, quản lý, chi bộ, tạo nguồn, cứu hộ
`),
)

/** Phrases that look like a subject and are none. */
const NO_TOPICS = listed('văn hóa công sở, nhà văn hóa, văn hóa thôn, kinh tế hộ')

/** Means of work in every field: where a passage is about something else, they are not what it is about. */
const MEANS = new Set(
  listed('tuyên truyền, trường học, kiểm tra giám sát, theo dõi đôn đốc, dự toán'),
)

/** A title of more topics than that says nothing of one passage under it. */
const MOST_ABOVE = 1

/** Bodies that are named by their subject. */
const NAMED_BY_SUBJECT = /^(?:các )?(?:tổ|ban) (?:chỉ đạo|công tác)/iu

/** A finder for the names and synonyms of topics, whole or in their parts, the longest where several fit. */
export function topicFinder(
  vocabularies: Pick<Vocabularies, 'topics' | 'abbreviations' | 'units'>,
): TopicFinder {
  const variants = variantsOf(vocabularies.abbreviations)
  const phrases: [string, string | undefined][] = []
  const claimed = new Map<string, string | undefined>()
  const claim = (phrase: string, topic: string): void => {
    const key = plain(phrase)
    // What two topics may mean tells neither.
    claimed.set(key, claimed.has(key) && claimed.get(key) !== topic ? undefined : topic)
  }
  // A unit's name is no subject: "Ban Chỉ đạo … chuyển đổi số" may do anything.
  for (const { name, aliases } of vocabularies.units) {
    for (const unit of [name, ...aliases]) {
      if (wordsOf(unit).length > 1 && !NAMED_BY_SUBJECT.test(unit))
        phrases.push([unit.replace(/\s*\(.*?\)\s*$/, ''), undefined])
    }
  }
  for (const phrase of NO_TOPICS) phrases.push([phrase, undefined])
  for (const { id, name, synonyms } of vocabularies.topics) {
    for (const phrase of [name, ...synonyms]) {
      for (const written of variants(phrase)) claim(written, id)
    }
    for (const part of partsOf(name)) for (const written of variants(part)) claim(written, id)
  }
  for (const [phrase, topic] of claimed) phrases.unshift([phrase, topic])
  const find: PhraseFinder<{ topic: string | undefined }> = phraseFinder(
    phrases.map(([phrase, topic]) => [phrase, { topic }] as const),
  )
  const findAll = (text: string): FoundTopic[] => {
    const words = wordsOf(text)
    const found: FoundTopic[] = []
    const seen = new Set<string>()
    for (let at = 0; at < words.length;) {
      const phrase = find(words, at)
      const topic = phrase?.value.topic
      const end = at + (phrase?.length ?? 1)
      if (topic !== undefined) {
        const said = sliceOf(text, words, at, end)
        const means = MEANS.has(plain(said))
        if (!seen.has(topic)) found.push({ topic, words: said })
        // The same topic by a better word: what it is known by is that.
        else if (!means) {
          const known = found.find((one) => one.topic === topic && MEANS.has(plain(one.words)))
          if (known) known.words = said
        }
        seen.add(topic)
      }
      at = end
    }
    return found
  }
  return (text, titles) => {
    const found = findAll(text)
    const chief = found.filter(({ words }) => !MEANS.has(plain(words)))
    if (chief.length > 0) return chief
    for (const title of titles) {
      const above = findAll(title)
      if (above.length > 0 && above.length <= MOST_ABOVE) return above
    }
    return found
  }
}

function sliceOf(text: string, words: readonly Word[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}

/** "An sinh xã hội, giảm nghèo và nhà ở" in its parts; none of one syllable, and none that any paper has. */
function partsOf(name: string): string[] {
  const parts = name.split(/[,;:]/u)
  const joined = parts.map((part) => part.replaceAll(' và ', ' '))
  return [...parts, ...joined, ...parts.flatMap((part) => part.split(' và '))]
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 1 && !EVERYDAY.has(plain(part)))
}

/** The words of a phrase, without signs and capitals. */
function plain(phrase: string): string {
  return wordsOf(phrase)
    .map(({ text }) => text)
    .join(' ')
}
