/** Styles and automatic numbers of a Word file made for tests: see word-file.ts. */
import { lookXml, type RunLook, type Xml, escaped } from './runs.ts'

/** A style. */
export interface Style {
  id: string
  /** As Word knows it (`heading 1`); the id where absent. */
  name?: string
  type?: 'paragraph' | 'character' | 'table' | 'numbering'
  basedOn?: string
  /** The style of paragraphs that name none. */
  isDefault?: boolean
  look?: RunLook
  /** XML of `w:pPr`. */
  paragraph?: Xml
  /** Further XML. */
  more?: Xml
}

/** A level of automatic numbers. */
export interface Level {
  /** `decimal`, `upperRoman`, `bullet` …; `decimal` where absent. */
  format?: string
  /** `%1.%2.`, or the bullet. */
  text: string
  start?: number
  suffix?: 'tab' | 'space' | 'nothing'
  /** `w:lvlRestart`. */
  restart?: number
  /** Roman and letters of other levels as digits. */
  legal?: boolean
  /** Id of the paragraph style that is linked to the level. */
  style?: string
  look?: RunLook
}

/** A definition of a list (`w:abstractNum`). */
export interface NumberingDefinition {
  id: number
  levels?: readonly Level[]
  /** This is the definition of that numbering style. */
  styleLink?: string
  /** The definition is that numbering style's. */
  numStyleLink?: string
}

/** A list (`w:num`), which paragraphs name; several may share a definition. */
export interface NumberingList {
  id: number
  definition: number
  /** Overrides by level. */
  overrides?: Readonly<Record<number, { start?: number; level?: Level }>>
}

/** Definitions and lists; without `lists` each definition has a list of its own number. */
export interface Numbering {
  definitions: readonly NumberingDefinition[]
  lists?: readonly NumberingList[]
}

export function numberingXml({ definitions, lists }: Numbering): Xml {
  const all = lists ?? definitions.map(({ id }) => ({ id, definition: id }))
  return definitions.map(definitionXml).join('') + all.map(listXml).join('')
}

function definitionXml({ id, levels = [], styleLink, numStyleLink }: NumberingDefinition): Xml {
  const links = [
    styleLink === undefined ? '' : `<w:styleLink w:val="${styleLink}"/>`,
    numStyleLink === undefined ? '' : `<w:numStyleLink w:val="${numStyleLink}"/>`,
  ].join('')
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${links}${levels.map(levelXml).join('')}</w:abstractNum>`
}

function levelXml(level: Level, index: number): Xml {
  return [
    `<w:lvl w:ilvl="${index}"><w:start w:val="${level.start ?? 1}"/>`,
    `<w:numFmt w:val="${level.format ?? 'decimal'}"/>`,
    level.restart === undefined ? '' : `<w:lvlRestart w:val="${level.restart}"/>`,
    level.style === undefined ? '' : `<w:pStyle w:val="${level.style}"/>`,
    level.legal ? '<w:isLgl/>' : '',
    level.suffix === undefined ? '' : `<w:suff w:val="${level.suffix}"/>`,
    `<w:lvlText w:val="${escaped(level.text)}"/>${lookXml(level.look)}</w:lvl>`,
  ].join('')
}

function listXml({ id, definition, overrides = {} }: NumberingList): Xml {
  const inner = Object.entries(overrides).map(
    ([index, { start, level }]) =>
      `<w:lvlOverride w:ilvl="${index}">${start === undefined ? '' : `<w:startOverride w:val="${start}"/>`}${level ? levelXml(level, Number(index)) : ''}</w:lvlOverride>`,
  )
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${inner.join('')}</w:num>`
}

export function styleXml(style: Style): Xml {
  return [
    `<w:style w:type="${style.type ?? 'paragraph'}"${style.isDefault ? ' w:default="1"' : ''} w:styleId="${style.id}">`,
    `<w:name w:val="${style.name ?? style.id}"/>`,
    style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`,
    style.paragraph === undefined ? '' : `<w:pPr>${style.paragraph}</w:pPr>`,
    lookXml(style.look),
    style.more ?? '',
    '</w:style>',
  ].join('')
}
