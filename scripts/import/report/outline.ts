import { wrapped, shortened } from '../../lines.ts'
import type { ImportedSection } from '../../../src/importer/imported.ts'
import { sectionTitle } from '../../../src/domain/sections.ts'

/** The tree of sections; in short its two outermost levels. */
export function outlineLines(sections: readonly ImportedSection[], full: boolean): string[] {
  const shown = full ? sections : sections.filter(({ depth }) => depth <= 2)
  return shown.flatMap((section) => {
    const indent = '  '.repeat(section.depth)
    const title = section.title === '' ? { ...section, title: '(không có tên)' } : section
    const text = sectionTitle({ ...title, title: shortened(title.title, full ? 200 : 60, 0) })
    return wrapped(text, indent, `${indent}    `)
  })
}
