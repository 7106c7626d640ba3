// What assistive technology would stumble over on a screen, in words short enough to read in a report.

import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * Every rule of axe, good practice included, once fonts and transitions have come to rest; `within` a part where the
 * rest was looked at. A document gets the rules once, and they tell only what is wrong: half the time of a run goes
 * into telling what is right.
 */
export async function expectAccessible(page: Page, state: string, within?: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined)))
  })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source}; 0`)
  const found = await page.evaluate(async within => {
    const rules = (window as unknown as { readonly axe: typeof axe }).axe
    const { violations } = await rules.run(within ?? document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} | ${node.html.slice(0, 120)} | ${node.any[0]?.message ?? ''}`))
  }, within)
  expect.soft(found, state).toEqual([])
}
