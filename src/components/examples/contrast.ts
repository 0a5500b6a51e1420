/** The colours of tokens.css by name, without `--color-`: `ink` → `#1b1714`. */
export function coloursOf(tokens: string): Map<string, string> {
  return tokensOf(tokens, 'color')
}

/** The tokens of one kind by name, without the kind: of `text` for instance `lg` → `1.125rem`. */
export function tokensOf(tokens: string, kind: string): Map<string, string> {
  const found = tokens.matchAll(new RegExp(`^\\s*--${kind}-([a-z0-9-]+):\\s*([^;]+);`, 'gm'))
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]))
}

/**
 * How two colours (`#rrggbb`) stand out from each other, from 1 to 21, as WCAG 2 reckons. Throws a RangeError for
 * anything else.
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!match) throw new RangeError(`not a colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const part = parseInt(hex, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A ratio as it is written: 7.128 → "7,12 : 1", never rounded up. */
export function formatRatio(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',')} : 1`
}
