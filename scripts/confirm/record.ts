import type { CivilDate } from '../../src/domain/dates.ts'
import type { HistoryEntry } from '../../src/domain/schemas/frontmatter.ts'
import { withHistoryEntry } from '../../src/format/history.ts'
import { sealOf } from '../../src/format/seal.ts'
import type { Person } from '../seal/person.ts'
import { type Desk, save } from './desk.ts'

/**
 * Records in the history of a paper who has looked at what was proposed. Says, in words, that it did, or why not;
 * nothing where the same person has been recorded the same day.
 */
export async function recordConfirmation(
  desk: Desk,
  { name, known }: Person,
  today: CivilDate,
): Promise<string | undefined> {
  const { conclusion, paper } = desk.paper.read
  const { text, history } = conclusion
  const last = history.at(-1)
  if (text === undefined || text !== sealOf(paper.blocks) || (last && last.text !== text)) {
    return 'Văn bản chưa niêm phong, hoặc niêm phong không còn khớp, nên không ghi người xác nhận vào lịch sử.'
  }
  if (last && last.date > today) {
    return 'Ngày của máy đứng trước lần ghi gần nhất, nên không ghi người xác nhận vào lịch sử.'
  }
  const entry: HistoryEntry = { date: today, by: name, action: 'confirm', text }
  const same = last?.action === 'confirm' && last.by === name && last.date === today
  if (same) return undefined
  const written = withHistoryEntry(desk.paper.raw, entry)
  const refused = written === undefined ? '' : await save(desk, written)
  return refused === undefined
    ? `Đã ghi vào lịch sử của văn bản: người xác nhận ${name} (${known}).`
    : 'Không tự ghi được người xác nhận vào lịch sử vì cách trình bày của phần khai báo.'
}
