import { unreadReasons } from '../../src/checker/attachments/attachment.ts'
import type { Inspection } from '../../src/checker/attachments/inspect.ts'
import { marksInTitle } from '../../src/checker/gate/marks.ts'
import type { AttachmentProblem } from './attachments.ts'

type Told = Omit<AttachmentProblem, 'file'>

/**
 * What `check` would say of a file beside a paper, said before it is written: what is never published is an error
 * here, what a person may answer for is a warning. `name` is the name that the file was given with.
 */
export function judge(name: string, inspection: Inspection): AttachmentProblem[] {
  const marks = new Set([...inspection.marks, ...marksInTitle(baseName(name))])
  const unread = inspection.unread.filter((reason) => reason !== 'scan' && reason !== 'image')
  const broken = unread.some((reason) => reason === 'password' || reason === 'damaged')
  const told: (Told | false)[] = [
    (marks.has('secrecy') || marks.has('circulation')) && SECRET,
    inspection.cadre === 'certain' && CADRE,
    inspection.openChanges && CHANGES,
    inspection.personal && PERSONAL,
    (marks.has('internal') || marks.has('draft')) && INTERNAL,
    inspection.cadre === 'near' && CADRE_NEARBY,
    unread.length > 0 && {
      code: 'attachment-unread',
      severity: broken ? 'error' : 'warning',
      message: `Máy không xem hết được tệp: ${unread.map((reason) => unreadReasons[reason]).join('; ')}.`,
      hint: broken
        ? 'Mở tệp xem có hỏng hoặc có mật khẩu không; quét lại hoặc in ra PDF mới rồi nhập lại.'
        : 'Tự xem hết tệp trước khi đăng; lệnh check sẽ hỏi lại.',
    },
    inspection.unread.includes('scan') && SCAN,
  ]
  return told.flatMap((one) => (one === false ? [] : { ...one, file: baseName(name) }))
}

/** A file's name without its folders, of Windows too. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}

const SECRET: Told = {
  code: 'attachment-mark',
  severity: 'error',
  message:
    'Tệp có dấu chỉ độ mật hoặc dấu hạn chế phổ biến (ở tên, thuộc tính, đầu trang, chân trang hoặc nội dung).',
  hint: 'Không được đăng tệp này. Nếu dấu ghi sai, người có thẩm quyền sửa ở bản gốc.',
}

const CADRE: Told = {
  code: 'attachment-cadre',
  severity: 'error',
  message: 'Tệp có nội dung về công tác cán bộ đối với người được nêu tên.',
  hint: 'Không được đăng tệp này.',
}

const CHANGES: Told = {
  code: 'attachment-changes',
  severity: 'error',
  message: 'Tệp còn thay đổi được theo dõi hoặc nhận xét, người đọc sẽ thấy.',
  hint: 'Xóa nhận xét trong tệp, hoặc in ra PDF mới (Microsoft Print to PDF) không kèm nhận xét, rồi nhập lại.',
}

const PERSONAL: Told = {
  code: 'attachment-author',
  severity: 'error',
  message:
    'Thuộc tính của tệp còn tên người soạn, cơ quan hoặc đường dẫn trên máy, và máy không tự bỏ được.',
  hint: 'Mở tệp rồi In → Microsoft Print to PDF thành tệp mới, hoặc xóa tên người dùng (Author, Owner) trong phần cài đặt của máy quét và quét lại; rồi nhập tệp mới.',
}

const INTERNAL: Told = {
  code: 'attachment-internal-mark',
  severity: 'warning',
  message:
    'Tệp ghi lưu hành nội bộ hoặc dự thảo (ở tên, thuộc tính, đầu trang, chân trang hoặc nội dung).',
  hint: 'Thay bằng bản chính thức; nếu vẫn được đăng, lệnh check sẽ đòi lời xác nhận (confirmations, rule: attachment-internal-mark).',
}

const CADRE_NEARBY: Told = {
  code: 'attachment-cadre-nearby',
  severity: 'warning',
  message: 'Tệp có tên người đứng gần lời về công tác cán bộ.',
  hint: 'Xem lại tệp: nếu là nội dung về cán bộ thì không đăng; nếu không phải, lệnh check sẽ đòi lời xác nhận (confirmations, rule: attachment-cadre-nearby).',
}

const SCAN: Told = {
  code: 'attachment-scan',
  severity: 'note',
  message: 'Tệp có trang là ảnh quét: máy không thấy được dấu đóng trên giấy.',
  hint: 'Tự xem từng trang có dấu chỉ độ mật hay không trước khi đăng.',
}
