import type { Vocabularies } from '../domain/vocabularies.ts'
import type { FormatCode } from './catalogue.ts'
import { nearest } from './suggest.ts'

/** Files in which the ids of a vocabulary are listed, for messages. */
const FILES = { unit: 'units.yaml', topic: 'topics.yaml' } as const
const NAMES = { unit: 'đơn vị', topic: 'chủ đề' } as const

/** Checks ids against the vocabularies. */
export interface References {
  /** What to say of an id that is not listed; nothing for one that is. */
  unknown: (
    kind: keyof typeof FILES,
    id: string,
  ) => { code: FormatCode; message: string; hint: string } | undefined
}

/** A checker for the ids of units and topics; where a vocabulary could not be read, any id will do. */
export function references(
  vocabularies: Partial<Pick<Vocabularies, 'units' | 'topics'>>,
): References {
  const ids = {
    unit: vocabularies.units?.map(({ id }) => id) ?? [],
    topic: vocabularies.topics?.map(({ id }) => id) ?? [],
  }
  const sets = {
    unit: vocabularies.units && new Set(ids.unit),
    topic: vocabularies.topics && new Set(ids.topic),
  }
  return {
    unknown: (kind, id) =>
      sets[kind]?.has(id) !== false
        ? undefined
        : {
            code: `unknown-${kind}`,
            message: `Không có ${NAMES[kind]} “${id}” trong ${FILES[kind]}.`,
            hint: `${nearest(id, ids[kind])} Nếu là ${NAMES[kind]} mới, thêm vào ${FILES[kind]} trước.`.trim(),
          },
  }
}
