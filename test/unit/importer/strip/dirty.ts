/** A Word file with everything in it that Word writes about people, computers and time; and what reads copies. */
import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import { isStripped } from '../../../../src/importer/strip/stripped.ts'
import { stripWord } from '../../../../src/importer/strip/word.ts'
import { part, zipOf } from '../../../support/docx/word-file.ts'
import { jpeg, png } from './pictures.ts'

/** All of it begins so: none may be found in a copy, in whatever part. */
export const SECRET = 'BIMAT'

type Parts = Readonly<Record<string, string | Uint8Array | undefined>>

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MICROSOFT = 'http://schemas.microsoft.com/office'
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

/** A relation: id, type (whole, or its last word), target, and whether it leads out of the file. */
export type Link = readonly [id: string, type: string, target: string, external?: boolean]

/** A part's relations as XML. */
export function relations(links: readonly Link[]): string {
  const all = links.map(([id, type, target, external]) => {
    const whole = type.includes('/') ? type : `${OFFICE}/${type}`
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`
  })
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`
}

const BODY = `
<w:p w:rsidR="00${SECRET}" w:rsidRDefault="00${SECRET}" w14:paraId="${SECRET}" ${W14}>
  <w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:pPr>
  <w:r w:rsidRPr="00${SECRET}"><w:t xml:space="preserve">KẾT LUẬN </w:t></w:r><w:proofErr w:type="spellStart"/>
  <w:r><w:t>của Ban Thường vụ &amp; "Đảng ủy"</w:t></w:r>
</w:p>
<w:p><w:hyperlink r:id="rIdWeb"><w:r><w:t>Cổng thông tin</w:t></w:r></w:hyperlink>
  <w:hyperlink r:id="rIdMail"><w:r><w:t>địa chỉ thư</w:t></w:r></w:hyperlink>
  <w:hyperlink r:id="rIdFile" w:tooltip="C:\\Users\\${SECRET}"><w:r><w:t>tệp</w:t></w:r></w:hyperlink></w:p>
<w:p><w:permStart w:id="1" w:ed="${SECRET}@gov.vn"/><w:r><w:t>Đoạn ai cũng sửa được</w:t></w:r><w:permEnd w:id="1"/></w:p>
<w:sdt><w:sdtPr><w:dataBinding w:storeItemID="{${SECRET}}" w:xpath="/a"/><w:placeholder><w:docPart w:val="${SECRET}"/></w:placeholder></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Chữ trong ô</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="C:\\Users\\${SECRET}\\dau.png"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${SECRET}.png"><a:hlinkClick r:id="rIdMail"/><a:hlinkHover r:id="rIdWeb"/></pic:cNvPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPng" r:link="rIdLinked"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${MICROSOFT}/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
<w:p><w:r><w:pict><v:shape o:spid="_x0000_s1026" href="mailto:${SECRET}@gov.vn"><v:imagedata r:id="rIdJpeg" o:title="${SECRET}" o:href="file:///C:/${SECRET}.jpg"/><o:signatureline o:suggestedsigner="${SECRET}"/></v:shape></w:pict></w:r></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
<w:sectPr w:rsidR="00${SECRET}"><w:headerReference w:type="default" r:id="rIdHeader"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`

const SETTINGS = `<w:attachedTemplate r:id="rId1"/><w:linkStyles/><w:trackRevisions/><w:documentProtection w:hash="${SECRET}"/><w:defaultTabStop w:val="720"/><w:docVars><w:docVar w:name="a" w:val="${SECRET}"/></w:docVars><w:rsids><w:rsidRoot w:val="00${SECRET}"/></w:rsids><w14:docId ${W14} w14:val="${SECRET}"/><w:compat/>`

/** The parts of the file; those given stand in the place of its own, or beside them. */
export function dirtyParts(changed: Parts = {}): Parts {
  return {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${SECRET}</dc:creator><cp:lastModifiedBy>${SECRET}</cp:lastModifiedBy><cp:revision>12</cp:revision></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><Template>${SECRET}.dotm</Template><Company>${SECRET}</Company><Manager>${SECRET}</Manager></Properties>`,
    'docProps/custom.xml': `<Properties><property name="${SECRET}"/></Properties>`,
    'docProps/thumbnail.jpeg': jpeg(SECRET),
    'customXml/item1.xml': `<a>${SECRET}</a>`,
    'word/people.xml': part('people', `<w:person w:author="${SECRET}"/>`),
    'word/comments.xml': part('comments', ''),
    'word/glossary/document.xml': part('glossaryDocument', `<w:p>${SECRET}</w:p>`),
    'word/printerSettings1.bin': new TextEncoder().encode(SECRET),
    'word/ghost.xml': part('hdr', `<w:p><w:r><w:t>${SECRET}</w:t></w:r></w:p>`),
    '_xmlsignatures/origin.sigs': new Uint8Array(),
    '_xmlsignatures/sig1.xml': `<Signature>${SECRET}</Signature>`,
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', `${PACKAGE}/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId4', 'custom-properties', 'docProps/custom.xml'],
      ['rId5', `${PACKAGE}/metadata/thumbnail`, 'docProps/thumbnail.jpeg'],
      ['rId6', `${PACKAGE}/digital-signature/origin`, '_xmlsignatures/origin.sigs'],
    ]),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'settings', 'settings.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'footnotes', '/word/footnotes.xml'],
      ['rId5', 'customXml', '../customXml/item1.xml'],
      ['rId6', `${MICROSOFT}/2011/relationships/people`, 'people.xml'],
      ['rId7', 'comments', 'comments.xml'],
      ['rId8', 'glossaryDocument', 'glossary/document.xml'],
      ['rId9', 'printerSettings', 'printerSettings1.bin'],
      ['rId10', 'header', 'ghost.xml'],
      ['rIdHeader', 'header', 'header1.xml'],
      ['rIdWeb', 'hyperlink', 'https://example.vn/a?b=1&amp;c=2', true],
      ['rIdMail', 'hyperlink', `mailto:${SECRET}@gov.vn`, true],
      ['rIdFile', 'hyperlink', `file:///C:/Users/${SECRET}/a.docx`, true],
      ['rIdLinked', 'image', `file:///C:/Users/${SECRET}/a.png`, true],
      ['rIdPng', 'image', 'media/image1.png'],
      ['rIdJpeg', 'image', `media/${SECRET}.jpg`],
      ['rIdSvg', 'image', 'media/image3.svg'],
    ]),
    'word/document.xml': `<!-- ${SECRET} -->${part('document', `<w:body>${BODY}</w:body>`)}`,
    'word/styles.xml': part(
      'styles',
      `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rsid w:val="00${SECRET}"/></w:style>`,
    ),
    'word/settings.xml': part('settings', SETTINGS),
    'word/_rels/settings.xml.rels': relations([
      ['rId1', 'attachedTemplate', `file:///C:/Users/${SECRET}/Normal.dotm`, true],
    ]),
    'word/theme/theme1.xml': '<a:theme xmlns:a="a" name="Office"/>',
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:id="1"><w:p w:rsidR="00${SECRET}"><w:r><w:t>Chú thích</w:t></w:r></w:p></w:footnote>`,
    ),
    'word/header1.xml': part('hdr', '<w:p><w:r><w:t>Đầu trang</w:t></w:r></w:p>'),
    'word/media/image1.png': png(SECRET),
    [`word/media/${SECRET}.jpg`]: jpeg(SECRET),
    'word/media/image3.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${SECRET}</desc></svg>`,
    '[Content_Types].xml': '<Types/>',
    ...changed,
  }
}

/** The file as bytes. */
export function dirtyWord(changed: Parts = {}): Uint8Array {
  return zipOf(dirtyParts(changed))
}

/** A sound file whose body is this XML, with further relations and parts. */
export function plainWord(
  body: string,
  links: readonly Link[] = [],
  parts: Parts = {},
): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(links),
    'word/document.xml': part('document', `<w:body>${SOME_TEXT}${body}</w:body>`),
    ...parts,
  })
}

/** A file that has hardly any text is taken for a picture of one. */
const SOME_TEXT =
  '<w:p><w:r><w:t>Ban Thường vụ Đảng ủy giao các cơ quan, đơn vị thực hiện nghiêm túc kết luận này.</w:t></w:r></w:p>'

/** A copy's bytes; fails where there is none. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  const result = stripWord(bytes)
  if (!isStripped(result)) throw new Error(JSON.stringify(result))
  return result.bytes
}

/** Code of the reason why there is no copy; nothing where there is one. */
export function refusalOf(bytes: Uint8Array): string | undefined {
  const result = stripWord(bytes)
  if (isStripped(result)) return undefined
  for (const words of [result.message, result.hint]) expect(words).toMatch(/^\p{Lu}.*[.]$/su)
  return result.code
}

/** Parts of a zip as texts. */
export function texts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes))
  return new Map(parts.map(([name, content]) => [name, strFromU8(content)]))
}
