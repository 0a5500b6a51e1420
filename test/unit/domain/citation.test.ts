import { expect, test } from 'vitest'
import { citation, issuerName, labelOf, sessionName } from '../../../src/domain/citation.ts'
import { paper, unit } from '../../support/small-archive.ts'

const vocabularies = {
  site: { title: 'Kho', commune: 'xã Lợi Bác', committee: 'Đảng ủy xã Lợi Bác', terms: [] },
  units: [
    unit('btv', { name: 'Ban Thường vụ Đảng ủy xã' }),
    unit('bch', { name: 'Ban Chấp hành Đảng bộ xã' }),
    unit('hoi', { name: 'Hội đồng kỷ luật' }),
  ],
}
const real = paper({ session: { ordinal: 10 } })
const section = { number: '4.2', title: 'Ủy ban nhân dân xã' }

test('with a number, in the form of a Party paper', () => {
  expect(citation({ ...real, number: '12-KL/ĐU' }, section, vocabularies)).toBe(
    'Kết luận số 12-KL/ĐU, ngày 23/3/2026 của Ban Thường vụ Đảng ủy xã Lợi Bác, mục 4.2',
  )
})

test('without a number, as the paper names itself', () => {
  expect(citation(real, section, vocabularies)).toBe(
    'Kết luận của Ban Thường vụ Đảng ủy xã Lợi Bác tại kỳ họp thứ 10, ngày 23/3/2026, mục 4.2',
  )
  expect(citation(real, undefined, vocabularies)).toBe(
    'Kết luận của Ban Thường vụ Đảng ủy xã Lợi Bác tại kỳ họp thứ 10, ngày 23/3/2026',
  )
})

test('without number and session; another type; a section without number', () => {
  const notice = paper({ type: 'thong-bao', issuer: 'bch', date: '2026-02-05' })
  expect(citation(notice, { number: undefined, title: 'Tổ chức thực hiện' }, vocabularies)).toBe(
    'Thông báo kết luận của Ban Chấp hành Đảng bộ xã Lợi Bác, ngày 5/2/2026, mục “Tổ chức thực hiện”',
  )
})

test.each([
  ['Cuộc họp giao ban tháng 5', 'tại cuộc họp giao ban tháng 5'],
  ['Phiên họp', 'tại phiên họp'],
  ['Hội nghị', 'tại Hội nghị'],
])('in a sentence the session “%s” has the letter that it has there', (name, words) => {
  const notice = paper({ session: { name } })
  expect(labelOf(notice, vocabularies.units)).toBe(`Kết luận của Ban Thường vụ Đảng ủy xã ${words}`)
  expect(citation(notice, undefined, vocabularies)).toContain(` ${words}, ngày`)
})

test('the commune’s name stands for the generic word only', () => {
  expect(issuerName({ issuer: 'hoi' }, vocabularies)).toBe('Hội đồng kỷ luật')
  expect(issuerName({ issuer: 'khong-co' }, vocabularies)).toBe('khong-co')
})

test.each([
  [undefined, undefined],
  [{ ordinal: 10 }, 'kỳ họp thứ 10'],
  [{ kind: 'bat-thuong' as const }, 'kỳ họp bất thường'],
  [{ kind: 'mo-rong' as const, ordinal: 3 }, 'kỳ họp mở rộng thứ 3'],
  [{ name: 'Hội nghị', ordinal: 3 }, 'Hội nghị lần thứ 3'],
  [{ name: 'Hội nghị chuyên đề', kind: 'chuyen-de' as const }, 'Hội nghị chuyên đề'],
  [{ name: 'Phiên họp', ordinal: 3 }, 'Phiên họp thứ 3'],
])('the session %j is called %s', (session, name) => {
  expect(sessionName(session)).toBe(name)
})
