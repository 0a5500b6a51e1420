/*
 * What the gate gets to see of an attached file: strings, and an honest list of what could not be looked into.
 */
import { nfc } from '../../domain/text.ts'

/** A property of a file: title, author, company, links to other files. Names are the file format's own. */
export interface AttachmentProperty {
  name: string
  value: string
}

/** Where a line stands. Running headers hold watermarks and what slide masters repeat, too. */
export type AttachmentPlace = 'header' | 'body' | 'footer' | 'comment'

/** A line of text in NFC, without white space at its ends, never empty. */
export interface AttachmentLine {
  where: AttachmentPlace
  text: string
}

/** Why something of a file could not be looked into, for people: the end of a sentence, without a full stop. */
export const unreadReasons = {
  password: 'tệp có mật khẩu',
  damaged: 'tệp hỏng hoặc máy không đọc được hết',
  'old-word': 'Word cũ (.doc): lưu lại thành .docx hoặc PDF',
  'old-excel': 'Excel cũ (.xls): lưu lại thành .xlsx hoặc PDF',
  'old-powerpoint': 'PowerPoint cũ (.ppt): lưu lại thành .pptx hoặc PDF',
  'old-encoding': 'chữ theo bảng mã cũ (TCVN3, VNI) hoặc không theo Unicode',
  embedded: 'bên trong có tệp khác hoặc macro mà máy không đọc được',
  large: 'tệp quá lớn: máy chỉ đọc được một phần',
  scan: 'bản quét: máy không đọc được chữ',
  image: 'ảnh: máy không đọc được chữ',
  unknown: 'máy không biết loại tệp này',
} as const

/** Why something of a file could not be looked into. `scan` and `image` are no fault of the file. */
export type Unread = keyof typeof unreadReasons

/** What could be read of an attached file. */
export interface AttachmentText {
  /** By the first bytes, whatever the name says. */
  kind: 'ooxml' | 'pdf' | 'image' | 'text' | 'other'
  properties: AttachmentProperty[]
  lines: AttachmentLine[]
  /** Tracked changes that nobody accepted or refused, or comments. */
  openChanges: boolean
  /** Each reason once; empty where everything that has text was read. */
  unread: Unread[]
}

/** Lines after which a file counts as too large. A hundred pages have some 4,000. */
const MAX_LINES = 100_000
const MAX_PROPERTIES = 5_000

/** The one place through which readers hand over what they find: cleaned, without repetition, and limited. */
export interface Findings {
  property: (name: string, value: string) => void
  /** A text with its line breaks: each of them ends a line. */
  lines: (where: AttachmentPlace, text: string) => void
  openChanges: () => void
  unread: (reason: Unread) => void
  /** Bytes of XML that may still be unpacked, over all files that lie one in the other. */
  budget: { bytes: number }
  /** How many files the present one lies in. */
  depth: number
}

/** Findings that fill a text. */
export function findingsOf(text: AttachmentText, bytes: number): Findings {
  const unread = (reason: Unread): void => {
    if (!text.unread.includes(reason)) text.unread.push(reason)
  }
  const known = new Set<string>()
  return {
    property(name, value) {
      const property = { name: tidy(name), value: tidy(value) }
      const key = JSON.stringify(property)
      if (property.value === '' || known.has(key)) return
      known.add(key)
      if (text.properties.length < MAX_PROPERTIES) text.properties.push(property)
      else unread('large')
    },
    lines(where, value) {
      for (const line of value.split(LINE_BREAK)) {
        const tidied = tidy(line)
        if (tidied === '') continue
        if (text.lines.length < MAX_LINES) text.lines.push({ where, text: tidied })
        else return unread('large')
      }
    },
    openChanges() {
      text.openChanges = true
    },
    unread,
    budget: { bytes },
    depth: 0,
  }
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

/** Characters of control, which XML and PDF strings may hold, would stand between the letters of a mark. */
function tidy(text: string): string {
  return nfc(text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')).trim()
}
