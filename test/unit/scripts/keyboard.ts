/** Somebody at the keyboard of a command that asks questions. */
import { PassThrough, Writable } from 'node:stream'
import { expect } from 'vitest'
import type { Terminal } from '../../../scripts/new/prompts.ts'

/** Keys by name; anything else is typed as it is. */
export const KEYS = {
  enter: '\r',
  down: '\u001b[B',
  left: '\u001b[D',
  escape: '\u001b',
  interrupt: '\u0003',
  space: ' ',
  clear: '\u0015',
} as const

/** What is pressed when a question is asked: its words, then the keys. */
export type Step = readonly [question: string, ...keys: string[]]

/** What a person at the keyboard has seen, and how it ended. */
export interface Seen {
  seen: string
  told?: string
  error?: Error
}

/** Runs a command with somebody at the keyboard, who takes the steps one after the other. */
export async function pressing(
  steps: readonly Step[],
  command: (terminal: Terminal) => Promise<string>,
): Promise<Seen> {
  const input = new PassThrough()
  const left = [...steps]
  let seen = ''
  let from = 0
  const press = (): void => {
    const [next] = left
    // What is typed before a question is drawn is thrown away; while one is open the cursor is hidden.
    const isOpen = seen.lastIndexOf('\u001b[?25l') > seen.lastIndexOf('\u001b[?25h')
    if (!next || !isOpen || !plain(seen.slice(from)).includes(next[0])) return
    left.shift()
    from = seen.length
    // Each on its own: Escape and what follows it at once would be another key.
    for (const key of next.slice(1)) setImmediate(() => input.write(key))
  }
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      seen += chunk.toString()
      press()
      done()
    },
  })
  const outcome = await command({ input, output }).then(
    (told) => ({ told }),
    (error: unknown) => ({ error: error as Error }),
  )
  expect(left, `never asked:\n${plain(seen)}`).toEqual([])
  return { seen: plain(seen), ...outcome }
}

/** Text without the signs that move the cursor and colour it. */
function plain(text: string): string {
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
}
