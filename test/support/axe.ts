import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong in a page, a line each; expect it to be empty. Every rule, contrast of 7:1 (AAA) too, and no
 * part of the page left out.
 * The page must come from `browser.newContext()`, as those of `openPage` do.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const enhanced = { 'color-contrast-enhanced': { enabled: true } }
  const { violations } = await new AxeBuilder({ page }).options({ rules: enhanced }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(' ')}`),
  )
}
