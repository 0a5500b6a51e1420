/** A font that draws signs in the places of letters. */
export type SymbolFont = 'symbol' | 'wingdings' | 'wingdings-2' | 'wingdings-3'

/** Which font of signs a name means. */
export function symbolFontOf(name: string): SymbolFont | undefined {
  const key = name.trim().toLowerCase().replace(/\s+/g, '-')
  return key === 'symbol' || key === 'wingdings' || key === 'wingdings-2' || key === 'wingdings-3'
    ? key
    : undefined
}

/** Signs of the font Symbol from code 0x20 on, as Adobe's encoding has them; a space where it has none. */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
/** From code 0xA0 on. */
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

/** Signs that papers are known to use, by their codes. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x22: '✂', 0x28: '☎', 0x29: '✆', 0x2a: '✉', 0x36: '⌛', 0x3f: '✍', 0x40: '✍', 0x45: '☜', 0x46: '☞',
  0x47: '☝', 0x48: '☟', 0x4a: '☺', 0x4c: '☹', 0x51: '✈', 0x52: '☼', 0x6c: '●', 0x6d: '❍', 0x6e: '■',
  0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥',
  0x78: '⌧', 0x9e: '·', 0x9f: '•', 0xa0: '▪', 0xa1: '○', 0xa2: '○', 0xa3: '○', 0xa4: '◉', 0xa5: '◎',
  0xa7: '▪', 0xa8: '◻', 0xaa: '✦', 0xab: '★', 0xac: '✶', 0xad: '✴', 0xae: '✹', 0xb2: '✧', 0xd5: '⌫',
  0xd8: '➢', 0xdc: '➲', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xef: '⇦', 0xf0: '⇨',
  0xf1: '⇧', 0xf2: '⇩', 0xf3: '⬄', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
} // prettier-ignore
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x2a: '☐', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x96: '●', 0x97: '●', 0x98: '●',
  0x9e: '•', 0xa2: '▪', 0xa3: '☐', 0xae: '◆',
} // prettier-ignore
const WINGDINGS_3: Readonly<Record<number, string>> = {
  0x22: '←', 0x23: '↑', 0x24: '→', 0x25: '↓', 0x70: '▲', 0x71: '▼', 0x72: '△', 0x73: '▽', 0x74: '◀',
  0x75: '▶', 0x76: '◁', 0x77: '▷', 0x7d: '▶', 0x84: '◄', 0x86: '►',
} // prettier-ignore

/** Text of a font of signs as it is printed; a sign that is not known here stands as it is. */
export function readSymbols(text: string, font: SymbolFont): string {
  return text.replace(/[!-~\u00a0-\u00ff\uf020-\uf0ff]/g, (letter) => {
    const code = letter.charCodeAt(0) & 0xff
    return signOf(code, font) ?? letter
  })
}

function signOf(code: number, font: SymbolFont): string | undefined {
  switch (font) {
    case 'symbol':
      return code < 0xa0 ? SYMBOL[code - 0x20] : SYMBOL_HIGH[code - 0xa0]
    case 'wingdings':
      return WINGDINGS[code]
    case 'wingdings-2':
      return WINGDINGS_2[code]
    case 'wingdings-3':
      return WINGDINGS_3[code]
  }
}
