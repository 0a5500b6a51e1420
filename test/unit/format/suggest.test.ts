/** What is offered in place of a name that is not there. */
import { expect, test } from 'vitest'
import { similar } from '../../../src/format/suggest.ts'

test.each([
  ['nothing.docx', 'trống.docx', false],
  ['KL ky hop 30.docx', 'KL kỳ họp 30.docx', true],
  ['--frce', '--force', true],
])('of %s, %s may have been meant: %s', (typed, known, meant) => {
  expect(similar(typed, [known])).toBe(meant ? `Gần nhất: “${known}”.` : '')
})
