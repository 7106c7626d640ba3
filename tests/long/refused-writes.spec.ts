// The disk refuses the n-th write, for every n: what could not be kept is kept later, and nothing is lost. And a clock
// that goes backwards, which no order of changes may lean on.

import { expect, test, type Page } from '@playwright/test'
import { exportFile, recordsOf, spansWithText } from '../e2e/support/article-file.ts'
import { importArticle, saved, segment } from '../e2e/support/open.ts'
import { press } from '../e2e/support/keyboard.ts'
import { clickOn } from '../e2e/support/text-pointing.ts'
import { count, some } from './figures.ts'

const article = { ar: ['عنوان', 'أغلقت شرطة ميناء طرابلس'], en: ['Title', 'Police closed the port of Tripoli'] }
const writes = some(40)

/** Marks four words, one by one, and writes a word. */
async function work(page: Page): Promise<void> {
  for (const [side, word] of [['rendering', 'Police'], ['original', 'ميناء'], ['rendering', 'port'], ['original', 'شرطة']] as const) {
    await page.keyboard.press('Escape')
    await clickOn(page, segment(page, side), word)
    await page.keyboard.press('e')
  }
  await press(page, 'Escape')
  await clickOn(page, segment(page, 'rendering'), 'Tripoli')
  await press(page, 'F2', 'Control+End')
  await page.keyboard.type(' again')
  await page.keyboard.press('Escape')
}

async function expectAll(page: Page): Promise<void> {
  const { records } = await exportFile(page)
  const spans = spansWithText(records)
  expect(spans.map(span => span.there).sort()).toEqual(['Police', 'port', 'شرطة', 'ميناء'])
  expect(recordsOf(records, 'segment').map(one => one.text)).toContain('Police closed the port of Tripoli again')
}

for (let from = 1; from <= writes; from += 5)
  test(`nothing is lost when the disk refuses one write, whichever (${from} to ${from + 4})`, async ({ browser, baseURL }) => {
    for (let n = from; n < from + 5 && n <= writes; n++)
      await test.step(`write ${n}`, async () => {
        const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' })
        const page = await context.newPage()
        await page.addInitScript(n => {
          if (sessionStorage.getItem('refused') !== null) return
          let writes = 0
          const refuse = () => {
            if (document.documentElement?.dataset.disk !== 'watched' || ++writes !== n) return
            sessionStorage.setItem('refused', 'yes')
            throw new DOMException('The disk is full', 'QuotaExceededError')
          }
          for (const [place, name] of [[IDBObjectStore.prototype, 'add'], [IDBObjectStore.prototype, 'put'], [Storage.prototype, 'setItem']] as const) {
            const real = Reflect.get(place, name) as (...args: unknown[]) => unknown
            Reflect.set(place, name, function (this: unknown, ...args: unknown[]) {
              if (this !== sessionStorage) refuse()
              return real.apply(this, args)
            })
          }
        }, n)
        await importArticle(page, article)
        await page.evaluate(() => { document.documentElement.dataset.disk = 'watched' })
        await work(page)
        await expect(page.locator('[data-save=saved]')).toBeVisible({ timeout: 20_000 })
        const refused = await page.evaluate(() => sessionStorage.getItem('refused') !== null)
        await page.reload()
        await expect(segment(page, 'rendering')).toBeVisible()
        await expectAll(page)
        count('refused writes', { scenarios: 1, refused: Number(refused) })
        await context.close()
      })
  })

test('nothing is lost or put out of order while the clock goes backwards', async ({ page }) => {
  await page.addInitScript(() => {
    const real = Date.now
    const loads = Number(sessionStorage.getItem('loads') ?? 0)
    sessionStorage.setItem('loads', String(loads + 1))
    const now = () => real() - loads * 86_400_000 - performance.now() * 20
    const RealDate = Date
    window.Date = class extends RealDate {
      constructor(...args: unknown[]) {
        super(...((args.length > 0 ? args : [now()]) as [number]))
      }
      static override now = now
    } as DateConstructor
  })
  await importArticle(page, article)
  await work(page)
  await saved(page)
  for (let load = 0; load < 3; load++) {
    await page.reload()
    await expect(segment(page, 'rendering')).toBeVisible()
    await expectAll(page)
    await press(page, 'Escape', 'Control+z')
    await press(page, 'Control+Shift+z')
    await saved(page)
  }
  count('clock backwards', { scenarios: 1 })
})
