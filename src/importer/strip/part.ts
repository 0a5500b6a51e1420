import { isComputerPlace } from '../../format/office/places.ts'
import { checkField, fieldReader } from './fields.ts'
import { refusedRelation } from './kinds.ts'
import { damaged, refused } from './refusal.ts'
import { isReference, type Relation, relationPrefixes } from './relations.ts'
import { editXml, type Tag } from './tags.ts'

/** Elements that go, with all that is in them: they say who, when, where, and nothing of the text. */
const GOES = new Set([
  // Settings: revision numbers, identifiers, templates, variables of macros, sources of letters, passwords.
  ...[
    'rsids',
    'rsid',
    'docId',
    'docVars',
    'attachedTemplate',
    'linkStyles',
    'mailMerge',
    'trackRevisions',
  ],
  ...['writeProtection', 'documentProtection', 'schemaLibrary', 'attachedSchema', 'smartTagType'],
  // In the text: who may change what; comments that are not there; where a form takes its words from.
  ...['permStart', 'permEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference'],
  ...['dataBinding', 'placeholder', 'signatureline'],
])
/** Numbers that Word gives each time somebody edits, by which papers of one author can be told; and who edited, when. */
const TRACES = /^(?:rsid\w*|paraId|textId|anchorId|editId|dateUtc|author|initials|date)$/
const CHANGE =
  /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|move(?:From|To)RangeStart|customXml(?:Ins|Del|MoveFrom|MoveTo)RangeStart|[a-zA-Z]+PrChange)$/
/** A drawing that older programs do not know, beside the picture that they show. */
const SVG = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'

/** A part of a Word file as it is to be published. */
export interface CleanPart {
  xml: string
  /** Ids of the relations that it needs. */
  used: Set<string>
  /** Links that went, and lines for signatures. */
  links: number
  signatureLines: number
}

/** Whether what a relation leads to comes along. */
export type Comes = (relation: Relation) => boolean

/** Takes out of a part what is not to be published. Throws a Refusal where that would change the text. */
export function cleanPart(xml: string, relations: readonly Relation[], comes: Comes): CleanPart {
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const prefixes = relationPrefixes(xml)
  const fields = fieldReader()
  const used = new Set<string>()
  const found = { links: 0, signatureLines: 0 }
  const reference = (raw: string, id: string, tag: Tag): string | undefined => {
    const relation = byId.get(id)
    if (!relation) return id
    if (comes(relation)) used.add(id)
    else if (relation.type === 'hyperlink') return void found.links++
    // A picture that is in the file, and also where it came from.
    else if (raw.endsWith(':link') && [...tag.attributes.keys()].some(isEmbed)) return undefined
    else throw refusedRelation(relation.type)
    return id
  }
  /** A link of a picture is an element that must name where it leads. */
  const leadsOn = ({ attributes }: Tag): boolean =>
    [...attributes].every(([raw, id]) => {
      const relation = isReference(raw, prefixes) ? byId.get(id) : undefined
      return !relation || comes(relation)
    })
  const clean = editXml(xml, {
    keeps(tag) {
      const { name, attributes } = tag
      if (CHANGE.test(name)) throw trackedChanges()
      if (name === 'signatureline') found.signatureLines++
      if (name === 'fldChar') fields.mark(valueOf(tag, 'fldCharType'))
      if (/^hlink(?:Click|Hover|MouseOver)$/.test(name) && !leadsOn(tag)) {
        found.links++
        return false
      }
      return !GOES.has(name) && !(name === 'ext' && attributes.get('uri') === SVG)
    },
    attribute(raw, value, tag) {
      const name = raw.slice(raw.indexOf(':') + 1)
      if (isReference(raw, prefixes)) return reference(raw, value, tag)
      if (TRACES.test(name)) return undefined
      // Links of old drawings.
      if (name === 'href' && !/^https?:/i.test(value)) return undefined
      if (tag.name === 'fldSimple' && name === 'instr') checkField(value)
      return isComputerPlace(value) || isFileName(name, value, tag) ? '' : value
    },
    text(text, parent) {
      if (parent === 'instrText') fields.words(text)
    },
  })
  if (clean === undefined) throw damaged('một phần trong tệp bị hỏng')
  return { xml: clean, used, ...found }
}

/** Word gives pictures the name of the file that they came from. */
function isFileName(name: string, value: string, tag: Tag): boolean {
  if (tag.name === 'imagedata') return name === 'title'
  const named = tag.name === 'cNvPr' || tag.name === 'docPr'
  return named && /^(?:name|descr|title)$/.test(name) && /\.[a-z]{3,4}$/i.test(value)
}

const isEmbed = (raw: string): boolean => raw.endsWith(':embed')

function valueOf(tag: Tag, name: string): string {
  for (const [raw, value] of tag.attributes) if (raw.endsWith(`:${name}`)) return value
  return ''
}

const CLEAN_UP =
  'Trong Word: thẻ Xem lại (Review) → Chấp nhận (Accept) → Chấp nhận tất cả thay đổi; Xóa (Delete) → Xóa tất cả nhận xét (Delete All Comments); lưu lại rồi nhập lại'

function trackedChanges(): Error {
  return refused(
    'tracked-changes',
    'tệp còn thay đổi được theo dõi (Track Changes), người đọc sẽ thấy cả chữ đã xóa',
    CLEAN_UP,
  )
}

/** Why a file with comments is not published. */
export function comments(): Error {
  return refused('comments', 'tệp còn nhận xét (Comments)', CLEAN_UP)
}
