// Suggestions in the workspace: dashed, gone through by keys alone, accepted, rejected and taken back, and never marks
// before somebody said so.

import { expect, test, type Page } from '@playwright/test'
import { exportFile, recordsOf } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import type { Bilingual } from './support/bilingual.ts'
import { expectFocus, press, tabTo } from './support/keyboard.ts'
import { openArticle, painted, saved, segment } from './support/open.ts'
import { clickOn, doubleClickOn } from './support/text-pointing.ts'
import { languagesFrom, words, type Words } from './support/words.ts'

const harbour: Bilingual = {
  ar: ['ميناء الشمال', 'كلّف الرصيف 40 مليون دولار، ودخلته 1,200 سفينة.', 'وقالت سلمى إن 75% من العمال عادوا.', 'ثم غادرت سلمى.'],
  en: ['Port of the north', 'The quay cost $40 million, and 1,200 ships came in.', 'Salma said that 75% of the workers had returned.', 'Then Salma left.'],
}

const dashed = async (page: Page): Promise<string[]> => (await painted(page, /^hashiya-suggested-number$/)).map(one => one.text).toSorted()
const atHand = async (page: Page): Promise<string[]> => (await painted(page, /^hashiya-suggestion$/)).map(one => one.text).toSorted()
const marks = async (page: Page): Promise<string[]> => (await painted(page)).map(one => one.text).toSorted()
const all = ['$40 million', '1,200', '1,200', '40 مليون دولار', '75%', '75%']

/** Opens the queue by its key, once something is found, and narrows it to numbers. */
async function openQueue(page: Page, t: Words): Promise<void> {
  await expect.poll(() => dashed(page)).toEqual(all)
  await press(page, 'b')
  const heading = page.locator('[data-panel-start=suggestions]')
  await expect(heading).toBeFocused()
  await page.getByRole('combobox', { name: t('suggestions.kind') }).selectOption('number')
  await expect(heading).toHaveText(t('suggestions.title', { count: 3 }))
  await heading.focus()
}

for (const interfaceLanguage of languagesFrom('ar'))
  test(`suggestions are gone through, accepted, rejected and taken back by keys alone (${interfaceLanguage})`, async ({ page }) => {
    const t = words(interfaceLanguage)
    await openArticle(page, harbour, { interfaceLanguage }, { suggests: true })
    await openQueue(page, t)
    expect(await marks(page)).toEqual([])
    expect(recordsOf((await exportFile(page)).records, 'annotation')).toEqual([])
    await expectAccessible(page, `the queue, ${interfaceLanguage}`)
    await expect.poll(() => atHand(page)).toEqual(['$40 million', '40 مليون دولار'])
    await press(page, 'y')
    await expect.poll(() => marks(page)).toEqual(['$40 million', '40 مليون دولار'])
    await expect(page.getByRole('status').filter({ hasText: t('suggestions.said.accepted') })).toBeAttached()
    await expectFocus(page)
    await expect.poll(() => atHand(page)).toEqual(['1,200', '1,200'])
    await press(page, 'u')
    await expect.poll(() => dashed(page)).toEqual(['75%', '75%'])
    await expect(page.getByRole('status').filter({ hasText: t('suggestions.said.rejected') })).toBeAttached()
    await tabTo(page, page.getByRole('button', { name: t('suggestions.reject') }))
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: t('suggestions.title', { count: 0 }) })).toBeFocused()
    await press(page, 'Shift+U')
    await expect.poll(() => atHand(page)).toEqual(['75%', '75%'])
    await saved(page)
    await page.reload()
    await expect.poll(() => dashed(page)).toEqual(['75%', '75%'])
    const annotations = recordsOf((await exportFile(page)).records, 'annotation')
    expect(annotations.map(({ kind, targets }) => [kind, targets.length])).toEqual([['number', 2]])
  })

test('all of a kind are accepted in one step and taken back by one', async ({ page }) => {
  const t = words('en')
  await openArticle(page, harbour, {}, { suggests: true })
  await openQueue(page, t)
  await press(page, 'Shift+Y')
  await expect.poll(() => marks(page)).toEqual(all)
  await expect(page.getByRole('button', { name: t('shell.undoStep', { step: t('suggestions.step.acceptAll', { count: 3 }) }) })).toBeVisible()
  await press(page, 'Control+z')
  await expect.poll(() => marks(page)).toEqual([])
  await expect.poll(() => dashed(page)).toEqual(all)
})

test('a suggestion becomes another kind before it is accepted, hidden ones are still gone through', async ({ page }) => {
  const t = words('en')
  await openArticle(page, harbour, {}, { suggests: true })
  await openQueue(page, t)
  await press(page, 'f')
  await expect.poll(() => dashed(page)).toEqual(['$40 million', '40 مليون دولار'])
  await press(page, 'g', 'Alt+e', 'Alt+3')
  await expect(page.getByRole('combobox', { name: t('suggestions.type') })).toHaveValue('product')
  await press(page, 'y')
  await expect.poll(async () => (await painted(page, /^hashiya-entity/)).map(one => one.text)).toEqual(['1,200', '1,200'])
  expect(recordsOf((await exportFile(page)).records, 'entity').map(one => one.entityType)).toEqual(['product'])
})

test('a mark made on one side is answered on the other by one key', async ({ page }) => {
  const t = words('en')
  await openArticle(page, harbour, {}, { suggests: true })
  await expect.poll(() => dashed(page)).toEqual(all)
  await doubleClickOn(page, segment(page, 'original', 1), '1,200')
  await press(page, 'n')
  await expect.poll(async () => (await painted(page, /^hashiya-proposed$/)).map(one => one.text)).toEqual(['1,200'])
  await expect(page.getByRole('status').filter({ hasText: t('suggestions.counterpart.said', { words: '\u20681,200\u2069' }) })).toBeAttached()
  await press(page, 'y')
  await expect.poll(() => marks(page)).toEqual(['1,200', '1,200'])
  const annotations = recordsOf((await exportFile(page)).records, 'annotation')
  expect(annotations.map(({ targets }) => targets.map(({ side }) => side))).toEqual([['original', 'rendering']])
})

test('every occurrence of a name is shown, one is dropped, the rest is marked in one step', async ({ page }) => {
  const t = words('en')
  await openArticle(page, harbour, {}, { suggests: true })
  await expect.poll(() => dashed(page), { timeout: 20_000 }).toEqual(all)
  await doubleClickOn(page, segment(page, 'rendering', 2), 'Salma')
  await press(page, 'e', 'z')
  const dialog = page.getByRole('dialog', { name: t('suggestions.occurrences.title') })
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await expectAccessible(page, 'every occurrence')
  await dialog.getByRole('button', { name: t('suggestions.occurrences.cancel') }).click()
  await clickOn(page, segment(page, 'original', 3), 'ثم')
  await doubleClickOn(page, segment(page, 'original', 3), 'سلمى')
  await press(page, 'z')
  // Twice in Arabic, and where the other side calls her Salma and no mark is yet.
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await dialog.getByRole('checkbox').first().uncheck()
  await dialog.getByRole('button', { name: t('suggestions.occurrences.tag', { count: 2 }) }).click()
  await expect.poll(async () => (await painted(page)).map(one => `${one.segment} ${one.text}`).toSorted()).toEqual(['ar-3 سلمى', 'en-2 Salma', 'en-3 Salma'])
  await press(page, 'Control+z')
  await expect.poll(() => marks(page)).toEqual(['Salma'])
})

for (const interfaceLanguage of languagesFrom('en'))
  test(`the queue fits a narrow screen in the dark (${interfaceLanguage})`, async ({ page }) => {
    const t = words(interfaceLanguage)
    await page.setViewportSize({ width: 390, height: 844 })
    await openArticle(page, harbour, { interfaceLanguage, theme: 'dark' }, { suggests: true })
    await page.locator('#tagging-tab-suggestions').click()
    await expect(page.locator('.suggestions-entry').first()).toBeVisible()
    await press(page, 'g')
    await expect(page.getByRole('button', { name: t('suggestions.accept') }).first()).toBeVisible()
    await expectAccessible(page, `the queue in the dark, ${interfaceLanguage}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
