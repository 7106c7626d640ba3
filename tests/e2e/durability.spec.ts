// What the interface called saved is there after the browser was killed in the middle of the work; what could not be
// saved is said not to be, and is not lost.

import { readFile } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { spansWithText } from './support/article-file.ts'
import { press } from './support/keyboard.ts'
import { startMortalBrowser } from './support/mortal-browser.ts'
import { openArticle, painted, saved, segment } from './support/open.ts'
import { clickOn, doubleClickOn } from './support/text-pointing.ts'
import { words } from './support/words.ts'

/** What a person sees of the work: the English sentences and the marks, by sentence and words. */
interface Seen {
  readonly sentences: readonly string[]
  readonly marks: readonly string[]
}

const rounds = 5, groups = 4
const written = 'The harbour was closed at dawn because of the storm and opened again at noon when the wind had turned to the south '
const article = {
  ar: ['عنوان', ...Array.from({ length: rounds }, (_, i) => `أغلق الميناء في اليوم رقم ${i} بسبب العاصفة ثم فتح من جديد عند الظهر بعدما هدأت الريح وعادت القوارب`)],
  en: ['Title', ...Array.from({ length: rounds }, () => 'Begun:')],
}

/** Asks the page to tell, each time that it says Saved, what stands on it at that moment. */
async function hearOfSaving(page: Page, onSaved: (seen: Seen) => void): Promise<void> {
  await page.exposeBinding('tellSaved', (_, seen: Seen) => onSaved(seen))
  await page.addInitScript(() => {
    const tell = (window as unknown as { tellSaved(seen: unknown): void }).tellSaved
    const look = () => {
      if (document.querySelector('[data-save]')?.getAttribute('data-save') !== 'saved') return
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

for (let group = 1; group <= groups; group++)
  test(`what said Saved outlives the browser killed ${rounds} times at work (${group} of ${groups})`, async ({ launchOptions, baseURL }) => {
    test.setTimeout(90_000)
    const profile = test.info().outputPath('profile')
    let last: Seen = { sentences: [], marks: [] }
    const start = async () => {
      const browser = await startMortalBrowser(profile, { ...launchOptions, baseURL, locale: 'en-US' })
      const saved: Seen[] = []
      await hearOfSaving(browser.page, seen => saved.push(seen))
      return { ...browser, saved }
    }
    /** All that was said to be saved is there; what came later and was not said to be may be there too. */
    const expectAll = async (saved: readonly Seen[]) => {
      await expect.poll(() => saved.at(-1)?.marks ?? [], { message: 'marks are there again' }).toEqual(expect.arrayContaining([...last.marks]))
      for (const [i, sentence] of saved.at(-1)!.sentences.entries()) {
        expect(sentence.startsWith(last.sentences[i] ?? ''), `«${sentence}» begins with «${last.sentences[i]}»`).toBe(true)
        expect(i === 0 ? 'Title' : `Begun:${written}`).toContain(sentence)
      }
    }
    for (let round = 1; round <= rounds; round++)
      await test.step(`death ${round}`, async () => {
        const { page, saved, kill } = await start()
        if (round === 1) await openArticle(page, article)
        else await page.goto('./#/article/article-under-test')
        await expect(segment(page, 'rendering', round)).toBeVisible()
        await expectAll(saved)
        let isAtWork = true
        const enough = saved.length + 3 + ((group * 7 + round * 5) % 11)
        const working = work(page, round).then(() => { isAtWork = false }, () => undefined)
        await expect.poll(() => saved.length, { intervals: [1] }).toBeGreaterThanOrEqual(enough)
        expect(isAtWork, 'killed in the middle of the work').toBe(true)
        await kill()
        await working
        last = saved.at(-1)!
      })
    const { page, saved, kill } = await start()
    await page.goto('./#/article/article-under-test')
    await expect(segment(page, 'rendering')).toBeVisible()
    await expectAll(saved)
    expect(last.sentences[rounds]!.length).toBeGreaterThan('Begun:'.length)
    expect(last.marks.length).toBeGreaterThan(0)
    await kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

const small = { ar: ['عنوان', 'أغلقت الشرطة ميناء طرابلس'], en: ['Title', 'Police closed the port of Tripoli'] }

for (const [fault, name, language] of [['full', 'QuotaExceededError', 'ar'], ['blocked', 'InvalidStateError', 'en'], ['failed', 'UnknownError', 'ar']] as const)
  test(`a save that fails (${fault}) is said in words, keeps the work and offers the file (${language})`, async ({ page }) => {
    const t = words(language)
    await page.addInitScript(name => {
      for (const act of ['add', 'put'] as const) {
        const real = IDBObjectStore.prototype[act]
        IDBObjectStore.prototype[act] = function (...args) {
          if (document.documentElement.dataset.disk === 'broken') throw new DOMException('The disk is broken', name)
          return real.apply(this, args)
        }
      }
    }, name)
    await openArticle(page, small, { interfaceLanguage: language })
    const setDisk = (state: string) => page.evaluate(state => { document.documentElement.dataset.disk = state }, state)
    await setDisk('broken')
    await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
    await page.keyboard.press('e')

    const alert = page.getByRole('alert').filter({ hasText: t(`faults.${fault}.act`) })
    await expect(alert).toContainText(t(`faults.${fault}.what`, { reason: 'The disk is broken' }))
    await expect(alert).toContainText(t('shell.save.keptInMemory'))
    await expect(page.locator('[data-save]')).toHaveText(t('shell.save.failed'))
    await doubleClickOn(page, segment(page, 'original'), 'الشرطة')
    await page.keyboard.press('s')
    await expect.poll(async () => (await painted(page)).map(paint => paint.text).sort()).toEqual(['Tripoli', 'الشرطة'])
    const [download] = await Promise.all([page.waitForEvent('download'), alert.getByRole('button', { name: t('command.exportJson') }).click()])
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { records: Parameters<typeof spansWithText>[0] }
    expect(spansWithText(file.records).map(span => span.there).sort()).toEqual(['Tripoli', 'الشرطة'])

    await setDisk('whole')
    await alert.getByRole('button', { name: t('shell.save.again') }).click()
    await saved(page)
    await expect(alert).toBeHidden()
    await page.reload()
    await expect.poll(async () => (await painted(page)).map(paint => paint.text).sort()).toEqual(['Tripoli', 'الشرطة'])
  })

test('a save that failed is tried again without being asked', async ({ page }) => {
  await page.addInitScript(() => {
    const real = IDBObjectStore.prototype.add
    let faults = 2
    IDBObjectStore.prototype.add = function (...args) {
      if (document.documentElement.dataset.disk === 'tired' && faults-- > 0) throw new DOMException('Later', 'QuotaExceededError')
      return real.apply(this, args)
    }
  })
  await openArticle(page, small)
  await page.evaluate(() => { document.documentElement.dataset.disk = 'tired' })
  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await expect(page.locator('[data-save=failed]')).toBeVisible()
  await saved(page)
  await page.reload()
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
})
