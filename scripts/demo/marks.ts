/** Attributes of a directive; lists are unit or topic ids. */
export interface DirectiveAttributes {
  to?: readonly string[]
  lead?: readonly string[]
  support?: readonly string[]
  topics?: readonly string[]
  due?: string
  dueText?: string
  recurs?: string
}

type Attributes = Readonly<Record<string, string | readonly string[] | undefined>>

/** `<Directive>` around a part of a paragraph. */
export function directiveTag(id: string, attributes: DirectiveAttributes, content: string): string {
  return tag('Directive', ordered(id, attributes), content)
}

/** `<Directive>` around whole paragraphs. */
export function directiveBlocks(
  id: string,
  attributes: DirectiveAttributes,
  paragraphs: readonly string[],
): string {
  return tag('Directive', ordered(id, attributes), `\n\n${paragraphs.join('\n\n')}\n\n`)
}

/** `<Passage>` around a part of a paragraph. */
export function passageTag(
  attributes: { id?: string; topics?: readonly string[]; to?: readonly string[] },
  content: string,
): string {
  return tag('Passage', attributes, content)
}

/** `<Title>`, with the editor's label where the paper has only a number. */
export function titleTag(printed: string, label?: string): string {
  return tag('Title', { label }, printed)
}

function ordered(id: string, attributes: DirectiveAttributes): Attributes {
  const { to, lead, support, topics, due, dueText, recurs } = attributes
  return { id, to, lead, support, topics, due, dueText, recurs }
}

function tag(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([key, value]) => ` ${key}="${typeof value === 'string' ? value : value?.join(' ')}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}
