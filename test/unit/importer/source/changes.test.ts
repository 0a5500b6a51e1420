import { expect, test } from 'vitest'
import {
  bold,
  deleted,
  inserted,
  markDeleted,
  markInserted,
  movedFrom,
  movedTo,
  p,
  run,
} from '../../../support/docx/word-file.ts'
import { leftOut, read, remarks, runs, texts } from './reading.ts'

test('changes are accepted; a remark has both readings', () => {
  const document = read([
    p(['Trước ngày ', deleted('25/3'), inserted('26/3'), '/2026']),
    p('Không đổi'),
  ])
  expect(leftOut(document)).toEqual(['deleted: 25/3'])
  expect(remarks(document, 'tracked-changes')).toEqual([
    {
      kind: 'tracked-changes',
      count: 2,
      paragraph: 0,
      text: 'Trước ngày 26/3/2026',
      before: 'Trước ngày 25/3/2026',
    },
  ])
})

test('inserted text joins what stands beside it', () => {
  expect(runs([p(['Đảng ', inserted('ủy'), ' xã', inserted(bold(' A'))])])).toEqual([
    ['Đảng ủy xã', 'b: A'],
  ])
})

test('text that was moved stands where it was moved to', () => {
  const document = read([p(['a ', movedFrom('b')]), p([movedTo('b'), ' c'])])
  expect(leftOut(document)).toEqual(['deleted: b'])
  expect(remarks(document, 'tracked-changes')).toMatchObject([
    { text: 'a ', before: 'a b' },
    { text: 'b c', before: ' c' },
  ])
})

test('text that was inserted and deleted again is in neither reading', () => {
  const document = read([p(['a', inserted(deleted('b')), 'c'])])
  expect(remarks(document, 'tracked-changes')).toMatchObject([{ text: 'ac', before: 'ac' }])
})

test('a paragraph whose end is deleted joins the next one, and looks like that', () => {
  const body = [
    p('Một ', { align: 'center', mark: { more: markDeleted } }),
    p('hai', { align: 'right' }),
    p('ba', { mark: { more: markInserted } }),
  ]
  const document = read(body)
  expect(texts(body)).toEqual(['Một hai', 'ba'])
  expect(document.blocks).toMatchObject([{ align: 'right' }, {}])
  expect(remarks(document, 'tracked-changes')).toMatchObject([
    { count: 1, paragraph: 0, text: 'Một hai', before: 'Một \nhai' },
    { count: 1, paragraph: 1, text: 'ba' },
  ])
})

test('a paragraph that is deleted as a whole is gone, at the end too', () => {
  const gone = p([deleted('xóa')], { mark: { more: markDeleted } })
  const body = [p('a'), gone, p('b'), gone]
  expect(texts(body)).toEqual(['a', 'b'])
  expect(leftOut(read(body))).toEqual(['deleted: xóa', 'deleted: xóa'])
})

test('changes around whole paragraphs, and odd forms', () => {
  const change = 'w:id="1" w:author="A"'
  const document = read([
    p('a'),
    `<w:ins ${change}>${p('b')}</w:ins>`,
    `<w:del ${change}>${p('c')}</w:del>`,
    p([run('d', {}, 'delText'), 'e']),
  ])
  expect(leftOut(document)).toEqual(['deleted: c', 'deleted: d'])
})
