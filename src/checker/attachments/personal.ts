import { isComputerPlace } from '../../format/office/places.ts'
import type { AttachmentProperty } from './attachment.ts'

/** Properties that name a person or an office; in `Creator`, with a capital, PDFs name a program. */
const NAMES = new Set([
  'creator',
  'lastModifiedBy',
  'Manager',
  'Company',
  'Author',
  'annotation author',
  'Artist',
  'XPAuthor',
  'CameraOwnerName',
  'OwnerName',
  'HostComputer',
])
/** What stands there when nobody has entered a name. */
const NOBODY =
  /^(?:admin|administrator|user|pc|windows user|microsoft(?: office user)?|unknown|anonymous|openpyxl|python-docx|un-?named)$/i
/** Whether properties tell who has worked on a file, where on a computer it lay, or where a picture was taken. */
export function isPersonal({ name, value }: AttachmentProperty): boolean {
  return name === 'GPS' || (NAMES.has(name) && !NOBODY.test(value)) || isComputerPlace(value)
}
