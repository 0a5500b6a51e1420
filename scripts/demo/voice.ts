/** The habits of spelling of one paper. */
export interface Voice {
  oldTones: boolean
  wordDash: ' - ' | ' – '
  yearDash: ' - ' | ' – ' | '–' | '-'
  abbreviate: boolean
}

const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/[Gg]iải phóng mặt bằng/gu, 'GPMB'],
  [/[Cc]huyển đổi số/gu, 'CĐS'],
  [/[Kk]inh tế - xã hội/gu, 'KT-XH'],
  [/Ủy ban nhân dân/gu, 'UBND'],
  [/Hội đồng nhân dân/gu, 'HĐND'],
  [/Mặt trận Tổ quốc/gu, 'MTTQ'],
  [/[Nn]ông thôn mới/gu, 'NTM'],
  [/phòng cháy, chữa cháy/gu, 'PCCC'],
  [/bảo hiểm y tế/gu, 'BHYT'],
  [/thủ tục hành chính/gu, 'TTHC'],
]

const NEW_TONES = 'òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy'
const OLD_TONES = 'oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ'

/** A text of the banks in the spelling of one paper. */
export function speak(text: string, voice: Voice): string {
  let said = text
  if (voice.abbreviate) {
    for (const [words, short] of ABBREVIATIONS) said = said.replace(words, short)
  }
  said = said.replace(/(\d{4}) - (\d{4})/g, `$1\u0000$2`).replaceAll(' - ', voice.wordDash)
  said = said.replaceAll('\u0000', voice.yearDash)
  return voice.oldTones ? oldTones(said) : said
}

/** The older place of the tone mark, at the end of a syllable: "ủy" → "uỷ"; "quý" is left alone. */
export function oldTones(text: string): string {
  return text.replace(/(?<![qQ])(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu, (found) => {
    const at = NEW_TONES.indexOf(found.toLowerCase())
    const old = OLD_TONES.slice(at, at + 2)
    const cased = [...old].map((letter, i) =>
      found.charAt(i) === found.charAt(i).toLowerCase() ? letter : letter.toUpperCase(),
    )
    return cased.join('')
  })
}

/** Text of the paper as MDX text: a backslash before what MDX would read as mark-up. */
export function escapeMdx(text: string): string {
  return text.replace(/[<{*`\\]/g, (character) => `\\${character}`)
}

/** First letter upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
