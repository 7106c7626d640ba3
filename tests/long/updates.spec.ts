// A version that comes while somebody types, at random moments, and is taken in the middle of it.

import { expect, test as base } from '@playwright/test'
import { seededRandom } from '../bench/seeded-random.ts'
import { press } from '../e2e/support/keyboard.ts'
import { importArticle, segment } from '../e2e/support/open.ts'
import { serveBuild } from '../e2e/support/static-server.ts'
import { clickOn } from '../e2e/support/text-pointing.ts'
import { words } from '../e2e/support/words.ts'
import { count, firstSeed, some } from './figures.ts'

const t = words('en')
const test = base.extend({})
test.use({ serviceWorkers: 'allow' })

for (let n = 0; n < some(6); n++)
  test(`nothing that was typed is lost through five versions (seed ${firstSeed + n})`, async ({ browser }) => {
    const server = await serveBuild(), random = seededRandom(104_729 * (firstSeed + n))
    const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'allow' })
    const page = await context.newPage()
    await importArticle(page, { ar: ['عنوان', 'أغلقت شرطة ميناء طرابلس'], en: ['Title', 'Begun'] })
    await expect(page.locator('[data-version=ready]')).toBeVisible({ timeout: 30_000 })
    let expected = 'Begun'
    for (let version = 1; version <= 5; version++) {
      await clickOn(page, segment(page, 'rendering'), 'Begun')
      await press(page, 'F2', 'Control+End')
      const written = Array.from({ length: random.between(4, 12) }, (_, i) => ` v${version}w${i}`).join('')
      expected += written
      const typing = page.keyboard.type(written, { delay: 25 })
      await new Promise(resolve => setTimeout(resolve, random.between(0, 400)))
      server.deploy({ mark: `version ${version}`, changedScript: random.pick(['SettingsDialog', 'KeySheet', 'CommandMenu']) })
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
      await typing
      await page.locator('.version-notice').getByRole('button', { name: t('updates.use') }).click()
      await expect(page.locator(`meta[name=build][content="version ${version}"]`)).toBeAttached({ timeout: 30_000 })
      await expect(segment(page, 'rendering')).toHaveText(expected, { timeout: 15_000 })
    }
    expect(server.missed).toEqual([])
    count('updates', { versions: 5, letters: expected.length })
    await context.close()
    await server.remove()
  })
