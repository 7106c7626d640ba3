// RTL.md B: the order of words, digits and mixed runs.

import { expect, test } from '@playwright/test'
import type { Mark } from '../support/bilingual.ts'
import { dragOver, openArticle, painted, segment, wordRects } from '../support/open.ts'

const on = (words: string, occurrence = 1): Mark['on'] => [{ side: 'original', words, occurrence }]
const mark = (id: string, words: string, kind: Mark['kind'] = 'entity'): Mark => ({ id, kind, on: on(words) })
const en = ['Title', 'Sentence']

test('[RTL 8] a mark with its label changes the order of no word', async ({ page }) => {
  const words = ['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة']
  await openArticle(page, { ar: ['عنوان', words.join(' '), words.join(' ')], en, marks: [mark('m', 'أربعة خمسة')] })
  const [bare, marked] = [2, 1]
  for (const sentence of [bare, marked]) {
    const lefts = await Promise.all(words.map(async word => (await wordRects(segment(page, 'original', sentence), word))[0]!.left))
    expect([...words].sort((a, b) => lefts[words.indexOf(b)]! - lefts[words.indexOf(a)]!)).toEqual(words)
  }
  expect((await painted(page)).map(paint => paint.segment)).toEqual(['ar-1'])
})

test('[RTL 9] two marks in one number stand in the order of its digits', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'في عام 2002 أعلنت'], en, marks: [{ id: 'a', kind: 'number', on: on('20') }, { id: 'b', kind: 'entity', on: on('02') }] })
  const paints = await painted(page)
  const left = (text: string) => paints.find(paint => paint.text === text)!.rects[0]!.left
  expect(left('20')).toBeLessThan(left('02'))
})

test('[RTL 10, 11] a mark over a change of direction is two pieces with a gap, whichever way it goes', async ({ page }) => {
  const sentence = 'قال إن COVID-19 انتشر بسرعة', over = ['إن COV', 'ID-19 انتشر']
  await openArticle(page, { ar: ['عنوان', sentence, sentence], en, marks: over.map((words, i) => ({ id: `m${i}`, on: [{ side: 'original', sentence: i + 1, words }] })) })
  const paints = await painted(page)
  for (const words of over) {
    const rects = paints.find(paint => paint.text === words)!.rects.filter(rect => rect.width > 0.5).sort((a, b) => a.left - b.left)
    const merged = rects.reduce<{ left: number; right: number }[]>((all, { left, right }) => {
      const last = all.at(-1)
      if (last && left - last.right < 1) last.right = Math.max(last.right, right)
      else all.push({ left, right })
      return all
    }, [])
    expect(merged, words).toHaveLength(2)
    expect(merged[1]!.left - merged[0]!.right, words).toBeGreaterThan(8)
  }
})

test('[RTL 12, 13, 15] a drag takes whole words in reading order: into a number, over one word, and without a ؟ that it ends beside', async ({ page }) => {
  const drags = [
    ['في عام 2002 أعلنت الشركة', 'عام', '20', 'عام 2002'], ['أعلنت الشركة نتائجها', 'الشركة', 'الشركة', 'الشركة'], ['هل رحل الباحث؟ نعم، رحل؛ وانتهى', 'رحل', 'الباحث', 'رحل الباحث'],
  ] as const
  await openArticle(page, { ar: ['عنوان', ...drags.map(([text]) => text)], en })
  for (const [i, [, from, to, taken]] of drags.entries()) {
    await dragOver(page, segment(page, 'original', i + 1), { words: from, edge: 'start' }, { words: to, edge: 'end' })
    expect((await painted(page, /^hashiya-selection/)).map(range => range.text)).toEqual([taken])
  }
})

test('[RTL 14] marks with and without their quotation marks look different', async ({ page }) => {
  const sentence = 'قالت «هاريل» الكثير و"هاريل" القليل', over = ['«هاريل»', 'هاريل']
  await openArticle(page, { ar: ['عنوان', sentence, sentence], en, marks: over.map((words, i) => ({ id: `m${i}`, on: [{ side: 'original', sentence: i + 1, words }] })) })
  const paints = await painted(page)
  const [quoted, bare] = over.map(words => paints.find(paint => paint.text === words)!.rects.reduce((sum, rect) => sum + rect.width, 0))
  expect(quoted! - bare!).toBeGreaterThan(6)
})

test('[RTL 16] a double-click takes the whole of a number, with its separators and its percent sign', async ({ page }) => {
  const numbers = ['123,037', '12.5%', '١٢٣', '12,5٪', '1,554']
  await openArticle(page, { ar: ['عنوان', ...numbers.map(number => `بلغ العدد (${number}) هذا العام`)], en })
  for (const [i, number] of numbers.entries()) {
    const [rect] = (await wordRects(segment(page, 'original', i + 1), number.replace(/[%٪]$/, ''))).filter(rect => rect.width > 1)
    await page.mouse.dblclick((rect!.left + rect!.right) / 2, (rect!.top + rect!.bottom) / 2)
    expect((await painted(page, /^hashiya-selection/)).map(range => range.text)).toEqual([number])
  }
})

for (const interfaceLanguage of ['ar', 'en'])
  test(`[RTL 17] an Arabic sentence that starts in Latin runs from the right (${interfaceLanguage} interface)`, async ({ page }) => {
    await openArticle(page, { ar: ['عنوان', 'COVID-19 ينتشر في المدينة'], en: ['Title', 'أوبك is spreading'] }, { interfaceLanguage })
    const arabic = segment(page, 'original'), english = segment(page, 'rendering')
    await expect(arabic).toHaveCSS('direction', 'rtl')
    await expect(english).toHaveCSS('direction', 'ltr')
    expect((await wordRects(arabic, 'COVID'))[0]!.left).toBeGreaterThan((await wordRects(arabic, 'المدينة'))[0]!.right)
    expect((await wordRects(english, 'أوبك'))[0]!.right).toBeLessThanOrEqual((await wordRects(english, 'spreading'))[0]!.left)
  })

test('[RTL 18] notes take the direction of what is written in them', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قالت موراتي'], en: ['Title', 'Murati said'], marks: [mark('m', 'موراتي')] })
  await page.goto('./#/article/article-under-test/annotation/m')
  const note = page.getByLabel('Note').first()
  await note.fill('ملاحظة عن الاسم')
  await expect(note).toHaveCSS('direction', 'rtl')
  await note.fill('A remark')
  await expect(note).toHaveCSS('direction', 'ltr')
})

test('[RTL 19] the list shows Arabic words from right to left whatever the interface', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قالت «OpenAI» إن العدد 20'], en, marks: [mark('m', '«OpenAI» إن العدد 20')] })
  const words = page.getByRole('listbox').getByRole('option').locator('[lang="ar"]').first()
  await expect(words).toHaveCSS('direction', 'rtl')
  await page.emulateMedia({ media: 'print' })
  await expect(segment(page, 'original')).toHaveCSS('direction', 'rtl')
  await expect(segment(page, 'original')).toBeVisible()
})

test('[RTL 20] direction marks stay in the text, are never a mark by themselves, and overrides are named', async ({ page }) => {
  const text = 'دفع \u202e001 دولار\u202c و\u200fوصل\u200e أمس'
  await openArticle(page, { ar: ['عنوان', text, 'جملة بريئة'], en: ['Title', 'A', 'B'] })
  expect(await segment(page, 'original').evaluate(element => element.textContent)).toBe(text)
  const [word] = await wordRects(segment(page, 'original'), 'وصل')
  await page.mouse.dblclick((word!.left + word!.right) / 2, (word!.top + word!.bottom) / 2)
  expect((await painted(page, /^hashiya-selection/)).map(range => range.text)).toEqual([expect.stringMatching(/^و?\u200f?وصل$/)])
  const badge = (sentence: number) => page.locator('[data-row]').filter({ has: segment(page, 'original', sentence) }).getByRole('img', { name: 'U+202E' })
  await expect(badge(1)).toBeVisible()
  await expect(badge(2)).toHaveCount(0)
})

test('[RTL 21] a click marks nothing, and a key on an empty selection does no harm', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(String(error)))
  await openArticle(page, { ar: ['عنوان', 'قال  المتحدث'], en })
  const [word] = await wordRects(segment(page, 'original'), 'المتحدث')
  for (const x of [word!.left + 0.5, word!.right - 0.5, word!.right + 4]) await page.mouse.click(x, word!.top + 10)
  await page.keyboard.press('Delete')
  expect(await painted(page, /^hashiya-selection/)).toEqual([])
  expect(await painted(page)).toEqual([])
  expect(faults).toEqual([])
})
