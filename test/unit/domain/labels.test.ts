import { expect, test } from 'vitest'
import { meetingName, paperName, placeName } from '../../../src/domain/labels.ts'
import { paper } from '../../support/small-archive.ts'

test('a paper is named by its number, else its session, else its day', () => {
  expect(paperName(paper({ number: '12-KL/ĐU', session: { ordinal: 10 } }))).toBe(
    'Kết luận số 12-KL/ĐU',
  )
  expect(paperName(paper({ session: { ordinal: 10 } }))).toBe('Kết luận kỳ họp thứ 10')
  expect(paperName(paper({ type: 'thong-bao' }))).toBe('Thông báo kết luận ngày 23/3/2026')
})

test('a meeting that the paper does not name is not invented', () => {
  expect(meetingName(paper({ session: { ordinal: 10 } }))).toBe('Kỳ họp thứ 10')
  expect(meetingName(paper())).toBe('Văn bản ngày 23/3/2026')
})

test('a place is named by its section, or as what comes before the first one', () => {
  const section = { number: '4.2', title: 'Ủy ban', anchor: 'muc-4-2', depth: 1, parent: undefined }
  expect(placeName(section, paper())).toBe('Mục 4.2')
  expect(placeName({ number: undefined, title: 'Ủy ban' }, paper())).toBe('Mục “Ủy ban”')
  expect(placeName(undefined, paper({ sections: [section] }))).toBe('Phần mở đầu')
  expect(placeName(undefined, paper())).toBe('Văn bản không chia mục')
})
