import type { CheckedPaper, Finding, Rule } from '../rule.ts'

/** The history of a paper's text leads to its present seal, step by step: tools write both at once. */
export const historyDiffers: Rule = {
  code: 'history-differs',
  severity: 'error',
  group: 'seal',
  meaning: 'Lịch sử niêm phong không khớp với mã niêm phong: một trong hai đã bị sửa bằng tay.',
  check: function* ({ papers }): Iterable<Finding> {
    for (const paper of papers) {
      const told = firstFlaw(paper)
      if (!told) continue
      const { conclusion, places } = paper
      yield {
        file: conclusion.file,
        place: places.field(told.path),
        message: told.message,
        hint: told.sealAnew
          ? `Khôi phục phần khai báo như trước khi bị sửa. Nếu không được, đối chiếu với văn bản gốc rồi niêm phong lại: npm run check -- --seal ${conclusion.id} --reason "…"`
          : 'Khôi phục phần lịch sử như trước khi bị sửa, từ bản sao lưu của tệp.',
      }
    }
  },
}

interface Flaw {
  path: PropertyKey[]
  message: string
  /** Whether a new seal mends it: what is past stays in the history. */
  sealAnew: boolean
}

function firstFlaw({ conclusion: { text, history } }: CheckedPaper): Flaw | undefined {
  for (const [index, entry] of history.entries()) {
    const before = history[index - 1]
    if (!before) continue
    if (entry.date < before.date) {
      return {
        path: ['history', index, 'date'],
        message: `Lịch sử niêm phong không theo thứ tự thời gian: ${entry.date} đứng sau ${before.date}.`,
        sealAnew: false,
      }
    }
    if (entry.action !== 'seal' && entry.text !== before.text) {
      const what = entry.action === 'compare' ? 'đối chiếu' : 'xác nhận đề xuất'
      return {
        path: ['history', index, 'text'],
        message: `Lần ${what} này mang mã khác với lần niêm phong trước nó.`,
        sealAnew: false,
      }
    }
  }
  const newest = history.at(-1)
  if (!newest || newest.text === text) return undefined
  return {
    path: text === undefined ? ['history', history.length - 1, 'text'] : ['text'],
    message:
      text === undefined || text === 'none'
        ? 'Văn bản đã từng niêm phong nhưng mã niêm phong ở trường text đã bị bỏ.'
        : 'Mã niêm phong ở trường text không phải mã của lần niêm phong gần nhất trong lịch sử.',
    sealAnew: true,
  }
}
