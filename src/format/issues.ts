import type { z } from 'zod'
import type { FormatCode } from './catalogue.ts'
import { nearest, similar } from './suggest.ts'

/** What is wrong with a value and how to mend it, in Vietnamese. */
export interface Explained {
  code: FormatCode
  message: string
  hint: string
}

type Issue = z.core.$ZodIssue

/** Rules of our own schemas, named by their `error` or `params`: what is wrong with a value, and the mending. */
const RULES: Record<string, [message: string, hint: string]> = {
  'civil-date': [
    'không phải là một ngày có thật',
    'Ghi theo dạng năm-tháng-ngày, ví dụ 2026-03-23.',
  ],
  due: [
    'không phải là thời hạn',
    'Ghi một trong các dạng 2026-03-25, 2026-04, 2026-Q2, 2026; thời hạn bằng lời ghi ở dueText.',
  ],
  id: [
    'không phải là mã hợp lệ',
    'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ cong-an.',
  ],
  line: [
    'trống, có xuống dòng, ký tự hỏng hoặc thừa khoảng trắng ở đầu hay cuối',
    'Ghi trên một dòng, bỏ khoảng trắng thừa.',
  ],
  'paper-id': ['không phải là mã văn bản', 'Ghi theo dạng năm/tên-tệp, ví dụ 2026/btv-ky-hop-3.'],
  sha256: [
    'không phải là mã SHA-256 (64 chữ số 0–9, a–f)',
    'Chưa có mã thì ghi tạm 64 chữ số 0, chạy npm run check rồi chép mã nêu trong thông báo.',
  ],
  'file-name': [
    'không phải là tên tệp hợp lệ',
    'Chỉ dùng chữ không dấu, chữ số, dấu chấm và dấu gạch; đuôi pdf, docx, xlsx, pptx, jpg, png, tif, txt hoặc csv.',
  ],
  'plain-name': [
    'không phải là tên tệp hợp lệ',
    'Ghi tên tệp trên một dòng, không kèm thư mục (không có dấu / và \\).',
  ],
  anchor: [
    'không phải là neo hợp lệ',
    'Ghi neo như trong địa chỉ, ví dụ muc-4-2 hoặc chi-dao-4-2-a.',
  ],
  'document-number': ['không phải là số và ký hiệu', 'Ghi như trên văn bản, ví dụ 12-KL/ĐU.'],
  'text-seal': [
    'không hợp lệ',
    'Ghi none nếu chỉ có bản quét; nếu có chữ thì bỏ trống trường này.',
  ],
  'id-list': [
    'không phải là danh sách mã',
    'Ghi các mã cách nhau bằng đúng một dấu cách, ví dụ “cong-an ban-chqs”.',
  ],
  'mark-id': [
    'không phải là mã hợp lệ',
    'Chỉ dùng chữ thường không dấu, số, dấu chấm, gạch nối, ví dụ 4.4-a.',
  ],
  secrecy: [
    'không phải là khai báo được phép đăng',
    'Văn bản có dấu chỉ mức độ mật thì không được đưa vào kho. Chỉ ghi none sau khi đã xem bản giấy và chắc chắn không có dấu mật.',
  ],
  field: ['không phải là tên trường', 'Ghi đúng tên trường, ví dụ signatory.'],
  span: ['không phải là số ô', 'Ghi một số từ 1 đến 99.'],
}

const TYPES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm “khóa: giá trị”',
}

/** How many unknown names of one place are told. */
const MOST_KEYS = 20

/**
 * Says a zod issue in Vietnamese. `label` names the field or attribute; `value` is what stands there;
 * `known` are the names that are allowed, for a name that is not.
 */
export function explainIssue(
  issue: Issue,
  label: string,
  value: unknown,
  known: readonly string[] = [],
): Explained[] {
  const rule = ruleOf(issue)
  if (rule) {
    const [message, usual] = RULES[rule] ?? [rule, '']
    const hint = rule === 'sha256' && isPrefixedHash(value) ? 'Bỏ “sha256-” ở đầu mã.' : usual
    return value === undefined
      ? [{ code: 'missing-field', message: `Thiếu ${label}.`, hint }]
      : [
          {
            code: `invalid-${rule}` as FormatCode,
            message: `${capital(label)}: ${show(value)} ${message}.`,
            hint,
          },
        ]
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => ({
        code: 'unknown-field',
        message: `Không có ${label === '' ? 'trường' : `${label} nào tên`} “${key}”.`,
        hint: `${similar(key, known)} Các tên dùng được: ${known.join(', ')}.`.trim(),
      }))
    case 'invalid_type':
      return [wrongType(label, issue.expected, value)]
    case 'invalid_value':
      return [wrongValue(label, issue.values.map(String), value)]
    case 'too_small':
      return [
        {
          code: 'too-small',
          message: Array.isArray(value)
            ? `${capital(label)}: danh sách còn trống.`
            : `${capital(label)}: ${show(value)} nhỏ quá.`,
          hint: Array.isArray(value)
            ? `Ghi ít nhất ${String(issue.minimum)} mục.`
            : `Ít nhất là ${String(issue.minimum)}.`,
        },
      ]
    default:
      return [
        {
          code: 'invalid-value',
          message: `${capital(label)}: ${show(value)} không hợp lệ.`,
          hint: 'Xem lại giá trị này theo hướng dẫn thêm văn bản.',
        },
      ]
  }
}

/** A hash as seals and browsers write it. */
function isPrefixedHash(value: unknown): boolean {
  return typeof value === 'string' && /^sha256[-:][0-9a-f]{64}$/i.test(value)
}

function ruleOf(issue: Issue): string | undefined {
  if (issue.message.startsWith('rule:')) return issue.message.slice(5)
  if (issue.code !== 'custom') return undefined
  const rule: unknown = issue.params?.['rule']
  return typeof rule === 'string' ? rule : undefined
}

function wrongType(label: string, expected: string, value: unknown): Explained {
  if (value === undefined) {
    return {
      code: 'missing-field',
      message: `Thiếu ${label}.`,
      hint: `Thêm ${label} (${TYPES[expected] ?? expected}).`,
    }
  }
  return {
    code: 'wrong-type',
    message:
      value === null
        ? `${capital(label)} còn để trống.`
        : `${capital(label)}: ${show(value)} không đúng kiểu.`,
    hint: `Ở đây phải là ${TYPES[expected] ?? expected}.`,
  }
}

function wrongValue(label: string, allowed: readonly string[], value: unknown): Explained {
  const choices = `Các giá trị dùng được: ${allowed.join(', ')}.`
  if (value === undefined) {
    return { code: 'missing-field', message: `Thiếu ${label}.`, hint: choices }
  }
  return {
    code: 'unknown-value',
    message: `${capital(label)}: không có giá trị ${show(value)}.`,
    hint: `${typeof value === 'string' ? `${nearest(value, allowed)} ` : ''}${choices}`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A value as it is quoted in a message: short, on one line. */
function show(value: unknown): string {
  const plain = typeof value === 'string' || typeof value === 'number'
  const text = plain ? String(value) : (JSON.stringify(value) ?? 'trống')
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`
}
