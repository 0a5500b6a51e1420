/*
 * Decides what is planted where. All is dealt out by a seed, so that the same corpus comes again.
 */
import type { Random } from '../../demo/random.ts'
import { FAR_PLACES, TOPICS } from './bank/places.ts'
import { TAGS } from './bank/phrases.ts'
import { FAR_FRAMES, FILLERS, FRAMES, SPLIT_FRAMES } from './bank/sentences.ts'
import type { Phrase } from './phrase.ts'
import type { Slot } from './slots.ts'
import { surfacesOf } from './surfaces.ts'

/** A paragraph that is planted. */
export interface Plant {
  slot: Slot
  behind: number
  text: string
}

/** A topic and a place that stand in one sentence, apart. */
export interface Pair {
  topic: string
  place: string
  /** Whether other records hold both, in sentences of their own. */
  hard: boolean
}

/** Which records hold a phrase or a pair, by what was planted. */
export interface Planting {
  plants: Plant[]
  phrases: Map<Phrase, Slot[]>
  pairs: Map<Pair, Slot[]>
}

/** How many paragraphs are planted in one record at most. */
const MOST = 4
/** Pairs of topic and place in the whole bank; the rest of the grid is left for sentences that are only alike. */
const PAIRS = 48
const HARD_PAIRS = 16

/** Deals phrases and pairs into slots; throws where there are not slots enough. */
export function planting(
  phrases: readonly Phrase[],
  slots: readonly Slot[],
  share: number,
  random: Random,
): Planting {
  const plants: Plant[] = []
  const taken = new Map<Slot, string[]>()
  const free = random.shuffle(slots)
  let next = 0
  /** A slot that nothing of this kind stands in yet. */
  const take = (about: string): Slot => {
    const slot = [...free.slice(next), ...free.slice(0, next)].find((one) => {
      const there = taken.get(one) ?? []
      return there.length < MOST && !there.includes(about)
    })
    if (!slot) throw new Error(`The corpus is too small for what is to be planted: ${about}`)
    next = free.indexOf(slot) + 1
    taken.set(slot, [...(taken.get(slot) ?? []), about])
    return slot
  }
  const put = (slot: Slot, text: string): void => {
    plants.push({ slot, behind: random.pick(slot.behind), text })
  }
  const frame = (words: string): string => random.pick(FRAMES).replace('@', words)

  const byPhrase = new Map<Phrase, Slot[]>(phrases.map((phrase) => [phrase, []]))
  for (const [number, phrase] of phrases.entries()) {
    const surfaces = surfacesOf(phrase)
    const times = random.int(4, 7)
    for (let time = 0; time < times; time++) {
      const slot = take(phrase.text)
      const surface = surfaces[time % surfaces.length]
      const tag = TAGS[(number + time) % TAGS.length] ?? ''
      // Every other record says one more thing; every third a second phrase.
      const more = time % 2 === 0 ? ` Phần ${tag} giao bộ phận giúp việc theo dõi.` : ''
      const other = time % 3 === 2 ? phrases[(number + 1) % phrases.length] : undefined
      put(slot, frame(surface?.(phrase) ?? phrase.text) + more)
      byPhrase.get(phrase)?.push(slot)
      if (other && !taken.get(slot)?.includes(other.text)) {
        taken.get(slot)?.push(other.text)
        put(slot, frame(other.text))
        byPhrase.get(other)?.push(slot)
      }
    }
    for (const other of phrase.others) {
      for (let time = random.int(1, 3); time > 0; time--) put(take(phrase.text), frame(other))
    }
    for (let time = random.int(2, 3); time > 0; time--) {
      put(take(phrase.text), frame(scattered(phrase.text, random)))
    }
    if (phrase.kind === 'sentence-end') {
      for (const split of SPLIT_FRAMES) {
        put(take(phrase.text), split.replace('@', phrase.head).replace('#', phrase.place))
      }
    }
  }
  return { plants, phrases: byPhrase, pairs: plantPairs(share, random, take, put) }
}

/** Plants topics and places, each pair in one sentence; beside the hard ones, both in two sentences. */
function plantPairs(
  share: number,
  random: Random,
  take: (about: string) => Slot,
  put: (slot: Slot, text: string) => void,
): Map<Pair, Slot[]> {
  const grid = random.shuffle(
    TOPICS.flatMap((topic) => FAR_PLACES.map((place) => ({ topic, place, hard: false }))),
  )
  const say = ({ topic, place }: Pair): string =>
    random.pick(FAR_FRAMES).replace('@', topic).replace('#', place)
  const easy = grid.splice(0, Math.ceil(PAIRS * share))
  const hard = grid.splice(0, Math.ceil(HARD_PAIRS * share)).map((one) => ({ ...one, hard: true }))
  const asked = new Set([...easy, ...hard].map(({ topic, place }) => `${topic} ${place}`))
  const byPair = new Map<Pair, Slot[]>()
  for (const pair of [...easy, ...hard]) {
    const slots = Array.from({ length: random.int(1, 3) }, () => take('pair'))
    for (const slot of slots) put(slot, say(pair))
    byPair.set(pair, slots)
  }
  for (const { topic, place } of hard) {
    // None of these is asked for: its record would be one more that is meant.
    const choices = TOPICS.flatMap((other) => FAR_PLACES.map((at) => ({ other, at }))).filter(
      ({ other, at }) =>
        other !== topic &&
        at !== place &&
        [`${other} ${at}`, `${topic} ${at}`, `${other} ${place}`].every((one) => !asked.has(one)),
    )
    for (let time = 0; time < 2; time++) {
      const { other, at } = random.pick(choices)
      const slot = take('pair')
      put(slot, say({ topic, place: at, hard: false }))
      put(slot, say({ topic: other, place, hard: false }))
    }
  }
  return byPair
}

/** The words of a phrase in one sentence, none beside the one it follows in the phrase. */
function scattered(text: string, random: Random): string {
  const [first = '', ...rest] = text
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reverse()
  return rest.reduce((said, word) => `${said} ${random.pick(FILLERS)} ${word}`, first)
}
