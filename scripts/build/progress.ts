/** Tells a person at a terminal what is being done and how far it is; says nothing elsewhere. */
export interface Progress {
  /** Begins a step. */
  step: (text: string) => void
  /** How far the present step is. */
  count: (done: number, total: number) => void
  /** Ends the last step. */
  end: () => void
}

/** Progress on standard error, so that what a command prints stays clean. */
export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => {}, count: () => {}, end: () => {} }
  let current = ''
  return {
    step: (text) => {
      if (current !== '') stream.write('\n')
      current = text
      stream.write(`${text} …`)
    },
    count: (done, total) => {
      stream.write(`\r${current} … ${done}/${total}`)
    },
    end: () => {
      if (current !== '') stream.write('\n')
      current = ''
    },
  }
}
