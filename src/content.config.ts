import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import * as readers from './checker/reading.ts'
import { frontmatter } from './domain/schemas/frontmatter.ts'
import { ownedPage } from './domain/schemas/owned-page.ts'
import { conclusionLoader, ownedPageLoader, vocabularyLoader } from './format/loader.ts'
import { contentFolder } from './settings.ts'

/*
 * Our loaders have validated everything before it is stored. The schema of the papers is named all the same:
 * Astro writes it out for editors, which then check and complete frontmatter as it is typed.
 */
export const collections = {
  conclusions: defineCollection({
    loader: conclusionLoader(contentFolder, readers),
    schema: frontmatter,
  }),
  vocabularies: defineCollection({ loader: vocabularyLoader(contentFolder, readers) }),
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/guides' }),
    schema: ownedPage,
  }),
  pages: defineCollection({
    loader: ownedPageLoader(contentFolder, readers),
    schema: ownedPage,
  }),
}
