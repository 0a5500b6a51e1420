import type { Finding, Rule } from '../rule.ts'

/** Spaces at the ends of lines: nobody sees them, and they hide what was changed. */
export const trailingSpace: Rule = {
  code: 'trailing-space',
  severity: 'note',
  group: 'text',
  meaning: 'Có khoảng trắng thừa ở cuối dòng.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const { conclusion, source } of papers) {
      const ends = [...source.text.matchAll(/(?<![\\ \t])[ \t]+(?=\n|$)/g)]
      const [first] = ends
      if (!first) continue
      yield {
        file: conclusion.file,
        place: source.place(first.index),
        message: `Có khoảng trắng thừa ở cuối ${ends.length} dòng.`,
        hint: 'Chạy npm run check -- --fix để bỏ; phần chữ của văn bản không đổi.',
      }
    }
  },
}
