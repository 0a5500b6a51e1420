import { describe, expect, test } from 'vitest'
import { blockText } from '../../../src/domain/paper.ts'
import { importFixture } from '../../support/import-fixture.ts'
import { seedLayouts, seedLines } from '../../support/seed-layouts.ts'
import { solid } from '../../support/source-documents.ts'

const OUTLINE = [
  '1 run-in',
  '1.1 own-line',
  '1.2 own-line',
  '2 own-line',
  '4 own-line',
  '4.1 run-in',
  '4.2 own-line',
  '4.3 run-in',
  '4.4 run-in',
  '4.5 run-in',
  '4.6 run-in',
  '4.7 own-line',
  '5 own-line',
  '5.1 number-only',
  '5.2 number-only',
  '6 own-line',
]

describe.each(seedLayouts)('the real paper, %s', (name, file, bytes) => {
  const { imported, read } = importFixture(file, bytes())

  test('every character is accounted for', () => {
    expect(imported.coverage.missing).toEqual([])
    expect(imported.coverage.accounted).toBe(imported.coverage.total)
  })

  test('its text is the paper’s, letter for letter', () => {
    const visible = solid(blockText(read.paper.blocks))
    const body = seedLines.slice(0, seedLines.indexOf('Nơi nhận:')).join('')
    expect(visible).toContain(solid(body))
    for (const line of seedLines) expect(visible).toContain(solid(line))
    const added = name.includes('bảng')
      ? 'ĐẢNG BỘ TỈNH LẠNG SƠN ĐẢNG ỦY XÃ LỢI BÁC * Số 12-KL/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Lợi Bác, ngày 23 tháng 3 năm 2026'
      : ''
    expect(visible.length).toBe(solid(seedLines.join('') + added).length)
  })

  test('its sections stand as they are printed', () => {
    expect(imported.sections.map(({ number, stands }) => `${number} ${stands}`)).toEqual(OUTLINE)
    expect(imported.sections[9]?.title).toBe('Ban Xây dựng Đảng Đảng ủy xã')
  })

  test('what it says of itself is recognised', () => {
    const values = Object.entries(imported.facts).map(([field, fact]) => [field, fact.value])
    expect(Object.fromEntries(values)).toMatchObject({
      type: 'ket-luan',
      issuer: 'btv',
      session: { ordinal: 10 },
      date: '2026-03-23',
      title: 'Kết luận của Ban Thường vụ Đảng ủy xã tại kỳ họp thứ 10',
      signatory: { authority: 'btv', office: 'Bí thư', name: 'Hoàng Hồng Điệp' },
      recipients: [
        ...['thuong-truc-dang-uy', 'thuong-truc-hdnd', 'ubnd', 'mttq', 'ban-xd-dang', 'ubkt'],
        ...['vp-dang-uy', 'uv-btv'],
      ],
    })
    expect(Object.values(imported.facts).every(({ sure }) => sure)).toBe(true)
    expect(imported.questions).toEqual([])
    expect(imported.reports).toHaveLength(8)
  })

  test('gap and page cuts are told', () => {
    expect(imported.remarks.map(({ code, section }) => `${section ?? ''} ${code}`)).toEqual(
      expect.arrayContaining(['4 section-gap', '4.3 joined-page-cut', '5.1 joined-page-cut']),
    )
    expect(imported.notes).toContainEqual({ at: 'muc-4', text: 'Văn bản gốc không có mục 3.' })
  })
})
