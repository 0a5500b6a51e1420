import {
  bold,
  commented,
  deleted,
  endnote,
  field,
  footnote,
  inserted,
  markDeleted,
  movedFrom,
  movedTo,
  noteMark,
  p,
  part,
  picture,
  run,
  symbol,
  table,
  textBox,
  wordFile,
  type WordFile,
} from '../word-file.ts'

const PARAGRAPHS = [
  'Ban Thường vụ Đảng ủy yêu cầu các cơ quan, đơn vị nghiêm túc tổ chức thực hiện.',
  'Giao Văn phòng chủ trì, phối hợp với Ủy ban nhân dân tham mưu trước ngày 25/3/2026.',
  'Kinh tế – xã hội, quốc phòng – an ninh; 399,5 ha; “Quý I” & <2026>.',
]

/** A paper with every part that the reader knows. */
const rich: WordFile = {
  defaults: { font: 'Times New Roman' },
  theme: { major: '.VnArial', minor: 'VNI-Times' },
  styles: [
    { id: 'Normal', isDefault: true },
    {
      id: 'H1',
      name: 'heading 1',
      look: { bold: true, caps: true },
      paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>',
    },
    {
      id: 'H2',
      name: 'heading 2',
      basedOn: 'H1',
      paragraph: '<w:numPr><w:ilvl w:val="1"/></w:numPr>',
    },
    { id: 'Nhan', type: 'character', look: { bold: true } },
    { id: 'L', type: 'numbering', paragraph: '<w:numPr><w:numId w:val="3"/></w:numPr>' },
  ],
  numbering: {
    definitions: [
      {
        id: 1,
        levels: [
          { text: '%1.', style: 'H1' },
          { text: '%1.%2.', style: 'H2' },
        ],
      },
      { id: 2, numStyleLink: 'L' },
      {
        id: 3,
        styleLink: 'L',
        levels: [
          { format: 'upperRoman', text: '%1.' },
          { format: 'bullet', text: '-' },
        ],
      },
    ],
    lists: [
      { id: 1, definition: 1 },
      { id: 2, definition: 2, overrides: { 0: { start: 4 } } },
      { id: 3, definition: 3 },
    ],
  },
  body: [
    table(
      [
        ['ĐẢNG BỘ TỈNH', { content: 'ĐẢNG CỘNG SẢN VIỆT NAM', span: 2, merge: 'restart' }],
        ['*', { content: '', span: 2, merge: 'continue' }],
      ],
      { lines: false },
    ),
    p('Kết luận', { align: 'center', bold: true, caps: true }),
    p(['Một ', bold('hai'), run(' ba', { style: 'Nhan' }), '\tbốn\nnăm\f'], {
      paragraphStyle: 'H1',
    }),
    p(PARAGRAPHS[0], { paragraphStyle: 'H2' }),
    p(['Đã ', deleted('xóa'), inserted('thêm'), movedFrom('đi'), movedTo('đến')], {
      number: [2, 0],
    }),
    p('Nối ', { mark: { more: markDeleted } }),
    p([
      field(' PAGE ', '1'),
      symbol('Wingdings', 'F0FE'),
      footnote(1),
      endnote(1),
      commented(0, 'ý'),
    ]),
    p([
      run('§¶ng ñy', { font: '.VnTime' }),
      run('Ñaûng', { font: 'VNI-Times' }),
      run('ẩn', { hidden: true }),
    ]),
    p(['Hộp ', textBox(p('trong'), table([['ô']])), picture]),
    p(PARAGRAPHS[1], { number: [3, 1] }),
  ],
  footnotes: { 1: [p([noteMark, ' chú thích'])] },
  endnotes: { 1: [p('cuối')] },
  comments: { 0: [p('góp ý')] },
  headers: [[p('MẬT')]],
  footers: [[p([field('PAGE', '2')])]],
  parts: { 'word/diagrams/data1.xml': part('d', '<w:t>sơ đồ</w:t>') },
}

/** Sound Word files, and sound text files. */
export function soundFiles(): { word: Uint8Array[]; text: Uint8Array[] } {
  const plain = PARAGRAPHS.join('\n\n')
  const texts = [
    plain,
    `${plain}\n\n**T/M BAN\nBÍ THƯ**\n`,
    plain.replaceAll('\n\n', '\r\n'),
    '§¶ng ñy x· cña c¸c\n\n§¶ng ñy',
  ]
  return {
    word: [
      wordFile(rich),
      wordFile({ ...rich, strict: true, mainPart: 'word/document2.xml' }),
      wordFile({ body: PARAGRAPHS.map((text) => p(text)) }),
    ],
    text: texts.map((text) => new TextEncoder().encode(text)),
  }
}
