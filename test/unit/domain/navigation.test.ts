import { expect, test } from 'vitest'
import { navigation } from '../../../src/domain/navigation.ts'
import { urlFactory } from '../../../src/domain/urls.ts'

test.each(['/', '/luu-tru/'])('the menu says where the reader is, under %s', (base) => {
  const urls = urlFactory({ base })
  const current = (path: string) =>
    navigation(urls, path, { places: [] })
      .filter((item) => item.current)
      .map(({ label, current }) => [label, current])
  expect(current(urls.home())).toEqual([['Trang chủ', 'page']])
  expect(current(urls.units())).toEqual([['Đơn vị', 'page']])
  expect(current(urls.units('ubnd'))).toEqual([['Đơn vị', 'true']])
  expect(current(urls.siteMap())).toEqual([])
})

test('places stand in the menu only where the owner lists any', () => {
  const urls = urlFactory({ base: '/' })
  const labels = (places: unknown[]) => navigation(urls, '/', { places }).map(({ label }) => label)
  expect(labels([])).not.toContain('Địa bàn')
  expect(labels([{}])).toContain('Địa bàn')
})
