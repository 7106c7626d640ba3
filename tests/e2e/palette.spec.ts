// The palette and the changing of keys, by the keyboard alone, in both interface languages and with an Arabic layout.

import { expect, test, type Page } from '@playwright/test'
import { exportFile, recordsOf } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import { bilingual } from './support/bilingual.ts'
import { expectFocus, press, tabTo } from './support/keyboard.ts'
import { openArticle, painted, prefer, segment } from './support/open.ts'
import { languagesFrom, words } from './support/words.ts'

const port = {
  ar: ['الميناء', 'أغلق أحمد الإدريسي الميناء أمس', 'قالت الصحيفة إن أحمد غادر', 'جملة أخيرة'],
  en: ['The harbour', 'Ahmed Idrissi closed the harbour yesterday', 'The newspaper said that Ahmed had left', 'A last sentence'],
  marks: [
    { id: 'first', on: [{ side: 'original', words: 'أحمد الإدريسي' }, { side: 'rendering', words: 'Ahmed Idrissi' }] },
    { id: 'paper', kind: 'source', on: [{ side: 'original', sentence: 2, words: 'الصحيفة' }] },
  ],
} as const

const palette = (page: Page) => page.locator('dialog.palette')
/** Opens it by its key and waits until it takes letters. */
async function openPalette(page: Page): Promise<void> {
  await press(page, 'Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}
const best = (page: Page) => palette(page).getByRole('option', { selected: true })
const recorder = (page: Page) => page.locator('[data-key-recorder]')
const sheetRow = (page: Page, command: string) => page.locator(`[data-command=${command}]`)

/** A press as an Arabic layout makes it: the place of the key, and another letter. */
const pressArabic = (page: Page, code: string, key: string, held: { ctrlKey?: boolean } = {}) =>
  page.evaluate(([code, key, held]) => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { code, key, ...held, bubbles: true, cancelable: true }))
  }, [code, key, held] as const)

for (const interfaceLanguage of languagesFrom('en')) {
  const t = words(interfaceLanguage)
  const other = words(interfaceLanguage === 'ar' ? 'en' : 'ar')

  test(`everything is found from one field, in the words of either language (${interfaceLanguage})`, async ({ page }) => {
    await openArticle(page, port, { interfaceLanguage })
    await tabTo(page, page.locator('.reader [data-segment]'))
    const before = await page.evaluate(() => document.activeElement?.getAttribute('data-segment'))
    await press(page, 'Control+k')
    const field = palette(page).getByRole('combobox', { name: t('palette.field') })
    await expect(field).toBeFocused()
    await expectAccessible(page, 'palette', 'dialog')

    await page.keyboard.insertText(other('command.swapColumns'))
    await expect(best(page)).toContainText(t('command.swapColumns'))
    await expect(best(page)).toContainText('W')
    await field.fill(t('command.undo'))
    await expect(best(page)).toHaveAttribute('aria-disabled', 'true')
    await field.fill('xqzw')
    await expect(palette(page).getByText(t('palette.nothing'))).toBeVisible()
    await expectAccessible(page, 'nothing found', 'dialog')
    await press(page, 'Escape')
    await expect(palette(page)).toBeHidden()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-segment'))).toBe(before)

    // A name without hamza, from the other language's letters too.
    await openPalette(page)
    await page.keyboard.insertText('احمد الادريسى')
    await expect(best(page)).toContainText(t('palette.kind.entity'))
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: t('tagging.kind.entity') })).toBeVisible()
    await expect.poll(async () => (await painted(page, /^hashiya-active/)).map(paint => paint.text)).toEqual(['أحمد الإدريسي', 'Ahmed Idrissi'])
    await expectFocus(page)

    await openPalette(page)
    await page.keyboard.insertText('٤')
    await expect(best(page)).toContainText(t('palette.sentence.go', { number: 4 }))
    await press(page, 'Enter')
    await expect(segment(page, 'original', 3)).toBeFocused()
    await openPalette(page)
    await page.keyboard.insertText('99')
    await expect(palette(page).getByRole('option').first()).toContainText(t('palette.sentence.only', { count: 4 }))
  })

  test(`keys are changed by pressing them, and a conflict is shown before anything is taken (${interfaceLanguage})`, async ({ page }) => {
    await openArticle(page, port, { interfaceLanguage })
    await tabTo(page, page.locator('.reader [data-segment]'))
    await press(page, 'Shift+Slash')
    await sheetRow(page, 'mark-claim').getByRole('button', { name: t('keys.changeOf', { command: t('command.markClaim') }) }).focus()
    await press(page, 'Enter')
    await expect(recorder(page)).toBeFocused()
    await press(page, 'Control+t')
    await expect(page.getByText(t('keys.reserved.browser'))).toBeVisible()
    await press(page, 'e')
    await expect(page.getByRole('alert').filter({ hasText: t('command.markEntity') })).toBeVisible()
    await expectAccessible(page, 'a key that is taken', 'dialog')
    await tabTo(page, page.getByRole('button', { name: t('keys.take') }))
    await press(page, 'Enter')
    await expect(sheetRow(page, 'mark-entity')).toContainText(t('keys.none'))
    await expect(sheetRow(page, 'mark-claim')).toContainText(t('keys.changed'))
    await expect(sheetRow(page, 'mark-claim').getByRole('button').first()).toBeFocused()
    await press(page, 'Escape')

    // The key marks a claim now, as the bar says, with an Arabic layout too, and after the page was loaded anew.
    await page.reload()
    await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
    await tabTo(page, page.locator('.reader [data-segment]'))
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowLeft')
    await expect(page.getByRole('toolbar').getByRole('button', { name: t('tagging.kind.claim') })).toHaveAttribute('aria-keyshortcuts', 'E')
    await pressArabic(page, 'KeyE', 'ث')
    await expect.poll(async () => (await painted(page, /^hashiya-claim/)).length).toBe(1)
    await pressArabic(page, 'KeyK', 'ن', { ctrlKey: true })
    await expect(palette(page)).toBeVisible()
    await page.keyboard.insertText(t('command.markEntity'))
    await expect(best(page).locator('kbd')).toHaveCount(0)
    await press(page, 'Escape')
    expect(recordsOf((await exportFile(page)).records, 'claim')).toHaveLength(1)

    await press(page, 'Shift+Slash')
    await sheetRow(page, 'mark-entity').getByRole('button', { name: t('keys.changeOf', { command: t('command.markEntity') }) }).press('Enter')
    await press(page, 'Escape')
    await expect(recorder(page)).toBeHidden()
    await page.getByRole('button', { name: t('keys.resetAll') }).click()
    await page.getByRole('button', { name: t('keys.resetAll') }).click()
    await expect(page.getByText(t('keys.allReset'))).toBeVisible()
    await expect(sheetRow(page, 'mark-entity').locator('kbd')).toHaveText(/^E/)
  })
}

test('single letters are switched off at once, and the rest goes on working', async ({ page }) => {
  const t = words('ar')
  await openArticle(page, port, { interfaceLanguage: 'ar' })
  await tabTo(page, page.locator('.reader [data-segment]'))
  await openPalette(page)
  await page.keyboard.insertText(t('command.toggleLetters'))
  await expect(best(page)).toContainText(t('command.toggleLetters'))
  await press(page, 'Enter')
  await expect(palette(page)).toBeHidden()
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowLeft')
  const bar = page.getByRole('toolbar')
  await expect(bar).toBeVisible()
  await expect(bar.locator('kbd').filter({ hasText: 'E' })).toHaveCount(0)
  const marks = (await painted(page)).length
  await press(page, 'e', 'c', 'Shift+Slash')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await painted(page)).length).toBe(marks)
  await bar.getByRole('button', { name: t('tagging.kind.entity') }).click()
  await expect.poll(async () => (await painted(page)).length).toBe(marks + 1)
})

test('the palette opens in the library too, and goes to articles', async ({ page }) => {
  const t = words('ar')
  await prefer(page, { interfaceLanguage: 'ar', keyChanges: 'nonsense' })
  await page.goto('./')
  await expect(page.locator('.library-sample')).toBeVisible()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'a.hashiya.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bilingual(port))) })
  await expect(page.locator('a[href*="article-under-test"]').first()).toBeVisible()
  if (await page.getByRole('dialog').isVisible()) await press(page, 'Escape')
  await page.getByRole('button', { name: t('command.openPalette') }).click()
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.insertText('harbour')
  await expect(best(page)).toContainText(t('palette.kind.article'))
  await expect(palette(page).getByRole('option').filter({ hasText: t('command.undo') })).toHaveCount(0)
  await press(page, 'Enter')
  await expect(segment(page, 'original')).toBeVisible()
})
