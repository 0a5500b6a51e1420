import type { Archive } from './archive.ts'
import type { Withdrawal } from './schemas/withdrawn.ts'

/** The attribute by which the page at the address of a withdrawn paper is known to be without its text. */
export const STUB_MARK = 'data-withdrawn'

/** Every id under which a withdrawn paper could be reached: its own and its former ones. */
export function idsOf({ id, formerIds }: Pick<Withdrawal, 'id' | 'formerIds'>): string[] {
  return [id, ...formerIds]
}

/** The addresses, by id, at which a page says that a paper was withdrawn; none that a paper has. */
export function stubs({
  withdrawn,
  conclusions,
}: Pick<Archive, 'withdrawn' | 'conclusions'>): { id: string; withdrawal: Withdrawal }[] {
  const taken = new Set(conclusions.flatMap(({ id, formerIds }) => [id, ...formerIds]))
  const found = withdrawn
    .filter(({ stub }) => stub)
    .flatMap((withdrawal) => idsOf(withdrawal).map((id) => ({ id, withdrawal })))
  return found.filter(({ id }) => {
    const free = !taken.has(id)
    taken.add(id)
    return free
  })
}
