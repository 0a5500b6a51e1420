import { parse } from 'yaml'
import { demoFiles } from '../../scripts/demo/archive.ts'

/** A paper of the synthetic archive, read without the project's own reader. */
export interface Paper {
  path: string
  properties: {
    type: string
    issuer: string
    number?: string
    date: string
    session: { ordinal?: number; kind?: string; name?: string }
    signatory: { authority: string }
    recipients?: string[]
    text?: string
    attachments?: { file: string; sha256: string }[]
    notes?: { at?: string; text: string }[]
    formerIds?: string[]
    urgency?: string
  }
  body: string
  whole: string
}

/** The papers of a synthetic archive, oldest first. */
export function papersOf(count: number, seed = 1): Paper[] {
  const papers: Paper[] = []
  for (const { path, content } of demoFiles(count, seed, {})) {
    if (!path.startsWith('content/conclusions/') || typeof content !== 'string') continue
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? []
    papers.push({ path, properties: parse(head) as Paper['properties'], body, whole: content })
  }
  return papers
}

/** Every feature of real papers, with the body (or whole file) that shows it. */
export const FEATURES: Record<string, (paper: Paper) => boolean> = {
  'type ket-luan': ({ properties }) => properties.type === 'ket-luan',
  'type thong-bao': ({ properties }) => properties.type === 'thong-bao',
  'issuer btv': ({ properties }) => properties.issuer === 'btv',
  'issuer bch': ({ properties }) => properties.issuer === 'bch',
  'issuer thuong-truc-dang-uy': ({ properties }) => properties.issuer === 'thuong-truc-dang-uy',
  'full header': ({ body }) =>
    /<Masthead>[\s\S]*ĐẢNG CỘNG SẢN VIỆT NAM[\s\S]*<\/Masthead>/.test(body),
  'bare header': ({ body }) => /^\n?<Masthead>\n(?:KẾT LUẬN|THÔNG BÁO)/.test(body),
  'star in the header': ({ body }) => /<br\/>\\\*<br\/>/.test(body),
  'number left blank': ({ body }) => /Số {5,}-(?:KL|TB)\/ĐU/.test(body),
  'stamp line': ({ body }) => /^\d\d-\d\d-\d{4} \d\d:\d\d:\d\d \+07:00$/m.test(body),
  'rule under the summary': ({ body }) => /^\\-----$/m.test(body),
  'mark of urgency': ({ properties }) => properties.urgency === 'khan',
  'roman numbers': ({ body }) => /^## IV\. /m.test(body),
  'numbers repeated under parents': ({ body }) =>
    (body.match(/^(?:### |<Title[^>]*>)1\. ?/gm) ?? []).length > 1,
  'dotted numbers': ({ body }) => /^### 1\.1\. /m.test(body),
  'missing section': ({ body }) =>
    /^### 2\. /m.test(body) && /^### 4\. /m.test(body) && !/^### 3\. /m.test(body),
  'begins at 1.1': ({ body }) =>
    /(?:### |<Title)/.exec(body)?.index === body.indexOf('### 1.1. ') && body.includes('### 1.1. '),
  'lettered sections': ({ body }) => /^#### a\) /m.test(body),
  'letters as text': ({ body }) => /^a\) /m.test(body),
  'nested bullets': ({ body }) => /^- [\s\S]*^ {2}\+ [\s\S]*^ {4}\* /m.test(body),
  'flat bullets': ({ body }) => /^- [\s\S]*^\+ [\s\S]*^\\\* /m.test(body),
  'no section': ({ body }) => body.trim() !== '' && !/^#|<Title/m.test(body),
  'long paragraph': ({ body }) => body.split('\n').some((line) => line.length >= 2000),
  'merged columns': ({ body }) => body.includes('colspan="'),
  'merged rows': ({ body }) => body.includes('rowspan="'),
  'several directives in a paragraph': ({ body }) =>
    /^.*<Directive.*<Directive.*<Directive.*$/m.test(body),
  'directive around blocks': ({ body }) => /^<Directive [^>]*>\n\n/m.test(body),
  'passage with topics': ({ body }) => body.includes('<Passage topics="'),
  'title with colon': ({ body }) => /^<Title>4\.\d\. [^<]*[^ ]:<\/Title> /m.test(body),
  'title with space and colon': ({ body }) => /^<Title>4\.\d\. [^<]* :<\/Title> /m.test(body),
  'title without a mark': ({ body }) => /^<Title>4\.\d\. [^<:]*<\/Title> /m.test(body),
  'number only, with a label': ({ body }) => /<Title label="[^"]+">\d\.\d\.<\/Title>/.test(body),
  'reports (1) to (8)': ({ body }) => /\(1\) Báo cáo.*\(8\) /.test(body),
  'page break': ({ body }) => / <PageBreak\/>\S/.test(body),
  'lead and support': ({ body }) => /<Directive [^>]*lead="[^"]+" support="[^"]+"/.test(body),
  'due on a day': ({ body }) => /due="\d{4}-\d\d-\d\d"/.test(body),
  'due in a month': ({ body }) => /due="\d{4}-\d\d"/.test(body),
  'due in a quarter': ({ body }) => /due="\d{4}-Q[1-4]"/.test(body),
  'due in a year': ({ body }) => /due="\d{4}"/.test(body),
  'due in words': ({ body }) => body.includes('dueText="xong trước Tết Nguyên đán"'),
  'exclusive day': ({ body }) => /due="[^"]+" dueText="trước ngày/.test(body),
  'inclusive day': ({ body }) => body.includes('hoàn thành trong ngày'),
  'latest day': ({ body }) => /chậm nhất ngày 0\d\//.test(body),
  recurring: ({ body }) => body.includes('recurs="'),
  'old tone marks': ({ body }) => /uỷ/i.test(body) && /oá|oà/.test(body),
  'new tone marks': ({ body }) => /ủy/i.test(body),
  'en dash between words': ({ body }) => / – /.test(body),
  'years with spaced hyphen': ({ body }) => /nhiệm kỳ \d{4} - \d{4}/.test(body),
  'years with spaced en dash': ({ body }) => /nhiệm kỳ \d{4} – \d{4}/.test(body),
  'years with en dash': ({ body }) => /nhiệm kỳ \d{4}–\d{4}/.test(body),
  'years with hyphen': ({ body }) => /nhiệm kỳ \d{4}-\d{4}/.test(body),
  abbreviations: ({ body }) => /UBND/.test(body) && /GPMB|CĐS|KT-XH/.test(body),
  'closing mark': ({ body }) => body.includes('./.'),
  'bold by stars': ({ body }) => /Giao \*\*[^*]+\*\* /.test(body),
  'bold by tag': ({ body }) => /Giao <strong>/.test(body),
  'italic by star': ({ body }) => /Giao \*[^*]+\* /.test(body),
  'italic by tag': ({ body }) => body.includes('<em>'),
  underlined: ({ body }) => body.includes('<u>Nơi nhận</u>'),
  'bold that stars cannot express': ({ body }) => /\(<strong>[^<]+\) <\/strong>\S/.test(body),
  'escaped signs': ({ body }) =>
    body.includes('\\<95%') && body.includes('\\{') && body.includes('(\\*)'),
  'no number': ({ properties }) => properties.number === undefined && properties.text !== 'none',
  'extraordinary session': ({ properties }) =>
    properties.session.kind === 'bat-thuong' && properties.session.ordinal === undefined,
  'session by name': ({ properties }) => properties.session.name !== undefined,
  'enlarged session': ({ properties }) => properties.session.kind === 'mo-rong',
  'scan only': ({ properties, body }) =>
    properties.text === 'none' && body.trim() === '' && properties.attachments?.length === 1,
  'note on the paper': ({ properties }) =>
    properties.notes?.some(({ at }) => at === undefined) ?? false,
  'note on a section': ({ properties }) =>
    properties.notes?.some(({ at }) => at === 'muc-4') ?? false,
  'note on a directive': ({ properties }) =>
    properties.notes?.some(({ at }) => at?.startsWith('chi-dao-')) ?? false,
  'former id': ({ properties }) => properties.formerIds?.length === 1,
  'no recipients': ({ properties, body }) =>
    properties.recipients === undefined && body.includes('<Signature>'),
  recipients: ({ body }) => body.includes('<Recipients>'),
}

/** The five-year term of a date, by its first year: terms begin on 1 July. */
export function termOf(date: string): number {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < '07-01' ? 1 : 0)
  return year - (year % 5)
}
