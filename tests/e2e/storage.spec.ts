// Where the browser keeps nothing, or half of it, or deletes it, or holds what cannot be read: what is said, and that
// the work can always be taken along.

import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { recordsOf } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import { importArticle, painted, saved, segment } from './support/open.ts'
import { doubleClickOn } from './support/text-pointing.ts'
import { languagesFrom, isolated, words } from './support/words.ts'

const small = { ar: ['ميناء طرابلس', 'أغلقت الشرطة ميناء طرابلس'], en: ['The port of Tripoli', 'Police closed the port of Tripoli'] }
const banner = (page: Page) => page.locator('section[data-keeping]')

/** Takes stores away before the page can ask for them. */
async function block(page: Page, ...names: readonly ('localStorage' | 'indexedDB')[]): Promise<void> {
  await page.addInitScript(names => {
    for (const name of names)
      Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied', 'SecurityError') } })
  }, names)
}

for (const language of languagesFrom('en'))
  test(`where the browser keeps nothing every screen says so, the work goes on and leaves as a file (${language})`, async ({ page, context }) => {
    const t = words(language)
    await page.addInitScript(language => {
      Object.defineProperty(navigator, 'languages', { get: () => [language] })
    }, language)
    await block(page, 'localStorage', 'indexedDB')
    await page.goto('./')
    await expect(banner(page)).toContainText(t('storage.banner.page.what'))
    await expectAccessible(page, `the library in memory (${language})`)
    await page.getByRole('link', { name: t('library.welcome.paste') }).click()
    await expect(banner(page)).toBeVisible()
    await page.getByRole('textbox', { name: t('exchange.side.original') }).fill('ميناء صور\n\nأغلقت الشرطة الميناء.')
    await page.getByRole('button', { name: t('exchange.make') }).click()
    await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
    await doubleClickOn(page, page.locator('[data-side=original][data-segment]').nth(1), 'الشرطة')
    await page.keyboard.press('e')
    await expect(page.locator('[data-save]')).toHaveText(t('storage.saved.page'))
    await expectAccessible(page, `an article in memory (${language})`, '.shell-keeping')

    const leaving = page.waitForEvent('dialog')
    void page.close({ runBeforeUnload: true })
    const question = await leaving
    expect(question.type()).toBe('beforeunload')
    await question.dismiss()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      banner(page).getByRole('button', { name: t('storage.banner.exportOpen') }).click(),
    ])
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { records: Parameters<typeof recordsOf>[0] }
    expect(recordsOf(file.records, 'annotation')).toHaveLength(1)
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => context.pages().length).toBe(0)
  })

test('where only the database is blocked, the word is not Saved, and what is done is there after a reload', async ({ page }) => {
  const t = words('en')
  await block(page, 'indexedDB')
  await importArticle(page, small)
  await expect(banner(page)).toContainText(t('storage.banner.fleeting.what'))
  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await expect(page.locator('[data-save]')).toHaveText(t('storage.saved.fleeting'))
  await page.reload()
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
})

test('data of the site that are deleted while an article is open: it is saved again, and typing goes on', async ({ page }) => {
  const t = words('en')
  await importArticle(page, small)
  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await saved(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'local_storage,indexeddb' })
  await expect(page.locator('[data-note=rewritten]')).toContainText(t('storage.note.rewritten', { title: isolated('ميناء طرابلس') }), { timeout: 15_000 })
  await doubleClickOn(page, segment(page, 'original'), 'الشرطة')
  await page.keyboard.press('s')
  await saved(page)
  await expectAccessible(page, 'a note on the store', '.shell-notes')
  await page.getByRole('button', { name: t('storage.note.close') }).click()
  await expect(page.locator('[data-note]')).toHaveCount(0)
  await page.reload()
  await expect.poll(async () => (await painted(page)).map(paint => paint.text).sort()).toEqual(['Tripoli', 'الشرطة'])
})

test('a full local storage is met by nobody: the article moves to the larger store, and the library says so', async ({ page }) => {
  const t = words('en')
  await importArticle(page, small)
  await saved(page)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('hashiya:article:article-under-test') !== null)).toBe(true)
  await page.evaluate(() => {
    let size = 4_000_000
    for (let n = 0; size > 500; n++)
      try {
        localStorage.setItem(`other:${n}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
  })
  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await saved(page)
  await expect(page.locator('[data-note=moved]')).toContainText(t('storage.note.moved', { title: isolated('ميناء طرابلس') }))
  expect(await page.evaluate(() => localStorage.getItem('hashiya:article:article-under-test'))).toBeNull()
  await page.goto('./')
  await expect(page.getByText(t('storage.place.database'))).toBeVisible()
  const meter = page.getByRole('meter', { name: t('storage.room.local') })
  expect(Number(await meter.getAttribute('aria-valuenow'))).toBeGreaterThan(5_000_000)
  await expect(page.getByText(t('storage.room.moving'))).toBeVisible()
  await page.getByRole('listitem').filter({ hasText: 'The port of Tripoli' }).getByRole('link').click()
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
})

for (const language of languagesFrom('ar'))
  test(`a damaged entry is set aside, the article put together, and what was found is handed out untouched (${language})`, async ({ page }) => {
    const t = words(language)
    await importArticle(page, { ...small, marks: [{ id: 'a', on: [{ side: 'rendering', words: 'Tripoli' }] }] }, { interfaceLanguage: language })
    await saved(page)
    const key = 'hashiya:article:article-under-test'
    await expect.poll(() => page.evaluate(key => localStorage.getItem(key), key)).not.toBeNull()
    await page.goto('about:blank')
    await page.goto('./#/')
    const raw = await page.evaluate(key => {
      const raw = `${localStorage.getItem(key)!.slice(0, 300)}\ud83d`
      localStorage.setItem(key, raw)
      return raw
    }, key)
    await page.goto('./#/article/article-under-test')
    await expect(page.locator('[data-note=rebuilt]')).toContainText(t('storage.rebuilt.journal'))
    await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
    await page.getByRole('link', { name: t('storage.note.toSetAside') }).click()
    const aside = page.getByRole('region', { name: t('storage.aside.title') })
    await expect(aside).toContainText(t('storage.missing.nothing'))
    await expectAccessible(page, `the library with something set aside (${language})`)
    const [download] = await Promise.all([page.waitForEvent('download'), aside.getByRole('button', { name: t('storage.aside.downloadOf', { title: isolated('ميناء طرابلس') }) }).click()])
    expect(await readFile(await download.path(), 'utf8')).toBe(raw.replace('\ud83d', '\\ud83d'))
    await aside.getByRole('button', { name: t('storage.aside.forgetOf', { title: isolated('ميناء طرابلس') }) }).click()
    await page.getByRole('dialog').getByRole('button', { name: t('library.erase.confirm') }).click()
    await expect(aside).toHaveCount(0)
  })

test('an article of a newer version is handed out as it is stored; a row of the library hands out its article', async ({ page }) => {
  const t = words('en')
  await importArticle(page, small)
  const newer = '{"format":"hashiya","schemaVersion":7,"seq":9,"touchedAt":"2030-01-01T00:00:00Z","records":[{"shape":"unheard of"}]}'
  await page.goto('./#/')
  await page.evaluate(raw => localStorage.setItem('hashiya:article:from-later', raw), newer)
  await page.reload()
  const [raw] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t('faults.download') }).click()])
  expect(await readFile(await raw.path(), 'utf8')).toBe(newer)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t('storage.exportOf', { title: isolated('ميناء طرابلس') }) }).click()])
  expect(file.suggestedFilename()).toBe('ميناء طرابلس.hashiya.json')
})
