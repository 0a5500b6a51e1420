import { formatShort } from '../../src/domain/dates.ts'
import type { Withdrawal } from '../../src/domain/schemas/withdrawn.ts'
import { commandLine } from '../build/command-line.ts'
import type { BuildOptions } from '../build/options.ts'
import type { Published } from './published.ts'

/** What was done in the content folder. */
export interface Done {
  /** Files and folders that were deleted, as they are named to people. */
  removed: string[]
  /** How many relations were taken out. */
  relations: number
  /** `file:line` of what a person must decide on. */
  mentions: string[]
  /** Files of other papers that are the same as one of this paper's. */
  shared: string[]
  /** A folder that could not be deleted. */
  stuck: string | undefined
}

/** What was done in the content folder, in words. */
export function tellDone({ removed, relations, mentions, shared, stuck }: Done): string[] {
  return [
    ...removed.map((name) => `  Đã xóa ${name}`),
    ...(relations > 0 ? [`  Đã bỏ ${relations} quan hệ khỏi relations.yaml`] : []),
    ...block('Những chỗ còn nhắc đến văn bản, cần người xem và sửa:', mentions),
    ...block('Tệp kèm theo của văn bản khác giống hệt, vẫn được đăng, cần người xem:', shared),
    ...block(
      'Thư mục chưa xóa được vì có chương trình đang giữ, cần tự xóa:',
      stuck ? [stuck] : [],
    ),
  ]
}

/** What is to be done wherever the paper was published, in words. */
export function tellPublished(
  { id, stub }: Pick<Withdrawal, 'id' | 'stub'>,
  { base, built, folders, others, packages }: Published,
  options: Pick<BuildOptions, 'content' | 'out'>,
): string[] {
  const rebuild = base === '/' ? [] : ['--base', base]
  return [
    built
      ? `Bản đã dựng ở ${options.out} và các bản đã đăng vẫn còn văn bản ${id}. Việc phải làm tiếp:`
      : `Bản đã dựng ở ${options.out} không có văn bản ${id}. Nếu kho đã đăng ở nơi khác, việc phải làm tiếp:`,
    '',
    '1. Dựng lại kho, rồi kiểm tra:',
    `     ${commandLine('build', options, ...rebuild)}`,
    `     ${commandLine('check', options)}`,
    '2. Máy chủ: xóa hết bản cũ của kho rồi chép bản vừa dựng, theo hướng dẫn Vận hành trên máy chủ.',
    `   Trong thư mục của kho (địa chỉ ${base}) không được còn các thư mục sau của bản cũ:`,
    ...folders.map((folder) => `     ${folder}`),
    ...(stub ? ['   (Bản mới có trang báo văn bản đã rút ở địa chỉ cũ.)'] : []),
    ...(others.length > 0
      ? ['   và các tệp sau phải được thay bằng tệp của bản mới, hoặc xóa nếu bản mới không có:']
      : []),
    ...others.map((file) => `     ${file}`),
    '   Bản nén .gz, .br của các tệp trên cũng phải xóa.',
    packages.length > 0
      ? '3. Các gói sau có thể chứa văn bản; xóa, và thu hồi hoặc thay những gói đã gửi đi:'
      : '3. Gói kho-ket-luan-….zip: trong thư mục dự án không có; thu hồi hoặc thay những gói đã gửi đi.',
    ...packages.map((name) => `     ${name}`),
    '4. Thẻ nhớ, máy khác, thư mục dùng chung đã chép kho: xóa hết bản cũ rồi chép bản mới. Kiểm tra từng bản sao:',
    `     ${commandLine('check', { ...options, out: '<thư-mục-bản-sao>' })}`,
    '5. Lịch sử Git và các bản sao lưu vẫn còn văn bản. Nếu văn bản có nội dung mật, báo ngay người quản lý những nơi đó để xóa.',
  ]
}

/** That a paper was withdrawn before, in words. */
export function tellRecorded({ id, date, by, stub }: Withdrawal, asked: boolean): string[] {
  return [
    `Văn bản ${id} đã được rút từ trước: ngày ${formatShort(date)}, người rút: ${by}.`,
    ...(asked ? ['Đã ghi thêm: lần dựng sau để lại trang báo văn bản đã rút ở địa chỉ cũ.'] : []),
    ...(stub && !asked ? ['Ở địa chỉ cũ có trang báo văn bản đã rút.'] : []),
  ]
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}
