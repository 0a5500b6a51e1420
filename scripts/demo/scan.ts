/*
 * A small valid PDF that stands for a scanned paper: grey bars for lines of text, and a warning that it is
 * a sample. Written by hand, so that the same seed gives the same bytes.
 */

/** The bytes of a one-page A4 PDF with one line of ASCII text. */
export function samplePdf(line: string): Uint8Array {
  const bars = Array.from(
    { length: 24 },
    (_, i) => `85 ${640 - i * 22} ${i % 6 === 5 ? 210 : 425} 7 re f`,
  )
  const content = [
    '0.8 g',
    ...bars,
    '0 g',
    'BT /F1 16 Tf 85 740 Td (DU LIEU MAU - KHONG CO THAT) Tj ET',
    `BT /F1 11 Tf 85 715 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`,
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets: number[] = []
  objects.forEach((object, index) => {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = file.length
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  // All characters are ASCII, so a character is a byte and the offsets hold.
  return new TextEncoder().encode(file)
}
