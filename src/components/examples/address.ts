/** Address of the page of all components, below the base: in the preview and in tests, in no build of an owner's. */
export const EXAMPLES_PAGE = 'thanh-phan'
