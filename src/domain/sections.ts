import { slug } from './text.ts'

/** A numbered or titled part of a paper. */
export interface Section {
  /** As printed, without the closing mark: "4.4", "I", "a". Nothing for a title without number. */
  number: string | undefined
  /** Where the number repeats in the paper: with those of the sections around it, as "II.1". */
  fullNumber?: string
  /** Title for outlines, without number and closing colon; from the text, or the editor's label. */
  title: string
  /** Fragment of its address, unique in the paper: `muc-4-4`. */
  anchor: string
  /** 1 for the outermost. */
  depth: number
  /** Anchor of the section it is part of. */
  parent: string | undefined
}

/** A section as a list outside its paper names it: "4.2. Ủy ban nhân dân xã", "a) Chi bộ", "5.1.". */
export function sectionTitle({
  number,
  fullNumber,
  title,
}: Pick<Section, 'number' | 'fullNumber' | 'title'>): string {
  if (number === undefined) return title
  const sign = /^\p{Ll}$/u.test(number) ? ')' : '.'
  return `${fullNumber ?? number}${sign} ${title}`.trim()
}

/** What a title says before its place in the paper is known. */
export interface SectionTitle {
  number: string | undefined
  title: string
  /** Depth of the heading, 2 for the outermost; nothing for a title that runs into its text. */
  heading?: number
}

/**
 * "4.4. ", "1) ", "IV. ", "a) ", "2.1 ", "I - ", "2/ ", "1.1- " in front of a title, also "1.Tên", "I-TÊN" without
 * a space; a bare integer, a roman number and a letter need a mark behind them. "12-KL/ĐU" is none, nor "5 - 7".
 */
const NUMBER =
  /^(?:(\d+(?:\.\d+)+)(?:[.)/]|\s?[-–](?=\s|$|\p{Lu}\p{Ll}))?|([IVXL]+)(?:[.)/]|\s?[-–](?=\s|$|\p{Lu}(?:\p{Ll}|\p{Lu}+\s)))|(\d+)(?:[.)/]|[-–](?=\s|$|\p{Lu}\p{Ll})|\s[-–](?=\s+\p{Lu}|$))|([A-Za-zĐđ])(?:[.)/]|-(?=\s|$)))(?:\s+|$|(?<=\d[.)/]|[IVXL][.)/])(?=\p{Lu}\p{Ll})|(?<=[-–])(?=\p{Lu}))/u

/** "Mục 3.", "Phần I", "Điều 5:": a number with the name of its kind; with more behind it needs a mark, or capitals. */
const NAMED_NUMBER =
  /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU) (\d+(?:\.\d+)*|[IVXL]+)(?:\s?[.:)-](?=\s|$)\s*|$|\s+(?=\p{Lu}{2}))/u

/** The number that a printed title begins with, and how many characters it takes with its mark and the space. */
export function titleNumber(text: string): { number: string; length: number } | undefined {
  const match = NUMBER.exec(text) ?? NAMED_NUMBER.exec(text)
  const number = match?.slice(1).find((group) => group !== undefined)
  return match && number !== undefined ? { number, length: match[0].length } : undefined
}

/** Splits a printed title into number and words: "4.3. Ủy ban … xã hội :" → 4.3, "Ủy ban … xã hội". */
export function parseTitle(printed: string): SectionTitle {
  const text = printed.replace(/\s+/g, ' ').trim()
  const found = titleNumber(text)
  const words = text.slice(found?.length ?? 0).replace(/\s*:$/, '')
  return { number: found?.number, title: words.replace(/^\s+/, '') }
}

/** The style of a number, which tells its rank beside the others: roman, letter, or arabic of n parts. */
function style(number: string): string {
  if (/^\d/.test(number)) return `arabic-${number.split('.').length}`
  if (/^[IVXL]+$/.test(number)) return 'roman'
  return /^\p{Lu}$/u.test(number) ? 'upper' : 'lower'
}

/** A level of the open outline: outer styles first. */
interface Open {
  title: SectionTitle
  index: number
}

/**
 * The tree of sections from their printed titles in reading order. A number belongs under the nearest open
 * section of another style; one of a style that is already open closes everything from there on, so gaps and
 * odd starts are kept as they are. A title without number goes by the depth of its heading.
 */
export function outline(titles: readonly SectionTitle[]): Section[] {
  const open: Open[] = []
  const parents = titles.map((title, index) => {
    const level = open.findIndex((entry) => closes(title, entry.title))
    if (level !== -1) open.length = level
    const parent = open.at(-1)?.index
    open.push({ title, index })
    return parent
  })
  const slugs = distinctSlugs(titles, parents)
  const full = fullNumbers(titles, parents)
  return titles.map(({ number, title }, index) => {
    const parent = parents[index]
    const fullNumber = full[index]
    return {
      number,
      ...(fullNumber !== undefined && fullNumber !== number && { fullNumber }),
      title,
      anchor: `muc-${slugs[index]}`,
      depth: depthOf(parents, index),
      parent: parent === undefined ? undefined : `muc-${slugs[parent]}`,
    }
  })
}

/** Whether a title ends an open section. */
function closes(next: SectionTitle, opened: SectionTitle): boolean {
  if (next.number === undefined || opened.number === undefined) {
    return (next.heading ?? Infinity) <= (opened.heading ?? Infinity)
  }
  const [own, other] = [style(next.number), style(opened.number)]
  if (own === other) return true
  // "4.2" stands under an open "4" and, where there is none, under no other number of its kind; nor does
  // it stand under a letter of a section before.
  if (!next.number.includes('.')) return own.startsWith('arabic') && other.startsWith('arabic')
  return other.startsWith('arabic') ? !isPart(next.number, opened.number) : other === 'lower'
}

/** Whether a dotted number is a part of another: "4.2" of "4". */
function isPart(number: string, whole: string): boolean {
  return number.startsWith(`${whole}.`)
}

function depthOf(parents: readonly (number | undefined)[], index: number): number {
  const parent = parents[index]
  return parent === undefined ? 1 : depthOf(parents, parent) + 1
}

/** A number that repeats in the paper takes its parent's slug along, wherever it stands. */
function distinctSlugs(
  titles: readonly SectionTitle[],
  parents: readonly (number | undefined)[],
): string[] {
  const own = titles.map(({ number, title }) =>
    // d) and đ) follow each other in a Vietnamese list, and fold to the same letter.
    number === 'đ' || number === 'Đ' ? 'dd' : slug(number ?? title) || 'khong-ten',
  )
  const count = counted(own)
  const slugs: string[] = []
  own.forEach((name, index) => {
    const above = slugs[around(titles, parents, index) ?? -1]
    slugs.push((count.get(name) ?? 0) > 1 && above !== undefined ? `${above}-${name}` : name)
  })
  return slugs
}

/** How many times each of the names stands in a list. */
function counted<T>(names: readonly T[]): Map<T, number> {
  const count = new Map<T, number>()
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1)
  return count
}

/** The section that tells this one from others of its number: its parent, unless "1.1" names it already. */
function around(
  titles: readonly SectionTitle[],
  parents: readonly (number | undefined)[],
  index: number,
): number | undefined {
  const own = titles[index]?.number
  let parent = parents[index]
  for (; parent !== undefined; parent = parents[parent]) {
    const whole = titles[parent]?.number
    if (own === undefined || whole === undefined || !isPart(own, whole)) break
  }
  return parent
}

/** Numbers as they are cited: one that repeats has its parent's before it. */
function fullNumbers(
  titles: readonly SectionTitle[],
  parents: readonly (number | undefined)[],
): (string | undefined)[] {
  const full: (string | undefined)[] = []
  const count = counted(titles.map(({ number }) => number))
  titles.forEach(({ number }, index) => {
    const above = full[around(titles, parents, index) ?? -1]
    const repeats = (count.get(number) ?? 0) > 1
    full.push(repeats && number !== undefined && above ? `${above}.${number}` : number)
  })
  return full
}

/** Pairs of sections that have the same address: the same number twice under one parent. */
export function repeatedSections(sections: readonly Section[]): { first: number; again: number }[] {
  const seen = new Map<string, number>()
  const repeats: { first: number; again: number }[] = []
  sections.forEach((section, again) => {
    const first = seen.get(section.anchor)
    if (first === undefined) seen.set(section.anchor, again)
    else repeats.push({ first, again })
  })
  return repeats
}
