import { DEADLINE_FORMS, type Deadline, deadline } from './deadline.ts'
import type { Features } from './features.ts'
import type { Field } from './fields/field.ts'
import { FIELDS } from './fields/all.ts'
import { type DirectiveAttributes, directiveTag } from './marks.ts'
import type { PaperPlan } from './plan.ts'
import type { Random } from './random.ts'
import { fillSlots } from './slots.ts'
import { escapeMdx, speak } from './voice.ts'

/** The body of a paper while it is written: its paragraphs, and what must be counted on the way. */
export class Draft {
  readonly plan: PaperPlan
  readonly features: Features
  readonly random: Random
  /** About how many words the paper should have. */
  readonly target: number
  readonly blocks: string[] = []
  readonly notes: { at?: string; text: string }[] = []
  words = 0
  /** Id of the first directive, once there is one. */
  firstDirective: string | undefined
  #section = ''
  #directives = 0
  #deadlines: number
  #fields: Field[] = []
  readonly #unused = new Map<readonly string[], string[]>()

  constructor(plan: PaperPlan, features: Features, random: Random) {
    this.plan = plan
    this.features = features
    this.random = random
    // Squared, so that short papers are common and long ones rare: 1,200 words on average.
    this.target = 300 + Math.floor(2300 * random.next() ** 2.2)
    this.#deadlines = plan.index * 4
  }

  /** A text of the banks as this paper prints it, in MDX. */
  text(sentence: string): string {
    const said = speak(fillSlots(sentence, this.plan.date, this.random), this.features.voice)
    this.words += said.split(' ').length
    return escapeMdx(said)
  }

  /** MDX of our own making in the spelling of this paper; for lines outside the body, so not counted. */
  styled(mdx: string): string {
    return speak(mdx, this.features.voice)
  }

  /** Adds paragraphs as they are. */
  add(...paragraphs: string[]): void {
    this.blocks.push(...paragraphs)
  }

  /** Enters a section: ids of directives begin with its key from here on. */
  enter(key: string): void {
    this.#section = key
    this.#directives = 0
  }

  /** A directive around a part of a sentence, with the next id of the section. */
  directive(attributes: DirectiveAttributes, content: string): string {
    return directiveTag(this.nextId(), attributes, content)
  }

  /** The next id of a directive: "4.2-a", "4.2-b" … */
  nextId(): string {
    const letter = letters(this.#directives++)
    const id = this.#section === '' ? letter : `${this.#section}-${letter}`
    this.firstDirective ??= id
    return id
  }

  /** The next deadline, in turn through all the forms. */
  nextDeadline(): Deadline {
    const form = DEADLINE_FORMS[this.#deadlines++ % DEADLINE_FORMS.length] ?? 'month'
    const next = deadline(form, this.plan.date, this.random)
    const dueText = next.attributes.dueText
    if (dueText === undefined) return next
    // What the attribute quotes must be what is printed.
    return {
      words: next.words,
      attributes: { ...next.attributes, dueText: speak(dueText, this.features.voice) },
    }
  }

  /** A sentence of a list, none twice until all have been used. */
  unused(sentences: readonly string[]): string {
    const left = this.#unused.get(sentences) ?? []
    if (left.length === 0) left.push(...this.random.shuffle(sentences))
    this.#unused.set(sentences, left)
    return left.pop() ?? ''
  }

  /** The next field of work, none twice until all have been used. */
  nextField(): Field {
    if (this.#fields.length === 0) this.#fields = this.random.shuffle(FIELDS)
    return this.#fields.pop() as Field
  }

  /** Whether the paper is still shorter than a share of its length. */
  below(share: number): boolean {
    return this.words < this.target * share
  }
}

/** "a" … "z", "aa", "ab" …: the place of a directive in its section. */
function letters(index: number): string {
  const rest = String.fromCharCode(97 + (index % 26))
  return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest
}
