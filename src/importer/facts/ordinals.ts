const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
/** Other words for a digit: alone, and behind a ten. */
const OTHERS: Record<string, number> = { nhất: 1, mốt: 1, nhì: 2, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 }
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }

/**
 * The number that words behind "thứ" begin with: "10 mở rộng" → 10, "mười hai" → 12, "hai mươi mốt" → 21,
 * "IV" → 4. Nothing where they begin with none; numbers over 99 are years.
 */
export function ordinalNumber(words: string): number | undefined {
  const parts = words.trim().split(/\s+/)
  const first = parts[0] ?? ''
  if (/^\d{1,2}$/.test(first)) return Number(first) || undefined
  if (/^[IVXL]+$/.test(first)) return romanNumber(first)
  const [one, two, three] = parts.map((part) => part.toLowerCase())
  if (one === 'mười') return 10 + (digit(two) ?? 0)
  const tens = digit(one)
  if (tens === undefined || tens === 0) return undefined
  return two === 'mươi' ? tens * 10 + (digit(three) ?? 0) : tens
}

function digit(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  const place = DIGITS.findIndex((name) => name === word)
  return place === -1 ? OTHERS[word] : place
}

function romanNumber(digits: string): number {
  const values = [...digits].map((sign) => ROMAN[sign] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
