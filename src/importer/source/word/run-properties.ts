import type { XmlElement } from '../../../format/office/xml.ts'
import { childOf, switchOf, valueOf } from './element.ts'

/** What `w:rPr` says; what it does not say is absent. */
export interface RunProperties {
  /** Id of the character style. */
  style?: string
  bold?: boolean
  italic?: boolean
  caps?: boolean
  smallCaps?: boolean
  hidden?: boolean
  underline?: boolean
  superscript?: boolean
  /** Font of plain letters, and of those with marks. */
  ascii?: string
  hAnsi?: string
}

/** Fonts of the theme by the name that runs call them by, as far as it goes: `major`, `minor`. */
export type ThemeFonts = Readonly<Record<string, string | undefined>>

/** The Latin fonts of a theme. */
export function themeFontsOf(theme: XmlElement | undefined): ThemeFonts {
  const scheme = childOf(childOf(theme, 'themeElements'), 'fontScheme')
  const latin = (name: string): string | undefined =>
    childOf(childOf(scheme, name), 'latin')?.attributes.typeface
  return { major: latin('majorFont'), minor: latin('minorFont') }
}

/** Reads `w:rPr`. */
export function runPropertiesOf(rPr: XmlElement | undefined, theme: ThemeFonts): RunProperties {
  if (!rPr) return {}
  const underline = childOf(rPr, 'u')?.attributes.val
  const align = valueOf(rPr, 'vertAlign')
  return said({
    style: valueOf(rPr, 'rStyle'),
    bold: switchOf(rPr, 'b'),
    italic: switchOf(rPr, 'i'),
    caps: switchOf(rPr, 'caps'),
    smallCaps: switchOf(rPr, 'smallCaps'),
    hidden: switchOf(rPr, 'vanish'),
    underline: underline === undefined ? undefined : underline !== 'none',
    superscript: align === undefined ? undefined : align === 'superscript',
    ...fontsOf(childOf(rPr, 'rFonts'), theme),
  })
}

function fontsOf(
  rFonts: XmlElement | undefined,
  theme: ThemeFonts,
): Pick<RunProperties, 'ascii' | 'hAnsi'> {
  const { ascii, hAnsi, asciiTheme, hAnsiTheme } = rFonts?.attributes ?? {}
  const themed = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : theme[name.slice(0, 5)]
  return said({ ascii: themed(asciiTheme) ?? ascii, hAnsi: themed(hAnsiTheme) ?? hAnsi })
}

/** An object without what is undefined, so that it can be laid over another one. */
export function said<T extends object>(properties: {
  [Key in keyof T]: T[Key] | undefined
}): T {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as T
}
