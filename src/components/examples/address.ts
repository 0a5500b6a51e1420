/** Address of the pages of all components, below the base: in the preview and in tests, in no build of an owner's. */
export const EXAMPLES_PAGE = 'thanh-phan'

/** The pages below it, by the folder of their examples: so many that none is too long for a picture. */
export const EXAMPLE_GROUPS = {
  frame: { address: 'khung-trang', title: 'Khung trang' },
  lists: { address: 'danh-sach', title: 'Danh sách, đường dẫn, thời hạn' },
  tables: { address: 'bang', title: 'Bảng' },
  search: { address: 'tra-cuu', title: 'Tra cứu' },
  preview: { address: 'xem-truoc', title: 'Bản xem trước' },
  paper: { address: 'van-ban', title: 'Trang văn bản' },
} as const

/** Addresses of all of them. */
export const EXAMPLES_PAGES = [
  EXAMPLES_PAGE,
  ...Object.values(EXAMPLE_GROUPS).map(({ address }) => `${EXAMPLES_PAGE}/${address}`),
]
