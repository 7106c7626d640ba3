// What the interface called saved is there after the browser was killed in the middle of the work; what could not be
// saved is said not to be, and is not lost.

import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { spansWithText } from './support/article-file.ts'
import { killAtWork } from './support/kill-at-work.ts'
import { openArticle, painted, saved, segment } from './support/open.ts'
import { doubleClickOn } from './support/text-pointing.ts'
import { words } from './support/words.ts'

// `npm run test:long` kills it 200 times.
const rounds = 5, groups = 2

for (let group = 1; group <= groups; group++)
  test(`what said Saved outlives the browser killed ${rounds} times at work (${group} of ${groups})`, async ({ launchOptions, baseURL }) => {
    test.setTimeout(180_000)
    const { marks, letters } = await killAtWork({
      profile: test.info().outputPath('profile'), options: { ...launchOptions, baseURL, locale: 'en-US' }, rounds,
      momentOf: round => ({ after: 1 + ((group * 7 + round * 5) % 7), milliseconds: 0 }),
    })
    expect(letters).toBeGreaterThan('Begun:'.length)
    expect(marks).toBeGreaterThan(0)
  })

const small = { ar: ['عنوان', 'أغلقت الشرطة ميناء طرابلس'], en: ['Title', 'Police closed the port of Tripoli'] }

for (const [fault, name, language] of [['full', 'QuotaExceededError', 'ar'], ['blocked', 'InvalidStateError', 'en'], ['failed', 'UnknownError', 'ar']] as const)
  test(`a save that fails (${fault}) is said in words, keeps the work and offers the file (${language})`, async ({ page }) => {
    const t = words(language)
    await page.addInitScript(name => {
      for (const act of ['add', 'put'] as const) {
        const real = IDBObjectStore.prototype[act]
        IDBObjectStore.prototype[act] = function (...args) {
          if (document.documentElement.dataset.disk === 'broken') throw new DOMException('The disk is broken', name)
          return real.apply(this, args)
        }
      }
    }, name)
    await openArticle(page, small, { interfaceLanguage: language })
    const setDisk = (state: string) => page.evaluate(state => { document.documentElement.dataset.disk = state }, state)
    await setDisk('broken')
    await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
    await page.keyboard.press('e')

    const alert = page.getByRole('alert').filter({ hasText: t(`faults.${fault}.act`) })
    await expect(alert).toContainText(t(`faults.${fault}.what`, { reason: 'The disk is broken' }))
    await expect(alert).toContainText(t('shell.save.keptInMemory'))
    await expect(page.locator('[data-save]')).toHaveText(t('shell.save.failed'))
    await doubleClickOn(page, segment(page, 'original'), 'الشرطة')
    await page.keyboard.press('s')
    await expect.poll(async () => (await painted(page)).map(paint => paint.text).sort()).toEqual(['Tripoli', 'الشرطة'])
    const [download] = await Promise.all([page.waitForEvent('download'), alert.getByRole('button', { name: t('command.exportJson') }).click()])
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { records: Parameters<typeof spansWithText>[0] }
    expect(spansWithText(file.records).map(span => span.there).sort()).toEqual(['Tripoli', 'الشرطة'])

    // Mended with the click itself: earlier, the page might try again on its own and take the alert away.
    await page.evaluate(() => addEventListener('click', () => { document.documentElement.dataset.disk = 'whole' }, { capture: true, once: true }))
    await alert.getByRole('button', { name: t('shell.save.again') }).click()
    await saved(page)
    await expect(alert).toBeHidden()
    await page.reload()
    await expect.poll(async () => (await painted(page)).map(paint => paint.text).sort()).toEqual(['Tripoli', 'الشرطة'])
  })

test('a save that failed is tried again without being asked', async ({ page }) => {
  await page.addInitScript(() => {
    const real = IDBObjectStore.prototype.add
    let faults = 2
    IDBObjectStore.prototype.add = function (...args) {
      if (document.documentElement.dataset.disk === 'tired' && faults-- > 0) throw new DOMException('Later', 'QuotaExceededError')
      return real.apply(this, args)
    }
  })
  await openArticle(page, small)
  await page.evaluate(() => { document.documentElement.dataset.disk = 'tired' })
  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await expect(page.locator('[data-save=failed]')).toBeVisible()
  await saved(page)
  await page.reload()
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
})
