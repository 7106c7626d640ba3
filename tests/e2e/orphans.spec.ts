// Marks whose words are gone: they are seen at once, listed with what they were, and placed again by click or key.

import { expect, test, type Page } from '@playwright/test'
import { exportFile, spansWithText } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import type { Bilingual } from './support/bilingual.ts'
import { press, tabTo } from './support/keyboard.ts'
import { openArticle, painted, saved, segment } from './support/open.ts'
import { clickOn, doubleClickOn } from './support/text-pointing.ts'
import { languagesFrom, words } from './support/words.ts'

const port: Bilingual = {
  ar: ['ميناء الشمال', 'وأضاف الوزير سامي حداد أن العمل بدأ في نيسان.', 'وتقول النقابة إن العمال لم يتقاضوا أجورهم.'],
  en: ['Port of the north', 'Minister Sami Haddad added that work began in April.', 'The union says the workers have not been paid.'],
  marks: [
    { id: 'minister', on: [{ side: 'original', words: 'سامي حداد' }, { side: 'rendering', words: 'Sami Haddad' }] },
    { id: 'wages', kind: 'claim', on: [{ side: 'rendering', sentence: 2, words: 'the workers have not been paid' }] },
  ],
}

/** Writes an English sentence anew, over all of it. */
async function rewrite(page: Page, sentence: number, first: string, text: string): Promise<void> {
  await clickOn(page, segment(page, 'rendering', sentence), first)
  await press(page, 'F2', 'Control+a')
  await page.keyboard.type(text)
  await press(page, 'Escape')
}

async function loseBoth(page: Page): Promise<void> {
  await rewrite(page, 1, 'Minister', 'Work began in April, said the minister, Samy Hadad.')
  await rewrite(page, 2, 'union', 'Not so, says the union: the workers were not paid.')
}

const paintedTexts = async (page: Page) => (await painted(page)).map(paint => paint.text).filter(text => text !== '').sort()

test('marks that lose their words are announced, listed and placed again without a mouse', async ({ page }) => {
  const t = words('en')
  await openArticle(page, port)
  await expect(page.getByRole('tab')).toHaveCount(3)
  await loseBoth(page)
  await expect(page.getByRole('status').filter({ hasText: t('repair.hint.announced', { count: 2 }) })).toBeAttached()
  await expect(page.getByRole('tab', { name: t('repair.tab', { count: 2 }) })).toBeVisible()
  await press(page, 'q')
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('heading', { name: t('repair.title', { count: 2 }) })).toBeFocused()
  const first = panel.getByRole('button', { expanded: true })
  await expect(first).toContainText('Sami Haddad')
  await expect(first).toContainText(t('repair.place.rendering', { number: 2 }))
  await expect(first).toContainText('Test')
  await expect(panel.locator('.repair-why').first()).toContainText(t('repair.why.words.similar'))
  await expectAccessible(page, 'the panel of repairs')
  await press(page, 'Shift+1')
  await expect.poll(() => paintedTexts(page)).toEqual(['Samy Hadad', 'سامي حداد'])
  await expect(panel.getByRole('button', { expanded: true })).toContainText('the workers have not been paid')
  await expect(panel.getByRole('button', { expanded: true })).toBeFocused()
  await tabTo(page, panel.getByRole('button', { name: t('repair.placeOn', { words: 'the workers were not paid' }) }))
  await press(page, 'Enter')
  await expect.poll(() => paintedTexts(page)).toEqual(['Samy Hadad', 'the workers were not paid', 'سامي حداد'])
  await expect(panel.getByRole('heading', { name: t('repair.done') })).toBeFocused()
  expect(spansWithText((await exportFile(page)).records).every(span => span.there === span.exact && span.status === 'anchored')).toBe(true)
  await press(page, 'Control+z', 'Control+z')
  await expect(page.getByRole('tab', { name: t('repair.tab', { count: 2 }) })).toBeVisible()
  await saved(page)
})

test('words are chosen by hand, a mark is kept without a place, another is let go', async ({ page }) => {
  const t = words('en')
  await openArticle(page, port)
  await loseBoth(page)
  await page.getByRole('button', { name: t('repair.hint.label', { count: 2 }) }).click()
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: t('repair.next'), exact: true }).click()
  await doubleClickOn(page, segment(page, 'rendering', 2), 'workers')
  await press(page, 'p')
  await expect.poll(() => paintedTexts(page)).toEqual(['workers', 'سامي حداد'])
  await press(page, 'Shift+N')
  await expect(panel.getByRole('heading', { name: t('repair.kept', { count: 1 }) })).toBeVisible()
  await expect(page.getByRole('button', { name: /to repair/ })).toHaveCount(0)
  await panel.getByRole('button', { name: /Sami Haddad/ }).click()
  await panel.getByRole('button', { name: t('repair.removePlace') }).click()
  await expect(panel.getByRole('heading', { name: t('repair.done') })).toBeVisible()
  expect(spansWithText((await exportFile(page)).records).map(span => [span.id, span.exact])).toEqual([['minister', 'سامي حداد'], ['wages', 'workers']])
})

test('the original is corrected only on purpose, by key or by its own pencil, and the mark stays on its words', async ({ page }) => {
  const t = words('en')
  await openArticle(page, { ar: ['عنوان', 'قال الوزير سامي حدد إن العمل بدأ.'], en: ['Title', 'The minister spoke.'], marks: [{ id: 'm', on: [{ side: 'original', words: 'سامي حدد' }] }] })
  const sentence = segment(page, 'original')
  await clickOn(page, sentence, 'قال')
  await press(page, 'F2')
  await expect(segment(page, 'rendering')).toHaveAttribute('contenteditable', /./)
  await expect(page.getByRole('status').filter({ hasText: t('reader.correcting.hint') })).toBeVisible()
  await press(page, 'Escape')
  await clickOn(page, sentence, 'حدد')
  await press(page, 'Shift+F2')
  await expect(page.getByRole('textbox', { name: t('reader.correcting.row', { number: 2 }) })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: t('reader.correcting.title') })).toBeVisible()
  await expectAccessible(page, 'correcting the original')
  await press(page, 'Control+Home')
  for (let i = 0; i < 'قال الوزير سامي حد'.length; i++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('ا')
  await press(page, 'Enter')
  await expect(sentence).not.toHaveAttribute('contenteditable', /./)
  expect((await painted(page)).map(paint => paint.text)).toEqual(['سامي حداد'])
  await expect(page.getByRole('button', { name: t('shell.undoStep', { step: t('command.correctSource') }) })).toBeVisible()
  await sentence.hover()
  await page.getByRole('button', { name: t('reader.correcting.button') }).click()
  await expect(page.getByRole('textbox', { name: t('reader.correcting.row', { number: 2 }) })).toBeFocused()
  await page.getByRole('button', { name: t('reader.correcting.done') }).click()
  await expect(sentence).not.toHaveAttribute('contenteditable', /./)
})

for (const interfaceLanguage of languagesFrom('ar'))
  test(`the panel of repairs can be used by all on a narrow screen, in the dark (${interfaceLanguage})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openArticle(page, port, { interfaceLanguage, theme: 'dark' })
    await loseBoth(page)
    await page.getByRole('button', { name: words(interfaceLanguage)('repair.hint.label', { count: 2 }) }).click()
    await expect(page.locator('.repair-proposal').first()).toBeVisible()
    await expectAccessible(page, `repairs, ${interfaceLanguage}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

test('a changed text comes in: what it does is shown first, done in one step, and taken back', async ({ page }) => {
  const t = words('en')
  await openArticle(page, port)
  const before = await exportFile(page)
  await page.getByRole('button', { name: t('shell.menu') }).click()
  await page.getByRole('menuitem', { name: t('command.bringInText') }).click()
  const dialog = page.getByRole('dialog', { name: t('renewal.title') })
  await dialog.getByLabel(t('renewal.side.rendering'), { exact: true }).fill('Port of the north\n\nThe first ships come from Sidon.\n\nMinister Sami Haddad added that the work had begun in April.')
  await expect(dialog.getByText(t('renewal.text.changed', { count: 1 }))).toBeVisible()
  await expect(dialog.getByText(t('renewal.text.added', { count: 1 }))).toBeVisible()
  await expect(dialog.getByText(t('renewal.text.gone', { count: 1 }))).toBeVisible()
  await expect(dialog.getByText(t('renewal.marks.lost', { count: 1 }))).toBeVisible()
  await expectAccessible(page, 'a changed text before it comes in')
  expect((await painted(page)).length).toBe(3)
  await dialog.getByRole('button', { name: t('renewal.renew') }).click()
  const done = page.getByRole('dialog', { name: t('renewal.doneTitle') })
  await expect(done.getByText('the workers have not been paid', { exact: true })).toBeVisible()
  await done.getByRole('button', { name: t('renewal.repair') }).click()
  await expect(page.getByRole('tabpanel').getByRole('button', { expanded: true })).toContainText('the workers have not been paid')
  await expect.poll(() => paintedTexts(page)).toEqual(['Sami Haddad', 'سامي حداد'])
  await page.getByRole('button', { name: t('shell.undoStep', { step: t('command.renewText') }) }).click()
  await expect.poll(() => paintedTexts(page)).toEqual(['Sami Haddad', 'the workers have not been paid', 'سامي حداد'])
  expect((await exportFile(page)).records).toEqual(before.records)
})
