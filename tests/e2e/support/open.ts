// Ways into the application.

import { expect, type Locator, type Page } from '@playwright/test'
import type { Side } from '../../../src/model/records.ts'
import { bilingual, segmentId, storedArticle, type Bilingual } from './bilingual.ts'

/** What a reader chose before: kept where the application keeps it. */
export async function prefer(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript(state => {
    if (!localStorage.getItem('hashiya:settings')) localStorage.setItem('hashiya:settings', JSON.stringify({ state, version: 1 }))
  }, { interfaceLanguage: 'en', theme: 'light', numerals: 'latn', annotator: 'Nadia', typeSize: 100, lineHeight: 100, columnsSwapped: false, hiddenSide: null, ...settings })
}

/** Opens a small article that lies in the library already, without the suggestions for it unless the test is about them. */
export async function openArticle(page: Page, article: Bilingual, settings: Readonly<Record<string, unknown>> = {}, { suggests = false } = {}): Promise<void> {
  await prefer(page, settings)
  if (!suggests) await suggestNothing(page)
  const id = article.id ?? 'article-under-test'
  // A picture of the application's own: what is kept for the application is kept for it too, and nothing of the application runs.
  await page.goto('./icon.svg')
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`hashiya:article:${id}`, JSON.stringify(storedArticle(article))] as const)
  await page.goto(`./#/article/${id}`)
  await isDrawn(page)
}

/** Brings a small article in through the library's file button and opens it: for tests of what becomes of it in the stores. */
export async function importArticle(page: Page, article: Bilingual, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await prefer(page, settings)
  await page.goto('./')
  const file = bilingual(article), id = article.id ?? 'article-under-test'
  await expect(page.locator('main .library-sample, main a[href*="#/article/"]').first()).toBeVisible()
  await page.locator('input[type=file]').first().setInputFiles({ name: 'test.hashiya.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await expect(page.locator(`a[href*="${id}"]`).first().or(page.locator('.reader'))).toBeVisible()
  await page.goto(`./#/article/${id}`)
  await isDrawn(page)
}

async function isDrawn(page: Page): Promise<void> {
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

/** The worker that looks for suggestions never answers: with the tables of both languages it costs as much as opening the article. */
async function suggestNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = Worker
    const silent = { postMessage() {}, terminate() {} }
    window.Worker = function (url: string | URL, options?: WorkerOptions) {
      return options?.name === 'suggestions' ? silent : new Real(url, options)
    } as unknown as typeof Worker
  })
}

export const segment = (page: Page, side: Side, sentence = 1): Locator => page.locator(`[data-segment="${segmentId(side, sentence)}"]`)

export const segmentTextIn = (page: Page, side: Side, sentence = 1): Promise<string | null> => segment(page, side, sentence).evaluate(element => element.textContent)

export const saved = (page: Page): Promise<void> => expect(page.locator('[data-save="saved"]')).toBeVisible()

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** The rectangles of the words as the browser draws them; `occurrence` counts from one. */
export async function wordRects(target: Locator, words: string, occurrence = 1): Promise<Box[]> {
  return target.evaluate((element, { words, occurrence }) => {
    let start = -1
    for (let n = 0; n < occurrence; n++) start = element.textContent!.indexOf(words, start + 1)
    if (start < 0) throw new RangeError(`«${words}» is not in «${element.textContent}»`)
    const range = document.createRange()
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let seen = 0, begun = false
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (!begun && start < seen + node.length) {
        range.setStart(node, start - seen)
        begun = true
      }
      if (begun && start + words.length <= seen + node.length) {
        range.setEnd(node, start + words.length - seen)
        break
      }
      seen += node.length
    }
    return [...range.getClientRects()].map(({ left, right, top, bottom, width }) => ({ left, right, top, bottom, width }))
  }, { words, occurrence })
}

/** A drag from the middle of one letter to the middle of another, in logical order of the text. */
export async function dragOver(page: Page, target: Locator, from: { words: string; edge: 'start' | 'end' }, to: { words: string; edge: 'start' | 'end' }): Promise<void> {
  const start = await edgeOf(target, from), end = await edgeOf(target, to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 })
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

/** A point on the first or last letter of the words, a quarter of it in. */
async function edgeOf(target: Locator, { words, edge }: { words: string; edge: 'start' | 'end' }): Promise<{ x: number; y: number }> {
  const isRtl = /[\u0590-\u08ff]/.test(edge === 'start' ? words[0]! : words.at(-1)!)
  const rects = await wordRects(target, words)
  const box = edge === 'start' ? rects[0]! : rects.at(-1)!
  const atRight = isRtl === (edge === 'start')
  return { x: atRight ? box.right - 1.5 : box.left + 1.5, y: (box.top + box.bottom) / 2 }
}

export interface Painted {
  readonly name: string
  readonly segment: string
  readonly text: string
  readonly rects: readonly Box[]
}

/** What the registry of highlights paints, by name. */
export async function painted(page: Page, names: RegExp = /^hashiya-(entity|claim|number|source)/): Promise<Painted[]> {
  const all = await page.evaluate(() => {
    const found: { name: string; segment: string; text: string; rects: { left: number; right: number; top: number; bottom: number; width: number }[] }[] = []
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>)
      for (const range of highlight as Set<Range>) {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        found.push({
          name, text: live.toString(),
          segment: (range.startContainer.parentElement?.closest('[data-segment]') as HTMLElement | null)?.dataset.segment ?? '',
          rects: [...live.getClientRects()].map(({ left, right, top, bottom, width }) => ({ left, right, top, bottom, width })),
        })
      }
    return found
  })
  return all.filter(range => names.test(range.name))
}
