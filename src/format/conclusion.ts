import type { Conclusion, Mark, ReportItem } from '../domain/conclusion.ts'
import { findMentions } from '../domain/found-mentions.ts'
import type { NameFinder, PhraseFinder } from '../domain/mentions.ts'
import type { Block } from '../domain/paper.ts'
import { findPlaceMentions } from '../domain/place-mentions.ts'
import type { LocalProblem } from '../domain/problems.ts'
import { frontmatter } from '../domain/schemas/frontmatter.ts'
import type { Term } from '../domain/schemas/site.ts'
import type { Section } from '../domain/sections.ts'
import { termOf } from '../domain/vocabularies.ts'
import { compileBlocks } from './compile/block.ts'
import type { Context } from './compile/context.ts'
import { checkFrontmatter, splitFrontmatter } from './frontmatter.ts'
import { nameMarks } from './marks.ts'
import { parseBody } from './parse.ts'
import type { References } from './references.ts'
import { anchorReports } from './reports.ts'
import { nameSections } from './sections.ts'
import { type Place, type ProblemSink, problemSink, type Source } from './source.ts'
import { readYaml } from './yaml.ts'

/** The text of a paper, ready to be shown: its blocks, and what their marks mean. */
export interface Paper {
  blocks: Block[]
  marks: Mark[]
}

/** A conclusion file that was read. */
export interface ReadConclusion {
  conclusion: Conclusion
  paper: Paper
  source: Source
  places: Places
}

/** Where in its file the parts of a conclusion stand. */
export interface Places {
  /** A field of the frontmatter, or the nearest thing around it. */
  field: (path: readonly PropertyKey[]) => Place
  /** A mark, by its number, or one of its attributes. */
  mark: (index: number, attribute?: string) => Place
  /** The title of a section, by its number in reading order. */
  section: (index: number) => Place
}

/** What a conclusion is read against. */
export interface ReadingContext {
  /** Terms of office; nothing where they could not be read. */
  terms: readonly Term[] | undefined
  known: References
  findNames: NameFinder
  findPlaces: PhraseFinder
}

/**
 * Reads one conclusion file: frontmatter and body in one pass, against the vocabularies. Returns the
 * conclusion only where nothing is wrong; otherwise all that is wrong with the file.
 */
export function readConclusion(
  source: Source,
  id: string,
  file: string,
  context: ReadingContext,
): { read?: ReadConclusion; problems: LocalProblem[] } {
  const sink = problemSink(source)
  const head = splitFrontmatter(source, sink)
  if (!head) return { problems: sink.list }
  const meta = readYaml(head.yaml, frontmatter, sink, head.yamlStart)
  const body = readBody(source, head.bodyStart, context, sink)
  if (meta) checkFrontmatter(meta, body, source.text.slice(head.bodyStart), context, sink)
  if (!meta || sink.list.some(({ severity }) => severity === 'error')) {
    return { problems: sink.list }
  }
  const marks = body.marks.filter((mark) => mark !== undefined)
  const conclusion: Conclusion = {
    ...meta.value,
    id,
    file,
    term: termOf(meta.value.date, context.terms ?? [])?.id ?? '',
    sections: body.sections,
    marks,
    mentions: findMentions(body.blocks, marks, meta.value.issuer, context.findNames),
    places: findPlaceMentions(body.blocks, marks, context.findPlaces),
    reports: body.reports,
    hasText: body.blocks.length > 0,
  }
  const places: Places = {
    field: (path) => source.place(meta.offsetOf(path)),
    mark: (index, attribute) => source.place(body.offsetOfMark(index, attribute)),
    section: (index) => source.place(body.offsetOfSection(index)),
  }
  const paper = { blocks: body.blocks, marks }
  return { read: { conclusion, paper, source, places }, problems: sink.list }
}

/** Everything that the body of a file says. */
export interface Body {
  blocks: Block[]
  sections: Section[]
  marks: (Mark | undefined)[]
  reports: ReportItem[]
  /** Whether all of it could be parsed. */
  complete: boolean
  offsetOfMark: (index: number, attribute?: string) => number
  offsetOfSection: (index: number) => number
}

/** Reads the body of a file, which begins at an offset: also of one that has no frontmatter yet. */
export function readBody(
  source: Source,
  start: number,
  { known }: Pick<ReadingContext, 'known'>,
  sink: ProblemSink,
): Body {
  const { nodes, text, complete } = parseBody(source, start, sink)
  const context: Context = {
    source: { ...source, text },
    text,
    sink,
    titles: [],
    marks: [],
    closing: false,
  }
  const top = { top: true, frame: false, inMark: false, lists: 0 }
  const blocks = compileBlocks(context, nodes, start, text.length, top)
  const sections = nameSections(context.titles, sink)
  const reports = anchorReports(blocks)
  const { marks: found, titles } = context
  const marks = nameMarks(found, sections, reports.byMark, known, sink)
  // These outlive the reading, and so keep hold of no more than they need: not of the text, nor of the parsed tree.
  const offsetOfMark = (index: number, attribute?: string): number => {
    const element = found[index]?.element
    return (attribute === undefined ? element?.start : element?.offsetOf(attribute)) ?? start
  }
  const offsetOfSection = (index: number): number => titles[index]?.offset ?? start
  const reported = reports.items
  return { blocks, sections, marks, reports: reported, complete, offsetOfMark, offsetOfSection }
}
