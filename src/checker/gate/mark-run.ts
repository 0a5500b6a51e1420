import { ANY_MARK, GATE_MARKS, type GateMark, PHRASES } from './mark-words.ts'

/** A run with more letters than this is a sentence. */
export const LONGEST = 160

/** "Số 12-KL/ĐU (M)": a letter after the number that tells the degree of secrecy. */
export function numberTellsSecrecy(text: string): boolean {
  return /^\s*(?:Số)?[\s:.…]*\d*\s*[-–/]\s*\p{Lu}[^\s()]*\s*\(\s*(?:t|tu)?m\s*\)\s*$/iu.test(text)
}

/** The kinds of marks of a run of letters; none where anything but marks and their frames is in it. */
export function marksOfRun(run: string): GateMark[] {
  if (run.length > LONGEST || !ANY_MARK.test(run.toUpperCase())) return []
  return GATE_MARKS.filter((kind) => isMark(run, kind))
}

/** Whether a run can be cut into marks, at least one of them of this kind, and words that may stand around it. */
function isMark(run: string, kind: GateMark): boolean {
  const plain = run.toUpperCase()
  // For each place that can be reached: whether without a mark of the kind, and whether with one.
  const bare = new Set([0])
  const marked = new Set<number>()
  for (let at = 0; at < run.length; at++) {
    if (!bare.has(at) && !marked.has(at)) continue
    for (const { letters, mark, around, exact } of PHRASES.get(plain.charAt(at)) ?? []) {
      if (!around.includes(kind) || !(exact ? run : plain).startsWith(letters, at)) continue
      const end = at + letters.length
      if (marked.has(at) || mark === kind) marked.add(end)
      if (bare.has(at) && mark !== kind) bare.add(end)
    }
  }
  return marked.has(run.length)
}
