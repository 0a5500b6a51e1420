/** A small writer of PDF files for tests: objects in, bytes out; text in ASCII or, as UTF-16, in any letters. */
import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'

/** A PDF string of any letters. */
export function pdfString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

/** One page: its content stream, and its annotations as dictionaries. */
export interface PdfPage {
  content: string
  annotations?: readonly string[]
}

export interface PdfFile {
  pages: readonly PdfPage[]
  /** Entries of the document information: name and PDF value. */
  info?: Readonly<Record<string, string>>
  xmp?: string
  /** Files in the file, by name. */
  embedded?: Readonly<Record<string, Uint8Array>>
  /** Whether the content streams are compressed. */
  compressed?: boolean
  /** Asks for a password that nobody knows. */
  encrypted?: boolean
  /** Further objects, with the numbers from 1000 on that annotations refer to. */
  objects?: Readonly<Record<number, string | [dictionary: string, stream: Uint8Array | string]>>
}

type PdfObject = string | [dictionary: string, stream: Uint8Array | string]

/** A line of text at a place of an A4 page (595 × 842, from the lower left corner), in letters of ASCII. */
export function textAt(x: number, y: number, text: string, size = 14): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`
}

/** Writes a PDF file. */
export function pdf(file: PdfFile): Uint8Array {
  const objects = new Map<number, PdfObject>()
  const kids: string[] = []
  const names: string[] = []
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>')
  objects.set(4, ['', CMAP])
  file.pages.forEach(({ content, annotations = [] }, index) => {
    const number = 10 + index * 2
    kids.push(`${number} 0 R`)
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R /Annots [${annotations.join(' ')}] >>`,
    )
    objects.set(
      number + 1,
      file.compressed
        ? ['/Filter /FlateDecode', zlibSync(Buffer.from(content, 'latin1'))]
        : ['', content],
    )
  })
  Object.entries(file.embedded ?? {}).forEach(([name, bytes], index) => {
    objects.set(500 + index, ['/Type /EmbeddedFile', bytes])
    const specification = `<< /Type /Filespec /F ${pdfString(name)} /UF ${pdfString(name)} /EF << /F ${500 + index} 0 R >> >>`
    names.push(`${pdfString(name)} ${specification}`)
  })
  if (file.xmp !== undefined)
    objects.set(6, ['/Type /Metadata /Subtype /XML', Buffer.from(file.xmp)])
  for (const [number, object] of Object.entries(file.objects ?? {}))
    objects.set(Number(number), object)
  objects.set(
    1,
    `<< /Type /Catalog /Pages 2 0 R ${file.xmp === undefined ? '' : '/Metadata 6 0 R'} /Names << /EmbeddedFiles << /Names [${names.join(' ')}] >> >> >>`,
  )
  objects.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  objects.set(
    5,
    `<< ${Object.entries(file.info ?? {})
      .map(([name, value]) => `/${name} ${value}`)
      .join(' ')} >>`,
  )
  return serialise(objects, file.encrypted === true)
}

function serialise(objects: ReadonlyMap<number, PdfObject>, encrypted: boolean): Uint8Array {
  const chunks: Buffer[] = []
  const offsets: string[] = []
  let length = 0
  const write = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
  }
  write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  for (const [number, object] of objects) {
    offsets.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
    write(`${number} 0 obj\n`)
    if (typeof object === 'string') write(object)
    else {
      const stream = typeof object[1] === 'string' ? Buffer.from(object[1], 'latin1') : object[1]
      write(`<< ${object[0]} /Length ${stream.length} >>\nstream\n`)
      write(stream)
      write('\nendstream')
    }
    write('\nendobj\n')
  }
  const start = length
  const id = createHash('md5').update('test').digest('hex')
  // No password has these hashes, so every password is wrong.
  const encrypt = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`
    : ''
  write(`xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`)
  write(`trailer\n<< /Size 2000 /Root 1 0 R /Info 5 0 R /ID [<${id}> <${id}>] ${encrypt} >>\n`)
  write(`startxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(chunks))
}

/** Which letters the font draws: those of ASCII, and for ~ the one that "MẬT" needs. */
const CMAP = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Test def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
1 beginbfrange
<20> <7D> <0020>
endbfrange
1 beginbfchar
<7E> <1EAC>
endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
