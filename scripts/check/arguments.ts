import { argumentsOf, UsageError } from '../build/options.ts'

const USAGE = `Cách dùng:
  npm run check                                   kiểm tra toàn bộ nội dung
  npm run check -- --fix                          sửa điều sửa được mà không cần người xem
  npm run check -- --json                         kết quả cho chương trình khác (như --format json)
  npm run check -- --format text|json|github
  npm run check -- --content THƯ-MỤC --out THƯ-MỤC
  npm run check -- --seal TỆP [--reason "…"] [--by "…"]      niêm phong phần chữ của một văn bản
  npm run check -- --compared TỆP [--by "…"]                 ghi nhận đã đối chiếu với văn bản gốc`

const STRING = { type: 'string' } as const
const FLAG = { type: 'boolean' } as const

/** Forms of a report. */
const FORMATS = ['text', 'json', 'github'] as const

/** What `npm run check` was told to do. */
export interface CheckArguments {
  content: string
  /** The built site that a person named. */
  out: string | undefined
  fix: boolean
  format: (typeof FORMATS)[number]
  /** The paper that is to be sealed, or was compared; then nothing is checked. */
  paper: { given: string; compared: boolean; reason?: string; by?: string } | undefined
}

/** Reads the arguments. Whatever would be passed over in silence, or contradicts another, is a UsageError. */
export function checkArguments(): CheckArguments {
  const { values } = argumentsOf(USAGE, {
    ...{ content: STRING, out: STRING, format: STRING, json: FLAG, fix: FLAG },
    ...{ seal: STRING, compared: STRING, reason: STRING, by: STRING },
  })
  const { content = 'content', out, json = false, fix = false, seal, compared, reason, by } = values
  const given = new Set(Object.keys(values))
  const apart = (one: string, others: readonly string[], why: string): void => {
    const met = others.filter((other) => given.has(one) && given.has(other))
    if (met.length === 0) return
    const names = met.map((other) => `--${other}`).join(', ')
    throw new UsageError(`--${one} không đi cùng ${names}: ${why}\n${USAGE}`)
  }
  apart('seal', ['compared'], 'đó là hai việc riêng, chạy từng lệnh.')
  const checking = ['fix', 'json', 'format', 'out']
  apart('seal', checking, 'niêm phong là việc riêng, không kiểm tra toàn bộ nội dung.')
  apart('compared', checking, 'ghi nhận đối chiếu là việc riêng, không kiểm tra toàn bộ nội dung.')
  apart('compared', ['reason'], 'lý do chỉ ghi khi niêm phong lại.')
  if (seal === undefined && compared === undefined && (given.has('reason') || given.has('by'))) {
    throw new UsageError(`--reason và --by đi cùng --seal hoặc --compared.\n${USAGE}`)
  }
  const format = FORMATS.find((one) => one === (values.format ?? (json ? 'json' : 'text')))
  if (!format) throw new UsageError(`Không có dạng báo cáo “${values.format}”.\n${USAGE}`)
  if (json && format !== 'json') apart('json', ['format'], 'mỗi lần một dạng báo cáo.')
  const named = seal ?? compared
  const said = { ...(reason !== undefined && { reason }), ...(by !== undefined && { by }) }
  const paper =
    named === undefined ? undefined : { given: named, compared: seal === undefined, ...said }
  return { content, out, fix, format, paper }
}
