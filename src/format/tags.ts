import type { z } from 'zod'
import {
  cellAttributes,
  directiveAttributes,
  noAttributes,
  passageAttributes,
  titleAttributes,
} from '../domain/schemas/marks.ts'

/** Every tag of the format, with the schema of its attributes. Anything else is an error. */
export const TAGS = {
  Masthead: noAttributes,
  Recipients: noAttributes,
  Signature: noAttributes,
  Title: titleAttributes,
  Directive: directiveAttributes,
  Passage: passageAttributes,
  PageBreak: noAttributes,
  strong: noAttributes,
  em: noAttributes,
  u: noAttributes,
  br: noAttributes,
  table: noAttributes,
  tr: noAttributes,
  td: cellAttributes,
} satisfies Record<string, z.ZodType>

/** Name of a tag of the format. */
export type TagName = keyof typeof TAGS

/** Whether a name is that of a tag of the format. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(TAGS, name)
}

/** Tags that hold whole blocks and may stand only at the outermost level. */
export const FRAMES = {
  Masthead: 'masthead',
  Recipients: 'recipients',
  Signature: 'signature',
} as const

/** Whether a tag is one of the frames. */
export function isFrame(name: string): name is keyof typeof FRAMES {
  return Object.hasOwn(FRAMES, name)
}
