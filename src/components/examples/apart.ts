/** Attributes that name ids of the same page. */
const REFERENCES = ['for', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls']

/** Elements that are ways through a page, of which each must have a name of its own. */
const LANDMARK = /<(nav|aside|section|form)\b([^>]*)>/g

/**
 * The HTML of one state, so that it can stand on a page with others of the same component: its ids, and all that refers
 * to them, begin with `key`, and its landmarks are told apart by the words in the element with the id `state`. It leads
 * nowhere by itself.
 */
export function apart(html: string, key: string, state: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? []))
  const own = (id: string): string => (ids.has(id) ? `${key}-${id}` : id)
  const references = new RegExp(`\\s(${REFERENCES.join('|')})="([^"]+)"`, 'g')
  return html
    .replace(/\sid="([^"]+)"/g, (_, id: string) => ` id="${own(id)}"`)
    .replace(
      references,
      (_, name: string, list: string) => ` ${name}="${list.split(' ').map(own).join(' ')}"`,
    )
    .replace(/\shref="#([^"]+)"/g, (_, id: string) => ` href="#${own(id)}"`)
    .replace(
      LANDMARK,
      (_, tag: string, attributes: string) => `<${tag}${named(attributes, state)}>`,
    )
    .replace(/\sdata-moved(="")?/g, '')
}

/** The attributes of a landmark with the state in its name. */
function named(attributes: string, state: string): string {
  if (attributes.includes('aria-labelledby="'))
    return attributes.replace(/aria-labelledby="([^"]*)"/, `aria-labelledby="$1 ${state}"`)
  const label = /\saria-label="([^"]*)"/.exec(attributes)
  if (!label) return `${attributes} aria-labelledby="${state}"`
  return attributes.replace(label[0], `${label[0].slice(0, -1)}, ${state}"`)
}
