import { nfc } from '../domain/text.ts'

/** A content file that was mended, and what was changed in it: nothing where nothing had to be. */
export interface FixedText {
  text: string
  changed: ('unicode' | 'trailing-space')[]
}

/**
 * A content file with what can be mended without a person: letters in NFC, and no spaces at the ends of lines.
 * Neither can be seen by a reader, nor by the seal. A backslash before such a space keeps it: without the
 * space it would mean something else. Byte order mark and line ends stay as they are.
 */
export function fixText(text: string): FixedText {
  const composed = nfc(text)
  const fixed = composed.replace(/(?<![\\ \t])[ \t]+(?=\r?\n|$)/g, '')
  return {
    text: fixed,
    changed: [
      ...(composed === text ? [] : ['unicode' as const]),
      ...(fixed === composed ? [] : ['trailing-space' as const]),
    ],
  }
}
