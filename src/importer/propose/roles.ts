import { type AddresseeContext, addresseesAt } from './addressees.ts'
import { listed, longest, type Word, wordings } from './words.ts'
import type { WordRange } from './order-verbs.ts'

/** Who does what in a passage: those told, those in charge, those helping. */
export interface Roles {
  to: string[]
  lead: string[]
  support: string[]
  /** Words that give the roles, for the reasons. */
  because: string[]
  doubts: string[]
  /** Names of helping bodies that no unit has. */
  unknown: string[]
}

const LEAD = wordings('chủ trì, là cơ quan chủ trì, là đơn vị chủ trì, làm chủ trì')
const TOGETHER = wordings(`
  phối hợp với, phối hợp cùng, phối hợp cùng với, phối hợp chặt chẽ với, phối hợp tốt với,
  phối hợp chặt chẽ cùng, phối hợp thường xuyên với, phối hợp đồng bộ với,
  chủ động phối hợp với, phối hợp, phối hợp chặt chẽ, cùng, cùng với
`)
const HELPS = wordings('phối hợp, phối hợp thực hiện, cùng phối hợp')
/** Before "phối hợp với" these make it a name: "quy chế phối hợp với …". */
const NAMES = new Set(
  listed(`
  chế, tác, trình, hoạch, sự, việc
`),
)

/** The roles that a passage gives, told to `base`. Who is only spoken of has none. */
export function rolesIn(
  words: readonly Word[],
  { first, last }: WordRange,
  base: readonly string[],
  text: string,
  context: AddresseeContext,
): Roles {
  const roles: Roles = { to: [], lead: [], support: [], because: [], doubts: [], unknown: [] }
  const quote = (from: number, to: number): string =>
    text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
  for (let at = first; at < last; at += 1) {
    const together = longest(words, at, TOGETHER)
    if (together > 0 && !NAMES.has(words[at - 1]?.text ?? '')) {
      const list = addresseesAt(words, at + together, text, context)
      if (!list || list.to > last) continue
      // Everybody concerned is nobody who could be told apart.
      roles.support.push(...list.units.filter((unit) => unit !== context.everybody))
      roles.unknown.push(...list.unknown.filter((name) => /^\p{Lu}/u.test(name)))
      if (list.units.length > 0) roles.because.push(`vì có “${quote(at, list.to)}”`)
      at = list.to - 1
      continue
    }
    if (at === first && longest(words, at, LEAD) > 0) {
      roles.lead.push(...base)
      roles.because.push(`vì có “${quote(at, at + 2)}”`)
      continue
    }
    if (!context.find(words, at)) continue
    const list = addresseesAt(words, at, text, context)
    if (!list || list.to > last) continue
    const units = list.units.filter((unit) => unit !== context.everybody)
    const leads = longest(words, list.to, LEAD)
    const helps = longest(words, list.to, HELPS)
    if (leads > 0 && words[list.to]?.gap !== 'stop') {
      roles.lead.push(...units)
      if (units.length > 0) roles.because.push(`vì có “${quote(at, list.to + leads)}”`)
      if (words[at - 1]?.text === 'do') roles.doubts.push(`“${quote(at - 1, list.to + leads)}”`)
    } else if (helps > 0 && at > first && !isBase(units, base) && words[at]?.gap !== 'space') {
      roles.support.push(...units)
      if (units.length > 0) roles.because.push(`vì có “${quote(at, list.to + helps)}”`)
    }
    at = list.to - 1
  }
  roles.lead = [...new Set(roles.lead)]
  roles.support = [...new Set(roles.support)].filter((unit) => !roles.lead.includes(unit))
  roles.to = base.filter((unit) => !roles.lead.includes(unit))
  roles.support = roles.support.filter((unit) => !roles.to.includes(unit))
  return roles
}

function isBase(units: readonly string[], base: readonly string[]): boolean {
  return units.some((unit) => base.includes(unit))
}
