/** The text by which two document numbers are the same: without leading zeros, and with đ for its look-alike. */
export function numberKey(number: string): string {
  return number.replace(/^0+(?=\d)/, '').replaceAll('\u00d0', '\u0110')
}
