import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { ReadStream } from 'node:tty'
import { isCancel, multiselect, select, text } from '@clack/prompts'
import { mistake } from './answers.ts'

/** Where a person types and reads. */
export interface Terminal {
  input: Readable
  output: Writable
}

/** Somebody pressed Escape or Ctrl-C. */
export class Cancelled extends Error {}

/** Something to choose, and what may be said of it. */
export interface Choice<T> {
  value: T
  label: string
  hint?: string
}

/** Questions in a terminal. Each throws Cancelled where the person stops. */
export interface Prompts {
  /** One of several. */
  choose: <T>(message: string, choices: readonly Choice<T>[]) => Promise<T>
  /** Any of several; some are marked at first. */
  pick: (message: string, choices: readonly Choice<string>[], marked: string[]) => Promise<string[]>
  /** A line; Enter alone takes what is proposed. Asked again until `read` takes it. */
  write: <T>(message: string, proposed: string, read: (raw: string) => T) => Promise<T>
  /** Yes or no; no at first, unless said otherwise. */
  agree: (message: string, yes: string, no: string, initial?: boolean) => Promise<boolean>
}

/** How many choices are seen at once. */
const SEEN = 12

/** Questions by the keyboard, in the words of this project: the library's own hints are English. */
export function prompts(terminal: Terminal): Prompts {
  const choose: Prompts['choose'] = async (message, choices) => {
    await drained(terminal)
    // By their places: the library takes values of some types only.
    const options = choices.map(({ label, hint }, value) => ({
      value,
      label,
      ...(hint && { hint }),
    }))
    const answer = await select({
      ...terminal,
      message,
      options,
      maxItems: SEEN,
      showInstructions: false,
    })
    const chosen = choices[kept(answer)]
    if (!chosen) throw new Cancelled()
    return chosen.value
  }
  return {
    choose,
    pick: async (message, choices, marked) => {
      await drained(terminal)
      return kept(
        await multiselect({
          ...terminal,
          message: `${message} (phím cách để chọn hoặc bỏ, Enter khi xong)`,
          options: choices.map(({ value, label }) => ({ value, label })),
          initialValues: marked,
          maxItems: SEEN,
          required: false,
          showInstructions: false,
        }),
      )
    },
    write: async (message, proposed, read) => {
      await drained(terminal)
      // Not written into the line: what one types would come to stand behind it.
      const take = (raw: string | undefined): ReturnType<typeof read> =>
        read(raw?.trim() ? raw : proposed)
      const answer = await text({
        ...terminal,
        message,
        ...(proposed !== '' && { placeholder: proposed, defaultValue: proposed }),
        validate: (raw) => mistake(() => take(raw)),
      })
      return take(kept(answer))
    },
    // The library's own yes and no takes a line feed, y and n for answers: nobody declares anything by such a key.
    agree: async (message, yes, no, initial = false) => {
      const choices = [
        { value: true, label: yes },
        { value: false, label: no },
      ]
      return choose(message, initial ? choices : choices.reverse())
    },
  }
}

/** How long is waited for keys that were pressed before a question was there, in milliseconds. */
const WAITED = 30

/** Throws away what was typed before a question can be read: it answers nothing. */
async function drained({ input }: Terminal): Promise<void> {
  const ignore = (): void => {}
  // Else the terminal would keep back a line that is not ended.
  if (input instanceof ReadStream && input.isTTY) input.setRawMode(true)
  input.on('data', ignore)
  input.resume()
  await setTimeout(WAITED)
  input.off('data', ignore)
  input.pause()
}

function kept<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled()
  return answer as Exclude<T, symbol>
}
