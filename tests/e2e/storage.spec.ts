// Where the browser keeps nothing, or half of it, or deletes it, or holds what cannot be read: what is said, and that
// the work can always be taken along.

import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { recordsOf } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import { doubleClickOn } from './support/text-pointing.ts'
import { interfaceLanguages, words } from './support/words.ts'

const banner = (page: Page) => page.locator('section[data-keeping]')

/** Takes stores away before the page can ask for them. */
async function block(page: Page, ...names: readonly ('localStorage' | 'indexedDB')[]): Promise<void> {
  await page.addInitScript(names => {
    for (const name of names)
      Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied', 'SecurityError') } })
  }, names)
}

for (const language of interfaceLanguages)
  test(`where the browser keeps nothing every screen says so, the work goes on and leaves as a file (${language})`, async ({ page, context }) => {
    const t = words(language)
    await page.addInitScript(language => {
      Object.defineProperty(navigator, 'languages', { get: () => [language] })
    }, language)
    await block(page, 'localStorage', 'indexedDB')
    await page.goto('./')
    await expect(banner(page)).toContainText(t('storage.banner.page.what'))
    await expectAccessible(page, `the library in memory (${language})`)
    await page.getByRole('link', { name: t('library.welcome.paste') }).click()
    await expect(banner(page)).toBeVisible()
    await page.getByRole('textbox', { name: t('exchange.side.original') }).fill('ميناء صور\n\nأغلقت الشرطة الميناء.')
    await page.getByRole('button', { name: t('exchange.make') }).click()
    await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
    await doubleClickOn(page, page.locator('[data-side=original][data-segment]').nth(1), 'الشرطة')
    await page.keyboard.press('e')
    await expect(page.locator('[data-save]')).toHaveText(t('storage.saved.page'))
    await expectAccessible(page, `an article in memory (${language})`, '.shell-keeping')

    const leaving = page.waitForEvent('dialog')
    void page.close({ runBeforeUnload: true })
    const question = await leaving
    expect(question.type()).toBe('beforeunload')
    await question.dismiss()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      banner(page).getByRole('button', { name: t('storage.banner.exportOpen') }).click(),
    ])
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { records: Parameters<typeof recordsOf>[0] }
    expect(recordsOf(file.records, 'annotation')).toHaveLength(1)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => context.pages().length).toBe(0)
  })
