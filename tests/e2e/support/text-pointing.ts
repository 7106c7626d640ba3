// Pointing at words of the article with the mouse.

import type { Locator, Page } from '@playwright/test'
import { wordRects, type Box } from './open.ts'

/** The sentence of a side that holds these words. */
export const sentenceWith = (page: Page, side: 'original' | 'rendering', words: string): Locator =>
  page.locator(`.reader [data-side=${side}][data-segment]`).filter({ hasText: words }).first()

export async function doubleClickOn(page: Page, target: Locator, words: string, occurrence = 1): Promise<void> {
  const { x, y } = await middleOf(target, words, occurrence)
  await page.mouse.dblclick(x, y)
}

export async function clickOn(page: Page, target: Locator, words: string, occurrence = 1): Promise<void> {
  const { x, y } = await middleOf(target, words, occurrence)
  await page.mouse.click(x, y)
}

async function middleOf(target: Locator, words: string, occurrence: number): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded()
  const [rect] = (await wordRects(target, words, occurrence)).filter(rect => rect.width > 1)
  return { x: (rect!.left + rect!.right) / 2, y: (rect!.top + rect!.bottom) / 2 }
}

/**
 * Drags over the words as a reader's hand does: from where the first word begins in the eye to where the last one ends.
 * A number that begins an Arabic phrase is entered from its right, although its own digits run from the left.
 */
export async function selectByMouse(page: Page, target: Locator, words: string): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const isRtl = /[\u0600-\u06ff]/.test(words)
  const all = (await wordRects(target, words)).filter(rect => rect.width > 1)
  const top = Math.min(...all.map(rect => rect.top)), bottom = Math.max(...all.map(rect => rect.bottom))
  const isOn = (line: number) => (rect: Box) => Math.abs((rect.top + rect.bottom) / 2 - line) < (rect.bottom - rect.top) / 2
  const firstLine = all.filter(isOn((all.find(rect => rect.top === top)!.bottom + top) / 2))
  const lastLine = all.filter(isOn((all.find(rect => rect.bottom === bottom)!.top + bottom) / 2))
  const inset = 1.5
  const start = isRtl ? Math.max(...firstLine.map(rect => rect.right)) - inset : Math.min(...firstLine.map(rect => rect.left)) + inset
  const end = isRtl ? Math.min(...lastLine.map(rect => rect.left)) + inset : Math.max(...lastLine.map(rect => rect.right)) - inset
  await page.mouse.move(start, (firstLine[0]!.top + firstLine[0]!.bottom) / 2)
  await page.mouse.down()
  await page.mouse.move(end, (lastLine[0]!.top + lastLine[0]!.bottom) / 2, { steps: 6 })
  await page.mouse.up()
}
