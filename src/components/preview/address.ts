/** Where the preview lists all problems, below the root of the site. No build has this page. */
export const PROBLEMS_PAGE = 'kiem-tra'
