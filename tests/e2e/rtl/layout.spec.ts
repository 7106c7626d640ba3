// RTL.md C: lines, scrolling, painting, long text.

import { expect, test, type Page } from '@playwright/test'
import type { Mark } from '../support/bilingual.ts'
import { openArticle, painted, segment, wordRects } from '../support/open.ts'

const sentence = (n: number): string =>
  Array.from({ length: n }, (_, i) => ['أعلنت', 'الشركة', 'أن', 'الباحثين', 'غادروا', 'مختبرها', 'للانضمام', 'إلى', 'منافسيها'][i % 9]!).join(' ')

const heightOf = (page: Page) => segment(page, 'original').evaluate(element => element.getBoundingClientRect().height)

test('[RTL 22] a mark over several lines changes no line break and covers the ends of its lines', async ({ page }) => {
  const text = sentence(60)
  await openArticle(page, { id: 'bare', ar: ['عنوان', text], en: ['Title', 'A'] })
  const height = await heightOf(page)
  await openArticle(page, { id: 'marked', ar: ['عنوان', text], en: ['Title', 'A'], marks: [{ id: 'm', kind: 'claim', on: [{ side: 'original', words: text.slice(0, 260) }] }] })
  expect(await heightOf(page)).toBe(height)
  const [paint] = await painted(page)
  const lines = new Set(paint!.rects.filter(rect => rect.width > 1).map(rect => Math.round(rect.top)))
  expect(lines.size).toBeGreaterThanOrEqual(3)
  const box = (await segment(page, 'original').boundingBox())!
  const [firstLine, secondLine] = [...lines].sort((a, b) => a - b).map(top => paint!.rects.filter(rect => Math.round(rect.top) === top))
  expect(Math.min(...firstLine!.map(rect => rect.left))).toBeLessThan(box.x + 90)
  expect(Math.max(...secondLine!.map(rect => rect.right))).toBeGreaterThan(box.x + box.width - 40)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

for (const side of ['original', 'rendering'] as const)
  test(`[RTL 23] choosing a mark in the list brings its words on the ${side} into view`, async ({ page }) => {
    const ar = ['عنوان', ...Array.from({ length: 80 }, (_, i) => `${sentence(14)} ${i === 70 ? 'هدف' : ''}`)]
    const en = ['Title', ...Array.from({ length: 80 }, (_, i) => `The company said that researchers had left its laboratory ${i === 70 ? 'aim' : ''}`)]
    await openArticle(page, { ar, en, marks: [{ id: 'far', on: [{ side, sentence: 71, words: side === 'original' ? 'هدف' : 'aim' }] }] })
    await expect(segment(page, side, 71)).not.toBeInViewport()
    await page.getByRole('listbox').getByRole('option').first().click()
    await expect(segment(page, side, 71)).toBeInViewport()
    await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual([side === 'original' ? 'هدف' : 'aim'])
    expect(await page.locator('.workspace-text').evaluate(element => element.scrollWidth <= element.clientWidth + 1)).toBe(true)
  })

for (const kind of ['entity', 'claim', 'number', 'source'] as const)
  test(`[RTL 24] a mark of kind ${kind} is really drawn in Arabic`, async ({ page }) => {
    await openArticle(page, { ar: ['عنوان', 'قالت موراتي إن زوف غادر'], en: ['Title', 'A'], marks: [{ id: 'm', kind, on: [{ side: 'original', words: 'موراتي' }] }] })
    const [rect] = await wordRects(segment(page, 'original'), 'موراتي')
    const clip = { x: rect!.left, y: rect!.top, width: rect!.width, height: rect!.bottom - rect!.top }
    const withMark = await page.screenshot({ clip })
    await page.evaluate(() => CSS.highlights.clear())
    expect((await page.screenshot({ clip })).equals(withMark)).toBe(false)
  })

test('[RTL 25] marks stay on their letters when type, window or zoom change', async ({ page }) => {
  await openArticle(page, { ar: ['عنوان', sentence(30)], en: ['Title', 'A'], marks: [{ id: 'm', on: [{ side: 'original', words: 'للانضمام' }] }] })
  const agrees = async () => {
    // Both in one reading: between two the page may still settle.
    const found = await segment(page, 'original').evaluate((element, word) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const letters = document.createRange()
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const start = node.textContent!.indexOf(word)
        if (start < 0) continue
        letters.setStart(node, start)
        letters.setEnd(node, start + word.length)
        break
      }
      const paints = [...(CSS.highlights as unknown as Map<string, Set<Range>>)].flatMap(([name, ranges]) => (name.startsWith('hashiya-entity') ? [...ranges] : []))
      return { painted: paints.map(String), left: letters.getBoundingClientRect().left, paintedLeft: paints[0]?.getBoundingClientRect().left ?? NaN }
    }, 'للانضمام')
    expect(found.painted).toEqual(['للانضمام'])
    expect(Math.abs(found.paintedLeft - found.left)).toBeLessThan(0.5)
  }
  await agrees()
  await page.setViewportSize({ width: 800, height: 700 })
  await agrees()
  await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '1.6'))
  await agrees()
  await page.evaluate(() => { document.documentElement.style.zoom = '2' })
  await agrees()
})

test('[RTL 26] a paragraph of 6,000 words without a full stop and 300 marks opens, and takes another mark', async ({ page }) => {
  const text = sentence(6000)
  const marks = Array.from({ length: 300 }, (_, i): Mark => ({ id: `m${i}`, on: [{ side: 'original', words: 'الباحثين', occurrence: i * 2 + 1 }] }))
  await openArticle(page, { ar: ['عنوان', text], en: ['Title', 'A'], marks })
  expect((await painted(page)).length).toBe(300)
  const [word] = await wordRects(segment(page, 'original'), 'غادروا')
  await page.mouse.dblclick((word!.left + word!.right) / 2, (word!.top + word!.bottom) / 2)
  await page.keyboard.press('c')
  await expect.poll(async () => (await painted(page, /^hashiya-claim/)).map(paint => paint.text)).toEqual(['غادروا'])
})
