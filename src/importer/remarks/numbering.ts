import { numberingOddities, type Oddity } from '../../domain/numbering.ts'
import type { EditorNote } from '../../domain/schemas/frontmatter.ts'
import type { Section } from '../../domain/sections.ts'
import type { TextRemark } from '../imported.ts'

/** What is odd in the numbers of sections: for the person, and as editor's notes for readers. */
export function numberingRemarks(sections: readonly Section[]): {
  remarks: TextRemark[]
  notes: EditorNote[]
} {
  const remarks: TextRemark[] = []
  const notes: EditorNote[] = []
  for (const oddity of numberingOddities(sections)) {
    const section = sections[oddity.index]
    const text = noteOn(oddity, section?.number ?? '')
    remarks.push({
      code: codeOf(oddity),
      message: `${text} Số mục được giữ nguyên như bản gốc.`,
      look: false,
      ...(section?.number !== undefined && { section: section.number }),
    })
    if (section) notes.push({ at: section.anchor, text })
  }
  return { remarks, notes }
}

function codeOf({ kind, index }: Oddity): string {
  if (kind.is === 'no-parent') return 'odd-start'
  if (kind.is === 'start') return index === 0 ? 'odd-start' : 'section-gap'
  return kind.is === 'gap' ? 'section-gap' : 'backward-number'
}

function noteOn({ kind }: Oddity, number: string): string {
  if (kind.is === 'backwards') {
    return `Văn bản gốc đánh số mục ${number} sau mục ${kind.after}.`
  }
  const missing = kind.missing.join(', ')
  if (kind.is === 'no-parent') {
    return `Văn bản gốc đánh số từ mục ${number}, không có dòng mục ${missing}.`
  }
  return `Văn bản gốc không có ${kind.missing.length > 1 ? 'các mục' : 'mục'} ${missing}.`
}
