import type { Conclusion, Mark } from '../../../src/domain/conclusion.ts'
import type { Block, Inline } from '../../../src/domain/paper.ts'
import { outline, parseTitle } from '../../../src/domain/sections.ts'
import { urlFactory } from '../../../src/domain/urls.ts'

/** The addresses of a site in a subfolder. */
export const urls = urlFactory({ base: '/kho/' })

/** A section for a paper: its printed title, on a line of its own or run in, and its paragraphs. */
export interface SectionText {
  title: string
  runIn?: boolean
  paragraphs: string[]
}

/** A paper made of an opening, sections and a signature, as the compiler would give it. */
export function paper(
  opening: string[],
  sections: SectionText[],
  signature: string[] = [],
  more: Partial<Conclusion> = {},
): { conclusion: Conclusion; blocks: Block[] } {
  const told = outline(sections.map(({ title }) => parseTitle(title)))
  const blocks: Block[] = opening.map((line) => paragraph([text(line)]))
  sections.forEach(({ title, runIn, paragraphs }, index) => {
    const section = told[index]?.anchor ?? ''
    if (runIn) {
      const [first = '', ...rest] = paragraphs
      const start: Inline = { kind: 'title', section, children: [text(title)] }
      blocks.push(
        paragraph([start, text(` ${first}`)]),
        ...rest.map((line) => paragraph([text(line)])),
      )
    } else {
      blocks.push({ kind: 'heading', section, depth: 2, children: [text(title)] })
      blocks.push(...paragraphs.map((line) => paragraph([text(line)])))
    }
  })
  if (signature.length > 0) {
    blocks.push({ kind: 'signature', children: signature.map((line) => paragraph([text(line)])) })
  }
  const conclusion: Conclusion = {
    id: '2026/thu',
    file: 'content/conclusions/2026/thu.mdx',
    term: '2025-2030',
    type: 'ket-luan',
    issuer: 'btv',
    date: '2026-03-23',
    title: 'Kết luận kỳ họp thứ 10',
    recipients: [],
    secrecy: 'none',
    attachments: [],
    formerIds: [],
    notes: [],
    confirmations: [],
    history: [],
    proposed: [],
    sections: told,
    marks: [],
    mentions: [],
    places: [],
    reports: [],
    hasText: true,
    ...more,
  }
  return { conclusion, blocks }
}

/** A directive with nothing said of it but what is given. */
export function directive(more: Partial<Mark>): Mark {
  return {
    kind: 'directive',
    anchor: 'chi-dao-1',
    ownAnchor: true,
    section: undefined,
    to: [],
    lead: [],
    support: [],
    topics: [],
    due: undefined,
    dueText: undefined,
    recurs: undefined,
    proposed: undefined,
    quote: '',
    ...more,
  }
}

function paragraph(children: Inline[]): Block {
  return { kind: 'paragraph', depth: 0, children }
}

function text(value: string): Inline {
  return { kind: 'text', value }
}
