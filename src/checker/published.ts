import type { CatalogueEntry } from './catalogue.ts'

/*
 * What may be wrong with a built site, as against its content. Looking through a site is a matter of files, and
 * of scripts/; what is told has its place here, in the catalogue.
 */

/** Something of a withdrawn paper is left in a built site. */
export const WITHDRAWN_LEFT: CatalogueEntry = {
  code: 'withdrawn-left',
  severity: 'error',
  group: 'gate',
  meaning: 'Bản đã dựng còn dấu vết của văn bản đã rút.',
}
