import type { Archive, Entry, UnitView } from './archive.ts'
import { formatShort } from './dates.ts'
import { LABELS } from './labels.ts'
import { nameOf, paperCount, placeOf, type QuotedPlace } from './listings.ts'
import type { Unit } from './schemas/units.ts'
import { countByYear, inYears, shareYears, type YearCount, type YearShares } from './year-pages.ts'

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

/**
 * The blocks of a unit's page in their order: given directly (even if empty), to those it took over from, through
 * others, to all.
 */
export function unitBlocks(archive: Archive, unit: Unit, view: UnitView): UnitBlock[] {
  const direct = {
    id: 'giao-truc-tiep',
    title: LABELS.direct,
    hint: undefined,
    to: unit.id,
    entries: view.direct,
  }
  const before = view.before.map(({ unit: id, entries }) => ({
    id: `tien-than-${id}`,
    title: `Giao cho ${nameOf(archive.units, id)}`,
    hint: `${LABELS.predecessor} của ${unit.name}.`,
    to: id,
    entries,
  }))
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
  return [direct, ...before, ...wider, ...(view.general.length > 0 ? [general] : [])]
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
  const dated = direct.filter(({ mark }) => mark.due !== undefined).length
  return [
    `${direct.length} nội dung giao trực tiếp trong ${paperCount(direct)} văn bản`,
    `${dated === 0 ? 'không' : dated} nội dung${dated === 0 ? ' nào' : ''} ghi thời hạn`,
    `mới nhất ngày ${formatShort(newest.conclusion.date)}.`,
  ].join('; ')
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

/** How the page of a unit is shared out over years: all that it shows counts, what is given to others too. */
export function unitYears(archive: Archive, view: UnitView): YearShares {
  return shareYears(countByYear([...ordersOf(view), ...mentionedPlaces(archive, view)]))
}

/** What a unit's page has of some years. */
export function viewOfYears(view: UnitView, years: readonly YearCount[]): UnitView {
  const wanted = inYears(years)
  const some = <B extends { entries: Entry[] }>(blocks: B[]): B[] =>
    blocks
      .map((block) => ({ ...block, entries: block.entries.filter(wanted) }))
      .filter(({ entries }) => entries.length > 0)
  return {
    direct: view.direct.filter(wanted),
    before: some(view.before),
    wider: some(view.wider),
    general: view.general.filter(wanted),
    mentionedPassages: view.mentionedPassages.filter(wanted),
    mentions: view.mentions.filter(wanted),
  }
}

/** Every order on a unit's page. */
export function ordersOf({ direct, before, wider, general }: UnitView): Entry[] {
  return [direct, ...before.map((b) => b.entries), ...wider.map((b) => b.entries), general].flat()
}

/** Units that a unit took over from. */
export function predecessors(unit: Unit, units: readonly Unit[]): Unit[] {
  return units.filter((other) => other.successor === unit.id)
}
