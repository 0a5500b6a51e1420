import { describe, expect, it } from 'vitest'
import { doubtsOf } from '../../../../src/importer/propose/mark.ts'
import { HEAD, markPaper } from '../../../support/proposals/papers.ts'

/** Of each order: units that are told, and what a person is asked. */
function asked(body: string): string[] {
  return markPaper(`${HEAD}${body}\n`)
    .proposals.marks.filter(({ kind }) => kind === 'directive')
    .map((mark) => `${[...mark.to, ...mark.lead].join('+')}: ${doubtsOf(mark) ?? 'sure'}`)
}

describe('one of many that a unit stands for', () => {
  it.each([
    ['Giao Chi bộ thôn Khe Đá lập sổ.', 'chi-bo', '“Chi bộ thôn Khe Đá” là tên riêng'],
    ['Giao Trường Mầm non Khe Đá sửa bếp ăn.', 'truong-hoc', '“Trường Mầm non Khe Đá”'],
    ['Giao Trường Tiểu học và THCS Khe Đá sửa lớp.', 'truong-hoc', 'và THCS Khe Đá” là tên riêng'],
    ['Giao Trường Mầm non số 2 sửa bếp ăn.', 'truong-hoc', '“Trường Mầm non số 2”'],
    ['Giao Trưởng thôn Khe Đá lập sổ.', 'truong-thon', '“Trưởng thôn Khe Đá” là tên riêng'],
    ['Yêu cầu thôn Khe Đá lập sổ.', '', '“thôn Khe Đá”'],
    [
      'Trường Mầm non Khe Đá sửa chữa bếp ăn, xong trước ngày 20/4/2026.',
      'truong-hoc',
      'tên riêng',
    ],
  ])('is never sure: %s', (body, units, doubt) => {
    const [line = ''] = asked(body)
    expect(line.split(':')[0]).toBe(units)
    expect(line).toContain(doubt)
  })

  it.each([
    ['Giao các chi bộ thôn lập sổ.', 'chi-bo'],
    ['Giao Trưởng thôn lập sổ.', 'truong-thon'],
    ['Giao Công an xã Khe Đá lập sổ.', 'cong-an'],
    ['Giao UBND xã và Công an xã lập sổ.', 'ubnd+cong-an'],
    ['Giao UBND xã Tổ chức hội thi.', 'ubnd'],
  ])('no proper name in “%s”', (body, units) => {
    expect(asked(body)).toEqual([`${units}: sure`])
  })
})

describe('who is told without the verb “giao”, and is in no vocabulary', () => {
  it.each([
    ['Ban Quản lý bến xe Khe Đá có trách nhiệm kẻ vạch đỗ.', '“Ban Quản lý bến xe Khe Đá”'],
    ['Hợp tác xã Khe Đá phải thu gom rác.', '“Hợp tác xã Khe Đá”'],
    ['Hợp tác xã Khe Đá thu gom rác, xong trước ngày 20/4/2026.', '“Hợp tác xã Khe Đá”'],
    ['Giao đồng chí Phó Bí thư Thường trực lập sổ.', '“đồng chí Phó Bí thư Thường trực”'],
    ['## 1. Nhiệm vụ\n\nĐồng chí Phó Bí thư chỉ đạo lập sổ.', '“Đồng chí Phó Bí thư”'],
  ])('is asked: %s', (body, name) => {
    expect(asked(body)).toEqual([expect.stringContaining(`units.yaml: ${name}`)])
  })

  it.each([
    'Hợp tác xã Khe Đá thu gom rác tốt.',
    'Hợp tác xã Khe Đá đã thu gom rác, xong trước ngày 20/3/2026.',
    'Trường hợp cần thiết phải lùi ngày họp.',
  ])('nobody in “%s”', (body) => {
    expect(asked(body)).toEqual([])
  })

  it('members of a body by what they are in charge of', () => {
    const [line] = asked(
      'Các đồng chí Đảng ủy viên phụ trách tổ dân phố thường xuyên bám sát cơ sở.',
    )
    expect(line).toMatch(/^dang-uy-vien: câu không có từ giao việc/u)
  })
})

describe('a deadline before the day of the paper', () => {
  it('is kept in words, and a person is asked', () => {
    const { marks, remarks } = markPaper(
      `${HEAD}Giao UBND xã lập sổ, xong trước ngày 15/02/2026.\n`,
    ).proposals
    expect(marks).toMatchObject([{ dueText: 'xong trước ngày 15/02/2026' }])
    expect(marks[0]).not.toHaveProperty('due')
    expect(remarks.map(({ kind }) => kind)).toEqual(['past-deadline'])
  })
})
