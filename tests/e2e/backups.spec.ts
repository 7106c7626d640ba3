// Copies of an article, the whole library in one file and back, the bin, and files of a library that are not what they
// should be.

import { readFile, writeFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { chooseFiles, exportFile, recordsOf } from './support/article-file.ts'
import { expectAccessible } from './support/axe.ts'
import { bilingual, type Bilingual } from './support/bilingual.ts'
import { prefer, saved, segment } from './support/open.ts'
import { languagesFrom, isolated, words, type Words } from './support/words.ts'

const t = words('en')
const port: Bilingual = {
  id: 'port', ar: ['ميناء صور', 'عاد الصيادون إلى الميناء.'], en: ['The port of Tyre', 'The fishermen returned to the port.'],
  marks: [
    { id: 'fishermen', kind: 'claim', on: [{ side: 'original', words: 'الصيادون' }, { side: 'rendering', words: 'fishermen' }] },
    { id: 'place', on: [{ side: 'rendering', words: 'port' }] },
  ],
}
const mill: Bilingual = { id: 'mill', ar: ['طاحونة القرية', 'توقفت الطاحونة.'], en: ['The mill', 'The mill stopped.'] }
const fileOf = (article: Bilingual) => JSON.stringify(bilingual(article))
const rowOf = (page: Page, title: string): Locator => page.getByRole('listitem').filter({ hasText: title }).first()

async function library(page: Page, articles: readonly Bilingual[], settings = {}): Promise<void> {
  await prefer(page, settings)
  await page.goto('./')
  await expect(page.locator('main a[href*="#/"]').first()).toBeVisible({ timeout: 20_000 })
  await chooseFiles(page, Object.fromEntries(articles.map(article => [`${article.id}.hashiya.json`, fileOf(article)])))
  await page.getByRole('dialog').getByRole('button').last().click()
  for (const { ar } of articles) await expect(rowOf(page, ar[0]!)).toBeVisible()
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`./#/article/${id}`)
  await expect(segment(page, 'rendering')).toBeVisible()
}

/** Deletes the claim and rewrites the beginning of its sentence. */
async function work(page: Page): Promise<void> {
  await page.goto('./#/article/port/annotation/fishermen')
  await expect(segment(page, 'rendering')).toBeVisible()
  await expect(page.locator('.tagging-inspector, .panel').first()).toContainText('fishermen')
  await page.keyboard.press('Delete')
  await segment(page, 'rendering').click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Home')
  await page.keyboard.type('All ')
  await page.keyboard.press('Escape')
  await expect(segment(page, 'rendering')).toHaveText('All The fishermen returned to the port.')
  await saved(page)
}

async function openCopies(page: Page, t: Words): Promise<Locator> {
  await page.getByRole('button', { name: t('backups.copies.of', { title: isolated('ميناء صور') }) }).click()
  const dialog = page.getByRole('dialog', { name: t('backups.copies.title') })
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  return dialog
}

async function backUp(page: Page, t: Words): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t('backups.write.open') }).click()])
  const text = await readFile(await download.path(), 'utf8')
  await page.keyboard.press('Escape')
  return { name: download.suggestedFilename(), text }
}

for (const interfaceLanguage of languagesFrom('ar'))
  test(`a copy made while somebody worked shows what restoring changes, and restores it (${interfaceLanguage})`, async ({ page }) => {
    const t = words(interfaceLanguage)
    await library(page, [port], { interfaceLanguage })
    await work(page)
    await page.goto('./#/')
    const dialog = await openCopies(page, t)
    const copy = dialog.locator('[data-reason="time"]')
    await expect(copy).toContainText(t('backups.difference.back', { count: 1 }))
    await copy.getByRole('button').first().click()
    await expect(copy.locator('[data-part="back"] .backups-marks')).toContainText('fishermen')
    await expect(copy.locator('[data-version="present"]')).toContainText('All The fishermen')
    await expect(copy.locator('[data-version="copy"]')).toContainText('The fishermen returned')
    await expectAccessible(page, `copies, ${interfaceLanguage}`, 'dialog')
    await copy.getByRole('button', { name: t('backups.preview.restore') }).click()
    await expect(dialog.getByRole('status').first()).toContainText(t('backups.outcome.restored'))
    await expect(dialog.locator('[data-reason="restore"]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await open(page, 'port')
    await expect(segment(page, 'rendering')).toHaveText('The fishermen returned to the port.')
    expect(recordsOf((await exportFile(page)).records, 'annotation').map(one => one.id).sort()).toEqual(['fishermen', 'place'])
  })

test('restoring the open article is one step, and undo takes it back', async ({ page }) => {
  await library(page, [port])
  await work(page)
  await page.getByRole('button', { name: t('shell.menu') }).click()
  await page.getByRole('menuitem', { name: t('command.showCopies') }).click()
  const dialog = page.getByRole('dialog', { name: t('backups.copies.title') })
  await dialog.locator('[data-reason="time"]').getByRole('button').first().click()
  await dialog.getByRole('button', { name: t('backups.preview.restore') }).click()
  await expect(dialog.locator('[data-outcome="restored"]')).toBeVisible()
  await expect(segment(page, 'rendering')).toHaveText('The fishermen returned to the port.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(segment(page, 'rendering')).toHaveText('All The fishermen returned to the port.')
})

test('a copy can become an article of its own, and leaves the one that is there', async ({ page }) => {
  await library(page, [port])
  await work(page)
  await page.goto('./#/')
  const dialog = await openCopies(page, t)
  await dialog.locator('[data-reason="time"]').getByRole('button').first().click()
  await dialog.getByRole('button', { name: t('backups.preview.asNew') }).click()
  await dialog.getByRole('link', { name: t('library.import.open') }).click()
  await expect(segment(page, 'rendering')).toHaveText('The fishermen returned to the port.')
  await page.goto('./#/')
  await expect(page.getByRole('listitem').filter({ hasText: 'The port of Tyre' })).toHaveCount(2)
})

for (const interfaceLanguage of languagesFrom('en'))
  test(`the library goes to one file and comes back, each article as somebody chooses (${interfaceLanguage})`, async ({ page }) => {
    const t = words(interfaceLanguage)
    await library(page, [port, mill], { interfaceLanguage })
    const { name, text } = await backUp(page, t)
    expect(name).toMatch(/^hashiya-library-\d{4}-\d\d-\d\d\.json$/)
    expect(JSON.parse(text)).toMatchObject({ format: 'hashiya-library', schemaVersion: 1, articles: [{ format: 'hashiya' }, { format: 'hashiya' }] })
    await work(page)
    await page.goto('./#/')
    await chooseFiles(page, { 'library.json': text })
    const dialog = page.getByRole('dialog', { name: t('backups.read.title') })
    await expect(dialog).toContainText(t('backups.read.holds', { count: 2 }))
    await expect(dialog.locator('[data-standing="same"] summary')).toContainText(t('backups.standing.same.title', { count: 1 }))
    const other = dialog.locator('[data-standing="other"]')
    await expect(other).toContainText(t('backups.difference.back', { count: 1 }))
    await expectAccessible(page, `reading back, ${interfaceLanguage}`, 'dialog')
    await other.getByRole('combobox').selectOption({ label: t('backups.choice.replace') })
    await dialog.getByRole('button', { name: t('backups.read.bringIn', { count: 1 }) }).click()
    await expect(dialog).toContainText(t('backups.result.replaced', { count: 1 }))
    await expect(dialog).toContainText(t('backups.result.skipped', { count: 1 }))
    await dialog.getByRole('button', { name: t('library.import.done') }).click()
    await expect((await openCopies(page, t)).locator('[data-reason="import"]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await open(page, 'port')
    await expect(segment(page, 'rendering')).toHaveText('The fishermen returned to the port.')
  })

test('the bin is emptied after a question that says what goes, and its file brings all of it back', async ({ page }) => {
  await library(page, [port, mill])
  const { text } = await backUp(page, t)
  for (const title of ['ميناء صور', 'طاحونة القرية']) await page.getByRole('button', { name: t('library.deleteOf', { title: isolated(title) }) }).click()
  await page.getByText(t('library.bin.title'), { exact: false }).first().click()
  await page.getByRole('button', { name: t('backups.bin.empty') }).click()
  const question = page.getByRole('dialog', { name: t('backups.bin.title') })
  await expect(question).toContainText(t('backups.bin.text', { count: 2 }))
  await expectAccessible(page, 'emptying the bin', 'dialog')
  await question.getByRole('button', { name: t('backups.bin.confirm') }).click()
  await expect(page.getByRole('heading', { name: t('library.welcome.title') })).toBeVisible()
  await chooseFiles(page, { 'library.json': text })
  await page.getByRole('button', { name: t('backups.read.bringIn', { count: 2 }) }).click()
  await expect(page.getByRole('dialog')).toContainText(t('backups.result.added', { count: 2 }))
  await page.getByRole('button', { name: t('library.import.done') }).click()
  await expect(rowOf(page, 'The mill')).toBeVisible()
  await expect(rowOf(page, 'The port of Tyre')).toBeVisible()
})

test('files of a library that are not what they should be are told in words, and their whole articles come in', async ({ page }, testInfo) => {
  await library(page, [mill])
  const articles = [port, { ...mill, id: 'quay' }].map(fileOf)
  const file = (version: number, ...all: string[]) => `{"format":"hashiya-library","schemaVersion":${version},"exportedAt":"2026-01-05T09:00:00.000Z","articles":[\n${all.join(',\n')}]}`
  const dialog = page.getByRole('dialog', { name: t('backups.read.title') })
  for (const [content, says] of [
    [file(9, ...articles), t('faults.newer.what', { schemaVersion: 9 })],
    [file(1), t('faults.empty-library.what')],
    [`${file(1, ...articles).slice(0, -2)}oops`, t('faults.not-json.what')],
  ] as const) {
    await chooseFiles(page, { 'library.json': content })
    await expect(dialog).toContainText(says)
    await page.keyboard.press('Escape')
  }
  await chooseFiles(page, { 'notes.json': '{"format":"notes","articles":[]}' })
  await expect(page.getByRole('dialog', { name: t('library.import.title') })).toContainText(t('faults.not-hashiya.what'))
  await page.keyboard.press('Escape')
  const huge = testInfo.outputPath('huge.json')
  await writeFile(huge, Buffer.alloc(100_000_000, ' '))
  await page.locator('input[type=file]').first().setInputFiles(huge)
  await expect(page.getByRole('dialog', { name: t('library.import.title') })).toContainText(t('faults.too-large-file.what', { size: 100, limit: 50 }))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listitem').filter({ hasText: 'The port' })).toHaveCount(0)

  const whole = file(1, ...articles)
  await chooseFiles(page, { 'cut.json': whole.slice(0, whole.lastIndexOf('"type":"segment"')) })
  await expect(dialog).toContainText(t('faults.truncated.what'))
  await dialog.getByRole('button', { name: t('backups.read.bringIn', { count: 1 }) }).click()
  await expect(dialog).toContainText(t('backups.result.added', { count: 1 }))
  await dialog.getByRole('button', { name: t('library.import.done') }).click()
  await expect(rowOf(page, 'The port of Tyre')).toBeVisible()

  await chooseFiles(page, { 'twice.json': file(1, ...articles.slice(1), articles[1]!.replace('The mill stopped', 'The mill turned').replace('"kind":"claim"', '"kind":"rumour"')) })
  await expect(dialog.locator('[data-standing="twice"]')).toContainText(t('backups.standing.twice.text'))
  await dialog.getByRole('button', { name: t('backups.read.bringIn', { count: 2 }) }).click()
  await expect(dialog).toContainText(t('backups.result.added-beside', { count: 1 }))
})

test('a paste of ten megabytes is refused in words, and the box stays as it was', async ({ page }) => {
  await prefer(page, {})
  await page.goto('./#/new')
  const box = page.locator('[data-side="original"] textarea')
  await box.fill('عاد الصيادون.')
  const took = await box.evaluate(element => {
    const data = new DataTransfer()
    data.setData('text/plain', 'عاد الصيادون إلى الميناء. '.repeat(400_000))
    const began = performance.now()
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    return performance.now() - began
  })
  expect(took).toBeLessThan(2_000)
  await expect(page.locator('[data-fault="too-large"]')).toBeVisible()
  await expect(box).toHaveValue('عاد الصيادون.')
})
