// One article in several windows: each shows the other's work, both versions of what could not be joined are offered,
// and undo belongs to its window and outlives a reload.

import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { openArticle, painted, saved, segment, segmentTextIn } from './support/open.ts'
import { clickOn, doubleClickOn } from './support/text-pointing.ts'
import { languagesFrom, words } from './support/words.ts'

const article = {
  ar: ['عنوان', 'عادت ألف أسرة إلى قراها بعد أسبوعين من الفيضان.'],
  en: ['A title', 'A thousand families returned to their villages two weeks after the flood.'],
  marks: [{ id: 'families', kind: 'claim' as const, on: [{ side: 'rendering' as const, words: 'thousand families' }] }],
}

/** A second window of the same browser on the same article. */
async function secondWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto('./#/article/article-under-test')
  await expect(other.locator('.reader [data-segment]').first()).toBeVisible()
  return other
}

/** The window hears nothing of the others and they nothing of it, as while its computer sleeps. */
const sleep = (page: Page): Promise<void> => page.evaluate(() => {
  const silent = window as unknown as { awake?: typeof BroadcastChannel.prototype.postMessage }
  silent.awake = BroadcastChannel.prototype.postMessage
  BroadcastChannel.prototype.postMessage = () => undefined
})
const wake = (page: Page): Promise<void> => page.evaluate(() => {
  BroadcastChannel.prototype.postMessage = (window as unknown as { awake: typeof BroadcastChannel.prototype.postMessage }).awake
})

for (const language of languagesFrom('ar')) {
  const t = words(language)
  const noteField = (page: Page) => page.getByLabel(t('tagging.field.note'), { exact: true })
  const writeNote = async (page: Page, note: string) => {
    await clickOn(page, segment(page, 'rendering'), 'thousand')
    await noteField(page).fill(note)
    await saved(page)
  }

  test(`[${language}] a mark made in one window is painted in the other at once`, async ({ page }) => {
    await openArticle(page, article, { interfaceLanguage: language })
    const other = await secondWindow(page)
    await doubleClickOn(page, segment(page, 'rendering'), 'villages')
    await page.keyboard.press('e')
    await expect.poll(async () => (await painted(other)).map(paint => paint.text)).toContain('villages')
  })

  test(`[${language}] two notes written at once are both shown, and the choice holds in both windows`, async ({ page }) => {
    await openArticle(page, article, { interfaceLanguage: language })
    await writeNote(page, '')
    const other = await secondWindow(page)
    await sleep(page)
    await writeNote(page, 'راجع البيان الرسمي')
    await writeNote(other, 'see the statement')
    await wake(page)
    const notice = (one: Page) => one.getByRole('region', { name: t('conflicts.name') })
    await expect(notice(other)).toContainText('راجع البيان الرسمي')
    await expect(notice(other)).toContainText('see the statement')
    await expect(noteField(other)).toHaveValue('راجع البيان الرسمي')
    await expectAccessible(other, 'two versions')
    await expect(notice(page)).toContainText('see the statement')
    await notice(page).getByRole('button', { name: t('conflicts.takeOther') }).click()
    await expect(noteField(page)).toHaveValue('see the statement')
    await expect(noteField(other)).toHaveValue('see the statement')
    await expect(notice(page)).toHaveCount(0)
    await expect(notice(other)).toHaveCount(0)
    await other.reload()
    await expect(other.locator('.reader [data-segment]').first()).toBeVisible()
    await expect(notice(other)).toHaveCount(0)
  })

  test(`[${language}] undo goes on after a reload and after another article, and never undoes the other window’s work`, async ({ page }) => {
    await openArticle(page, article, { interfaceLanguage: language })
    const undo = (one: Page) => one.locator('.shell-undo')
    await doubleClickOn(page, segment(page, 'rendering'), 'villages')
    await page.keyboard.press('e')
    await saved(page)
    const other = await secondWindow(page)
    await expect(undo(other)).toBeDisabled()
    await doubleClickOn(other, segment(other, 'rendering'), 'flood')
    await other.keyboard.press('n')
    await saved(other)
    await page.waitForFunction(() => new Promise(resolve => setTimeout(() => resolve(true), 400)))
    await page.reload()
    await expect(undo(page)).toHaveAccessibleName(t('shell.undoStep', { step: t('command.markEntity') }))
    await page.goto('./#/')
    await page.locator('a[href*="article-under-test"]').first().click()
    await expect(undo(page)).toBeEnabled()
    await undo(page).click()
    const marked = async () => (await painted(page)).map(paint => paint.text).sort()
    await expect.poll(marked).toEqual(['flood', 'thousand families'])
    await expect(undo(page)).toBeDisabled()
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(marked).toEqual(['flood', 'thousand families', 'villages'])
  })
}

test('words that both windows wrote into one sentence are all there', async ({ page }) => {
  await openArticle(page, article)
  const other = await secondWindow(page)
  await clickOn(page, segment(page, 'rendering'), 'families')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Yesterday ')
  await clickOn(other, segment(other, 'rendering'), 'families')
  await other.keyboard.press('F2')
  await other.keyboard.press('Control+End')
  await other.keyboard.type(' Others stayed.')
  await expect.poll(() => segmentTextIn(page, 'rendering')).toBe('Yesterday A thousand families returned to their villages two weeks after the flood. Others stayed.')
  await expect.poll(() => segmentTextIn(other, 'rendering')).toBe('Yesterday A thousand families returned to their villages two weeks after the flood. Others stayed.')
  await expect.poll(async () => (await painted(other)).map(paint => paint.text)).toEqual(['thousand families'])
})
