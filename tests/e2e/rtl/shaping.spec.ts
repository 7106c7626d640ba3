// RTL.md A: letters keep their shapes, whatever is marked.

import { expect, test, type Page } from '@playwright/test'
import type { Mark } from '../support/bilingual.ts'
import { openArticle, painted, segment, wordRects } from '../support/open.ts'

const on = (words: string, occurrence = 1): Mark['on'] => [{ side: 'original', words, occurrence }]

async function widthOf(page: Page, words: string, sentence: number): Promise<number> {
  const rects = await wordRects(segment(page, 'original', sentence), words)
  return Math.max(...rects.map(rect => rect.right)) - Math.min(...rects.map(rect => rect.left))
}

for (const { word, part } of [{ word: 'الزجاج', part: 'ج' }, { word: 'محمد', part: 'حم' }])
  test(`[RTL 1] a mark on «${part}» leaves «${word}» as wide as it was, in one piece of text`, async ({ page }) => {
    const sentence = `كسر اللص ${word} ليلًا`
    await openArticle(page, { ar: ['عنوان', sentence, sentence], en: ['Title', 'Sentence'], marks: [{ id: 'm', on: on(part) }] })
    const [marked, bare] = [await widthOf(page, word, 1), await widthOf(page, word, 2)]
    expect(bare).toBeGreaterThan(20)
    expect(Math.abs(marked - bare)).toBeLessThanOrEqual(0.5)
    expect((await painted(page)).map(range => `${range.segment} ${range.text}`)).toEqual([`ar-1 ${part}`])
    expect(await segment(page, 'original').evaluate(element => element.childNodes.length)).toBe(1)
  })

test('[RTL 1] without the highlight API marks are inline pieces that keep letters joined', async ({ page }) => {
  const sentence = 'وصل محمد إلى المختبر'
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await openArticle(page, { ar: ['عنوان', sentence, sentence], en: ['Title', 'Sentence'], marks: [{ id: 'm', on: on('حم') }] })
  await expect(segment(page, 'original', 2).locator('span'), 'the other sentence is bare').toHaveCount(0)
  expect(Math.abs((await widthOf(page, 'محمد', 1)) - (await widthOf(page, 'محمد', 2)))).toBeLessThanOrEqual(0.5)
  const pieces = segment(page, 'original').locator('span')
  expect(await pieces.count()).toBeGreaterThan(0)
  await expect(segment(page, 'original')).toHaveText(sentence)
  for (const style of await pieces.evaluateAll(all => all.map(element => ({ ...getComputedStyle(element) }))))
    expect(style).toMatchObject({ display: 'inline', unicodeBidi: 'normal', paddingInlineStart: '0px', marginInlineStart: '0px', borderInlineStartWidth: '0px' })
})

test('[RTL 2] no element inside article text can break a word', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قال المتحدث إن المصنع توقف'], en: ['Title', 'The plant stopped, the spokesman said'], marks: [{ id: 'm', on: on('متحدث') }, { id: 'n', kind: 'claim', on: on('المصنع توقف') }] })
  expect(await painted(page)).toHaveLength(2)
  await expect(page.locator('[data-segment] *')).toHaveCount(0)
})

test('[RTL 3] letters chosen inside a word are lit without breaking it', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'كسر اللص الزجاج ليلًا'], en: ['Title', 'The thief broke the glass'] })
  const target = segment(page, 'original')
  const before = (await wordRects(target, 'الزجاج'))[0]!.width
  const [letter] = await wordRects(target, 'زجا')
  await page.keyboard.down('Alt')
  await page.mouse.move(letter!.right - 1, letter!.top + 12)
  await page.mouse.down()
  await page.mouse.move(letter!.left + 1, letter!.top + 12, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Alt')
  expect((await painted(page, /^hashiya-selection/)).map(range => range.text)).toEqual(['زجا'])
  expect(Math.abs((await wordRects(target, 'الزجاج'))[0]!.width - before)).toBeLessThanOrEqual(0.5)
})

test('[RTL 4] the page holds each segment exactly as it is stored, joiners and labels nowhere', async ({ page }) => {
  const ar = ['عنوان', 'م\u200dحمد', 'مُحَمَّدٌ قال: «نعم» 👨🏻‍🚒', 'COVID-19 ينتشر بنسبة 12.5% في ٢٠٢٤', '  مسافتان  هنا  ']
  const en = ['Title', 'A\u00a0B', 'A “quote”', '  two  spaces  ', 'e\u0301']
  await openArticle(page, { ar, en, marks: [{ id: 'm', on: [{ side: 'original', sentence: 2, words: 'حَمَّ' }] }] })
  for (const [side, texts] of [['original', ar], ['rendering', en]] as const)
    for (const [i, text] of texts.entries()) expect(await segment(page, side, i).evaluate(element => element.textContent)).toBe(text)
})

test('[RTL 5] a word after punctuation or white space begins with its initial letter', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', '...كتاب جديد', ' كتاب جديد', 'هذا كتاب جديد'], en: ['Title', 'A', 'B', 'C'] })
  const widths = await Promise.all([1, 2, 3].map(async n => (await wordRects(segment(page, 'original', n), 'كتاب'))[0]!.width))
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(0.5)
})

test('[RTL 6] a mark on the alef of لا alone is seen and can be clicked', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', 'قال لا إله إلا الله'], en: ['Title', 'He said'], marks: [{ id: 'alef', on: on('ا', 2) }] })
  const [paint] = await painted(page)
  const drawn = paint!.rects.find(rect => rect.width > 0)
  expect(drawn?.width ?? 0).toBeGreaterThan(4)
  await page.mouse.click((drawn!.left + drawn!.right) / 2, (drawn!.top + drawn!.bottom) / 2)
  await expect(page).toHaveURL(/annotation\/alef/)
})

test('[RTL 7] many marks in a long text are drawn exactly where the browser puts their letters', async ({ page }) => {
  const words = Array.from({ length: 120 }, (_, i) => ['المختبر', 'والباحثون', 'بالشركة', 'التمويل'][i % 4]!)
  const marks = [3, 17, 40, 41, 77, 101].map((n): Mark => ({ id: `m${n}`, on: on(words[n]!, words.slice(0, n + 1).filter(word => word === words[n]).length) }))
  await openArticle(page, { ar: ['عنوان', words.join(' ')], en: ['Title', 'Words'], marks })
  const paints = await painted(page)
  expect(paints).toHaveLength(marks.length)
  for (const mark of marks) {
    const { words: exact, occurrence } = mark.on[0]!
    const [rect] = await wordRects(segment(page, 'original'), exact, occurrence)
    expect(paints.some(paint => paint.rects.some(drawn => Math.abs(drawn.left - rect!.left) < 0.5 && Math.abs(drawn.width - rect!.width) < 0.5 && Math.abs(drawn.top - rect!.top) < 0.5))).toBe(true)
  }
})
