// What is seen at a glance: the strip that shows where the marks lie, the line from words to their counterpart, and
// several marks selected at once; by mouse and by keys alone, in both interface languages.

import { expect, test, type Page } from '@playwright/test'
import { exportFile, recordsOf } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import type { Bilingual, Mark } from './support/bilingual.ts'
import { press, tabTo } from './support/keyboard.ts'
import { openArticle, painted, segment, wordRects } from './support/open.ts'
import { clickOn } from './support/text-pointing.ts'
import { interfaceLanguages, languagesFrom, words } from './support/words.ts'

const rows = 60
/** Marks on both sides in every tenth sentence, one of them on one side only, one far from its counterpart. */
const marks: readonly Mark[] = [
  ...[10, 20, 30, 40, 50].map((sentence): Mark => ({
    id: `name-${sentence}`, on: [{ side: 'original', sentence, words: 'ليلى حداد' }, { side: 'rendering', sentence, words: 'Layla Haddad' }],
  })),
  { id: 'figure', kind: 'number', on: [{ side: 'original', sentence: 10, words: '1200' }] },
  { id: 'far', kind: 'claim', on: [{ side: 'original', sentence: 3, words: 'أعلنت النتائج' }, { side: 'rendering', sentence: 55, words: 'announced the results' }] },
]
const article: Bilingual = {
  id: 'glance',
  ar: Array.from({ length: rows }, (_, i) => `في الفقرة ${i} قالت ليلى حداد إن اللجنة أعلنت النتائج أمام 1200 شخص في الميناء صباح اليوم.`),
  en: Array.from({ length: rows }, (_, i) => `In paragraph ${i} Layla Haddad said that the committee announced the results before 1200 people at the port this morning.`),
  marks,
}

const strip = (page: Page) => page.locator('.overview-strip[role=slider]')
const value = (page: Page) => strip(page).getAttribute('aria-valuetext')
const options = (page: Page, isSelected = true) => page.locator(`[role=option][aria-selected=${isSelected}]`)
const firstInSight = (page: Page) => page.evaluate(() => {
  const top = document.querySelector('main')!.getBoundingClientRect().top
  return [...document.querySelectorAll<HTMLElement>('.reader [data-row]')].findIndex(row => row.getBoundingClientRect().bottom > top + 1)
})
const widths = async (page: Page) => (await wordRects(segment(page, 'original', 10), 'ليلى حداد')).map(rect => Math.round(rect.width * 100))

for (const language of interfaceLanguages) {
  const t = words(language)

  test(`the strip shows where the marks lie and leads there, in the interface in ${language}`, async ({ page }) => {
    await openArticle(page, article, { interfaceLanguage: language })
    await expect(strip(page)).toBeVisible()
    const box = (await strip(page).boundingBox())!, text = (await page.locator('main').boundingBox())!
    // It stands at the inline end of the text.
    if (language === 'ar') expect(box.x + box.width).toBeLessThanOrEqual(text.x + 1)
    else expect(box.x).toBeGreaterThanOrEqual(text.x + text.width - 1)
    await expect.poll(() => page.locator('.overview-kind.is-entity').getAttribute('d').then(d => d!.split('M').length - 1)).toBe(10)
    await expect.poll(() => page.locator('.overview-kind.is-number').getAttribute('d')).toMatch(/^M/)

    await page.mouse.move(box.x + box.width / 2, box.y + box.height * (50.5 / rows))
    await expect(page.locator('.overview-tip')).toContainText('Layla Haddad')
    await page.mouse.down()
    await page.mouse.up()
    await expect.poll(() => firstInSight(page)).toBeGreaterThan(40)
    await page.mouse.move(box.x + box.width / 2, box.y + 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * (30.5 / rows), { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => firstInSight(page)).toBeGreaterThan(20)
    await expect.poll(() => firstInSight(page)).toBeLessThan(31)

    await strip(page).focus()
    await press(page, 'Home')
    await expect.poll(() => value(page)).toBe(t('overview.value', { number: 1, total: rows, marks: t('overview.marks', { count: 0 }) }))
    await press(page, 'ArrowDown', 'ArrowDown')
    await expect.poll(() => value(page)).toBe(t('overview.value', { number: 11, total: rows, marks: t('overview.marks', { count: 2 }) }))
    await expectAccessible(page, `strip, ${language}`, '.overview')
    await press(page, 'Enter')
    await expect(page).toHaveURL(/name-10/)
    await expect(page.locator('.overview-selected')).toHaveCount(1)

    await press(page, 'm')
    await expect(strip(page)).toHaveCount(0)
    await press(page, 'm')
    await expect(strip(page)).toBeVisible()
  })

  test(`a line joins words with their counterpart and points to what is out of sight, in the interface in ${language}`, async ({ page }) => {
    await openArticle(page, article, { interfaceLanguage: language })
    await expect(page.locator('.reader-connectors')).toBeAttached()
    await segment(page, 'rendering', 10).scrollIntoViewIfNeeded()
    const before = await widths(page)
    const [name] = await wordRects(segment(page, 'rendering', 10), 'Layla Haddad')
    await page.mouse.move(name!.left + 20, (name!.top + name!.bottom) / 2)
    const line = page.locator('.reader-connector-line')
    await expect(line).toHaveCount(1)
    const [across] = await wordRects(segment(page, 'original', 10), 'ليلى حداد')
    const ends = await line.evaluate(path => {
      const length = (path as SVGPathElement).getTotalLength(), shift = path.closest('svg')!.getBoundingClientRect()
      return [0, length].map(at => (path as SVGPathElement).getPointAtLength(at)).map(({ x, y }) => ({ x: x + shift.left, y: y + shift.top }))
    })
    for (const [i, box] of [name!, across!].entries()) {
      expect(ends[i]!.x).toBeGreaterThan(box.left - 2)
      expect(ends[i]!.x).toBeLessThan(box.right + 2)
      expect(Math.abs(ends[i]!.y - box.bottom)).toBeLessThan(3)
    }
    expect(await widths(page)).toEqual(before)

    await page.mouse.move(5, 5)
    await expect(line).toHaveCount(0)
    await clickOn(page, segment(page, 'original', 3), 'أعلنت النتائج')
    await expect(page.locator('.reader-connectors .is-claim .reader-connector-line')).toHaveCount(1)
    const bottom = await page.locator('main').evaluate(main => main.getBoundingClientRect().bottom)
    await expect.poll(() => page.locator('.reader-connector-ends').evaluate(path => path.getBoundingClientRect().bottom)).toBeGreaterThan(bottom - 12)
    expect(await widths(page)).toEqual(before)
  })
}

for (const language of languagesFrom('ar')) {
  const t = words(language)

  test(`several marks are selected by keys alone, joined, split and deleted, in the interface in ${language}`, async ({ page }) => {
    await openArticle(page, article, { interfaceLanguage: language })
    const list = page.getByRole('listbox', { name: t('tagging.list.name') })
    // The panel is drawn a little after the text: before that Tab would go past it.
    await expect(list).toBeVisible()
    await tabTo(page, list)
    await expect(list).toHaveAttribute('aria-multiselectable', 'true')
    // The claim in the third sentence, the first name and the number; then the second name apart.
    await press(page, 'ArrowDown', 'ArrowDown')
    await expect(options(page)).toHaveCount(1)
    await press(page, 'Control+ArrowDown', 'Control+ArrowDown', 'Space')
    await expect(options(page)).toHaveCount(2)
    await expect(page.getByText(t('several.said', { count: 2 })).first()).toBeAttached()
    await press(page, 'Shift+ArrowDown')
    await press(page, 'Control+a')
    await expect(options(page)).toHaveCount(marks.length)
    await expectAccessible(page, `list with several selected, ${language}`, '.tagging-side')

    await press(page, 'Escape', 'Home', 'ArrowDown')
    await expect(options(page)).toHaveCount(1)
    await press(page, 'Control+ArrowDown', 'Control+ArrowDown', 'Space', 'Enter')
    const panel = page.locator('.tagging-inspector')
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(t('several.title', { count: 2 }))
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await expectAccessible(page, `panel for several, ${language}`, '.tagging-side')
    await tabTo(page, panel.getByRole('button', { name: t('several.join') }))
    await press(page, 'Enter')
    await expect(page.locator('.tagging-inspector h2')).toBeFocused()
    await expect(page.getByRole('button', { name: t('shell.undoStep', { step: t('several.step.join', { count: 2 }) }) })).toBeVisible()
    const joined = recordsOf((await exportFile(page)).records, 'annotation')
    expect(joined).toHaveLength(marks.length - 1)
    expect(joined.find(({ id }) => id === 'name-20' || id === 'name-10')!.targets).toHaveLength(4)

    await press(page, 'Control+z')
    expect(recordsOf((await exportFile(page)).records, 'annotation')).toHaveLength(marks.length)
    await press(page, 'l')
    await expect(list).toBeFocused()
    await press(page, 'Control+a', 'Delete')
    await expect(page.getByRole('button', { name: t('shell.undoStep', { step: t('several.step.delete', { count: marks.length }) }) })).toBeVisible()
    await expect.poll(async () => (await painted(page)).length).toBe(0)
    await press(page, 'Control+z')
    await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(0)
  })
}

test('marks are added to the selected ones in the text by Control and a click, and by taps when several are chosen', async ({ page }) => {
  const t = words('en')
  await openArticle(page, { ...article, marks: [...marks, { id: 'near', on: [{ side: 'rendering', sentence: 4, words: 'committee' }] }] })
  await clickOn(page, segment(page, 'original', 3), 'أعلنت النتائج')
  await page.keyboard.down('Control')
  await clickOn(page, segment(page, 'rendering', 4), 'committee')
  await page.keyboard.up('Control')
  const title = page.locator('.tagging-inspector h2')
  await expect(title).toHaveText(t('several.title', { count: 2 }))
  expect((await painted(page, /^hashiya-chosen/)).map(({ text }) => text)).toEqual(['أعلنت النتائج'])
  await page.keyboard.press('Escape')
  await expect(page.locator('.overview-selected')).toHaveCount(1)
  await expect(title).not.toHaveText(t('several.title', { count: 2 }))

  await page.getByRole('tab', { name: t('tagging.panel.list') }).click()
  const mode = page.getByRole('button', { name: t('several.mode') })
  await mode.click()
  await expect(mode).toHaveAttribute('aria-pressed', 'true')
  await options(page, false).first().click()
  await options(page, false).first().click()
  await expect(options(page)).toHaveCount(3)
  await page.getByRole('button', { name: t('several.acts') }).click()
  await expect(title).toHaveText(t('several.title', { count: 3 }))
})

test('on a narrow screen the strip is thin and lets the finger pass, and no lines cross the stacked text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openArticle(page, article, { interfaceLanguage: 'ar' })
  await expect(page.locator('.overview-kind.is-entity')).toBeAttached()
  expect((await page.locator('.overview').boundingBox())!.width).toBeLessThanOrEqual(8)
  expect(await strip(page).evaluate(element => getComputedStyle(element).pointerEvents)).toBe('none')
  await clickOn(page, segment(page, 'original', 3), 'أعلنت النتائج')
  await expect(page.locator('.overview-selected')).toHaveCount(1)
  await expect(page.locator('.reader-connector-line')).toHaveCount(0)
})
