// RTL.md C: lines, scrolling, painting, long text.

import { expect, test, type Page } from '@playwright/test'
import type { Mark } from '../support/bilingual.ts'
import { openArticle, painted, segment, wordRects } from '../support/open.ts'

const sentence = (n: number): string =>
  Array.from({ length: n }, (_, i) => ['أعلنت', 'الشركة', 'أن', 'الباحثين', 'غادروا', 'مختبرها', 'للانضمام', 'إلى', 'منافسيها'][i % 9]!).join(' ')

const heightOf = (page: Page, sentence: number) => segment(page, 'original', sentence).evaluate(element => element.getBoundingClientRect().height)

test('[RTL 22] a mark over several lines changes no line break and covers the ends of its lines', async ({ page }) => {
  const text = sentence(60)
  await openArticle(page, { ar: ['عنوان', text, text], en: ['Title', 'A', 'B'], marks: [{ id: 'm', kind: 'claim', on: [{ side: 'original', words: text.slice(0, 260) }] }] })
  expect(await heightOf(page, 1), 'as high as without a mark').toBe(await heightOf(page, 2))
  const [paint, ...others] = await painted(page)
  expect(others).toEqual([])
  const lines = new Set(paint!.rects.filter(rect => rect.width > 1).map(rect => Math.round(rect.top)))
  expect(lines.size).toBeGreaterThanOrEqual(3)
  const box = (await segment(page, 'original').boundingBox())!
  const [firstLine, secondLine] = [...lines].sort((a, b) => a - b).map(top => paint!.rects.filter(rect => Math.round(rect.top) === top))
  expect(Math.min(...firstLine!.map(rect => rect.left))).toBeLessThan(box.x + 90)
  expect(Math.max(...secondLine!.map(rect => rect.right))).toBeGreaterThan(box.x + box.width - 40)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('[RTL 23] choosing a mark in the list brings its words into view, on either side', async ({ page }) => {
  const far = [{ side: 'rendering', sentence: 40, words: 'aim' }, { side: 'original', sentence: 71, words: 'هدف' }] as const
  const ar = ['عنوان', ...Array.from({ length: 80 }, (_, i) => `${sentence(14)} ${i === 70 ? 'هدف' : ''}`)]
  const en = ['Title', ...Array.from({ length: 80 }, (_, i) => `The company said that researchers had left its laboratory ${i === 39 ? 'aim' : ''}`)]
  await openArticle(page, { ar, en, marks: far.map(place => ({ id: place.side, on: [place] })) })
  for (const { side, sentence, words } of far) {
    await expect(segment(page, side, sentence)).not.toBeInViewport()
    await page.getByRole('listbox').getByRole('option').filter({ hasText: words }).click()
    await expect(segment(page, side, sentence)).toBeInViewport()
    await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toContain(words)
    expect(await page.locator('.workspace-text').evaluate(element => element.scrollWidth <= element.clientWidth + 1)).toBe(true)
  }
})

test('[RTL 24] a mark of each kind is really drawn in Arabic', async ({ page }) => {
  const kinds = ['entity', 'claim', 'number', 'source'] as const
  await openArticle(page, { ar: ['عنوان', ...kinds.map(() => 'قالت موراتي إن زوف غادر')], en: ['Title', 'A'], marks: kinds.map((kind, i) => ({ id: kind, kind, on: [{ side: 'original', sentence: i + 1, words: 'موراتي' }] })) })
  const picture = async (i: number) => {
    const [rect] = await wordRects(segment(page, 'original', i + 1), 'موراتي')
    return page.screenshot({ clip: { x: rect!.left, y: rect!.top, width: rect!.width, height: rect!.bottom - rect!.top } })
  }
  const marked: Buffer[] = []
  for (const i of kinds.keys()) marked.push(await picture(i))
  await page.evaluate(() => CSS.highlights.clear())
  for (const [i, kind] of kinds.entries()) expect((await picture(i)).equals(marked[i]!), kind).toBe(false)
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
