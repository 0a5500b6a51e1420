/** Bytes as text by their byte order mark, else as UTF-8; nothing where they are neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : undefined
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : (wide ?? 'utf-8')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes as Latin-1, one character a byte: for looking at signatures and old strings. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/**
 * Whether a text looks like TCVN3 or VNI, or like a PDF font that does not say which letters it draws. All of
 * them show letters and signs that Vietnamese has not, and a mark written in them would be overlooked.
 */
export function isOldEncoding(text: string): boolean {
  const foreign = text.match(FOREIGN)?.length ?? 0
  return foreign > 0 && foreign / (text.match(LETTER)?.length ?? 0) > FOREIGN_SHARE
}

const SIGNS = '\\u00a8\\u00ab\\u00ac\\u00ae\\u00b5-\\u00be\\u00d7\\u00f7\\ufffd\\p{Co}'
const LETTER = new RegExp(`[\\p{L}${SIGNS}]`, 'gu')
const FOREIGN = new RegExp(`[${SIGNS}ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]`, 'gu')
/** A Vietnamese text in TCVN3 has more than a tenth of them; one with some French names far fewer. */
const FOREIGN_SHARE = 0.04
