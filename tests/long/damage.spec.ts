// What the browser kept is damaged in ten ways while the page is closed: the article opens all the same with every mark
// that stands anywhere else, what was found is set aside as it was, and the other article does not notice.

import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { exportFile, spansWithText } from '../e2e/support/article-file.ts'
import { openArticle, saved, segment } from '../e2e/support/open.ts'
import { clickOn } from '../e2e/support/text-pointing.ts'
import { isolated, words } from '../e2e/support/words.ts'
import { count } from './figures.ts'

const t = words('en')
const article = { ar: ['ميناء صيدا', 'أغلقت شرطة ميناء طرابلس'], en: ['Port of Sidon', 'Police closed the port of Tripoli'] }
const other = { ...article, id: 'another-article', marks: [{ id: 'own', on: [{ side: 'rendering' as const, words: 'Tripoli' }] }] }
const key = 'hashiya:article:article-under-test'
const marks = ['Police', 'ميناء', 'port', 'شرطة'].sort()

interface Damage {
  readonly what: string
  readonly where: 'local' | 'journal'
  /** What stands there instead. */
  readonly damage: (raw: string) => string
  /** The marks that nothing else holds. */
  readonly lost?: readonly string[]
}

const half = (raw: string) => raw.slice(0, raw.length >> 1)
const damages: readonly Damage[] = [
  { what: 'cut in half', where: 'local', damage: half },
  { what: 'nothing', where: 'local', damage: () => '' },
  { what: 'JSON of something else', where: 'local', damage: () => '[{"bookmark":"https://example.org/صور"}]' },
  { what: 'records that are no list', where: 'local', damage: raw => raw.replace('"records":[', '"records":{"a":[').replace(/\]\}$/, ']}}') },
  { what: 'a record of no known type', where: 'local', damage: raw => raw.replace('"type":"segment"', '"type":"constructor"') },
  { what: 'zeros to the end, as after a power cut', where: 'local', damage: raw => half(raw).padEnd(raw.length, '\0') },
  { what: 'half a character in the syntax', where: 'local', damage: raw => raw.replace('"records":', '"records"\ud83d') },
  { what: 'another article under its name', where: 'local', damage: raw => raw.replaceAll('article-under-test', 'article-elsewhere') },
  { what: 'an entry of the journal that holds no change', where: 'journal', damage: () => '3' },
  { what: 'an entry of the journal with half a record, and no copy beside it', where: 'journal', damage: () => '{"added":[{"type":"annotation"}],"updated":[],"removed":[]}', lost: ['شرطة'] },
]

async function work(page: Page): Promise<void> {
  for (const [side, word] of [['rendering', 'Police'], ['original', 'ميناء'], ['rendering', 'port'], ['original', 'شرطة']] as const) {
    await page.keyboard.press('Escape')
    await clickOn(page, segment(page, side), word)
    await page.keyboard.press('e')
  }
  await saved(page)
  await expect.poll(() => page.evaluate(key => localStorage.getItem(key)?.includes('شرطة","prefix'), key), { timeout: 20_000 }).toBe(true)
}

const readLocal = (page: Page) => page.evaluate(key => localStorage.getItem(key)!, key)
const writeLocal = (page: Page, raw: string) => page.evaluate(([key, raw]) => localStorage.setItem(key!, raw!), [key, raw])

/** Another diff in the last entry of the article's journal. */
const writeLastEntry = (page: Page, diff: unknown) =>
  page.evaluate(
    diff =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hashiya')
        opening.onerror = () => reject(opening.error!)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('journal', 'readwrite')
          const store = transaction.objectStore('journal')
          store.index('byArticle').openCursor(IDBKeyRange.bound(['article-under-test', 0], ['article-under-test', Infinity]), 'prev').onsuccess = event => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result
            cursor.update({ ...(cursor.value as object), diff })
          }
          transaction.oncomplete = () => resolve(opening.result.close())
        }
      }),
    diff,
  )

for (const { what, where, damage, lost = [] } of damages)
  test(`damaged while the page was closed: ${what}`, async ({ page }) => {
    const failures: string[] = []
    page.on('pageerror', error => failures.push(error.message))
    await openArticle(page, other)
    await saved(page)
    await openArticle(page, article)
    await work(page)
    await page.goto('./#/')
    await page.reload()
    let raw = await readLocal(page)
    if (where === 'local') await writeLocal(page, (raw = damage(raw)))
    else {
      await writeLastEntry(page, JSON.parse(damage('')))
      if (lost.length > 0) await page.evaluate(key => localStorage.removeItem(key), key)
    }
    await page.goto('./#/article/article-under-test')
    await expect(segment(page, 'original')).toBeVisible()
    await expect.poll(async () => spansWithText((await exportFile(page)).records).map(span => span.there).sort()).toEqual(marks.filter(mark => !lost.includes(mark)))

    const isSetAside = where === 'local' || lost.length > 0
    if (isSetAside) {
      await page.getByRole('link', { name: t('storage.note.toSetAside') }).click()
      const aside = page.getByRole('region', { name: t('storage.aside.title') })
      const [file] = await Promise.all([page.waitForEvent('download'), aside.getByRole('button', { name: t('storage.aside.downloadOf', { title: isolated('ميناء صيدا') }) }).click()])
      const found = await readFile(await file.path(), 'utf8')
      if (where === 'local') expect(found).toBe(raw.replace('\ud83d', '\\ud83d'))
      else expect(found).toContain('"seq"')
    }
    await page.goto('./#/article/another-article')
    await expect.poll(async () => spansWithText((await exportFile(page)).records).map(span => span.there)).toEqual(['Tripoli'])
    expect(failures).toEqual([])
    count('damage', { ways: 1, marksKept: marks.length - lost.length, marksNowhereElse: lost.length, setAside: Number(isSetAside) })
  })
