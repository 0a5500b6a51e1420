import { describe, expect, test } from 'vitest'
import { urlFactory } from '../../../src/domain/urls.ts'

describe.each([
  ['/', '/'],
  ['', '/'],
  ['/luu-tru/', '/luu-tru/'],
  ['luu-tru', '/luu-tru/'],
  ['/luu-tru', '/luu-tru/'],
  ['//luu-tru//', '/luu-tru/'],
  ['/a/b/', '/a/b/'],
])('under the base %j', (base, root) => {
  const urls = urlFactory({ base })

  test('every page has its address', () => {
    const addresses = [
      urls.root,
      urls.home(),
      urls.conclusions(),
      urls.conclusions('2026'),
      urls.conclusion('2026/btv-ky-hop-10'),
      urls.conclusion('2026/btv-ky-hop-10', 'muc-4-2'),
      urls.sessions(),
      urls.sessions('btv-2025-2030-10'),
      urls.units(),
      urls.units('cong-an'),
      urls.topics('dat-dai'),
      urls.deadlines(),
      urls.guides('them-van-ban'),
      urls.owned('gioi-thieu'),
      urls.siteMap(),
      urls.search(),
      urls.search('đất đai & nước'),
      urls.attachment('2026/ban-quet', 'ban-quet.pdf'),
      urls.file('favicon.svg'),
    ]
    expect(addresses).toEqual(
      [
        ...['', '', 'ket-luan/', 'ket-luan/2026/', 'ket-luan/2026/btv-ky-hop-10/'],
        ...['ket-luan/2026/btv-ky-hop-10/#muc-4-2', 'ky-hop/', 'ky-hop/btv-2025-2030-10/'],
        ...[
          'don-vi/',
          'don-vi/cong-an/',
          'chu-de/dat-dai/',
          'thoi-han/',
          'huong-dan/them-van-ban/',
        ],
        ...['trang/gioi-thieu/', 'so-do-trang/', 'tra-cuu/'],
        ...['tra-cuu/?q=%C4%91%E1%BA%A5t%20%C4%91ai%20%26%20n%C6%B0%E1%BB%9Bc'],
        ...['tep/2026/ban-quet/ban-quet.pdf', 'favicon.svg'],
      ].map((path) => root + path),
    )
  })
})
