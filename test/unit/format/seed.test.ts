import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '../../support/paths.ts'
import { readFile, visible } from './reading.ts'

/*
 * The one real document, against the text file that it was made from.
 */

const mdx = readFileSync(path.join(root, 'content/conclusions/2026/btv-ky-hop-10.mdx'), 'utf8')
const seed = readFileSync(path.join(root, 'test/fixtures/seed/ket-luan-ky-hop-10.txt'), 'utf8')
const expected = seed.replaceAll('**', '').replace(/\s+/g, ' ').trim()

function reading() {
  const { read, problems } = readFile(mdx)
  if (!read) throw new Error(JSON.stringify(problems, null, 2))
  return read
}
const { conclusion } = reading()

/** Whether a changed source is told from the right one. */
function noticed(changed: string): boolean {
  const { read } = readFile(changed)
  return !read || visible(read) !== expected
}

test('is verbatim', () => {
  expect(visible(reading())).toBe(expected)
})

describe('verbatim means every character', () => {
  const start = mdx.indexOf('\n---\n') + 5
  const markup = [...mdx.matchAll(/<[^>]*>|^#+ /gm)].map((found) => [
    found.index,
    found.index + found[0].length,
  ])
  const inText = (at: number): boolean =>
    at >= start && !markup.some(([from = 0, to = 0]) => from <= at && at < to)
  const places = (pattern: RegExp): number[] =>
    [...mdx.matchAll(pattern)].map(({ index }) => index).filter(inText)
  const swap = (at: number, by: string): string => mdx.slice(0, at) + by + mdx.slice(at + 1)
  const anyOf = (list: number[]) => fc.constantFrom(...list)

  const letters = places(/\p{L}/gu)
  const otherAccent = (letter: string): string => {
    const group = ['aàáảãạăâ', 'eèéẻẽẹê', 'iìíỉĩị', 'oòóỏõọôơ', 'uùúủũụư', 'yỳýỷỹỵ', 'dđ'].find(
      (letters) => letters.includes(letter),
    )
    if (!group) return letter === 'x' ? 'z' : 'x'
    return group[(group.indexOf(letter) + 1) % group.length] ?? ''
  }
  const mutations = {
    'another accent': anyOf(letters).map((at) => swap(at, otherAccent(mdx[at] ?? ''))),
    'another case': anyOf(letters).map((at) => {
      const letter = mdx[at] ?? ''
      return swap(at, letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())
    }),
    'a character less': anyOf(places(/[\p{L}\p{N}\p{P}](?<!\*)/gu)).map((at) => swap(at, '')),
    'a character twice': anyOf(places(/[\p{L}\p{N},;.:]/gu)).map((at) =>
      swap(at, (mdx[at] ?? '').repeat(2)),
    ),
    'another dash': anyOf(places(/[–-]/g)).map((at) => swap(at, mdx[at] === '–' ? '-' : '–')),
    'a space less': anyOf(places(/(?<=[^\s-]) (?=[^\s])/g)).map((at) => swap(at, '')),
    'another figure': anyOf(places(/\d/g)).map((at) => swap(at, String(9 - Number(mdx[at])))),
  }
  test.each(Object.entries(mutations))('%s is noticed', (_name, changed) => {
    fc.assert(fc.property(changed, noticed), { numRuns: 90, seed: 10 })
  })

  test('two paragraphs in the other order are noticed', () => {
    const paragraphs = mdx.slice(start).split('\n\n')
    const last = paragraphs.length - 1
    const pair = fc.uniqueArray(fc.nat({ max: last }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(pair, ([a = 0, b = 0]) => {
        const swapped = paragraphs.with(a, paragraphs[b] ?? '').with(b, paragraphs[a] ?? '')
        return noticed(mdx.slice(0, start) + swapped.join('\n\n'))
      }),
      { numRuns: 60, seed: 10 },
    )
  })
})

test('has the outline of the paper: 16 sections, none numbered 3', () => {
  const rows = conclusion.sections.map(({ number, title, anchor, depth }) =>
    [anchor, '  '.repeat(depth - 1) + (number ?? ''), title].join(' | '),
  )
  expect(rows).toEqual([
    'muc-1 | 1 | Đối với Báo cáo của Đảng ủy về kết quả công tác Quý I, nhiệm vụ trọng tâm Quý II năm 2026.',
    'muc-1-1 |   1.1 | Kết quả đạt được',
    'muc-1-2 |   1.2 | Về hạn chế, khó khăn',
    'muc-2 | 2 | Về các văn bản trình tại kỳ họp',
    'muc-4 | 4 | Về nhiệm vụ trọng tâm Quý II năm 2026',
    'muc-4-1 |   4.1 | Hội đồng nhân dân xã',
    'muc-4-2 |   4.2 | Ủy ban nhân dân xã',
    'muc-4-3 |   4.3 | Ủy ban Mặt trận Tổ quốc và các tổ chức Chính trị - xã hội',
    'muc-4-4 |   4.4 | Công an xã, Ban Chỉ huy quân sự xã',
    'muc-4-5 |   4.5 | Ban Xây dựng Đảng Đảng ủy xã',
    'muc-4-6 |   4.6 | Ủy ban Kiểm tra Đảng ủy xã',
    'muc-4-7 |   4.7 | Văn phòng Đảng ủy',
    'muc-5 | 5 | Về một số nội dung quan trọng khác',
    'muc-5-1 |   5.1 | Trách nhiệm của các đồng chí Ủy viên Ban Thường vụ',
    'muc-5-2 |   5.2 | Việc thực hiện các ý kiến kết luận tại kỳ họp',
    'muc-6 | 6 | Tổ chức thực hiện',
  ])
  expect(conclusion.sections.map(({ parent }) => parent)).toEqual(
    conclusion.sections.map(({ depth, anchor }) => (depth === 1 ? undefined : anchor.slice(0, -2))),
  )
})

test('declares session, day, term, signatory and recipients', () => {
  const { type, issuer, number, session, date, term, place, signatory, recipients } = conclusion
  expect({ type, issuer, number, session, date, term, place }).toEqual({
    type: 'ket-luan',
    issuer: 'btv',
    number: undefined,
    session: { ordinal: 10 },
    date: '2026-03-23',
    term: '2025-2030',
    place: undefined,
  })
  expect(signatory).toEqual({ authority: 'btv', office: 'Bí thư', name: 'Hoàng Hồng Điệp' })
  expect(recipients).toEqual([
    ...['thuong-truc-dang-uy', 'thuong-truc-hdnd', 'ubnd', 'mttq'],
    ...['ban-xd-dang', 'ubkt', 'vp-dang-uy', 'uv-btv'],
  ])
  expect(conclusion.secrecy).toBe('none')
})

test('lists the eight reports of section 2', () => {
  const list = expected.slice(
    expected.indexOf('(1) Báo cáo'),
    expected.indexOf(' Ban Thường vụ Đảng ủy xã cơ bản nhất trí với'),
  )
  expect(conclusion.reports.map(({ text }) => text).join(' ')).toBe(list)
  expect(
    conclusion.reports.map(({ number, anchor, section }) => [number, anchor, section]),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, `bao-cao-2-${number}`, 'muc-2']))
})

test('has one deadline, and one order that recurs', () => {
  const dated = conclusion.marks.filter(
    ({ due, dueText }) => due !== undefined || dueText !== undefined,
  )
  expect(dated.map(({ anchor, due, dueText }) => [anchor, due, dueText])).toEqual([
    ['chi-dao-2-b', '2026-03-25', undefined],
  ])
  const recurring = conclusion.marks.filter(({ recurs }) => recurs !== undefined)
  expect(
    recurring.map(({ anchor, recurs, quote }) => [anchor, recurs, quote.includes(recurs ?? '-')]),
  ).toEqual([['chi-dao-5-2-a', 'định kỳ báo cáo', true]])
})

test('orders nothing in 1, 1.1 and the preamble, and names nobody in charge or helping', () => {
  const sections = conclusion.marks.map(({ section }) => section)
  expect(sections).not.toContain('muc-1')
  expect(sections).not.toContain('muc-1-1')
  expect(sections).not.toContain(undefined)
  expect(conclusion.marks.flatMap(({ lead, support }) => [...lead, ...support])).toEqual([])
})

/** The careful reading of shared/domain/seed-markup.md: mục, to, topics, first and last words. */
const MARKUP = `
1.2 | tat-ca | | Ban Thường vụ Đảng ủy xã đề nghị … đã đề ra.
2 | | kinh-te-ngan-sach quoc-phong-quan-su an-ninh-trat-tu | (1) Báo cáo của UBND xã … quý II năm 2026.
2 | | an-sinh-giam-ngheo | (2) Báo cáo tổng kết … xã Lợi Bác.
2 | | gpmb-du-an | (3) Báo cáo của Ủy ban nhân dân xã … Quý II năm 2026.
2 | | chuyen-doi-so | (5) Báo cáo kết quả lãnh đạo … quý II năm 2026.
2 | | bau-cu | (6) Báo cáo kết quả thực hiện … nhiệm kỳ 2026-2031.
2 | | kiem-tra-giam-sat | (7) Báo cáo kết quả công tác kiểm tra … quý II năm 2026.
2 | | xay-dung-dang-to-chuc | (8) Báo cáo công tác tổ chức … quý I năm 2026.
2 | co-quan-tham-muu | | yêu cầu các cơ quan, bộ phận tham mưu … trong thời gian tới.
2 | uv-btv | | Giao các đồng chí Ủy viên Ban Thường vụ … 25/3/2026.
4 | | xay-dung-dang-to-chuc chi-bo-dang-vien tuyen-giao-tu-tuong kiem-tra-giam-sat kinh-te-ngan-sach van-hoa-the-thao quoc-phong-quan-su an-ninh-trat-tu noi-chinh-pctn doi-ngoai chuyen-doi-so cchc-dich-vu-cong | Tiếp tục lãnh đạo, chỉ đạo toàn diện … chỉ đạo cụ thể:
4.1 | hdnd | hdnd | Chỉ đạo chuẩn bị các điều kiện … quyền hạn được giao.
4.1 | hdnd | hdnd tiep-dan-don-thu | Tổ chức các hoạt động tiếp xúc cử tri … kiến nghị của cử tri.
4.1 | hdnd | tiep-dan-don-thu | Thực hiện công tác tiếp công dân … quy định của pháp luật.
4.2 | ubnd | kinh-te-ngan-sach an-sinh-giam-ngheo quoc-phong-quan-su an-ninh-trat-tu | Tập trung chỉ đạo triển khai đồng bộ … trật tự an toàn xã hội.
4.2 | ubnd | nong-lam-nghiep | Chỉ đạo thành lập Ban Chỉ đạo … theo chỉ đạo của tỉnh.
4.2 | ubnd | gpmb-du-an dat-dai-tnmt | Tập trung tháo gỡ khó khăn về hồ sơ địa chính … mỏ than Na Dương.
4.2 | ubnd | ha-tang-giao-thong nong-lam-nghiep dat-dai-tnmt | Thực hiện duy tu … quyền sử dụng đất.
4.2 | ubnd | kinh-te-ngan-sach | Quan tâm chỉ đạo công tác thu, chi … trên địa bàn.
4.2 | ubnd | van-hoa-the-thao tuyen-giao-tu-tuong | Duy trì tốt hoạt động văn hóa … của tỉnh và đất nước.
4.2 | ubnd | an-sinh-giam-ngheo giao-duc y-te cchc-dich-vu-cong | Thực hiện đầy đủ chính sách an sinh … thủ tục hành chính.
4.2 | ubnd | bau-cu an-sinh-giam-ngheo | Tổ chức tổng kết công tác bầu cử … nhà dột nát năm 2026.
4.2 | ubnd | cchc-dich-vu-cong noi-chinh-pctn | Nâng cao hiệu lực … đạo đức công vụ.
4.2 | ubnd | tiep-dan-don-thu dan-van-dan-chu noi-chinh-pctn | Thực hiện nghiêm công tác tiếp công dân … dân chủ ở cơ sở.
4.3 | mttq to-chuc-ctxh | mat-tran-doan-the nong-thon-moi thi-dua-khen-thuong | Tiếp tục phát huy vai trò nòng cốt … năm 2026 theo quy định.
4.3 | mttq to-chuc-ctxh | an-sinh-giam-ngheo mat-tran-doan-the | Tăng cường tuyên truyền, vận động … cải thiện đời sống.
4.4 | cong-an ban-chqs | an-ninh-trat-tu quoc-phong-quan-su | Chủ động nắm chắc tình hình địa bàn … điểm nóng.
4.5 | ban-xd-dang | xay-dung-dang-to-chuc | Chủ động tham mưu kịp thời … bảo vệ chính trị nội bộ.
4.5 | ban-xd-dang | tuyen-giao-tu-tuong xay-dung-dang-to-chuc | Tham mưu tổ chức quán triệt … (2026–2031) đúng quy định.
4.5 | ban-xd-dang | chi-bo-dang-vien | Tiếp tục nâng cao chất lượng … phát triển đảng viên.
4.5 | ban-xd-dang | tuyen-giao-tu-tuong dan-van-dan-chu | Tăng cường nắm bắt … dân chủ ở cơ sở.
4.6 | ubkt | kiem-tra-giam-sat | Thực hiện hiệu quả Chương trình … kế hoạch đề ra.
4.7 | vp-dang-uy | van-phong-cap-uy | Tiếp tục phát huy vai trò … đầy đủ, kịp thời.
4.7 | vp-dang-uy | van-phong-cap-uy tiep-dan-don-thu | Tổ chức, phục vụ chu đáo … thuộc thẩm quyền.
4.7 | vp-dang-uy | chuyen-doi-so van-phong-cap-uy | Đẩy mạnh ứng dụng công nghệ thông tin, chuyên đổi số … thực hiện nhiệm vụ.
5.1 | uv-btv | chi-bo-dang-vien gpmb-du-an | Ban Thường vụ Đảng ủy xã đề nghị các đồng chí … chi bộ, trưởng thôn.
5.1 | uv-btv | tuyen-giao-tu-tuong | Trực tiếp nắm chắc tình hình … hiệu quả, đúng quy định.
5.2 | tat-ca | van-phong-cap-uy | Yêu cầu các cơ quan, đơn vị … theo dõi, chỉ đạo.
6 | tat-ca uv-btv | | Trên cơ sở các nội dung … của Kết luận này.
`
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))

test('is marked up as the careful reading says', () => {
  const rows = MARKUP.map(([section = '', to = '', topics = '', words = '']) => {
    const [first = '', last = ''] = words.split(' … ')
    return { section, to, topics, first, last }
  })
  const found = conclusion.marks.map(({ kind, section, to, topics, quote }, index) => {
    const { first = '', last = '' } = rows[index] ?? {}
    expect(kind).toBe(to.length > 0 ? 'directive' : 'passage')
    return {
      section: conclusion.sections.find(({ anchor }) => anchor === section)?.number,
      to: to.join(' '),
      topics: topics.join(' '),
      first: quote.slice(0, first.length),
      last: quote.slice(-last.length),
    }
  })
  expect(found).toEqual(rows)
})

test('joins the sentences that a page end cut in two', () => {
  const quotes = conclusion.marks.map(({ quote }) => quote).join('\n')
  expect(quotes).toContain('hội viên tích cực tiếp cận các nguồn vốn')
  expect(quotes).toContain('công tác lãnh đạo, chỉ đạo, kiểm tra')
})

test('mentions who is named without an order, and not who is told', () => {
  expect(conclusion.mentions.map(({ unit, section }) => `${section} ${unit}`)).toEqual([
    ...['muc-1-1 ubnd', 'muc-1-1 mttq', 'muc-1-2 tat-ca'],
    ...['muc-2 ubnd', 'muc-2 ubnd', 'muc-2 bch', 'muc-2 bcd-57'],
    ...['muc-4-2 bcd-nong-lam', 'muc-4-2 tt-pvhcc', 'muc-4-2 chu-tich-ubnd'],
    ...['muc-4-6 uv-btv', 'muc-4-7 thuong-truc-dang-uy'],
    ...['muc-5-1 chi-bo', 'muc-5-1 truong-thon', 'muc-5-1 thuong-truc-dang-uy', 'muc-5-2 tat-ca'],
  ])
  for (const { quote } of conclusion.mentions) expect(expected).toContain(quote)
})
