import type { XmlElement } from '../../../format/office/xml.ts'

/** The elements in an element, in their order. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string')
}

/** The first element of a name in an element. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name)
}

/** All elements of a name in an element, also behind a choice of forms for old and new programs. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name)
}

/** `w:val` of the first element of a name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val
}

/** `w:val` of the first element of a name as a whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name))
}

/** A whole number as Word writes it; nothing where it is none, or beyond what Word counts to. */
export function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,9}$/.test(value.trim())) return undefined
  return Number(value)
}

/** A property that is on or off; nothing where it is not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && isOn(found.attributes.val)
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value)
}

/** All text of an element as the file has it, whatever it is in. */
export function rawText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
