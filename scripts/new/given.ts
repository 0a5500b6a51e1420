import { argumentsOf } from '../build/options.ts'

/** How `npm run new` is used. */
export const USAGE = `Cách dùng:
  npm run new                        hỏi từng điều bằng bàn phím rồi tạo tệp
  npm run new -- --type ket-luan --issuer btv --date 23/3/2026 --ordinal 11 --secrecy none --yes
  --secrecy none        bắt buộc: đã xem bản giấy, không có dấu chỉ mức độ mật
  --type                ket-luan, thong-bao
  --issuer              mã cơ quan ban hành trong units.yaml
  --date                23/3/2026 hoặc 2026-03-23
  --ordinal             kỳ họp thứ mấy; khong nếu văn bản không ghi kỳ họp
  --session-kind        thuong-ky, bat-thuong, mo-rong, chuyen-de
  --session-name "…"    tên cuộc họp nếu không gọi là kỳ họp
  --number "…"          số và ký hiệu; khong nếu văn bản không có số
  --signatory "…"       họ tên người ký; --office "…" chức vụ; khong nếu chưa ghi
  --recipients a,b,c    mã các đơn vị ở Nơi nhận; khong nếu chưa ghi
  --yes                 điều không nêu thì lấy như đề xuất: hôm nay, kỳ họp kế tiếp, không có số,
                        người ký và nơi nhận như văn bản gần nhất của cơ quan ban hành
  --another             tạo thêm văn bản của kỳ họp đã có văn bản cùng loại
  --content THƯ-MỤC`

const STRING = { type: 'string' } as const

/** The arguments of the command, as they were typed. */
export function givenArguments() {
  return argumentsOf(USAGE, {
    content: { type: 'string', default: 'content' },
    secrecy: STRING,
    type: STRING,
    issuer: STRING,
    date: STRING,
    ordinal: STRING,
    'session-kind': STRING,
    'session-name': STRING,
    number: STRING,
    signatory: STRING,
    office: STRING,
    recipients: STRING,
    yes: { type: 'boolean', default: false },
    another: { type: 'boolean', default: false },
  }).values
}

/** What the command was told. */
export type Given = Partial<ReturnType<typeof givenArguments>>

/** What must be answered and was not, as the names of its arguments. */
export function missing(given: Given): string[] {
  const needed: (keyof Given)[] = ['secrecy', 'type', 'issuer']
  const proposed: (keyof Given)[] = ['date', 'number', 'signatory', 'recipients']
  const wanted = given.yes ? needed : [...needed, ...proposed]
  const session = given.ordinal ?? given['session-kind'] ?? given['session-name']
  return [
    ...wanted.filter((name) => given[name] === undefined),
    ...(given.yes || session !== undefined ? [] : ['ordinal']),
  ].map((name) => `--${name}`)
}
