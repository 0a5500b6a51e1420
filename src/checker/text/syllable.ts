/*
 * How a Vietnamese syllable is written (Quy tắc chính tả tiếng Việt): an onset, a rhyme, a tone. Spelling only:
 * many of these syllables mean nothing, but what is not among them is no Vietnamese word.
 */

/** Each vowel without a tone, then with huyền, hỏi, ngã, sắc, nặng. */
const VOWELS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
] as const

/** Letters in both cases, for the classes of regular expressions (without the flag i, which is slow). */
export const VOWEL_LETTERS = bothCases(VOWELS.join(''))
export const TONED_LETTERS = bothCases(VOWELS.map((letters) => letters.slice(1)).join(''))
/** Letters that English does not have. */
export const VIETNAMESE_LETTERS = TONED_LETTERS + bothCases('ăâđêôơư')

function bothCases(letters: string): string {
  return letters + letters.toUpperCase()
}

const TONES = new Map(
  VOWELS.flatMap((letters) =>
    [...letters].map((letter, tone) => [letter, { vowel: letters.charAt(0), tone }] as const),
  ),
)
const SHARP = 4
const HEAVY = 5

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const RHYMES = `
  a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et  ê êch êm ên êng ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu  y yêm yên yêng yêt yêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  oi om on ong ooc oong op ot oc  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu`
  .trim()
  .split(/\s+/)

/** All syllables without their tones. */
const SYLLABLES = new Set(['gi', 'gin', 'gim', 'git', 'gich', 'quych', 'quyt', 'quynh'])
for (const rhyme of RHYMES) {
  if (!rhyme.startsWith('iê')) SYLLABLES.add(rhyme)
  for (const onset of ONSETS) if (fits(onset, rhyme)) SYLLABLES.add(onset + rhyme)
}

function fits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme)
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front && !rhyme.startsWith('yê')
  if (onset === 'gi') return !/^[iy]/.test(rhyme)
  if (onset === 'qu') return !/^(?:[uưo]|ia|iu|iê)/.test(rhyme)
  return !rhyme.startsWith('yê')
}

/** Whether a word in NFC is spelled as one Vietnamese syllable, whatever its case and the place of its tone. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false
  let letters = ''
  let tone = 0
  for (const letter of word.toLowerCase()) {
    const found = TONES.get(letter)
    if (found && found.tone > 0) {
      if (tone > 0) return false
      tone = found.tone
    }
    letters += found?.vowel ?? letter
  }
  if (!SYLLABLES.has(letters)) return false
  // A syllable that ends in a stop has one of two tones.
  return !/[ptc]$|ch$/.test(letters) || tone === SHARP || tone === HEAVY
}

/**
 * Whether the tone of a syllable stands where it may: "xã", "hoà" and "hòa", but not "xaõ", "cuả", "tòan".
 */
export function isToneInPlace(syllable: string): boolean {
  const word = syllable.toLowerCase()
  const place = [...word].findIndex((letter) => (TONES.get(letter)?.tone ?? 0) > 0)
  if (place === -1) return true
  const rhyme =
    /^(?:gi(?=.*[aăâeêioôơuưy])|qu)?[^aăâeêioôơuưy]*(.*)$/.exec(toneless(word))?.[1] ?? ''
  const at = place - (word.length - rhyme.length)
  const shaped = Math.max(...[...'ăâêôơ'].map((letter) => rhyme.indexOf(letter)))
  if (shaped !== -1) return at === shaped
  if (rhyme.startsWith('ư')) return at === 0
  const vowels = /^[aeiouy]*/.exec(rhyme)?.[0].length ?? 0
  if (vowels < rhyme.length) return at === vowels - 1
  if (/^(?:oa|oe|uy)$/.test(rhyme)) return at < 2
  return at === (vowels === 3 ? 1 : 0)
}

function toneless(word: string): string {
  return [...word].map((letter) => TONES.get(letter)?.vowel ?? letter).join('')
}

const SIGN = new RegExp(`[${VIETNAMESE_LETTERS}]`)

/** Whether a word has a letter that English does not have. */
export function isSigned(word: string): boolean {
  return SIGN.test(word)
}
