import { z } from 'zod'
import { anchor, civilDate, id, line, paperId, sha256 } from './common.ts'

/** The seal of a text: `sha256-` and the hash. */
const seal = z.string().regex(/^sha256-[0-9a-f]{64}$/, { error: 'rule:text-seal' })

const session = z
  .strictObject({
    ordinal: z.int().min(1).optional().describe('Kỳ họp thứ mấy.'),
    kind: z
      .enum(['thuong-ky', 'bat-thuong', 'mo-rong', 'chuyen-de'])
      .optional()
      .describe('Loại kỳ họp: thường kỳ, bất thường, mở rộng, chuyên đề.'),
    name: line
      .optional()
      .describe('Tên gọi của cuộc họp nếu không gọi là "kỳ họp", ví dụ: Hội nghị.'),
  })
  .describe('Kỳ họp đã ra văn bản này.')

const attachment = z
  .strictObject({
    file: z
      .string()
      // What a browser would run from the site's own address (HTML, SVG) is not among them.
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:pdf|docx|xlsx|pptx|jpe?g|png|tiff?|txt|csv)$/i, {
        error: 'rule:file-name',
      })
      .describe(
        'Tên tệp trong content/attachments/<mã văn bản>/: chữ không dấu, số, dấu chấm, gạch; đuôi pdf, docx, xlsx, pptx, jpg, png, tif, txt hoặc csv.',
      ),
    title: line.describe('Tên hiện trên trang, ví dụ: Bản quét có chữ ký và dấu.'),
    sha256: sha256.describe('Mã SHA-256 của tệp, do công cụ ghi.'),
  })
  .describe('Một tệp kèm theo văn bản.')

const original = z
  .strictObject({
    file: line
      .regex(/^[^/\\]+$/, { error: 'rule:plain-name' })
      .describe('Tên tệp gốc, không kèm thư mục, ví dụ: KL ky hop 10.docx.'),
    sha256: sha256.describe('Mã SHA-256 của tệp gốc.'),
  })
  .describe('Tệp mà văn bản được nhập từ đó, do công cụ ghi; tệp này không được đăng.')

const note = z
  .strictObject({
    at: anchor
      .optional()
      .describe(
        'Chỗ ghi chú: neo của mục hoặc đoạn, ví dụ: muc-4, chi-dao-4-7-c. Bỏ trống nếu cho cả văn bản.',
      ),
    text: line.describe('Lời ghi chú của người biên tập; không thuộc văn bản.'),
  })
  .describe('Ghi chú của người biên tập.')

const confirmation = z
  .strictObject({
    rule: id.describe('Mã của thông báo được xác nhận, ví dụ: draft-mark.'),
    by: line.describe('Họ và tên người xác nhận.'),
    date: civilDate.describe('Ngày xác nhận (năm-tháng-ngày).'),
    reason: line.describe('Lý do: đã xem gì, vì sao được đăng.'),
  })
  .describe('Lời xác nhận của người có trách nhiệm đối với điều mà kho giữ lại.')

const historyEntry = z
  .strictObject({
    date: civilDate.describe('Ngày làm (năm-tháng-ngày).'),
    by: line.describe('Người làm.'),
    action: z
      .enum(['seal', 'compare', 'confirm'])
      .describe(
        'seal: niêm phong phần chữ; compare: đã đối chiếu với văn bản gốc; confirm: đã xem các đề xuất của công cụ.',
      ),
    reason: line.optional().describe('Lý do niêm phong lại.'),
    text: seal.describe('Mã niêm phong của phần chữ tại lúc ấy.'),
  })
  .describe('Một việc đã làm với văn bản, và phần chữ lúc ấy. Do công cụ ghi.')

const proposal = z
  .strictObject({
    field: z
      .string()
      .regex(/^[a-zA-Z]+$/, { error: 'rule:field' })
      .describe('Tên trường được đề xuất, ví dụ: signatory.'),
    because: line.describe('Vì sao công cụ đề xuất như vậy.'),
  })
  .describe('Một giá trị do công cụ đề xuất, chờ người xác nhận.')

/** Schema of the frontmatter of a conclusion: machine values only; the body is the paper. */
export const frontmatter = z
  .strictObject({
    type: z
      .enum(['ket-luan', 'thong-bao'])
      .describe('Loại văn bản: ket-luan (Kết luận), thong-bao (Thông báo kết luận).'),
    issuer: id.describe('Mã cơ quan ban hành trong units.yaml, ví dụ: btv.'),
    number: z
      .string()
      .regex(/^\d{1,4}-[\p{Lu}]{1,6}\/[\p{Lu}]{1,8}$/u, { error: 'rule:document-number' })
      .optional()
      .describe('Số và ký hiệu, ví dụ: 12-KL/ĐU. Bỏ trống nếu văn bản không có số.'),
    session: session.optional(),
    date: civilDate.describe('Ngày của văn bản (năm-tháng-ngày).'),
    place: line
      .optional()
      .describe('Nơi ban hành như ghi trên văn bản; bỏ trống nếu văn bản không ghi.'),
    title: line.describe('Tên dùng trong danh sách.'),
    signatory: z
      .strictObject({
        authority: id.optional().describe('Mã cơ quan mà người ký thay mặt.'),
        office: line.optional().describe('Chức vụ người ký.'),
        name: line.describe('Họ và tên người ký.'),
      })
      .optional()
      .describe('Người ký.'),
    recipients: z.array(id).default([]).describe('Mã các đơn vị ở phần Nơi nhận.'),
    secrecy: z
      .literal('none', { error: 'rule:secrecy' })
      .describe(
        'Bắt buộc: none, sau khi đã xem bản giấy và chắc chắn không có dấu chỉ mức độ mật.',
      ),
    urgency: z
      .enum(['khan', 'thuong-khan', 'hoa-toc'])
      .optional()
      .describe('Mức độ khẩn ghi trên văn bản.'),
    text: z
      .union([z.literal('none'), seal], { error: 'rule:text-seal' })
      .optional()
      .describe('none nếu chỉ có bản quét; hoặc mã niêm phong của phần chữ, do công cụ ghi.'),
    attachments: z.array(attachment).default([]).describe('Các tệp kèm theo, ví dụ bản quét.'),
    original: original.optional(),
    formerIds: z
      .array(paperId)
      .default([])
      .describe('Các mã cũ của văn bản, để địa chỉ cũ vẫn mở được.'),
    notes: z
      .array(note)
      .default([])
      .describe('Các ghi chú của người biên tập, hiện tách khỏi văn bản.'),
    confirmations: z
      .array(confirmation)
      .default([])
      .describe(
        'Các lời xác nhận đối với điều mà kho giữ lại cho đến khi có người chịu trách nhiệm.',
      ),
    history: z
      .array(historyEntry)
      .default([])
      .describe(
        'Lịch sử: ai niêm phong, đối chiếu, xác nhận đề xuất, khi nào, vì sao. Do công cụ ghi.',
      ),
    proposed: z
      .array(proposal)
      .default([])
      .describe('Các trường do công cụ đề xuất; đã xem và đúng thì xóa dòng đề xuất.'),
  })
  .describe('Phần khai báo ở đầu tệp văn bản.')

/** What the frontmatter of a conclusion says. */
export type Frontmatter = z.infer<typeof frontmatter>
/** An editor's remark, shown apart from the text. */
export type EditorNote = z.infer<typeof note>
/** What somebody did with the text of a paper, and when. */
export type HistoryEntry = z.infer<typeof historyEntry>
/** Somebody's word for what the archive holds back. */
export type Confirmation = z.infer<typeof confirmation>
