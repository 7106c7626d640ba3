// What assistive technology would stumble over on a screen, in words short enough to read in a report.

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Every rule of axe, good practice included, once fonts and transitions have come to rest. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined)))
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} | ${node.html.slice(0, 120)} | ${node.any[0]?.message ?? ''}`))
  expect.soft(found, state).toEqual([])
}
