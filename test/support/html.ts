/** Built pages as trees, for tests that look at what stands in them. */
import {
  HtmlValidate,
  Parser,
  StaticConfigLoader,
  type DOMNode,
  type HtmlElement,
} from 'html-validate'

export type { HtmlElement }

/** The recommended rules, less those that would only please themselves. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Bytes that compress to nothing and that nobody reads.
      'no-trailing-whitespace': 'off',
      // Names of papers and bodies are long, and are the owner's.
      'long-title': 'off',
    },
  }),
)

/** Parses a page; the result is its document. */
export async function parsePage(html: string): Promise<HtmlElement> {
  return new Parser(await validator.getConfigFor('page.html')).parseHtml(html)
}

/** What is wrong with the HTML of a page, a line each. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

/** An attribute's value as a browser sees it, or undefined where the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name)
  return value === null ? undefined : decode(value)
}

/** The text content of an element, without the parts that `leaveOut` says. */
export function textOf(
  node: DOMNode,
  leaveOut: (element: HtmlElement) => boolean = () => false,
): string {
  if (node.nodeType === TEXT) return decode(node.textContent)
  return node.childNodes
    .filter((child) => child.nodeType === TEXT || !leaveOut(child as HtmlElement))
    .map((child) => textOf(child, leaveOut))
    .join('')
}

/** Text with its white space as a reader sees it: runs of spaces and line ends are one space. */
export function collapsed(text: string): string {
  // Not \s: a space that may not break is another character.
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
}

/** The text of every element that a selector finds, collapsed. */
export function texts(from: HtmlElement, selector: string): string[] {
  return from.querySelectorAll(selector).map((element) => collapsed(textOf(element)))
}

/** The words of a paper on its page: all of `[data-paper]` less what the archive puts beside them. */
export function paperText(page: HtmlElement): string {
  const papers = page.querySelectorAll('[data-paper]')
  return collapsed(
    papers.map((paper) => textOf(paper, (element) => element.hasAttribute('data-aside'))).join(''),
  )
}

const TEXT = 3

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** Throws at a reference that pages of this project do not use, instead of guessing. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16))
    const known = NAMED[String(name)]
    if (known === undefined) throw new Error(`unknown character reference ${String(whole)}`)
    return known
  })
}
