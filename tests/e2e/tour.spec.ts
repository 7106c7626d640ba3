// The tour: begun by a click, gone through by doing what it tells or by its buttons, and never over somebody's own work.

import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { press } from './support/keyboard.ts'
import { openArticle, painted, prefer } from './support/open.ts'
import { doubleClickOn, sentenceWith } from './support/text-pointing.ts'
import { words } from './support/words.ts'

const box = (page: Page) => page.locator('.tour-box')

/** The box and what it points at have no point in common. */
const covers = (page: Page) => page.evaluate(() => {
  const [a, b] = ['.tour-box', '.tour-ring'].map(one => document.querySelector(one)!.getBoundingClientRect()) as [DOMRect, DOMRect]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
})

for (const interfaceLanguage of ['ar', 'en'] as const) {
  const t = words(interfaceLanguage)
  test(`a newcomer is shown around on the sample, and does what is told (${interfaceLanguage})`, async ({ page }) => {
    // With motion and without: the focus must come either way.
    await page.emulateMedia({ reducedMotion: interfaceLanguage === 'ar' ? 'reduce' : 'no-preference' })
    await prefer(page, { interfaceLanguage, annotator: '' })
    await page.goto('./')
    await page.getByRole('button', { name: t('library.welcome.tour') }).click()
    const next = box(page).getByRole('button', { name: t('tour.next') })
    await expect(next).toBeFocused()
    await expectAccessible(page, 'the tour', '.tour-box')
    expect(await covers(page)).toBe(false)
    await doubleClickOn(page, sentenceWith(page, 'original', 'الاصطناعي').nth(0), 'الاصطناعي')
    await expect(box(page)).toContainText(t('tour.step.mark.title'))
    const before = (await painted(page, /^hashiya-claim/)).length
    await press(page, 'c')
    await expect(box(page)).toContainText(t('tour.step.counterpart.title'))
    await expect.poll(async () => (await painted(page, /^hashiya-claim/)).length).toBeGreaterThan(before)
    for (const step of ['panel', 'edit', 'find', 'saved']) {
      await next.click()
      await expect(box(page)).toContainText(t(`tour.step.${step}.title`))
      expect(await covers(page), step).toBe(false)
    }
    await page.getByRole('button', { name: t('tour.end') }).click()
    await expect(box(page)).toBeHidden()
    expect(await page.evaluate(() => (JSON.parse(localStorage.getItem('hashiya:settings')!) as { state: { tourSeen: boolean } }).state.tourSeen)).toBe(true)
  })
}

test('over an own article the tour asks first, and can be left at once', async ({ page }) => {
  const t = words('ar')
  await openArticle(page, { ar: ['عنوان', 'غادر القارب الميناء'], en: ['Title', 'The boat left the port'] }, { interfaceLanguage: 'ar' })
  const start = async () => {
    await press(page, 'Control+k')
    await expect(page.getByRole('combobox', { name: t('palette.field') })).toBeFocused()
    await page.keyboard.insertText(t('command.startTour'))
    await expect(page.locator('dialog.palette').getByRole('option', { selected: true })).toContainText(t('command.startTour'))
    await press(page, 'Enter')
    await expect(page.getByRole('dialog', { name: t('tour.ask.title') })).toBeVisible()
  }
  await start()
  await expectAccessible(page, 'asking', 'dialog')
  await press(page, 'Escape')
  await expect(page).toHaveURL(/article-under-test/)
  await expect(box(page)).toBeHidden()
  await start()
  await page.getByRole('button', { name: t('tour.ask.yes') }).click()
  await expect(box(page)).toBeVisible()
  await expect(box(page).getByRole('button', { name: t('tour.next') })).toBeFocused()
  await press(page, 'Escape')
  await expect(box(page)).toBeHidden()
})
