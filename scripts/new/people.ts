import { formatShort } from '../../src/domain/dates.ts'
import { nameOf } from '../../src/domain/listings.ts'
import { isNone, readLine, readRecipients } from './answers.ts'
import type { Choice } from './prompts.ts'
import { recipientsBefore, signatories, type Signatory, signatoryNamed } from './proposals.ts'
import type { AskingOf } from './session.ts'

/** How many signatories are proposed. */
const PROPOSED = 5

/** Who signed; nothing where it is not told. */
export async function signatoryOf({
  given,
  known,
  issuer,
  prompts,
}: AskingOf): Promise<Signatory | undefined> {
  const office = given.office === undefined ? undefined : readLine(given.office, 'Chức vụ')
  if (given.signatory !== undefined) {
    if (isNone(given.signatory)) return undefined
    return signatoryNamed(known, issuer, readLine(given.signatory, 'Người ký'), office)
  }
  const before = signatories(known, issuer)
  if (given.yes || !prompts) return before[0]
  const choices: Choice<() => Promise<Signatory | undefined>>[] = [
    ...before.slice(0, PROPOSED).map((signatory) => ({
      label: [signatory.name, signatory.office].filter(Boolean).join(', '),
      ...(signatory.authority && { hint: `thay mặt ${nameOf(known.units, signatory.authority)}` }),
      value: () => Promise.resolve(signatory),
    })),
    {
      label: before.length > 0 ? 'Người khác' : 'Ghi người ký',
      value: async () => {
        const name = await prompts.write('Họ và tên người ký', '', (raw) =>
          readLine(raw, 'Họ và tên'),
        )
        const typed = await prompts.write('Chức vụ (bỏ trống nếu không ghi)', '', (raw) =>
          raw.trim() === '' ? undefined : readLine(raw, 'Chức vụ'),
        )
        return signatoryNamed(known, issuer, name, typed)
      },
    },
    { label: 'Chưa ghi', value: () => Promise.resolve(undefined) },
  ]
  return (await prompts.choose('Người ký', choices))()
}

/** To whom the paper is sent; none where it is not told. */
export async function recipientsOf({ given, known, issuer, prompts }: AskingOf): Promise<string[]> {
  if (given.recipients !== undefined) {
    return isNone(given.recipients) ? [] : readRecipients(given.recipients, known)
  }
  const before = recipientsBefore(known, issuer)
  // A unit may have left the list since.
  const listed = (before?.recipients ?? []).filter((id) =>
    known.units.some((unit) => unit.id === id),
  )
  if (given.yes || !prompts) return listed
  const pick = (): Promise<string[]> =>
    prompts.pick(
      'Nơi nhận',
      known.units.map(({ id, name }) => ({ value: id, label: name })),
      listed,
    )
  const choices: Choice<() => Promise<string[]>>[] = [
    ...(before
      ? [
          {
            label: `Như văn bản ngày ${formatShort(before.date)}: ${listed.map((id) => nameOf(known.units, id)).join('; ')}`,
            value: () => Promise.resolve(listed),
          },
        ]
      : []),
    { label: 'Chọn trong danh mục đơn vị', value: pick },
    { label: 'Chưa ghi', value: () => Promise.resolve([]) },
  ]
  return (await prompts.choose('Nơi nhận ghi trên văn bản', choices))()
}
