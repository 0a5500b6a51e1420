/** Questions at the keyboard: what was typed before them answers nothing. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { prompts } from '../../../scripts/new/prompts.ts'
import { KEYS } from './keyboard.ts'

test.each(['\n', KEYS.enter, 'y', KEYS.left])(
  '%j typed before a question is no answer',
  async (key) => {
    const input = new PassThrough()
    const output = new PassThrough()
    input.write(key)
    output.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ghi?')) setTimeout(() => input.write(KEYS.enter), 60)
    })
    expect(await prompts({ input, output }).agree('Ghi?', 'Ghi', 'Không')).toBe(false)
  },
)

test.each(['\n', 'y', 'Y'])('%j at a question is no yes', async (key) => {
  const input = new PassThrough()
  const output = new PassThrough()
  let asked = false
  output.on('data', (chunk: Buffer) => {
    if (asked || !chunk.toString().includes('Ghi?')) return
    asked = true
    setTimeout(() => input.write(key), 60)
    setTimeout(() => input.write(KEYS.enter), 120)
  })
  expect(await prompts({ input, output }).agree('Ghi?', 'Ghi', 'Không')).toBe(false)
})
