/**
 * The walls between the folders of src/, as an ESLint rule:
 * domain ← format ← {importer, checker, search, exports} ← components ← layouts ← pages.
 * client/ is what runs in the browser; site.ts is the archive as pages see it, settings.ts what scripts hand to it.
 * All imports of ours are relative and carry their extension, so a path is resolved by joining it.
 */
import path from 'node:path'

/** Each part of src/ and the parts it may import from, besides itself. */
const layers = [
  ['domain'],
  ['format'],
  ['importer', 'checker', 'search', 'exports'],
  ['settings.ts', 'styles'],
  ['client', 'site.ts'],
  ['components'],
  ['layouts'],
  ['pages', 'guides', 'content.config.ts'],
]

/** What scripts/ may use: everything below the components. */
const belowComponents = layers.slice(0, layerOf('components')).flat()

/** Packages that the domain may import. */
const domainPackages = new Set(['zod'])

/** @type {import('eslint').Rule.RuleModule} */
export const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      crossing: '{{from}} must not import from {{to}}: see the walls in test/lint/walls.js.',
      outside: 'src/ must not import from {{to}}/.',
      package: 'src/domain imports zod and itself only, not "{{source}}".',
      unknown: 'src/{{part}} stands in no layer: give it one in test/lint/walls.js.',
    },
  },
  create(context) {
    const file = place(context.cwd, context.physicalFilename)

    /** @param {import('estree').Node} node @param {unknown} source */
    const check = (node, source) => {
      if (typeof source !== 'string') return
      const target = targetOf(context.cwd, context.physicalFilename, source)
      if (!target) {
        const known = domainPackages.has(source)
        if (file.part === 'domain' && !known)
          context.report({ node, messageId: 'package', data: { source } })
        return
      }
      if (file.top === 'src' && (target.top === 'scripts' || target.top === 'test'))
        context.report({ node, messageId: 'outside', data: { to: target.top } })
      else if (target.top === 'src' && !allowed(file, target))
        context.report({
          node,
          messageId: 'crossing',
          data: { from: name(file), to: name(target) },
        })
    }

    return {
      Program(node) {
        if (file.top === 'src' && !file.part.endsWith('.d.ts') && layerOf(file.part) < 0)
          context.report({ node, messageId: 'unknown', data: { part: file.part } })
      },
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => check(node, 'value' in node.source && node.source.value),
      /** @param {any} node an `import('…')` in a type */
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value),
    }
  },
}

/** @typedef {{ top: string, part: string }} Place  src, scripts, test … and the folder or file below it */

/** @param {string} cwd @param {string} file @returns {Place} */
function place(cwd, file) {
  const [top = '', part = ''] = path.relative(cwd, file).split(path.sep)
  return { top, part }
}

/** @param {string} cwd @param {string} file @param {string} source @returns {Place | undefined} undefined: a package */
function targetOf(cwd, file, source) {
  if (source.startsWith('/')) return place(cwd, path.join(cwd, source))
  if (source.startsWith('.')) return place(cwd, path.resolve(path.dirname(file), source))
  return undefined
}

/** @param {Place} file @param {Place} target */
function allowed(file, target) {
  if (file.top === 'scripts') return belowComponents.includes(target.part)
  if (file.top !== 'src') return true
  return file.part === target.part || layerOf(target.part) < layerOf(file.part)
}

/** @param {string} part */
function layerOf(part) {
  return layers.findIndex((layer) => layer.includes(part))
}

/** @param {Place} where */
function name({ top, part }) {
  return top === 'src' ? `src/${part}` : top
}
