import type { Frontmatter } from '../../domain/schemas/frontmatter.ts'
import { capitalised } from '../../domain/labels.ts'
import type { Fact } from '../imported.ts'
import { ordinalNumber } from './ordinals.ts'
import { joined, type Printed, type Recognised, shortened } from './printed.ts'

type Session = NonNullable<Frontmatter['session']>

/** A session that a text speaks of, and its words. */
interface PrintedSession {
  session: Session
  words: string
}

const MEETING =
  /(?<!\p{L})(k[ỳì] họp|hội nghị|phiên họp|cuộc họp|buổi làm việc|(?:phiên|họp)(?=\s(?:thường|định|bất thường|mở rộng|chuyên đề)))(?!\p{L})/giu
/** Where the words about a meeting end: at a mark, or where its day, place or subject begins. */
const END =
  /[,.;:]|(?<!\p{L})(?:về|để|nhằm|đã|do|từ|ngày|tháng|tại|cho|xem|thảo|thống|và|giữa|với)(?!\p{L})/iu
/** Other bodies, whose meetings a paper may speak of. */
const OTHER_BODY =
  /hội đồng nhân dân|hđnd|quốc hội|trung ương|tỉnh|mặt trận|ủy ban nhân dân|ubnd|chi bộ|hiệp thương|cử tri/iu
/** Before the meeting of another body, or one that is not this: "HĐND xã tổ chức", "sau", "chuẩn bị". */
const BEFORE_OTHER =
  /(?<!(?:tại|trụ sở|hội trường)\s)(?:hội đồng nhân dân|hđnd|quốc hội|mặt trận tổ quốc|ủy ban nhân dân|ubnd|chi bộ)(?!\p{L})[^,.;:]{0,30}?\s(?:tổ chức|tiến hành|mở|họp|khai mạc)\s$|(?<!\p{L})(?:sau|trước|kể từ|từ|chuẩn bị|chuẩn bị cho|phục vụ|trình|kết quả|nội dung|chương trình)\s(?:các\s)?$/iu
/** Behind it: "kỳ họp thứ ba, Hội đồng nhân dân xã". */
const BEHIND_OTHER = /^\s*[,(]?\s*(?:hội đồng nhân dân|hđnd|quốc hội)(?!\p{L})/iu
/** The month of a meeting that nothing else tells from others; a day is none. */
const MONTH =
  /^(?:(?!\s(?:ngày|về|để|nhằm|từ|đến|do)(?!\p{L}))[^,.;:()]){0,70}?\s(tháng \d{1,2}(?:(?: năm |\/)\d{4})?)(?!\d)/iu
/** What a meeting is called besides its kind. */
const CALLED = /^\s(?:giao ban|sơ kết|tổng kết)(?!\p{L})/iu
const ORDINAL = /(?<!\p{L})thứ\s+([\p{L}\d]+(?:\s+[\p{L}]+){0,2})/iu
const KINDS: readonly [RegExp, NonNullable<Session['kind']>][] = [
  [/(?<!\p{L})bất thường(?!\p{L})/iu, 'bat-thuong'],
  [/(?<!\p{L})mở rộng(?!\p{L})/iu, 'mo-rong'],
  [/(?<!\p{L})chuyên đề(?!\p{L})/iu, 'chuyen-de'],
  [/(?<!\p{L})(?:thường k[ỳì]|định k[ỳì]|thường lệ)(?!\p{L})/iu, 'thuong-ky'],
]

/** Recognises the session of a paper from its title, and from its first sentence what the title leaves open. */
export function sessionOf(printed: Printed): Recognised<Fact<Session>> {
  const [named] = sessionsIn(joined(printed.summary))
  const opening = sessionsIn(printed.preamble.slice(0, 400))
  const told = named
    ? opening.find(({ session }) => nounOf(session) === nounOf(named.session))
    : opening[0]
  const [a, b] = [named?.session.ordinal, told?.session.ordinal]
  if (a !== undefined && b !== undefined && a !== b) {
    const candidates = [named, told].flatMap((one) =>
      one ? [{ value: String(one.session.ordinal), words: one.words }] : [],
    )
    const message = `Tiêu đề ghi kỳ họp thứ ${a}, lời văn ghi thứ ${b}: cho biết số kỳ họp.`
    return { question: { field: 'session', message, required: false, candidates } }
  }
  const value = { ...told?.session, ...named?.session }
  if (Object.keys(value).length === 0) return uncounted(joined(printed.summary))
  const words = (named ?? told)?.words ?? ''
  const where = named ? 'in ở tiêu đề' : 'ghi ở câu mở đầu'
  const sure = named !== undefined || value.ordinal !== undefined || value.kind !== undefined
  return { fact: { value: inOrder(value), sure, because: `${where}: “${words}”`, words } }
}

/** A title that speaks of a session of the body without saying which: "tại kỳ họp tháng 6 năm 2026". */
function uncounted(title: string): Recognised<Fact<Session>> {
  const [words = ''] = /(?<!\p{L})k[ỳì] họp(?!\p{L})[^,.;]{0,60}/iu.exec(title) ?? []
  if (words === '' || OTHER_BODY.test(words)) return {}
  const message = `Tiêu đề ghi “${words.trim()}” mà không ghi kỳ họp thứ mấy: cho biết số kỳ họp.`
  return { question: { field: 'session', message, required: false, candidates: [] } }
}

/** "Cuộc họp" of "Cuộc họp giao ban". */
function nounOf({ name }: Session): string | undefined {
  return name?.split(' ').slice(0, 2).join(' ')
}

function inOrder({ ordinal, kind, name }: Session): Session {
  return {
    ...(ordinal !== undefined && { ordinal }),
    ...(kind !== undefined && { kind }),
    ...(name !== undefined && { name }),
  }
}

/** The sessions of the paper's own body that a text speaks of. */
function sessionsIn(text: string): PrintedSession[] {
  return [...text.matchAll(MEETING)].flatMap((match) => {
    const [whole] = match
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 120)
    const about = rest.slice(0, END.exec(rest)?.index ?? rest.length)
    const noun = whole.toLowerCase()
    const before = text.slice(Math.max(match.index - 90, 0), match.index)
    const isOther =
      OTHER_BODY.test(about) ||
      (noun === 'họp' && OTHER_BODY.test(before.slice(-40).replace(/^.*[,.;:]/su, ''))) ||
      BEFORE_OTHER.test(before) ||
      BEHIND_OTHER.test(rest.slice(about.length))
    if (isOther) return []
    const found = ORDINAL.exec(about)
    const ordinal = ordinalNumber(found?.[1] ?? '')
    const kind = KINDS.find(([pattern]) => pattern.test(about))?.[1]
    const called = CALLED.exec(rest)?.[0] ?? ''
    const month = ordinal === undefined && kind === undefined ? MONTH.exec(rest)?.[1] : undefined
    const name = /^k|^họp$|^phiên$/.test(noun)
      ? undefined
      : capitalised(`${noun}${called} ${month ?? ''}`.trim().toLowerCase())
    const session = {
      ...(ordinal !== undefined && { ordinal }),
      ...(kind !== undefined && { kind }),
      ...(name !== undefined && { name }),
    }
    if (Object.keys(session).length === 0) return []
    return [{ session, words: shortened(whole + about) }]
  })
}
