// The browser killed in the middle of the work, again and again; each time what was called saved must be there.

import { rmSync } from 'node:fs'
import { expect, test, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test'
import { press } from './keyboard.ts'
import { startMortalBrowser } from './mortal-browser.ts'
import { importArticle, segment } from './open.ts'
import { clickOn } from './text-pointing.ts'

/** What a person sees of the work: the English sentences and the marks, by sentence and words. */
interface Seen {
  readonly sentences: readonly string[]
  readonly marks: readonly string[]
}

export interface KillPlan {
  readonly profile: string
  readonly options: LaunchOptions & BrowserContextOptions
  readonly rounds: number
  /** When the browser dies: when so much of the work of this round was called saved, a letter or a mark each, and so many milliseconds later. */
  readonly momentOf: (round: number) => { readonly after: number; readonly milliseconds: number }
  /** Done once, before anything is stored. */
  readonly prepare?: (page: Page) => Promise<void>
}

const written = 'The harbour was closed at dawn because of the storm and opened again at noon when the wind had turned to the south '
const articleOf = (rounds: number) => ({
  ar: ['عنوان', ...Array.from({ length: rounds }, (_, i) => `أغلق الميناء في اليوم رقم ${i} بسبب العاصفة ثم فتح من جديد عند الظهر بعدما هدأت الريح وعادت القوارب`)],
  en: ['Title', ...Array.from({ length: rounds }, () => 'Begun:')],
})

/** Asks the page to tell, each time that it says Saved (and not merely kept for now), what stands on it at that moment. */
async function hearOfSaving(page: Page, onSaved: (seen: Seen) => void): Promise<void> {
  await page.exposeBinding('tellSaved', (_, seen: Seen) => onSaved(seen))
  await page.addInitScript(() => {
    const tell = (window as unknown as { tellSaved(seen: unknown): void }).tellSaved
    const look = () => {
      if (!document.querySelector('[data-save=saved][data-keeping=lasting]')) return
      const sentences = [...document.querySelectorAll('[data-side=rendering][data-segment]')].map(element => element.textContent)
      const marks = [...CSS.highlights].filter(([name]) => /^hashiya-(entity|claim|number|source)/.test(name)).flatMap(([, highlight]) =>
        [...(highlight as unknown as Set<Range>)].map(range => `${range.startContainer.parentElement?.closest<HTMLElement>('[data-segment]')?.dataset.segment} ${range.toString()}`))
      tell({ sentences, marks: marks.sort() })
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-save'] })
  })
}

/** Types into one sentence, or marks one word after the other. */
async function work(page: Page, round: number): Promise<void> {
  if (round % 2 === 1) {
    await clickOn(page, segment(page, 'rendering', round), 'Begun')
    await press(page, 'F2', 'Control+End')
    for (const letter of written) await page.keyboard.type(letter)
  } else {
    await clickOn(page, segment(page, 'original', round), 'أغلق')
    for (let word = 0; word < 16; word++) await press(page, 'e', 'ArrowLeft')
  }
}

/** A browser that starts anew on a busy machine. */
const slowly = { timeout: 20_000 }

/** Answers how much was there in the end; what is missing fails the test. */
export async function killAtWork({ profile, options, rounds, momentOf, prepare }: KillPlan): Promise<{ marks: number; letters: number; kills: number }> {
  let last: Seen = { sentences: [], marks: [] }
  /** Of those without a pause before: whether the browser was killed in the middle of the work. */
  const deaths: boolean[] = []
  const start = async () => {
    const browser = await startMortalBrowser(profile, options)
    const saved: Seen[] = []
    await hearOfSaving(browser.page, seen => saved.push(seen))
    return { ...browser, saved }
  }
  /** All that was said to be saved is there; what came later and was not said to be may be there too. */
  const expectAll = async (saved: readonly Seen[]) => {
    await expect.poll(() => saved.at(-1)?.marks ?? [], { message: 'marks are there again', ...slowly }).toEqual(expect.arrayContaining([...last.marks]))
    for (const [i, sentence] of saved.at(-1)!.sentences.entries()) {
      expect(sentence.startsWith(last.sentences[i] ?? ''), `«${sentence}» begins with «${last.sentences[i]}»`).toBe(true)
      expect(i === 0 ? 'Title' : `Begun:${written}`).toContain(sentence)
    }
  }
  for (let round = 1; round <= rounds; round++)
    await test.step(`death ${round}`, async () => {
      const { page, saved, kill } = await start()
      if (round === 1) {
        await prepare?.(page)
        await importArticle(page, articleOf(rounds))
      } else await page.goto('./#/article/article-under-test')
      await expect(segment(page, 'rendering', round)).toBeVisible(slowly)
      await expect(page.locator('[data-keeping=lasting]'), 'the browser lets the page have its database').toBeAttached(slowly)
      await expectAll(saved)
      let isAtWork = true
      const before = Math.max(0, saved.length - 1), moment = momentOf(round)
      /** Saved is also said anew without anything that was done since. */
      const savedStates = () => new Set(saved.slice(before).map(seen => JSON.stringify(seen))).size - 1
      const working = work(page, round).then(() => { isAtWork = false }, () => undefined)
      // Quick acts may be called saved together: then there are fewer such moments than was asked for.
      await expect.poll(() => !isAtWork || savedStates() >= moment.after, { intervals: [1], timeout: 60_000 }).toBe(true)
      if (moment.milliseconds > 0) await new Promise(resolve => setTimeout(resolve, moment.milliseconds))
      else deaths.push(isAtWork)
      await kill()
      await working
      last = saved.at(-1)!
    })
  const { page, saved, kill } = await start()
  await page.goto('./#/article/article-under-test')
  await expect(segment(page, 'rendering')).toBeVisible(slowly)
  await expectAll(saved)
  await kill()
  if (deaths.length > 0) expect(deaths, 'killed in the middle of the work').toContain(true)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return { marks: last.marks.length, letters: Math.max(...last.sentences.map(sentence => sentence.length)), kills: rounds }
}
