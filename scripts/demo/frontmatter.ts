import type { Signatory } from './closing.ts'
import type { PaperPlan } from './plan.ts'

/** What the frontmatter of a paper says beside its plan. */
export interface Extras {
  place?: string
  signatory: Signatory
  recipients?: readonly string[]
  urgent?: boolean
  attachments?: readonly { file: string; title: string; sha256: string }[]
  scanOnly?: boolean
  formerIds?: readonly string[]
  notes?: readonly { at?: string; text: string }[]
}

const ISSUERS = {
  btv: 'Ban Thường vụ Đảng ủy xã',
  bch: 'Ban Chấp hành Đảng bộ xã',
  'thuong-truc-dang-uy': 'Thường trực Đảng ủy xã',
} as const

/** The frontmatter as a clerk would write it, between its two lines of dashes. */
export function frontmatter(plan: PaperPlan, extras: Extras): string {
  const { session, type } = plan
  const { ordinal, kind, name } = session
  const { signatory } = extras
  const lines = [
    `type: ${type}`,
    `issuer: ${session.issuer}`,
    plan.number && `number: ${quoted(plan.number)}`,
    `session: ${flow({ ordinal, kind, name: name && quoted(name) })}`,
    `date: ${plan.date}`,
    extras.place && `place: ${extras.place}`,
    `title: ${quoted(titleOf(plan))}`,
    `signatory: ${flow({ authority: signatory.authority, office: signatory.office, name: signatory.name })}`,
    extras.recipients && `recipients: [${extras.recipients.join(', ')}]`,
    'secrecy: none',
    extras.urgent && 'urgency: khan',
    extras.scanOnly && 'text: none',
    ...list(
      'attachments',
      extras.attachments?.map((file) => flow({ ...file, title: quoted(file.title) })),
    ),
    extras.formerIds?.length && `formerIds: [${extras.formerIds.join(', ')}]`,
    ...list(
      'notes',
      extras.notes?.map(({ at, text }) => flow({ at, text: quoted(text) })),
    ),
  ]
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n`
}

/** The label of a paper in lists. */
export function titleOf({ session, type }: PaperPlan): string {
  const { ordinal, kind, name, issuer } = session
  const meeting =
    ordinal === undefined
      ? (name ?? 'kỳ họp bất thường')
      : `kỳ họp ${kind === 'mo-rong' ? 'mở rộng ' : ''}thứ ${ordinal}`
  const paper = type === 'ket-luan' ? 'Kết luận' : 'Thông báo kết luận'
  return `${paper} của ${ISSUERS[issuer]} tại ${meeting}`
}

function list(key: string, items: readonly string[] | undefined): string[] {
  return items === undefined || items.length === 0
    ? []
    : [`${key}:`, ...items.map((item) => `  - ${item}`)]
}

function flow(values: Readonly<Record<string, string | number | undefined>>): string {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
