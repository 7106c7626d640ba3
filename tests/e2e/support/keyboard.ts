// The page as somebody meets it who has no mouse.

import { expect, type Locator, type Page } from '@playwright/test'
import { painted } from './open.ts'

const isFocused = (target: Locator): Promise<boolean> => target.evaluateAll(all => all.includes(document.activeElement as HTMLElement))

/** Presses Tab until `target` (or one of them) has the focus; fails when it is not reached, or the focus falls to nothing. */
export async function tabTo(page: Page, target: Locator, { backwards = false, most = 60 } = {}): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await isFocused(target)) return
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
    if (presses > 0) await expectFocus(page)
  }
  expect(await isFocused(target), `reached by Tab: ${target}`).toBe(true)
}

/** Something on the page has the focus, and it can be seen. */
export async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'the focus stands somewhere' }).not.toBe('BODY')
  await expect(page.locator(':focus')).toBeVisible()
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const texts = async (page: Page, name: RegExp): Promise<string[]> => (await painted(page, name)).map(paint => paint.text)

/** The word that the cursor stands on. */
export const cursorWord = async (page: Page): Promise<string> => (await texts(page, /^hashiya-cursor/)).join('')
/** The words that are selected for a mark, a piece a sentence. */
export const selectedWords = (page: Page): Promise<string[]> => texts(page, /^hashiya-selection/)
export const keptWords = (page: Page): Promise<string[]> => texts(page, /^hashiya-kept/)
export const activeWords = (page: Page): Promise<string[]> => texts(page, /^hashiya-active/)
