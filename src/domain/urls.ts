/*
 * Every address of the site is made here, and nowhere else.
 */

/** Folders of a built site that the build itself must know. */
export const SITE_FOLDERS = { conclusions: 'ket-luan', attachments: 'tep' } as const

/** Where on the page of a paper the link to its PDF comes, once there is one. */
export const PDF_MARK = '<!--pdf-->'

/** How addresses are written. */
export interface UrlOptions {
  /** Path of the site on its server, with a slash at both ends: `/` or `/luu-tru/`. */
  base: string
}

/** Makes the addresses of pages: absolute paths under the base, ending in a slash. */
export function urlFactory({ base }: UrlOptions) {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/')
  const page =
    (folder: string) =>
    (path = '', anchor?: string): string =>
      `${root}${folder}${path === '' ? '' : `${path}/`}${anchor === undefined ? '' : `#${anchor}`}`
  const search = page('tra-cuu/')
  return {
    home: page(''),
    /** All conclusions; with a year, those of the year. */
    conclusions: (year?: string): string => page(`${SITE_FOLDERS.conclusions}/`)(year),
    /** A conclusion by its id `2026/btv-ky-hop-3`, or a place in it. */
    conclusion: (id: string, anchor?: string): string =>
      page(`${SITE_FOLDERS.conclusions}/`)(id, anchor),
    /** The PDF of a conclusion, beside its page. */
    conclusionPdf: (id: string): string =>
      `${root}${SITE_FOLDERS.conclusions}/${id}/${id.split('/').at(-1) ?? ''}.pdf`,
    sessions: page('ky-hop/'),
    units: page('don-vi/'),
    topics: page('chu-de/'),
    /** Places and projects. */
    places: page('dia-ban/'),
    abbreviations: page('tu-viet-tat/'),
    deadlines: page('thoi-han/'),
    guides: page('huong-dan/'),
    /** The owner's own pages. */
    owned: page('trang/'),
    siteMap: page('so-do-trang/'),
    /** The search page; with words, the address of their results. */
    search: (query?: string): string =>
      query === undefined ? search() : `${search()}?q=${encodeURIComponent(query)}`,
    /** A file that belongs to a paper. */
    attachment: (id: string, file: string): string =>
      `${root}${SITE_FOLDERS.attachments}/${id}/${file}`,
    /** A file of the site: the index, a picture in public/. */
    file: (path: string): string => `${root}${path}`,
    /** The base itself, with a slash at both ends. */
    root,
  }
}

/** The addresses of one site. */
export type Urls = ReturnType<typeof urlFactory>
