import { strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { readAttachment } from '../../../../src/checker/attachments/read.ts'

const XMP =
  '<?xpacket begin=""?><x:xmpmeta xmlns:x="x"><rdf:RDF xmlns:rdf="r"><rdf:Description><dc:title xmlns:dc="d"><rdf:Alt><rdf:li>MẬT</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'

/** A TIFF of one directory: tags with bytes as values, and numbers for directories further on. */
function tiff(
  tags: readonly [tag: number, value: Uint8Array | number][],
  little = true,
): Uint8Array {
  const bytes = Buffer.alloc(2000)
  const u16 = (value: number, at: number): number =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at)
  const u32 = (value: number, at: number): number =>
    little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at)
  bytes.write(little ? 'II' : 'MM', 0, 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(tags.length, 8)
  let free = 10 + tags.length * 12 + 4
  tags.forEach(([tag, value], index) => {
    const entry = 10 + index * 12
    u16(tag, entry)
    u16(typeof value === 'number' ? 4 : 2, entry + 2)
    u32(typeof value === 'number' ? 1 : value.length, entry + 4)
    if (typeof value === 'number') u32(value, entry + 8)
    else if (value.length <= 4) bytes.set(value, entry + 8)
    else {
      u32(free, entry + 8)
      bytes.set(value, free)
      free += value.length
    }
  })
  return new Uint8Array(bytes)
}

const TAGS: [number, Uint8Array | number][] = [
  [0x010e, strToU8('Phụ lục\0')],
  [0x013b, strToU8('Abc\0')],
  [0x9c9b, new Uint8Array(Buffer.from('MẬT\0', 'utf16le'))],
  [0x8825, 8],
  [0x9286, new Uint8Array([...strToU8('UNICODE\0'), ...Buffer.from('góp ý', 'utf16le')])],
]
const FOUND = [
  { name: 'ImageDescription', value: 'Phụ lục' },
  { name: 'Artist', value: 'Abc' },
  { name: 'XPTitle', value: 'MẬT' },
  { name: 'GPS', value: 'GPS' },
  { name: 'UserComment', value: 'góp ý' },
]

function jpeg(...segments: readonly [marker: number, content: Uint8Array][]): Uint8Array {
  const parts = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  })
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...parts,
      Buffer.from([0xff, 0xda, 0, 4, 1, 2, 0xff]),
    ]),
  )
}

function png(...chunks: readonly [type: string, content: Uint8Array][]): Uint8Array {
  const parts = chunks.map(([type, content]) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(content.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, content, Buffer.alloc(4)])
  })
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]))
}

const join = (...parts: (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? strToU8(part) : part))),
  )

test('the properties of a photograph', async () => {
  const bytes = jpeg(
    [0xe0, strToU8('JFIF\0')],
    [0xe1, join('Exif\0\0', tiff(TAGS))],
    [0xe1, join('http://ns.adobe.com/xap/1.0/\0', XMP)],
    [0xfe, strToU8('chú thích')],
  )
  expect(await readAttachment('a.jpg', bytes)).toEqual({
    kind: 'image',
    properties: [
      ...FOUND,
      { name: 'title', value: 'MẬT' },
      { name: 'Comment', value: 'chú thích' },
    ],
    lines: [],
    openChanges: false,
    unread: ['image'],
  })
})

test('the properties of a PNG, compressed ones too', async () => {
  const bytes = png(
    ['tEXt', join('Title\0', 'Phụ lục')],
    ['zTXt', join('Author\0\0', zlibSync(strToU8('Nguyễn A')))],
    ['iTXt', join('Comment\0\x01\0vi\0\0', zlibSync(strToU8('MẬT')))],
    ['iTXt', join('XML:com.adobe.xmp\0\0\0\0\0', XMP)],
    ['eXIf', tiff([[0x013b, strToU8('B\0')]])],
  )
  const text = await readAttachment('a.png', bytes)
  expect(text.properties).toEqual([
    { name: 'Title', value: 'Phụ lục' },
    { name: 'Author', value: 'Nguyễn A' },
    { name: 'Comment', value: 'MẬT' },
    { name: 'title', value: 'MẬT' },
    { name: 'Artist', value: 'B' },
  ])
  expect(text.unread).toEqual(['image'])
})

test('a TIFF in either order of bytes, one that points in circles too', async () => {
  expect((await readAttachment('a.tif', tiff(TAGS))).properties).toEqual(FOUND)
  const big = tiff(TAGS.slice(0, 2), false)
  expect((await readAttachment('a.tif', big)).properties).toEqual(FOUND.slice(0, 2))
  const circle = tiff([[0x8769, 8], ...TAGS.slice(0, 1)])
  expect((await readAttachment('a.tif', circle)).properties).toEqual(FOUND.slice(0, 1))
})

test('other pictures are pictures', async () => {
  for (const head of ['GIF89a', 'RIFF\0\0\0\0WEBPVP8 ', '\0\0\0\x18ftypheic'])
    expect(await readAttachment('a.bin', strToU8(head))).toMatchObject({
      kind: 'image',
      unread: ['image'],
    })
})
