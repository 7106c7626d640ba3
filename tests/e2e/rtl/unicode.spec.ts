// RTL.md D and E: offsets, letters, words, duplicates; keys.

import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import type { DocumentRecord } from '../../../src/model/records.ts'
import { dragOver, openArticle, painted, saved, segment, segmentTextIn, wordRects } from '../support/open.ts'

const en = ['Title', 'Sentence']

/** What a person gets on exporting. */
async function exported(page: Page): Promise<DocumentRecord[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  return (JSON.parse(await readFile(await download.path(), 'utf8')) as { records: DocumentRecord[] }).records
}

const spansOf = (records: readonly DocumentRecord[]) =>
  records.flatMap(record => (record.type === 'annotation' ? record.targets.flatMap(target => target.spans) : []))

async function doubleClick(page: Page, words: string, occurrence = 1, side: 'original' | 'rendering' = 'original'): Promise<void> {
  const [rect] = (await wordRects(segment(page, side), words, occurrence)).filter(rect => rect.width > 1)
  await page.mouse.dblclick((rect!.left + rect!.right) / 2, (rect!.top + rect!.bottom) / 2)
}

test('[RTL 27] an emoji before a mark shifts nothing, in code units and in code points', async ({ page }) => {
  const text = '👨🏻‍🚒 وصل رجل الإطفاء'
  await openArticle(page, { ar: ['عنوان', text], en })
  await doubleClick(page, 'الإطفاء')
  await page.keyboard.press('e')
  const [span] = spansOf(await exported(page))
  expect(text.slice(span!.start, span!.end)).toBe('الإطفاء')
  expect(span!.exact).toBe('الإطفاء')
  const points = [...text], before = [...text.slice(0, span!.start)].length
  expect(points.slice(before, before + [...span!.exact].length).join('')).toBe('الإطفاء')
})

test('[RTL 28] CRLF and LF give the same article', async ({ page }) => {
  const lines = ['عنوان المقال', '', 'وصل الوفد أمس. وغادر  اليوم.', '- بند أول', '']
  const texts: string[][] = []
  for (const newline of ['\n', '\r\n']) {
    await page.goto('./#/new')
    await page.locator('input[type=file]').first().setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join(newline)) })
    await page.getByRole('button', { name: /^(Make|Create|Add)/ }).click()
    await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
    texts.push(await page.locator('[data-side=original][data-segment]').evaluateAll(all => all.map(element => element.textContent!)))
  }
  expect(texts[0]!.length).toBeGreaterThan(2)
  expect(texts[1]).toEqual(texts[0])
})

test('[RTL 29] letters chosen between a letter and its vowel mark snap to the letter', async ({ page }) => {
  const text = 'قال مُحَمَّدٌ نعم'
  await openArticle(page, { ar: ['عنوان', text], en })
  await page.keyboard.down('Alt')
  await dragOver(page, segment(page, 'original'), { words: 'حَ', edge: 'start' }, { words: 'مَّ', edge: 'end' })
  await page.keyboard.up('Alt')
  const [selection] = await painted(page, /^hashiya-selection/)
  expect(selection!.text).toBe('حَمَّ')
})

test('[RTL 30] presentation forms and loose marks stay as they were written', async ({ page }) => {
  const text = 'قال ﻻ أحد و\u0627\u0653خر'
  await openArticle(page, { ar: ['عنوان', text], en })
  expect(await segmentTextIn(page, 'original')).toBe(text)
  const segmentRecord = (await exported(page)).find(record => record.id === 'ar-1')
  expect(segmentRecord).toMatchObject({ text })
})

test('[RTL 31] one name spelt with and without its marks is one entity', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قال أحمد ثم كرر احمد ما قاله أَحْمَد'], en })
  for (const words of ['أحمد', 'احمد', 'أَحْمَد']) {
    await doubleClick(page, words)
    await page.keyboard.press('e')
    await page.keyboard.press('Escape')
  }
  const records = await exported(page)
  expect(spansOf(records).map(span => span.exact)).toEqual(expect.arrayContaining(['أحمد', 'احمد', 'أَحْمَد']))
  expect(records.filter(record => record.type === 'entity')).toHaveLength(1)
})

test('[RTL 32] a mark may begin inside a word, behind its particles', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'التقى زوف وشونهولتز، ثم عاد شونهولتز وDeepSeek وبالوزارة'], en })
  await doubleClick(page, 'شونهولتز')
  expect((await painted(page, /^hashiya-selection/)).map(paint => paint.text)).toEqual(['شونهولتز'])
  await page.keyboard.press('Escape')
  await doubleClick(page, 'DeepSeek')
  expect((await painted(page, /^hashiya-selection/)).map(paint => paint.text)).toEqual(['DeepSeek'])
  await page.keyboard.press('Escape')
  await page.keyboard.down('Alt')
  await dragOver(page, segment(page, 'original'), { words: 'وزارة', edge: 'start' }, { words: 'وزارة', edge: 'end' })
  await page.keyboard.up('Alt')
  await page.keyboard.press('e')
  expect(spansOf(await exported(page)).map(span => span.exact)).toEqual(['وزارة'])
})

test('[RTL 33] sentences end where a reader ends them', async ({ page }) => {
  await page.goto('./#/new')
  await page.locator('textarea').first().fill('عنوان القصة\n\nقال د. سامي إن الأمر انتهى. هل انتهى؟ نعم! وقالت شركة ش.م.م. أخرى: «لا. لم ينته.» ثم صمتت…')
  await page.getByRole('button', { name: /^(Make|Create|Add)/ }).click()
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
  const texts = await page.locator('[data-side=original][data-segment]').evaluateAll(all => all.map(element => element.textContent!))
  expect(texts).toContain('قال د. سامي إن الأمر انتهى.')
  expect(texts).toContain('هل انتهى؟')
  expect(texts.some(text => text.startsWith('سامي'))).toBe(false)
})

test('[RTL 34] of ten equal words the seventh stays the seventh, after reload and in the file', async ({ page }) => {
  const text = Array.from({ length: 10 }, () => 'تعادل').join(' ثم ')
  await openArticle(page, { ar: ['عنوان', text], en })
  await doubleClick(page, 'تعادل', 7)
  await page.keyboard.press('e')
  await saved(page)
  await page.reload()
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
  const [rect] = await wordRects(segment(page, 'original'), 'تعادل', 7)
  await expect.poll(async () => (await painted(page)).length).toBe(1)
  expect(Math.abs((await painted(page))[0]!.rects[0]!.left - rect!.left)).toBeLessThan(0.5)
  const [span] = spansOf(await exported(page))
  expect(text.slice(0, span!.start).split('تعادل')).toHaveLength(7)
})

test('[RTL 35] arrows go the way they point, word by word, on either side', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'أعلنت الشركة نتائجها أمس'], en: ['Title', 'The company published its results'] })
  const cursor = async () => (await painted(page, /^hashiya-cursor/)).map(paint => paint.text).join('')
  const [arabic] = await wordRects(segment(page, 'original'), 'الشركة')
  await page.mouse.click((arabic!.left + arabic!.right) / 2, arabic!.top + 12)
  expect(await cursor()).toBe('الشركة')
  await page.keyboard.press('ArrowLeft')
  expect(await cursor()).toBe('نتائجها')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await cursor()).toBe('أعلنت')
  const [english] = await wordRects(segment(page, 'rendering'), 'company')
  await page.mouse.click((english!.left + english!.right) / 2, english!.top + 12)
  await page.keyboard.press('ArrowRight')
  expect(await cursor()).toBe('published')
  await page.keyboard.press('Shift+ArrowRight')
  expect((await painted(page, /^hashiya-selection/)).map(paint => paint.text)).toEqual(['published its'])
})

test('[RTL 36] keys are physical: an Arabic layout marks and undoes all the same', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'أعلنت الشركة نتائجها أمس'], en })
  await doubleClick(page, 'الشركة')
  const press = (code: string, key: string, ctrlKey = false) =>
    page.evaluate(({ code, key, ctrlKey }) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { code, key, ctrlKey, bubbles: true, cancelable: true })), { code, key, ctrlKey })
  await press('KeyE', 'ث')
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['الشركة'])
  await press('KeyZ', 'ئ', true)
  await expect.poll(async () => (await painted(page)).length).toBe(0)
})
