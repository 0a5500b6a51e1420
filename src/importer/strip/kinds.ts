import { damaged, refused, type Refusal } from './refusal.ts'

/** A kind of part that a copy may hold. */
export interface PartKind {
  /** Its name in the copy, under `word/`, without number and ending. */
  stem: string
  contentType: string
  /** Whether it belongs to the part that refers to it without being called by it. */
  implied: boolean
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.'
const OFFICE = 'application/vnd.openxmlformats-officedocument.'

function kind(stem: string, contentType: string, implied: boolean): readonly [string, PartKind] {
  return [stem, { stem, contentType, implied }]
}

/** By the last piece of the relation's type. What is not here does not come along. */
export const KEPT: ReadonlyMap<string, PartKind> = new Map([
  ...['styles', 'numbering', 'settings', 'fontTable', 'webSettings', 'footnotes', 'endnotes'].map(
    (stem) => kind(stem, `${WORD}${stem}+xml`, true),
  ),
  ...['header', 'footer'].map((stem) => kind(stem, `${WORD}${stem}+xml`, false)),
  kind('theme', `${OFFICE}theme+xml`, true),
  kind('themeOverride', `${OFFICE}themeOverride+xml`, true),
  kind('chart', `${DRAWING}chart+xml`, false),
  kind('chartStyle', 'application/vnd.ms-office.chartstyle+xml', true),
  kind('chartColorStyle', 'application/vnd.ms-office.chartcolorstyle+xml', true),
  kind('chartUserShapes', `${DRAWING}chartshapes+xml`, false),
  kind('diagramData', `${DRAWING}diagramData+xml`, false),
  kind('diagramLayout', `${DRAWING}diagramLayout+xml`, false),
  kind('diagramQuickStyle', `${DRAWING}diagramStyle+xml`, false),
  kind('diagramColors', `${DRAWING}diagramColors+xml`, false),
  // Called by an attribute of no namespace, in another part.
  kind('diagramDrawing', 'application/vnd.ms-office.drawingml.diagramDrawing+xml', true),
])

export const DOCUMENT_TYPE = `${WORD}document.main+xml`
export const FONT_TYPE = 'application/vnd.openxmlformats-officedocument.obfuscatedFont'

const EMBEDDED = new Set(['oleObject', 'package', 'control', 'activeXControlBinary'])
const JOINED = new Set(['aFChunk', 'subDocument', 'frame'])

/** Why something that the text needs cannot come along. */
export function refusedRelation(type: string): Refusal {
  if (EMBEDDED.has(type)) {
    return refused(
      'embedded',
      'trong tệp có đối tượng nhúng (bảng Excel, công thức, biểu đồ có dữ liệu), người đọc mở ra được cả phần không in',
      'Đổi đối tượng thành ảnh hoặc bảng của Word rồi nhập lại',
    )
  }
  if (JOINED.has(type)) {
    return refused(
      'embedded',
      'trong tệp có tệp khác ghép vào',
      'Mở bằng Word, lưu lại thành .docx rồi nhập lại',
    )
  }
  if (type === 'image') {
    return refused(
      'linked-picture',
      'trong tệp có ảnh nối từ nơi khác, không nằm trong tệp',
      'Xóa ảnh ấy và chèn lại (Insert → Pictures), lưu lại rồi nhập lại',
    )
  }
  return damaged(`trong tệp có thành phần mà máy không biết (${shown(type)})`)
}

/** Words of a file that go into a message. */
function shown(type: string): string {
  return /^\w{1,40}$/.test(type) ? type : 'không rõ tên'
}

export const MACROS = new Set(['vbaProject', 'wordVbaData'])

export function refusedMacros(): Refusal {
  return refused(
    'macros',
    'trong tệp có macro',
    'Mở bằng Word, lưu lại thành .docx (không phải .docm) rồi nhập lại',
  )
}
