/*
 * What the scripts hand to Astro, which has no arguments of its own: by the environment, read here alone.
 */

/** The content folder, from the project's folder. */
export const contentFolder = process.env['KHO_CONTENT'] ?? 'content'

/** Where the built site goes. */
export const outFolder = process.env['KHO_OUT'] ?? 'dist'

/** The path of the site on its server, with a slash at both ends. */
export const basePath = process.env['KHO_BASE'] ?? '/'

/** Whether a build has the page of all components with their states, for tests. */
export const showsExamples = process.env['KHO_EXAMPLES'] === '1'
