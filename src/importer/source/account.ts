import { decomposed } from '../../domain/text.ts'
import { decodeTcvn3, decodeVni } from '../../format/legacy-encodings.ts'
import {
  type LeftOut,
  type Origin,
  paragraphsOf,
  type ScannedText,
  type SourceDocument,
} from './document.ts'
import { INVISIBLE } from './invisible.ts'
import { readSymbols } from './word/symbols.ts'

/*
 * Whether a reader has lost or doubled any text: what it claims to have read, text node by text node, against
 * what a scan of its own has found in the file. White space counts nowhere.
 */

/** Part of a claim: texts that the same nodes were read for. */
interface Claim {
  text: string
  nodes: Set<string>
}

/** Text nodes of a file that are not, letter for letter, in its text or among what was left out; in their order. */
export function unaccounted(document: SourceDocument): ScannedText[] {
  const scanned = new Map(document.scan.map((node) => [keyOf(node), node.text]))
  const missing = new Set(scanned.keys())
  const partly = partlyLeftOut(document.leftOut)
  for (const { text, nodes } of groupsOf(claimsOf(document))) {
    const texts = [...nodes].map((node) => without(scanned.get(node) ?? '', partly.get(node)))
    if (isReading(texts, text)) for (const node of nodes) missing.delete(node)
  }
  for (const [node, signs] of partly)
    if (without(scanned.get(node) ?? '', signs).trim() === '') missing.delete(node)
  return document.scan.filter((node) => node.text.trim() !== '' && missing.has(keyOf(node)))
}

const keyOf = ({ part, node }: Origin): string => `${part} ${node}`

/** What was taken out of a node that otherwise is text. */
function isPart({ reason }: LeftOut): boolean {
  return reason === 'control-character' || reason === 'mark-up'
}

/** How often each sign was taken out of a node. */
function partlyLeftOut(leftOut: readonly LeftOut[]): Map<string, Map<string, number>> {
  const partly = new Map<string, Map<string, number>>()
  for (const { reason, text, origins } of leftOut.filter(isPart))
    for (const origin of origins) {
      const signs = partly.get(keyOf(origin)) ?? new Map<string, number>()
      partly.set(keyOf(origin), signs)
      for (const sign of reason === 'mark-up' ? [text] : text)
        signs.set(sign, (signs.get(sign) ?? 0) + 1)
    }
  return partly
}

const SIGN = new RegExp(`(?<!\\*)\\*\\*(?!\\*)|${INVISIBLE.source}`, INVISIBLE.flags)

/** A text without signs, each as often as it was taken out. */
function without(text: string, signs: ReadonlyMap<string, number> | undefined): string {
  if (!signs) return text
  const left = new Map(signs)
  return text.replace(SIGN, (sign) => {
    const times = left.get(sign) ?? 0
    left.set(sign, times - 1)
    return times > 0 ? '' : sign
  })
}

function claimsOf(document: SourceDocument): Claim[] {
  const runs = paragraphsOf(document.blocks).flatMap((paragraph) => paragraph.runs)
  const claims = [
    ...runs.filter((run) => !run.generated),
    ...document.leftOut.filter((entry) => !isPart(entry)),
  ]
  return claims.map(({ text, origins }) => ({ text, nodes: new Set(origins.map(keyOf)) }))
}

/** Claims that share a node are one: a node that was read twice then has twice the text, and fails. */
function groupsOf(claims: readonly Claim[]): Claim[] {
  const groups: Claim[] = []
  const groupOf = new Map<string, Claim>()
  for (const claim of claims) {
    const known = [...claim.nodes].find((node) => groupOf.has(node))
    const group = known === undefined ? { text: '', nodes: new Set<string>() } : groupOf.get(known)
    if (!group) continue
    if (known === undefined) groups.push(group)
    group.text += claim.text
    for (const node of claim.nodes) {
      group.nodes.add(node)
      groupOf.set(node, group)
    }
  }
  return groups
}

/** What the letters of a node may become: fonts from before Unicode, of capitals, of signs. */
const READINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => decodeTcvn3(plainCodes(text)),
  (text) => decodeTcvn3(plainCodes(text), { capitals: true }),
  (text) => decodeVni(plainCodes(text)),
  (text) => decodeVni(plainCodes(text)).toUpperCase(),
  (text) => readSymbols(text, 'symbol'),
  (text) => readSymbols(text, 'wingdings'),
  (text) => readSymbols(text, 'wingdings-2'),
  (text) => readSymbols(text, 'wingdings-3'),
]
/** Nodes beyond which one run is not tried in parts. */
const MOST_PARTS = 200

function isReading(texts: readonly string[], claimed: string): boolean {
  const target = bare(claimed)
  return READINGS.some((read) => bare(read(texts.join(''))) === target) || isInParts(texts, target)
}

/** Whether the texts, read one so and the next otherwise, are the target. */
function isInParts(texts: readonly string[], target: string): boolean {
  if (texts.length > MOST_PARTS) return false
  const failed = new Set<string>()
  const from = (at: number, done: number): boolean => {
    if (at === texts.length) return done === target.length
    const key = `${at} ${done}`
    if (failed.has(key)) return false
    // Letters and their marks of VNI may stand in two nodes.
    for (const length of [1, 2]) {
      const text = texts.slice(at, at + length).join('')
      for (const read of READINGS) {
        const piece = bare(read(text))
        if (
          target.startsWith(piece, done) &&
          from(Math.min(at + length, texts.length), done + piece.length)
        )
          return true
      }
    }
    failed.add(key)
    return false
  }
  return from(0, 0)
}

function plainCodes(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xf000),
  )
}

/** A text without white space, letters apart from their marks: the same however it is composed. */
function bare(text: string): string {
  return decomposed(text).replace(/\s+/g, '')
}
