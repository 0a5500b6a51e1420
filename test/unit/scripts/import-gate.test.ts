/** What is said of a file that must not come into the archive. */
import { expect, test } from 'vitest'
import { gateOfFile } from '../../../scripts/import/gate.ts'

test('content about cadres is no mark that could be wrong', async () => {
  const text =
    'KẾT LUẬN\nKhai trừ khỏi Đảng đối với đồng chí Nguyễn Văn A.\nKỷ luật cảnh cáo đồng chí Trần Văn B.\n'
  const refused = await gateOfFile('a.txt', new TextEncoder().encode(text))
  expect(refused?.lines.join('\n')).toContain('nội dung về công tác cán bộ')
  expect(refused?.lines.join('\n')).not.toContain('Nếu dấu ghi sai')
})
