import type { Random } from '../../../../scripts/demo/random.ts'

/** A change of the XML of a part: what a damaged disk, a bad program or malice may make of it. */
export type XmlChange = (xml: string, random: Random, others: readonly string[]) => string

const TOKENS = [
  '<w:p>', '</w:p>', '<w:p/>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:t/>', '<w:tbl>', '<w:tr/>', '<w:tc>',
  '<w:del>', '</w:del>', '<w:ins>', '<w:moveFrom>', '<w:fldChar w:fldCharType="begin"/>', '<w:sym/>',
  '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>', '<w:footnoteReference w:id="1"/>',
  '<w:sym w:font="Symbol" w:char="zz"/>', '<w:sym w:char="10FFFFF"/>', '<w:noBreakHyphen/>', '<w:txbxContent>',
  '<mc:AlternateContent>', '<mc:Fallback>', '<!--', '-->', '<![CDATA[', ']]>', '<?x?>', '<!DOCTYPE a>', '&', '&amp;',
  '&#0;', '&#xD800;', '&#x110000;', '&#xFFFF;', '&x;', '<', '>', '"', "'", ' ', '\0', '\ufeff', '\u00ad', '\u200b',
  '<w:vanish/>', '<w:caps/>', '<w:vMerge/>', '<w:gridSpan w:val="-1"/>', '<w:sectPr/>', '<w:numPr/>', '<w:altChunk/>',
] // prettier-ignore
const VALUES = [
  '', '0', '1', '-1', '9', '99', '2147483648', '1e9', 'NaN', 'abc', '%1%2%9', '__proto__', 'constructor', 'nil',
  '&lt;', '\u0301', '.VnTimeH', 'VNI-Times', 'Symbol', 'H1', 'restart', 'bullet', 'begin', '../../x', '/', '\\', 'x'.repeat(2000),
] // prettier-ignore
const NAMES = [
  'w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:del', 'w:ins', 'w:delText', 'w:instrText', 'w:hyperlink', 'w:sdt',
  'w:sdtContent', 'w:drawing', 'w:txbxContent', 'w:footnote', 'w:pPr', 'w:rPr', 'mc:Choice', 'mc:AlternateContent',
  'w:style', 'w:lvl', 'w:num', 'w:x', '__proto__', 'toString', 'w:basedOn', 'w:numStyleLink', 'w:rt', 'w:body',
] // prettier-ignore

const at = (xml: string, random: Random): number => random.int(0, xml.length)

/** A place between two tags, where XML stays well-formed. */
function between(xml: string, random: Random): number {
  const close = xml.indexOf('>', at(xml, random))
  return close === -1 ? xml.length : close + 1
}

/** A whole element, or as good as. */
function element(xml: string, random: Random): [start: number, end: number] {
  const tag = /<([\w:]+)[^<>]*?(\/?)>/g
  tag.lastIndex = at(xml, random)
  const open = tag.exec(xml)
  if (!open) return [0, 0]
  const start = open.index
  if (open[2] === '/') return [start, start + open[0].length]
  const close = xml.indexOf(`</${open[1] ?? ''}>`, start)
  return close === -1 ? [start, start] : [start, close + (open[1] ?? '').length + 3]
}

const replace = (xml: string, start: number, end: number, by: string): string =>
  xml.slice(0, start) + by + xml.slice(end)

/** Every change, by what it does. */
export const XML_CHANGES: Readonly<Record<string, XmlChange>> = {
  'delete characters': (xml, random) => {
    const start = at(xml, random)
    return replace(xml, start, start + random.pick([1, 3, 50]), '')
  },
  'insert a token': (xml, random) => {
    const start = random.oneIn(3) ? at(xml, random) : between(xml, random)
    return replace(xml, start, start, random.pick(TOKENS))
  },
  'insert tokens many times': (xml, random) => {
    const start = between(xml, random)
    return replace(xml, start, start, random.pick(TOKENS).repeat(random.int(2, 400)))
  },
  'delete an element': (xml, random) => replace(xml, ...element(xml, random), ''),
  'double an element': (xml, random) => {
    const [start, end] = element(xml, random)
    return replace(xml, end, end, xml.slice(start, end).repeat(random.pick([1, 2, 30])))
  },
  'move an element': (xml, random) => {
    const [start, end] = element(xml, random)
    const rest = replace(xml, start, end, '')
    const to = between(rest, random)
    return replace(rest, to, to, xml.slice(start, end))
  },
  'wrap an element': (xml, random) => {
    const [start, end] = element(xml, random)
    const name = random.pick(NAMES)
    const depth = random.pick([1, 1, 1, 5, 200, 2000])
    const wrapped = `<${name}>`.repeat(depth) + xml.slice(start, end) + `</${name}>`.repeat(depth)
    return replace(xml, start, end, wrapped)
  },
  'put an element into itself': (xml, random) => {
    const [start, end] = element(xml, random)
    const inner = xml.slice(start, end)
    const to = inner.indexOf('>') + 1
    return replace(xml, start, end, replace(inner, to, to, inner))
  },
  'rename elements': (xml, random) => {
    const [from, to] = [random.pick(NAMES), random.pick(NAMES)]
    return xml.replaceAll(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`)
  },
  'rename an attribute': (xml, random) =>
    xml.replaceAll(random.pick(['w:val=', 'w:id=', 'r:id=', 'w:numId=', 'Target=']), 'w:other='),
  'another value': (xml, random) => {
    const value = /="[^"]*"/g
    value.lastIndex = at(xml, random)
    const found = value.exec(xml)
    if (!found) return xml
    const by = `="${random.pick(VALUES)}"`
    return replace(xml, found.index, found.index + found[0].length, by)
  },
  'the same value everywhere': (xml, random) => {
    const by = `="${random.pick(VALUES)}"`
    return xml.replaceAll(/(w:(?:val|id|numId|abstractNumId|ilvl|styleId))="[^"]*"/g, `$1${by}`)
  },
  'cut the end off': (xml, random) => xml.slice(0, at(xml, random)),
  'spliced with another part': (xml, random, others) => {
    const other = random.pick(others)
    return xml.slice(0, at(xml, random)) + other.slice(at(other, random))
  },
  'another part': (_, random, others) => random.pick(others),
  'a long text': (xml, random) => {
    const start = between(xml, random)
    const text = random.pick(['x', 'Đảng ủy ', '§¶ng ', '%1.', '\u0301']).repeat(20_000)
    return replace(xml, start, start, `<w:r><w:t>${text}</w:t></w:r>`)
  },
  'letters in parts': (xml) => xml.normalize('NFD'),
}
