import type { Archive, Entry, UnitView } from './archive.ts'
import { formatShort } from './dates.ts'
import { LABELS } from './labels.ts'
import { nameOf, paperCount, placeOf, type QuotedPlace } from './listings.ts'
import type { Unit } from './schemas/units.ts'

/*
 * What the page of a unit shows, made from what the archive knows of it.
 */

/** A block of a unit's page. */
export interface UnitBlock {
  id: string
  title: string
  hint: string | undefined
  /** The unit that the orders of the block were given to. */
  to: string
  entries: Entry[]
}

/** The blocks of a unit's page in their order: given directly (even if empty), through others, to all. */
export function unitBlocks(archive: Archive, unit: Unit, view: UnitView): UnitBlock[] {
  const direct = {
    id: 'giao-truc-tiep',
    title: LABELS.direct,
    hint: undefined,
    to: unit.id,
    entries: view.direct,
  }
  const wider = view.wider.map(({ unit: id, through, of, entries }) => ({
    id: `giao-cho-${id}`,
    title: `Giao cho ${nameOf(archive.units, id)}`,
    hint: `${through === 'parent' ? 'Đơn vị cấp trên' : 'Nhóm'} của ${nameOf(archive.units, of)}.`,
    to: id,
    entries,
  }))
  const general = {
    id: 'giao-chung',
    title: LABELS.general,
    hint: undefined,
    to: archive.units.find(({ all }) => all)?.id ?? unit.id,
    entries: view.general,
  }
  return [direct, ...wider, ...(view.general.length > 0 ? [general] : [])]
}

/**
 * One line on a unit: how much was given to it directly, in how many papers, how new the last one is; or how
 * much concerns it through others. Empty where nothing does.
 */
export function unitSummary({ direct, wider, general }: UnitView): string {
  const [newest] = direct
  if (!newest) {
    const others = wider.reduce((sum, { entries }) => sum + entries.length, general.length)
    return others > 0 ? `${others} nội dung giao qua cấp trên, nhóm hoặc giao chung.` : ''
  }
  const date = formatShort(newest.conclusion.date)
  return `${direct.length} nội dung giao trực tiếp trong ${paperCount(direct)} văn bản; mới nhất ngày ${date}.`
}

/** Passages and sentences that name a unit without an order to it, in one list, newest paper first. */
export function mentionedPlaces(archive: Archive, view: UnitView): QuotedPlace[] {
  const places = [
    ...view.mentionedPassages.map(placeOf),
    ...view.mentions.map(({ conclusion, section, mention }) => ({
      conclusion,
      section,
      anchor: section?.anchor,
      quote: mention.quote,
    })),
  ]
  const order = new Map(archive.conclusions.map(({ id }, index) => [id, index]))
  const place = ({ conclusion }: QuotedPlace): number => order.get(conclusion.id) ?? 0
  return places.sort((a, b) => place(a) - place(b))
}

/** Units that a unit took over from. */
export function predecessors(unit: Unit, units: readonly Unit[]): Unit[] {
  return units.filter((other) => other.successor === unit.id)
}
