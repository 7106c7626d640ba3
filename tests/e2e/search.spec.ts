// Searching, replacing and narrowing the list, by keyboard, in both languages of the interface.

import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { press, selectedWords, tabTo } from './support/keyboard.ts'
import { openArticle, painted, saved, segment, segmentTextIn, wordRects } from './support/open.ts'
import { languagesFrom, words, type Words } from './support/words.ts'

const pair = {
  ar: ['حديث الميناء', 'قال الشَّعبُ إن الدوري عاد إلى آسفي، وقال الشـــعب إنه باقٍ', 'وصلت ٢٠٢٤ سفينة والشعب ينتظر عند الزجاج'],
  en: ['Talk of the harbour', 'The people said the league is back in Safi, and the People said it stays', 'In 2024 ships arrived while the people waited'],
  marks: [{ id: 'm', on: [{ side: 'rendering' as const, words: 'people' }, { side: 'original' as const, words: 'الشَّعبُ' }] }],
}

const hits = async (page: Page): Promise<string[]> => (await painted(page, /^hashiya-hit$/)).map(({ segment, text }) => `${segment}: ${text}`).toSorted()
const currentHit = async (page: Page): Promise<string> => (await painted(page, /^hashiya-current-hit$/)).map(({ segment, text }) => `${segment}: ${text}`).join()
const count = (page: Page) => page.locator('.search-count').first()
const position = (t: Words, at: number, total: number) => t('search.position', { at, total })

async function search(page: Page, t: Words, query: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: t('search.field') })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(query)
}

for (const language of languagesFrom('ar'))
  test(`words are found, stepped through and marked by keyboard alone (${language})`, async ({ page }) => {
    const t = words(language)
    await openArticle(page, pair, { interfaceLanguage: language })
    await search(page, t, 'الشعب')
    await expect.poll(() => hits(page)).toEqual(['ar-1: الشـــعب', 'ar-1: الشَّعبُ', 'ar-2: الشعب'])
    await expect(count(page)).toContainText(position(t, 1, 3))
    await press(page, 'Enter', 'Enter')
    await expect(count(page)).toContainText(position(t, 3, 3))
    expect(await currentHit(page)).toBe('ar-2: الشعب')
    await press(page, 'Enter')
    await expect(count(page)).toContainText(t('search.wrapped.end'))
    await press(page, 'Shift+Enter', 'F3', 'Control+g', 'Shift+F3')
    await expect(count(page)).toContainText(position(t, 1, 3))
    await expectAccessible(page, 'search', 'search')

    await press(page, 'Enter', 'Escape')
    await expect(page.locator('search')).toHaveCount(0)
    expect(await selectedWords(page)).toEqual(['الشـــعب'])
    await expect(segment(page, 'original')).toBeFocused()
    await press(page, 'e')
    await expect.poll(async () => (await painted(page, /^hashiya-entity/)).map(range => range.text)).toContain('الشـــعب')
    await press(page, 'F3')
    await expect.poll(() => selectedWords(page)).toEqual(['الشعب'])
    await expect(segment(page, 'original', 2)).toBeFocused()
    await press(page, 'Control+f')
    await expect(page.getByRole('searchbox', { name: t('search.field') })).toHaveValue('الشعب')
  })

test('what careless typing exchanges is found, and not where the spelling is to be exact', async ({ page }) => {
  const t = words('en')
  await openArticle(page, pair)
  for (const [query, found] of [['الدورى', 'ar-1: الدوري'], ['اسفي', 'ar-1: آسفي'], ['2024', 'ar-2: ٢٠٢٤']] as const) {
    await search(page, t, query)
    await expect.poll(() => hits(page)).toContain(found)
  }
  await search(page, t, 'اسفي')
  await tabTo(page, page.getByRole('button', { name: t('search.strict') }))
  await press(page, 'Space')
  await expect(count(page)).toContainText(t('search.none'))
})

test('[RTL 3] a hit inside a word leaves its letters joined and the text untouched', async ({ page }) => {
  const t = words('ar')
  await openArticle(page, pair, { interfaceLanguage: 'ar' })
  const target = segment(page, 'original', 2)
  const before = (await wordRects(target, 'الزجاج'))[0]!.width
  await search(page, t, 'زجا')
  await expect.poll(() => hits(page)).toEqual(['ar-2: زجا'])
  expect(Math.abs((await wordRects(target, 'الزجاج'))[0]!.width - before)).toBeLessThanOrEqual(0.5)
  expect(await target.evaluate(element => element.childNodes.length)).toBe(1)
  await search(page, t, 'ا')
  await expect.poll(async () => (await hits(page)).length).toBeGreaterThan(5)
  await page.getByRole('combobox', { name: t('search.words.label') }).selectOption('attached')
  await search(page, t, 'شعب')
  await expect.poll(() => hits(page)).toHaveLength(3)
})

test('what cannot be searched for is said, and nothing breaks', async ({ page }) => {
  const t = words('en')
  await openArticle(page, pair)
  for (const [query, fault] of [['\u064e', 'invisible'], ['\u0007', 'invisible'], ['\u200f', 'invisible'], ['   ', 'blank'], ['x'.repeat(10_000), 'too-long'], ['ء', 'lone-hamza']] as const) {
    await search(page, t, query)
    await expect(count(page)).toContainText(t(`search.fault.${fault}`, { limit: 1_000 }))
    expect(await hits(page)).toEqual([])
  }
  for (const query of ['.*', '(', '[a-z]+$', '\\', '😀']) {
    await search(page, t, query)
    await expect(count(page)).toContainText(t('search.none'))
  }
})

test('the list of hits leads to each, and to what was found in names', async ({ page }) => {
  const t = words('ar')
  await openArticle(page, pair, { interfaceLanguage: 'ar' })
  await search(page, t, 'people')
  await tabTo(page, page.getByRole('button', { name: t('search.list.toggle'), exact: true }))
  await press(page, 'Enter')
  const list = page.getByRole('group', { name: t('search.list.name') })
  await tabTo(page, list.locator('.search-hit').first())
  await expect(list.locator('.search-hit')).toHaveCount(4)
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
  expect(await currentHit(page)).toBe('en-2: people')
  await expectAccessible(page, 'list of hits', 'search')
  await press(page, 'ArrowDown', 'Enter')
  await expect.poll(async () => (await painted(page, /^hashiya-active/)).map(range => range.text)).toEqual(expect.arrayContaining(['people', 'الشَّعبُ']))
})

test('replacing keeps the mark on what its words became, in one step, and leaves the Arabic alone', async ({ page }) => {
  const t = words('en')
  await openArticle(page, pair)
  const arabic = await segmentTextIn(page, 'original')
  await press(page, 'Control+h')
  await expect(page.getByRole('searchbox', { name: t('search.field') })).toBeFocused()
  await page.keyboard.insertText('people')
  await tabTo(page, page.getByRole('textbox', { name: t('search.replace.field') }))
  await page.keyboard.insertText('crowd')
  await tabTo(page, page.getByRole('button', { name: t('search.replace.all') }))
  await press(page, 'Enter')
  const preview = page.getByRole('group', { name: t('search.replace.preview') })
  await expect(preview.getByRole('checkbox')).toHaveCount(3)
  await expectAccessible(page, 'preview of replacements', 'search')
  await preview.getByRole('checkbox').last().press('Space')
  await preview.getByRole('button', { name: t('search.replace.these', { count: 2 }) }).press('Enter')
  expect(await segmentTextIn(page, 'rendering')).toBe('The crowd said the league is back in Safi, and the Crowd said it stays')
  expect(await segmentTextIn(page, 'rendering', 2)).toBe('In 2024 ships arrived while the people waited')
  expect(await segmentTextIn(page, 'original')).toBe(arabic)
  await expect.poll(async () => (await painted(page)).map(range => range.text)).toContain('crowd')
  await expect(page.getByRole('status').filter({ hasText: t('search.replace.done', { count: 2 }) })).toBeVisible()
  await saved(page)
  await page.getByRole('button', { name: t('shell.undoStep', { step: t('command.replaceWords') }) }).press('Enter')
  expect(await segmentTextIn(page, 'rendering')).toBe(pair.en[1])
})

for (const language of languagesFrom('en'))
  test(`the list of marks is narrowed, and shown whole again by a key (${language})`, async ({ page }) => {
    const t = words(language)
    const marks = [...pair.marks, { id: 'n', kind: 'number' as const, on: [{ side: 'original' as const, sentence: 2, words: '٢٠٢٤' }] }, { id: 'c', kind: 'claim' as const, on: [{ side: 'rendering' as const, sentence: 2, words: 'ships arrived' }] }]
    await openArticle(page, { ...pair, marks }, { interfaceLanguage: language })
    const entries = page.getByRole('option').filter({ has: page.locator('.kind-dot') })
    await expect(entries).toHaveCount(3)
    await page.getByRole('searchbox', { name: t('filter.words') }).fill('الشعب')
    await expect(entries).toHaveCount(1)
    await page.getByRole('searchbox', { name: t('filter.words') }).press('Escape')
    await page.getByRole('button', { name: t('filter.more'), exact: true }).press('Enter')
    await page.getByRole('combobox', { name: t('filter.only.label') }).selectOption('rendering')
    await expect(entries).toHaveCount(1)
    await expect(page.getByRole('status').filter({ hasText: t('filter.count', { shown: 1, total: 3 }) })).toBeVisible()
    await expectAccessible(page, 'filters', 'aside')
    await page.getByRole('button', { name: t('filter.remove', { name: t('filter.only.rendering') }) }).press('Enter')
    await expect(entries).toHaveCount(3)
    await page.getByRole('combobox', { name: t('filter.subtype') }).selectOption('verdicts true')
    await expect(page.getByText(t('filter.none'))).toBeVisible()
    await segment(page, 'original').focus()
    await press(page, 'Shift+L')
    await expect(entries).toHaveCount(3)
  })
