import type { XmlElement } from '../../../format/office/xml.ts'
import type { SourceParagraph } from '../document.ts'
import { childOf, childrenOf, numberOf, switchOf, valueOf } from './element.ts'
import { type RunProperties, runPropertiesOf, said, type ThemeFonts } from './run-properties.ts'

/** What `w:pPr` says that matters here. */
export interface ParagraphProperties {
  align?: NonNullable<SourceParagraph['align']>
  /** From 0; 9 is body text. */
  outline?: number
  pageBreakBefore?: boolean
  numId?: number
  level?: number
}

/** Styles of a file, each with all that it inherits. */
export interface Styles {
  theme: ThemeFonts
  /** What a run looks like in a paragraph of a style, with what it says itself. */
  run: (paragraphStyle: string | undefined, direct: RunProperties) => RunProperties
  paragraph: (style: string | undefined) => ParagraphProperties
  /** A paragraph style and those that it is based on, the nearest first. */
  chain: (style: string | undefined) => string[]
  /** `w:numId` of a numbering style. */
  numberingOf: (style: string) => number | undefined
  /** `w:tblBorders` of a table style, or of the default one. */
  tableBorders: (style: string | undefined) => XmlElement | undefined
}

const ALIGN: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}
/** Properties that a character style switches off where the paragraph's style has them on. */
const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'hidden'] as const
const MOST_ANCESTORS = 50

/** Reads `w:pPr`, of a paragraph or of a style. */
export function paragraphPropertiesOf(pPr: XmlElement | undefined): ParagraphProperties {
  const numPr = childOf(pPr, 'numPr')
  return said({
    align: ALIGN[valueOf(pPr, 'jc') ?? ''],
    outline: numberOf(pPr, 'outlineLvl'),
    pageBreakBefore: switchOf(pPr, 'pageBreakBefore'),
    numId: numberOf(numPr, 'numId'),
    level: numberOf(numPr, 'ilvl'),
  })
}

/** Reads the part of styles. */
export function stylesOf(root: XmlElement | undefined, theme: ThemeFonts): Styles {
  const styles = new Map<string, XmlElement>()
  const defaults = new Map<string, string>()
  for (const style of childrenOf(root, 'style')) {
    const { styleId = '', type = 'paragraph', default: isDefault = '0' } = style.attributes
    if (!styles.has(styleId)) styles.set(styleId, style)
    if (/^(?:1|true|on)$/.test(isDefault)) defaults.set(type, styleId)
  }
  const docDefaults = childOf(root, 'docDefaults')
  const runDefaults = runPropertiesOf(childOf(childOf(docDefaults, 'rPrDefault'), 'rPr'), theme)
  const paragraphDefaults = paragraphPropertiesOf(
    childOf(childOf(docDefaults, 'pPrDefault'), 'pPr'),
  )
  const chainFrom = (first: string | undefined): string[] => {
    const chain: string[] = []
    for (let id = first; id !== undefined && chain.length < MOST_ANCESTORS;) {
      const style = styles.get(id)
      if (!style || chain.includes(id)) break
      chain.push(id)
      id = valueOf(style, 'basedOn')
    }
    return chain
  }
  /** The style itself, or the default one where there is none such. */
  const named = (type: string, id: string | undefined): string | undefined =>
    id !== undefined && styles.has(id) ? id : defaults.get(type)
  const inherited = <T extends object>(
    first: string | undefined,
    of: (style: XmlElement) => T,
  ): T =>
    Object.assign(
      {},
      ...chainFrom(first)
        .reverse()
        .flatMap((id) => styles.get(id) ?? [])
        .map(of),
    ) as T
  const runs = remembered((id: string | undefined) =>
    inherited(id, (style) => runPropertiesOf(childOf(style, 'rPr'), theme)),
  )
  const paragraphs = remembered((id: string | undefined): ParagraphProperties => ({
    ...paragraphDefaults,
    ...inherited(id, styleParagraph),
  }))
  return {
    theme,
    run: (paragraphStyle, direct) =>
      dressed(
        runDefaults,
        runs(named('paragraph', paragraphStyle)),
        direct.style === undefined ? {} : runs(direct.style),
        direct,
      ),
    paragraph: (style) => paragraphs(named('paragraph', style)),
    chain: (style) => chainFrom(named('paragraph', style)),
    numberingOf: (style) => paragraphPropertiesOf(childOf(styles.get(style), 'pPr')).numId,
    tableBorders: (style) =>
      chainFrom(named('table', style))
        .map((id) => childOf(childOf(styles.get(id), 'tblPr'), 'tblBorders'))
        .find((borders) => borders !== undefined),
  }
}

/** Word's own heading styles have an outline level even where the file does not repeat it. */
function styleParagraph(style: XmlElement): ParagraphProperties {
  const heading = /^heading ([1-9])$/i.exec(valueOf(style, 'name') ?? '')?.[1]
  return {
    ...(heading === undefined ? {} : { outline: Number(heading) - 1 }),
    ...paragraphPropertiesOf(childOf(style, 'pPr')),
  }
}

function dressed(
  defaults: RunProperties,
  paragraph: RunProperties,
  character: RunProperties,
  direct: RunProperties,
): RunProperties {
  const look: RunProperties = { ...defaults, ...paragraph, ...character, ...direct }
  for (const name of TOGGLES) {
    const toggled = (paragraph[name] ?? false) !== (character[name] ?? false)
    look[name] = direct[name] ?? (defaults[name] === true || toggled)
  }
  return look
}

function remembered<Value>(
  compute: (id: string | undefined) => Value,
): (id: string | undefined) => Value {
  const known = new Map<string | undefined, Value>()
  return (id) => {
    const value = known.get(id) ?? compute(id)
    known.set(id, value)
    return value
  }
}
