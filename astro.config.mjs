// @ts-check
import { createHash } from 'node:crypto'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { basePath, contentFolder, outFolder } from './src/settings.ts'

// What the office still runs; without it Chrome 109 loses every colour of Tailwind 4, and says nothing.
const browsers = ['chrome109', 'firefox115']
const archive = createHash('sha256').update(contentFolder).digest('hex').slice(0, 8)

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
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    build: { target: browsers, cssTarget: browsers, assetsInlineLimit: 0 },
  },
})
