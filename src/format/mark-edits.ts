import type { Edit } from './edits.ts'
import type { Place, Source } from './source.ts'

/** Attributes of a mark with their new values; an empty text takes the attribute away. */
export type NewAttributes = Readonly<Record<string, string>>

/** A mark's tags as they stand in the source. */
interface Tags {
  /** Offset behind the name of the opening tag. */
  named: number
  /** Offsets of the opening tag, and of the closing one. */
  opening: readonly [from: number, to: number]
  closing: readonly [from: number, to: number]
  attributes: readonly Attribute[]
}

/** An attribute with the white space before it; and its value between the quotes. */
interface Attribute {
  name: string
  whole: readonly [from: number, to: number]
  value: readonly [from: number, to: number]
}

const OPENING = /<([A-Z][A-Za-z]*)((?:\s+[A-Za-z][\w-]*\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>/y
const ATTRIBUTE = /\s+([A-Za-z][\w-]*)\s*=\s*(?:"[^"]*"|'[^']*')/g

/**
 * Gives attributes of the mark that begins at a place other values; nothing else is touched. Returns nothing where
 * no mark begins there.
 */
export function attributeEdits(
  source: Source,
  place: Place,
  values: NewAttributes,
): Edit[] | undefined {
  const tags = tagsAt(source, place)
  if (!tags) return undefined
  // Backwards: what is put first at one place comes to stand behind the rest.
  const edits = Object.entries(values).map(([name, value]): Edit[] => {
    const there = tags.attributes.find((attribute) => attribute.name === name)
    const text = value.replaceAll('"', '”')
    if (!there) return text === '' ? [] : [put(endOf(tags), endOf(tags), ` ${name}="${text}"`)]
    return [text === '' ? put(...there.whole, '') : put(...there.value, text)]
  })
  return edits.reverse().flat()
}

/** Takes away the tags of the mark that begins at a place; what they hold stays. */
export function removalEdits(source: Source, place: Place): Edit[] | undefined {
  const tags = tagsAt(source, place)
  if (!tags) return undefined
  const { opening, closing } = tags
  const { text } = source
  // Tags around whole blocks stand on lines of their own, which go with them.
  const after = /\n+/y
  after.lastIndex = opening[1]
  const lines = after.exec(text)?.[0].length ?? 0
  if (lines === 0) return [put(...opening, ''), put(...closing, '')]
  const before = /\n*$/.exec(text.slice(0, closing[0]))?.[0].length ?? 0
  return [put(opening[0], opening[1] + lines, ''), put(closing[0] - before, closing[1], '')]
}

function put(from: number, to: number, text: string): Edit {
  return { from, to, text }
}

/** Where one more attribute comes to stand. */
function endOf({ attributes, named }: Tags): number {
  return attributes.at(-1)?.whole[1] ?? named
}

function tagsAt({ text }: Source, place: Place): Tags | undefined {
  const start = offsetOf(text, place)
  OPENING.lastIndex = start
  const opening = OPENING.exec(text)
  if (!opening) return undefined
  const [tag, name = '', list = ''] = opening
  const named = start + 1 + name.length
  // A mark holds no mark, so the next closing tag of its name is its own.
  const contentStart = start + tag.length
  const closing = new RegExp(`(?<!\\\\)</\\s*${name}\\s*>`).exec(text.slice(contentStart))
  if (!closing) return undefined
  const end = contentStart + closing.index
  return {
    named,
    opening: [start, contentStart],
    closing: [end, end + closing[0].length],
    attributes: [...list.matchAll(ATTRIBUTE)].map((match) => {
      const [whole, attribute = ''] = match
      const from = named + match.index
      const quote = whole.at(-1) ?? '"'
      const value = from + whole.indexOf(quote) + 1
      const to = from + whole.length
      return { name: attribute, whole: [from, to], value: [value, to - 1] }
    }),
  }
}

/** The offset of a place: what `Source.place` makes of it, back again. */
function offsetOf(text: string, { line, column }: Place): number {
  let start = 0
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
