import { describe, expect, test } from 'vitest'
import { type Block, blockText, type Inline, inlineText } from '../../../src/domain/paper.ts'
import { HEAD, readBody, readFile, visible } from './reading.ts'

/** A paper in one line for each paragraph: `T[…]` a title, `M1[…]` a mark, `*…*` mark-up, depth by dots. */
function sketch(body: string): string[] {
  const inline = (node: Inline): string => {
    switch (node.kind) {
      case 'text':
        return node.value.replaceAll('\n', '⏎')
      case 'break':
        return '↵'
      case 'page-break':
        return '▤'
      case 'anchor':
        return `#${node.id} `
      case 'title':
        return `T[${node.children.map(inline).join('')}]`
      case 'mark':
        return `M${node.mark}[${node.children.map(inline).join('')}]`
      default:
        return `${node.kind}(${node.children.map(inline).join('')})`
    }
  }
  const block = (node: Block): string[] => {
    switch (node.kind) {
      case 'paragraph':
        return ['.'.repeat(node.depth) + node.children.map(inline).join('')]
      case 'heading':
        return [`${'#'.repeat(node.depth)} ${node.children.map(inline).join('')}`]
      case 'table':
        return node.rows.map((row) =>
          row
            .map(({ colspan, rowspan, children }) => {
              const span = colspan > 1 || rowspan > 1 ? `${colspan}x${rowspan}:` : ''
              return `|${span}${children.flatMap(block).join('/')}`
            })
            .join(''),
        )
      case 'mark':
        return [`M${node.mark}{`, ...node.children.flatMap(block), '}']
      default:
        return [`${node.kind}{`, ...node.children.flatMap(block), '}']
    }
  }
  return readBody(body).paper.blocks.flatMap(block)
}

const DIRECTIVE = '<Directive id="a" to="ubnd">Giữ vững.</Directive>'

describe('a paragraph that MDX takes apart', () => {
  test.each([
    [
      'with a space between the tags',
      `<Title>4.4. Công an xã:</Title> ${DIRECTIVE}\n`,
      ['T[4.4. Công an xã:] M0[Giữ vững.]'],
    ],
    [
      'with no space',
      `<Title>4.4. Công an xã:</Title>${DIRECTIVE}\n`,
      ['T[4.4. Công an xã:]M0[Giữ vững.]'],
    ],
    [
      'on two lines',
      `<Title>4.4. Công an xã:</Title>\n${DIRECTIVE}\n`,
      ['T[4.4. Công an xã:]⏎M0[Giữ vững.]'],
    ],
    [
      'as two paragraphs',
      `<Title>4.4. Công an xã:</Title>\n\n${DIRECTIVE}\n`,
      ['T[4.4. Công an xã:]', 'M0[Giữ vững.]'],
    ],
    ['after a hard space', '\u00a0<Title>1. Tên</Title> Chữ.\n', ['T[1. Tên] Chữ.']],
    ['a title alone', '<Title>1. Tên</Title>\n', ['T[1. Tên]']],
    ['a title and text', '<Title>1. Tên</Title> Chữ.\n', ['T[1. Tên] Chữ.']],
    ['one emphasis alone', '<strong>Đậm.</strong>\n', ['strong(Đậm.)']],
    ['emphasis around a mark', `<strong>${DIRECTIVE}</strong>\n`, ['strong(M0[Giữ vững.])']],
    ['a page end alone', 'Một\n\n<PageBreak/>\n\nhai.\n', ['Một', '▤', 'hai.']],
  ])('%s', (_name, body, lines) => {
    expect(sketch(body)).toEqual(lines)
  })

  test('two marks in a list item', () => {
    const two = '<Directive id="a">Một.</Directive> <Directive id="b">Hai.</Directive>'
    expect(
      sketch(`- ${two}\n\n- Chữ ${two.replace('"a"', '"c"').replace('"b"', '"d"')} cuối.\n`),
    ).toEqual(['- M0[Một.] M1[Hai.]', '- Chữ M2[Một.] M3[Hai.] cuối.'])
  })
})

describe('marks', () => {
  test('in the middle of a sentence, with a page end inside', () => {
    const body =
      'Yêu cầu <Directive id="a">tăng cường <PageBreak/>lãnh đạo</Directive>, và báo cáo.\n'
    expect(sketch(body)).toEqual(['Yêu cầu M0[tăng cường ▤lãnh đạo], và báo cáo.'])
    expect(readBody(body).conclusion.marks[0]?.quote).toBe('tăng cường lãnh đạo')
  })

  test('around blocks and around list items', () => {
    const body = '<Directive id="a">\n\nGồm:\n\n- Một;\n- Hai.\n\n</Directive>\n\n- Ba.\n'
    expect(sketch(body)).toEqual(['M0{', 'Gồm:', '- Một;', '- Hai.', '}', '- Ba.'])
    expect(readBody(body).conclusion.marks[0]?.quote).toBe('Gồm:\n- Một;\n- Hai.')
  })

  test('around lines with no empty line between', () => {
    expect(sketch('<Directive id="a">\nMột\nhai.\n</Directive>\n')).toEqual([
      'M0{',
      'Một⏎hai.',
      '}',
    ])
  })

  test('inside an item with its own lines', () => {
    const body = '- Một.\n\n  <Directive id="a">Hai.</Directive>\n'
    expect(sketch(body)).toEqual(['- Một.', 'M0[Hai.]'])
  })

  test('around a table, and in a cell', () => {
    const table = '<table>\n<tr><td><Directive id="b">Ô</Directive></td></tr>\n</table>'
    expect(sketch(`${table}\n`)).toEqual(['|M0[Ô]'])
    expect(
      sketch('<Directive id="a">\n\n<table>\n<tr><td>Ô</td></tr>\n</table>\n\n</Directive>\n'),
    ).toEqual(['M0{', '|Ô', '}'])
  })

  test('belong to the section that is open', () => {
    const body = `${DIRECTIVE}\n\n## 1. Một\n\n<Directive id="b">Hai.</Directive>\n\n<Title>2.</Title> <Directive id="c">Ba.</Directive>\n`
    expect(readBody(body).conclusion.marks.map(({ section }) => section)).toEqual([
      undefined,
      'muc-1',
      'muc-2',
    ])
  })

  test('take single quotes, an apostrophe and a tag sign in a value', () => {
    const body = `<Directive id='a' dueText="Đắk R'lấp > 5">Chữ.</Directive>\n`
    expect(readBody(body).conclusion.marks[0]).toMatchObject({
      anchor: 'chi-dao-a',
      dueText: "Đắk R'lấp > 5",
    })
  })
})

describe('markers are text', () => {
  test.each([
    ['dashes', '- Một;\n- Hai.\n', ['- Một;', '- Hai.']],
    ['plus signs', '+ Một;\n+ Hai.\n', ['+ Một;', '+ Hai.']],
    ['stars', '* Một;\n* Hai.\n', ['* Một;', '* Hai.']],
    ['numbers as printed', '3. Một;\n3. Hai;\n7. Ba.\n', ['3. Một;', '3. Hai;', '7. Ba.']],
    ['numbers with brackets', '1) Một;\n2) Hai.\n', ['1) Một;', '2) Hai.']],
    ['letters', 'a) Một;\n\nđ) Hai.\n', ['a) Một;', 'đ) Hai.']],
    ['a star alone', '*\n\nChữ\n', ['*', 'Chữ']],
    ['an escaped star', '\\*\n', ['*']],
    ['dashes under a line', 'Tên văn bản\n-----\n\nChữ\n', ['Tên văn bản', '-----', 'Chữ']],
    ['equal signs under a line', 'Tên văn bản\n===\n', ['Tên văn bản', '===']],
    ['a line of dashes', 'Một\n\n-----\n\nHai\n', ['Một', '-----', 'Hai']],
    ['a line of stars', 'Một\n\n***\n\nHai\n', ['Một', '***', 'Hai']],
    ['a sign of number before dashes', '#Một\n---\n', ['#Một', '---']],
    ['two kinds in a row', '- Một\n+ Hai\n', ['- Một', '+ Hai']],
    ['an empty item', '-\n- Hai\n', ['-', '- Hai']],
    ['a dash with no space', '-Một\n', ['-Một']],
    ['a deep line', '    Một\n', ['Một']],
  ])('%s', (_name, body, lines) => {
    expect(sketch(body)).toEqual(lines)
  })

  test('nested lists are set in', () => {
    expect(sketch('- Một\n  + Hai\n    * Ba\n  + Bốn\n- Năm\n')).toEqual([
      '- Một',
      '.+ Hai',
      '..* Ba',
      '.+ Bốn',
      '- Năm',
    ])
  })

  test('a list in a list item at once keeps both markers', () => {
    expect(visible(readBody('- - Một\n'))).toBe('- - Một')
    expect(visible(readBody('1. - Một\n'))).toBe('1. - Một')
  })
})

describe('tables', () => {
  test('with merged cells and several paragraphs in a cell', () => {
    const body = `<table>
<tr>
<td colspan="2">Tên</td>
<td rowspan="3">

Một

Hai

- Ba

</td>
</tr>
<tr><td></td><td>Ô</td></tr>
</table>
`
    expect(sketch(body)).toEqual(['|2x1:Tên|1x3:Một/Hai/- Ba', '||Ô'])
  })

  test('in the head: each line of a cell is a line', () => {
    const body = `<Masthead>
<table>
<tr><td>ĐẢNG BỘ TỈNH<br/>**ĐẢNG ỦY XÃ A**<br/>\\*</td><td>**ĐẢNG CỘNG SẢN VIỆT NAM**</td></tr>
<tr><td>Số 12-KL/ĐU</td><td>*A, ngày 05 tháng 02 năm 2026*</td></tr>
</table>

KẾT LUẬN
</Masthead>
`
    expect(sketch(body)).toEqual([
      'masthead{',
      '|ĐẢNG BỘ TỈNH/strong(ĐẢNG ỦY XÃ A)/*|strong(ĐẢNG CỘNG SẢN VIỆT NAM)',
      '|Số 12-KL/ĐU|em(A, ngày 05 tháng 02 năm 2026)',
      'KẾT LUẬN',
      '}',
    ])
  })
})

describe('frames', () => {
  test('their lines are lines; emphasis over lines is repeated', () => {
    const body = '<Signature>\n**T/M BAN THƯỜNG VỤ\nBÍ THƯ**\n\nHoàng Hồng Điệp\n</Signature>\n'
    expect(sketch(body)).toEqual([
      'signature{',
      'strong(T/M BAN THƯỜNG VỤ)',
      'strong(BÍ THƯ)',
      'Hoàng Hồng Điệp',
      '}',
    ])
  })

  test('a list in the recipients', () => {
    const body = '<Recipients>\n<u>Nơi nhận</u>:\n\n- Một,\n- Hai.\n</Recipients>\n'
    expect(sketch(body)).toEqual(['recipients{', 'u(Nơi nhận):', '- Một,', '- Hai.', '}'])
  })

  test('on one line', () => {
    expect(sketch('<Masthead>KẾT LUẬN</Masthead>\n')).toEqual(['masthead{', 'KẾT LUẬN', '}'])
  })
})

describe('lines and emphasis', () => {
  test.each([
    ['a line end that the paper has', 'Một<br/>hai\n', ['Một↵hai']],
    ['two spaces at a line end', 'Một  \nhai\n', ['Một⏎hai']],
    [
      'stars',
      'Một **đậm** *nghiêng* ***cả hai***\n',
      ['Một strong(đậm) em(nghiêng) em(strong(cả hai))'],
    ],
    [
      'tags',
      'Một <strong>đậm:</strong>chữ <em>nghiêng</em> <u>gạch</u>\n',
      ['Một strong(đậm:)chữ em(nghiêng) u(gạch)'],
    ],
    ['over two lines', 'Một **đậm\nhai** chữ\n', ['Một strong(đậm⏎hai) chữ']],
    ['one star is text', 'Một * hai\n', ['Một * hai']],
    [
      'escapes',
      '\\<95% \\{a\\} \\[b\\](c) \\*d\\* \\_e\\_ \\`f\\` \\\\ \\# \\&amp; \\!\n',
      ['<95% {a} [b](c) *d* _e_ `f` \\ # &amp; !'],
    ],
    ['a backslash before a letter is text', 'Một \\hai\n', ['Một \\hai']],
    [
      'signs that Markdown elsewhere knows',
      'a~b~ ^c^ $d$ |e| :f: @g https://xa.vn "h" --- ...\n',
      ['a~b~ ^c^ $d$ |e| :f: @g https://xa.vn "h" --- ...'],
    ],
  ])('%s', (_name, body, lines) => {
    expect(sketch(body)).toEqual(lines)
  })
})

describe('reports in several lists', () => {
  const list = (first: string) => `${first} (1) Báo cáo của Đảng ủy. (2) Tờ trình của UBND xã.`
  test('are in reading order, each with its own anchor, an anchor before each', () => {
    const body = `## 1. Một\n\n${list('Gồm:')}\n\n${list('Và:')}\n\n## 2. Hai\n\n${list('Còn:')}\n`
    expect(readBody(body).conclusion.reports.map(({ anchor }) => anchor)).toEqual([
      ...['bao-cao-1-1', 'bao-cao-1-2', 'bao-cao-1-ds2-1', 'bao-cao-1-ds2-2'],
      ...['bao-cao-2-1', 'bao-cao-2-2'],
    ])
    expect(sketch(body)[1]).toBe(
      'Gồm: #bao-cao-1-1 (1) Báo cáo của Đảng ủy. #bao-cao-1-2 (2) Tờ trình của UBND xã.',
    )
  })

  test('no anchor stands twice', () => {
    const one = `## 1. Một\n\n${list('Gồm:')}\n\n${list('Và:')}\n\n### 1.2. Hai\n\n${list('Còn:')}\n`
    const anchors = readBody(one).conclusion.reports.map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  test('a mark around a report takes its anchor', () => {
    const body =
      'Gồm: <Passage topics="hdnd">(1) Báo cáo một.</Passage> <Passage topics="hdnd">(2) Báo cáo hai.</Passage>\n'
    expect(readBody(body).conclusion.marks.map(({ anchor }) => anchor)).toEqual([
      'bao-cao-dau-1',
      'bao-cao-dau-2',
    ])
  })
})

describe('a file as an editor may save it', () => {
  const body = '## 1. Một\n\n- Hai\n  ba\n\n<Directive id="a">Bốn\nnăm</Directive>\n'
  test('BOM and CRLF change nothing', () => {
    const plain = readBody(body)
    const odd = readFile(`\uFEFF${(HEAD + body).replaceAll('\n', '\r\n')}`)
    expect(odd.problems).toEqual([])
    expect(odd.read?.paper).toEqual(plain.paper)
    expect(odd.read?.conclusion).toEqual(plain.conclusion)
  })

  test('BOM and CRLF move no problem', () => {
    const bad = `${HEAD}Chữ {x}.\n\nMở <strong>đậm.\n\n<Directive id="a" to="ubdn">Chữ.</Directive>\n`
    const { problems } = readFile(bad)
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [10, 4],
      [8, 5],
      [12, 23],
    ])
    expect(readFile(`\uFEFF${bad.replaceAll('\n', '\r\n')}`).problems).toEqual(problems)
  })

  test('decomposed letters come out composed', () => {
    const text = 'Ủy ban nhân dân xã'
    const { read } = readFile(
      `${HEAD}<Directive id="a" dueText="${text}">${text}</Directive>\n`
        .replaceAll('Kết luận thử', text)
        .normalize('NFD'),
    )
    expect(read && visible(read)).toBe(text)
    expect(read?.conclusion.title).toBe(text)
    expect(read?.conclusion.marks[0]?.dueText).toBe(text)
  })

  test('signs outside the basic plane move no column', () => {
    expect(
      readFile(`${HEAD}Chữ 😀 {x}.\n\nĐậm 😀 <strong>hở.\n`).problems.map(({ line, column }) => [
        line,
        column,
      ]),
    ).toEqual([
      [10, 8],
      [8, 8],
    ])
  })

  test('all of many errors of syntax are told', () => {
    const many = Array.from({ length: 12 }, (_, index) => `Tỷ lệ ${index} <${index}%.`).join('\n\n')
    expect(readFile(`${HEAD}${many}\n`).problems).toHaveLength(12)
  })
})

test('text without the tags is in the blocks once', () => {
  const { paper } = readBody(`<Title>1. Tên</Title> Chữ ${DIRECTIVE} cuối.\n`)
  expect(blockText(paper.blocks)).toBe('1. Tên Chữ Giữ vững. cuối.\n')
  const [first] = paper.blocks
  expect(first?.kind === 'paragraph' && inlineText(first.children)).toBe(
    '1. Tên Chữ Giữ vững. cuối.',
  )
})
