import { nfc } from '../domain/text.ts'

/**
 * A content file with what can be mended without a person: letters in NFC, and no spaces at the ends of lines.
 * Neither can be seen by a reader, nor by the seal. A backslash before such a space keeps it: without the
 * space it would mean something else. Byte order mark and line ends stay as they are.
 */
export function fixText(text: string): string {
  return nfc(text).replace(/(?<![\\ \t])[ \t]+(?=\r?\n|$)/g, '')
}
