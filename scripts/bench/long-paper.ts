import path from 'node:path'
import { contentFiles } from '../../src/format/files.ts'
import { readVocabularies } from '../../src/format/vocabularies.ts'
import { importPaper } from '../../src/importer/import.ts'
import {
  bold,
  inserted,
  p,
  run,
  table,
  wordFile,
  type Xml,
} from '../../test/support/docx/word-file.ts'
import { UsageError } from '../build/options.ts'
import { createRandom } from '../demo/random.ts'

/** Words of a paper that LibreOffice sets on 31 pages of A4. */
const PARAGRAPHS = 760
const WORDS =
  'Ban Thường vụ Đảng ủy yêu cầu các cơ quan, đơn vị nghiêm túc tổ chức thực hiện các nhiệm vụ trọng tâm'.split(
    ' ',
  )

/** Reads and imports a Word file of thirty pages, and prints how long that takes and how much memory. */
export async function longPaper(root: string): Promise<void> {
  const bytes = thirtyPages()
  const vocabularies = await readVocabularies(contentFiles(path.join(root, 'content')))
  const start = performance.now()
  const before = process.cpuUsage()
  const imported = importPaper('dai.docx', bytes, vocabularies)
  const all = performance.now() - start
  const used = process.cpuUsage(before)
  const cpu = (used.user + used.system) / 1000
  if ('code' in imported) throw new UsageError(imported.message)
  const peak = process.resourceUsage().maxRSS / 1024
  console.log('pages\timport ms\tof a processor ms\tpeak MB\tcoverage %')
  const covered = (100 * imported.coverage.accounted) / imported.coverage.total
  console.log([31, all.toFixed(0), cpu.toFixed(0), peak.toFixed(0), covered.toFixed(2)].join('\t'))
}

/** A long paper as Word writes it: split runs, tracked changes, automatic numbers, a table. */
function thirtyPages(): Uint8Array {
  const random = createRandom('thirty pages')
  const body: Xml[] = Array.from({ length: PARAGRAPHS }, (_, n) => {
    const pieces = Array.from({ length: 10 }, () => {
      const text = `${Array.from({ length: 4 }, () => random.pick(WORDS)).join(' ')} `
      if (random.oneIn(40)) return inserted(text)
      return random.oneIn(10) ? bold(text) : run(text, { font: 'Times New Roman' })
    })
    return p(pieces, { align: 'both', ...(n % 7 === 0 ? { number: [1, n % 3] as const } : {}) })
  })
  body.push(
    table(
      Array.from({ length: 60 }, (_, n) => [`${n}`, 'Nội dung công việc', 'UBND xã', 'Quý II']),
    ),
  )
  const levels = [{ text: '%1.' }, { text: '%1.%2.' }, { format: 'lowerLetter', text: '%3)' }]
  return wordFile({ body, numbering: { definitions: [{ id: 1, levels }] } })
}
