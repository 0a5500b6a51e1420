// @ts-check
import { createHash } from 'node:crypto'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { defineHastPlugin } from 'satteri'
import { examples } from './src/components/examples/integration.ts'
import { preview } from './src/components/preview/integration.ts'
import { pageGuard } from './src/format/page-guard.ts'
import { basePath, contentFolder, outFolder } from './src/settings.ts'

// What the office still runs; without it Chrome 109 loses every colour of Tailwind 4, and says nothing.
const browsers = ['chrome109', 'firefox115']
const archive = createHash('sha256').update(contentFolder).digest('hex').slice(0, 8)

/** Written pages link from the root of the archive; the site may stand in a subfolder. */
const linksUnderBase = defineHastPlugin({
  name: 'links-under-base',
  element: {
    filter: ['a'],
    visit(node, context) {
      const { href } = node.properties
      if (typeof href === 'string' && href.startsWith('/')) {
        context.setProperty(node, 'href', `${basePath}${href.slice(1)}`)
      }
    },
  },
})

/** Chunks are asked for when they are needed: Vite's code that asks ahead of time weighs 1 kB on every page. */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

export default defineConfig({
  base: basePath,
  outDir: outFolder,
  // Each content folder has its own store, so that two archives never meet.
  cacheDir: `./node_modules/.cache/kho/${archive}`,
  trailingSlash: 'always',
  // 'jsx', the default, eats the space between two tags on two lines; `true` leaves one.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Official text: straight quotes stay straight.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [linksUnderBase] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), preview(contentFolder), examples()],
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss(), pageGuard(contentFolder), plainImports],
    build: { target: browsers, cssTarget: browsers, assetsInlineLimit: 0 },
  },
})
