// The library, the ways between screens, and what a reader may choose.

import { expect, test, type Locator, type Page } from '@playwright/test'
import { chooseFiles, exportFile, recordsOf } from './support/article-file.ts'
import { bilingual } from './support/bilingual.ts'
import { activeWords, press } from './support/keyboard.ts'
import { openArticle, painted, prefer, saved, segment } from './support/open.ts'
import { doubleClickOn } from './support/text-pointing.ts'
import { interfaceLanguages, languagesFrom, isolated, words } from './support/words.ts'

const t = words('en')
const rowOf = (page: Page, title: string): Locator => page.getByRole('listitem').filter({ hasText: title }).first()

/** A library with one article in it. */
async function openLibrary(page: Page, title = { ar: 'ميناء طرابلس', en: 'The port of Tripoli' }, settings = {}): Promise<void> {
  await prefer(page, settings)
  await page.goto('./')
  await chooseFiles(page, { 'port.hashiya.json': JSON.stringify(bilingual({ ar: [title.ar, 'أغلق الميناء'], en: [title.en, 'The port was closed'] })) })
  await page.getByRole('dialog').getByRole('button', { name: t('library.import.done') }).click()
  await expect(rowOf(page, title.en)).toBeVisible()
}

for (const interfaceLanguage of languagesFrom('ar'))
  test(`on the first day the sample opens in one click and stays in the library once (${interfaceLanguage})`, async ({ page }) => {
    const t = words(interfaceLanguage)
    await prefer(page, { interfaceLanguage })
    await page.goto('./')
    await expect(page.getByRole('heading', { name: t('library.welcome.title') })).toBeVisible()
    await page.getByRole('button', { name: t('library.sample') }).click()
    await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(30)
    const kinds = recordsOf((await exportFile(page)).records, 'annotation').map(annotation => annotation.kind)
    await page.goBack()
    const counts = page.getByRole('list', { name: t('library.counts') })
    for (const kind of ['entity', 'claim', 'number', 'source'])
      await expect(counts.getByText(t(`library.entries.${kind}`, { count: kinds.filter(one => one === kind).length }), { exact: true })).toBeVisible()
    await page.getByRole('button', { name: t('library.openSample') }).click()
    await expect(page.locator('.reader')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('list', { name: t('library.counts') })).toHaveCount(1)
  })

test('the name of the annotator is asked once, and marks carry it', async ({ page }) => {
  await openLibrary(page, undefined, { annotator: '' })
  const question = page.getByRole('form', { name: t('library.annotator.ask') })
  await question.getByLabel(t('library.annotator.label')).fill('نادية حداد')
  await question.getByRole('button', { name: t('library.annotator.save') }).click()
  await expect(page.getByText(t('library.annotator.signed', { name: isolated('نادية حداد') }))).toBeVisible()
  await page.reload()
  await expect(page.getByText(t('library.annotator.signed', { name: isolated('نادية حداد') }))).toBeVisible()
  await expect(question).toHaveCount(0)
  await rowOf(page, 'The port of Tripoli').getByRole('link').click()
  await doubleClickOn(page, segment(page, 'rendering'), 'port')
  await page.keyboard.press('e')
  expect(recordsOf((await exportFile(page)).records, 'annotation')).toMatchObject([{ createdBy: 'نادية حداد' }])
})

test('who would rather not give a name is not asked again', async ({ page }) => {
  await openLibrary(page, undefined, { annotator: '' })
  await page.getByRole('button', { name: t('library.annotator.notNow') }).click()
  await page.reload()
  await expect(page.getByText(t('library.annotator.unsigned'))).toBeVisible()
  await expect(page.getByRole('form')).toHaveCount(0)
})

test('an article is renamed in both languages, and the old names come back by undo', async ({ page }) => {
  await openLibrary(page)
  const rename = page.getByRole('button', { name: t('library.renameOf', { title: isolated('ميناء طرابلس') }) })
  await rename.click()
  await page.getByLabel(t('library.titleFields.original')).fill('مرفأ طرابلس')
  await page.getByLabel(t('library.titleFields.rendering')).fill('Tripoli harbour')
  await page.keyboard.press('Escape')
  await expect(rowOf(page, 'The port of Tripoli')).toBeVisible()
  await expect(rename).toBeFocused()
  await rename.click()
  await page.getByLabel(t('library.titleFields.original')).fill('مرفأ طرابلس')
  await page.getByLabel(t('library.titleFields.rendering')).fill('Tripoli harbour')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'Tripoli harbour')).toContainText('مرفأ طرابلس')
  await page.reload()
  await rowOf(page, 'Tripoli harbour').getByRole('link').click()
  await expect(page).toHaveTitle(/مرفأ طرابلس/)
  await page.goBack()
  await page.getByRole('button', { name: t('library.renameOf', { title: isolated('مرفأ طرابلس') }) }).click()
  await page.getByLabel(t('library.titleFields.rendering')).fill('')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: t('library.notice.undo') }).click()
  await expect(rowOf(page, 'Tripoli harbour')).toBeVisible()
})

test('a deleted article waits in the bin and comes back whole', async ({ page }) => {
  await openLibrary(page)
  const title = isolated('ميناء طرابلس')
  await page.getByRole('button', { name: t('library.deleteOf', { title }) }).click()
  await expect(page.getByText(t('library.notice.deleted', { title }))).toBeVisible()
  await expect(page.getByRole('button', { name: t('library.notice.undo') })).toBeFocused()
  await page.reload()
  await page.locator('summary').filter({ hasText: t('library.bin.title') }).click()
  await page.getByRole('button', { name: t('library.bin.restoreOf', { title }) }).click()
  await expect(page.getByText(t('library.notice.restored', { title }))).toBeVisible()
  await rowOf(page, 'The port of Tripoli').getByRole('link').click()
  await expect(segment(page, 'rendering')).toHaveText('The port was closed')
})

test('the address leads to an article and to one mark, through back, forward and reload', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', ...Array.from({ length: 40 }, (_, i) => `وصلت السفينة رقم ${i} إلى صور`)], en: ['Title', 'One'], marks: ['first', 'far'].map((id, i) => ({ id, on: [{ side: 'original', sentence: i === 0 ? 1 : 38, words: 'صور' }] })) })
  await expect(page).toHaveURL(/#\/article\/article-under-test$/)
  await page.getByRole('listbox').getByRole('option').first().click()
  await expect(page).toHaveURL(/\/annotation\/first$/)
  await page.goto('./#/article/article-under-test/annotation/far')
  await expect(segment(page, 'original', 38)).toBeInViewport()
  await expect.poll(() => activeWords(page)).toEqual(['صور'])
  await page.reload()
  await expect(segment(page, 'original', 38)).toBeInViewport()
  await expect.poll(() => activeWords(page)).toEqual(['صور'])
  await expect(page).toHaveURL(/\/annotation\/far$/)
  await page.getByRole('link', { name: t('shell.toLibrary') }).click()
  await expect(page.getByRole('heading', { name: t('library.title') })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/annotation\/far$/)
  await expect.poll(() => activeWords(page)).toEqual(['صور'])
  await page.goForward()
  await expect(page.getByRole('heading', { name: t('library.title') })).toBeVisible()
  await page.goto('./#/article/%E0%A4%A')
  await expect(page.getByRole('alert')).toContainText(t('faults.missing.what'))
})

test('the interface changes its language, direction and digits at once, the article none of them', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'وصلت 12 سفينة'], en: ['Title', '12 ships came'], marks: [{ id: 'm', kind: 'number', on: [{ side: 'original', words: '12' }] }] })
  const panel = page.getByRole('complementary'), text = page.getByRole('main')
  const isAfter = async () => (await panel.boundingBox())!.x > (await text.boundingBox())!.x
  const root = page.locator('html')
  await expect(root).toHaveAttribute('dir', 'ltr')
  expect(await isAfter()).toBe(true)
  await doubleClickOn(page, segment(page, 'rendering'), 'ships')
  await page.keyboard.press('e')
  await page.getByRole('button', { name: 'العربية' }).click()
  const arabic = words('ar')
  await expect(root).toHaveAttribute('dir', 'rtl')
  await expect(root).toHaveAttribute('lang', 'ar')
  expect(await isAfter()).toBe(false)
  await expect(page.getByRole('button', { name: arabic('shell.undoStep', { step: arabic('command.markEntity') }) })).toBeVisible()
  await page.getByRole('button', { name: arabic('command.openSettings'), exact: true }).click()
  await page.getByRole('dialog').getByText('١٢٣').click()
  await page.keyboard.press('Escape')
  const spine = page.locator('[data-row]').nth(1)
  expect(await spine.locator('[data-number]').getAttribute('data-number')).toBe('٢')
  await expect(segment(page, 'original')).toHaveText('وصلت 12 سفينة')
  await expect(segment(page, 'rendering')).toHaveCSS('direction', 'ltr')
  expect((await painted(page)).map(paint => paint.text).sort()).toEqual(['12', 'ships'])
  await page.reload()
  await expect(root).toHaveAttribute('dir', 'rtl')
  await saved(page)
})

test('columns change places, a side is hidden, letters grow', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'وصلت السفينة'], en: ['Title', 'The ship came'] })
  const arabic = segment(page, 'original'), english = segment(page, 'rendering')
  const left = async (target: Locator) => (await target.boundingBox())!.x
  const isSwapped = await left(arabic) > await left(english)
  await page.keyboard.press('w')
  await expect.poll(async () => await left(arabic) > await left(english)).toBe(!isSwapped)
  await page.keyboard.press('h')
  await expect(arabic).toBeHidden()
  const narrow = (await english.boundingBox())!.width
  await page.keyboard.press('h')
  await expect(english).toBeHidden()
  await expect(arabic).toBeVisible()
  await page.keyboard.press('h')
  await expect.poll(async () => (await english.boundingBox())?.width ?? narrow).toBeLessThan(narrow)
  const size = () => arabic.evaluate(element => parseFloat(getComputedStyle(element).fontSize))
  const leading = () => arabic.evaluate(element => parseFloat(getComputedStyle(element).lineHeight) / parseFloat(getComputedStyle(element).fontSize))
  const [before, spacing] = [await size(), await leading()]
  await press(page, 'Shift+Equal', 'Shift+Equal')
  await expect.poll(size).toBeCloseTo(before * 1.2, 0)
  await page.getByRole('button', { name: t('command.openSettings'), exact: true }).click()
  await page.getByRole('slider', { name: t('settings.lineHeight') }).fill('150')
  await expect.poll(leading).toBeCloseTo(spacing * 1.5, 1)
  await page.reload()
  await expect.poll(size).toBeCloseTo(before * 1.2, 0)
})

for (const interfaceLanguage of interfaceLanguages)
  test(`a narrow screen stacks the pair and nothing sticks out (${interfaceLanguage})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openArticle(page, { ar: ['عنوان', 'وصلت السفينة إلى الميناء'], en: ['Title', 'The ship came to the port'], marks: [{ id: 'm', on: [{ side: 'rendering', words: 'port' }] }] }, { interfaceLanguage })
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
    const arabic = (await segment(page, 'original').boundingBox())!, english = (await segment(page, 'rendering').boundingBox())!
    expect(english.y).toBeGreaterThanOrEqual(arabic.y + arabic.height - 1)
    expect(await fits()).toBe(true)
    for (const address of ['./#/', './#/new']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await fits(), address).toBe(true)
    }
  })
