import { argumentsOf, UsageError } from '../build/options.ts'

/** How `npm run import` is used. */
export const USAGE = `Cách dùng:
  npm run import -- "KL ky hop 10.docx"            nhập một văn bản Word (.docx) hoặc văn bản chữ (.txt)
  npm run import -- a.docx b.docx THƯ-MỤC          nhập nhiều tệp; thư mục: các tệp .docx, .txt trong đó
  npm run import -- --scan "ban ky.pdf" --date …   văn bản chỉ có bản quét
  --secrecy none        bắt buộc (hoặc trả lời khi được hỏi): đã xem bản giấy, không có dấu chỉ mức độ mật
  --by "…"              bắt buộc (hoặc trả lời khi được hỏi): người nhập, ghi vào lịch sử của văn bản
Khi văn bản không ghi, hoặc nhận dạng chưa đúng:
  --type                ket-luan, thong-bao
  --issuer              mã cơ quan ban hành trong units.yaml
  --date                23/3/2026 hoặc 2026-03-23
  --ordinal             kỳ họp thứ mấy; khong nếu không phải kỳ họp
  --session-kind        thuong-ky, bat-thuong, mo-rong, chuyen-de
  --session-name "…"    tên cuộc họp nếu không gọi là kỳ họp
  --number "…"          số và ký hiệu; khong nếu văn bản không có số
  --signatory "…"       họ tên người ký; --office "…" chức vụ; khong nếu không ghi
  --recipients a,b,c    mã các đơn vị ở Nơi nhận; khong nếu không ghi
Tệp kèm theo:
  --attach              đăng kèm chính tệp Word, đã bỏ tên người soạn và thông tin riêng
  --scan tep.pdf        đăng kèm bản quét có chữ ký và dấu
Ghi và báo cáo:
  --yes                 không hỏi lại; điều văn bản không ghi thì để trống
  --force               nhập lại, ghi đè văn bản đã có; bản cũ được giữ trong content/replaced/
  --another             nhập dù kỳ họp đã có văn bản cùng loại
  --content THƯ-MỤC
  --report TỆP          ghi thêm báo cáo đầy đủ vào một tệp chữ
  --full                hiện báo cáo đầy đủ
  --partial             ghi cả khi còn ký tự chưa đưa được vào tệp (xem báo cáo)
  --confirmed "lý do"   có người chịu trách nhiệm cho điều kho giữ lại: dấu nội bộ, dự thảo, tên người
                        gần lời về công tác cán bộ; đi cùng --by`

const STRING = { type: 'string' } as const
const FLAG = { type: 'boolean', default: false } as const

function parsed() {
  return argumentsOf(
    USAGE,
    {
      content: { type: 'string', default: 'content' },
      ...{ secrecy: STRING, by: STRING, type: STRING, issuer: STRING, date: STRING },
      ...{ ordinal: STRING, 'session-kind': STRING, 'session-name': STRING, number: STRING },
      ...{ signatory: STRING, office: STRING, recipients: STRING, scan: STRING },
      ...{ report: STRING, confirmed: STRING },
      ...{ attach: FLAG, yes: FLAG, force: FLAG, another: FLAG, full: FLAG, partial: FLAG },
    },
    true,
  )
}

/** What the command was told beside the files. */
export type Given = Partial<ReturnType<typeof parsed>['values']>

/** What is said of one paper, and so of no second one. */
const OF_ONE = [
  ...(['date', 'ordinal', 'session-kind', 'session-name', 'number'] as const),
  ...(['signatory', 'office', 'recipients', 'scan'] as const),
] as const

/** The arguments of the command, as they were typed; what contradicts itself is a UsageError. */
export function givenArguments(): { given: Given; files: string[] } {
  const { values: given, positionals: files } = parsed()
  if (files.length === 0 && given.scan === undefined) {
    throw new UsageError(`Chưa nêu tệp nào để nhập.\n${USAGE}`)
  }
  if (files.length === 0 && given.attach) {
    throw new UsageError('--attach đăng kèm tệp Word, nên phải có tệp Word để nhập.')
  }
  if (given.force && given.another) {
    throw new UsageError('--force ghi đè, --another thêm tệp mới: chỉ dùng một trong hai.')
  }
  if (given.office !== undefined && given.signatory === undefined) {
    throw new UsageError('--office đi cùng --signatory.')
  }
  if (given.confirmed !== undefined && given.by === undefined) {
    throw new UsageError('--confirmed phải đi cùng --by "Họ và tên": ai chịu trách nhiệm.')
  }
  return { given, files }
}

/** Says so where something that is said of one paper is said of several. */
export function checkOne(given: Given, papers: number): void {
  const said = OF_ONE.filter((name) => given[name] !== undefined).map((name) => `--${name}`)
  if (papers < 2 || said.length === 0) return
  throw new UsageError(
    `${said.join(', ')} chỉ nói về một văn bản, mà ở đây có ${papers} tệp. Nhập riêng từng tệp.`,
  )
}
