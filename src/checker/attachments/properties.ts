import type { Findings } from './attachment.ts'
import { visitXml, type XmlVisitor } from '../../format/office/xml.ts'

/** Elements of a list of values, which the element around the list gives its name. */
const LIST = /^(?:Seq|Bag|Alt|li|vector|variant|lpw?str|bool|i[1248]|r[48]|filetime|date)$/
/** Attributes of XMP that are no properties, but say how the file is written. */
const SYNTAX = /^(?:xmlns|about|lang|parseType|rdf|xmptk|x|resource)$/

/**
 * Reads properties from XML: of office files (docProps), and XMP, where they are elements or attributes. Each
 * piece of text is a property with the name of the nearest element that is not a list, of a property that the
 * user has defined with the name that he gave it. That name can be a mark itself.
 */
export function propertiesVisitor(findings: Findings): XmlVisitor {
  const names: string[] = []
  return {
    open(name, attributes) {
      const around = names.at(-1) ?? ''
      names.push(name === 'property' ? (attributes.name ?? name) : LIST.test(name) ? around : name)
      if (name !== 'Description') return
      for (const [attribute, value] of Object.entries(attributes))
        if (!SYNTAX.test(attribute)) findings.property(attribute, value)
    },
    text(text) {
      findings.property(names.at(-1) ?? '', text)
    },
    close() {
      names.pop()
    },
  }
}

/** Reads the metadata that pictures and PDFs carry as XML; those that are damaged tell what they can. */
export function readXmp(xml: Uint8Array | string, findings: Findings): void {
  visitXml(xml, propertiesVisitor(findings))
}

/** Reads the addresses outside of the file that an office file's part refers to: templates, linked pictures. */
export function linksVisitor(findings: Findings): XmlVisitor {
  return {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode === 'External')
        findings.property('link', attributes.Target ?? '')
    },
    text() {},
    close() {},
  }
}
