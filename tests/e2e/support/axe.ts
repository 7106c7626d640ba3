// What assistive technology would stumble over on a screen, in words short enough to read in a report.

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Every rule of axe, good practice included, once fonts and transitions have come to rest; `within` a part where the rest was looked at. */
export async function expectAccessible(page: Page, state: string, within?: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined)))
  })
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} | ${node.html.slice(0, 120)} | ${node.any[0]?.message ?? ''}`))
  expect.soft(found, state).toEqual([])
}
