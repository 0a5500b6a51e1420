import { sessionName } from '../../src/domain/citation.ts'
import type { CivilDate } from '../../src/domain/dates.ts'
import { capitalised } from '../../src/domain/labels.ts'
import { UsageError } from '../build/options.ts'
import { isNone, readKind, readLine, readOrdinal } from './answers.ts'
import { nextSession, type Session } from './proposals.ts'
import type { Choice } from './prompts.ts'
import type { Asking } from './questions.ts'

/** A question about a paper whose issuer and day are known. */
export type AskingOf = Asking & { issuer: string; date: CivilDate }

/** The session that the paper names; nothing where it names none. */
export async function sessionOf(asking: AskingOf): Promise<Session | undefined> {
  const { given, known, issuer, date, prompts } = asking
  const { ordinal, 'session-kind': kind, 'session-name': name } = given
  if (ordinal !== undefined && isNone(ordinal)) return undefined
  if ((ordinal ?? kind ?? name) !== undefined) {
    return {
      ...(ordinal !== undefined && { ordinal: readOrdinal(ordinal) }),
      ...(kind !== undefined && { kind: readKind(kind) }),
      ...(name !== undefined && { name: readLine(name, 'Tên cuộc họp') }),
    }
  }
  const next = nextSession(known, issuer, date)
  if (!given.yes && prompts) return ask(asking, next)
  if (next) return next
  throw new UsageError(
    'Kho chưa có văn bản nào của cơ quan này trong nhiệm kỳ nên không đề xuất được kỳ họp. Thêm --ordinal.',
  )
}

async function ask({ prompts }: AskingOf, next: Session | undefined): Promise<Session | undefined> {
  if (!prompts) return undefined
  const named = (session: Session): string => capitalised(sessionName(session) ?? '')
  const ordinal = (): Promise<number> => prompts.write('Kỳ họp thứ mấy', '', readOrdinal)
  const choices: Choice<() => Promise<Session | undefined>>[] = [
    ...(next
      ? [
          {
            label: named(next),
            hint: 'kế tiếp trong kho',
            value: () => Promise.resolve(next),
          },
        ]
      : []),
    {
      label: next ? 'Kỳ họp thứ khác' : 'Kỳ họp có số thứ tự',
      value: async () => ({ ...(next?.name && { name: next.name }), ordinal: await ordinal() }),
    },
    ...(['bat-thuong', 'chuyen-de', 'mo-rong'] as const).map((kind) => ({
      label: named({ kind }),
      value: async (): Promise<Session> => ({ kind, ...(await optionalOrdinal(prompts)) }),
    })),
    {
      label: 'Cuộc họp có tên gọi khác',
      hint: 'Hội nghị, Phiên họp …',
      value: async (): Promise<Session> => ({
        name: await prompts.write('Tên cuộc họp như trên văn bản', '', (raw) =>
          readLine(raw, 'Tên cuộc họp'),
        ),
        ...(await optionalOrdinal(prompts)),
      }),
    },
    { label: 'Văn bản không ghi kỳ họp', value: () => Promise.resolve(undefined) },
  ]
  return (await prompts.choose('Kỳ họp ra văn bản', choices))()
}

async function optionalOrdinal(
  prompts: NonNullable<Asking['prompts']>,
): Promise<{ ordinal?: number }> {
  const ordinal = await prompts.write(
    'Thứ mấy (bỏ trống nếu văn bản không ghi)',
    '',
    (raw): number | undefined => (raw.trim() === '' ? undefined : readOrdinal(raw)),
  )
  return ordinal === undefined ? {} : { ordinal }
}
