const ROMAN: readonly [value: number, letters: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
/** Beyond these Word itself has no other form than digits. */
const MOST_ROMAN = 32_767
const MOST_LETTERS = 780

/** A number in one of Word's formats (`w:numFmt`); digits where the format is none that papers use. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : String(value)
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'ordinal':
      return ordinal(value)
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : String(value)
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : String(value)
    case 'hex':
      return value.toString(16).toUpperCase()
    case 'chicago':
      return '*†‡§'.charAt((value - 1) % 4).repeat(Math.min(Math.ceil(value / 4), 20))
    default:
      return String(value)
  }
}

function roman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return String(value)
  let rest = value
  let read = ''
  for (const [worth, letter] of ROMAN) {
    while (rest >= worth) {
      read += letter
      rest -= worth
    }
  }
  return read
}

/** A … Z, AA, BB … as Word counts, not as a spreadsheet does. */
function letters(value: number): string {
  if (value < 1 || value > MOST_LETTERS) return String(value)
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
  i: 'ⁱ',
  v: 'ᵛ',
  x: 'ˣ',
  l: 'ˡ',
  c: 'ᶜ',
  d: 'ᵈ',
  m: 'ᵐ',
}

/** A mark of a note as letters that stand high by themselves. */
export function raised(mark: string): string {
  return [...mark].map((letter) => RAISED[letter] ?? letter).join('')
}
