// Files that are not what they should be: each fault is said with its place, the good part is kept, nothing saved is touched.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { projectFolder } from '../tools/node-version.mjs'
import { chooseFiles, exportFile, recordsOf, spansWithText } from './support/article-file.ts'
import { bilingual } from './support/bilingual.ts'
import { prefer, saved, segment } from './support/open.ts'
import { words } from './support/words.ts'

const t = words('en')
const badFile = (name: string) => readFile(join(projectFolder, `fixtures/bad/${name}.hashiya.json`))
const own = JSON.stringify(bilingual({ id: 'own', ar: ['مقالي', 'غرق القارب'], en: ['My article', 'The boat sank'], marks: [{ id: 'm', on: [{ side: 'rendering', words: 'boat' }] }] }))

/** Everything that this browser keeps of articles. */
const stored = (page: Page): Promise<string> => page.evaluate(async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('hashiya')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const rows = await Promise.all(['journal', 'snapshots'].map(store => new Promise(resolve => {
    const request = database.transaction(store).objectStore(store).getAll()
    request.onsuccess = () => resolve(request.result)
  })))
  database.close()
  const local = Object.entries(localStorage).filter(([key]) => key !== 'hashiya:settings').sort()
  return JSON.stringify({ rows, local })
})

/** A library with one article of somebody's own, everything written that was to be written. */
async function openLibrary(page: Page): Promise<string> {
  await prefer(page, {})
  await page.goto('./')
  await chooseFiles(page, { 'own.hashiya.json': own })
  await page.getByRole('dialog').getByRole('link', { name: t('library.import.open') }).click()
  await saved(page)
  await page.goto('./#/')
  await page.reload()
  await expect(page.getByRole('link', { name: 'My article' })).toBeVisible()
  const before = await stored(page)
  expect(before).toContain('The boat sank')
  return before
}

interface BadFile {
  readonly what: string
  readonly name?: string
  readonly content: () => string | Buffer | Promise<Buffer>
  /** What is said, the place included. */
  readonly says: readonly string[]
}

const badFiles: readonly BadFile[] = [
  { what: 'an empty file', content: () => '', says: [t('faults.empty-file.what')] },
  { what: 'a file that is no JSON', content: () => '{"format": "hashiya",\n  oops', says: [t('faults.not-json.what'), t('faults.line', { line: 2, column: 3 })] },
  { what: 'JSON of another program', content: () => '{"articles": []}', says: [t('faults.not-hashiya.what')] },
  { what: 'parts without an article', content: () => '{"format":"hashiya","schemaVersion":1,"records":[]}', says: [t('faults.no-article.what')] },
  { what: 'a file of a newer version', content: () => badFile('newer-version'), says: [t('faults.newer.what', { schemaVersion: 99 })] },
  { what: 'bytes that are no UTF-8', content: () => Buffer.concat([Buffer.from('{"format":\n"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]), says: [t('faults.invalid-utf8.what'), t('faults.byte', { byte: 13, line: 2 })] },
  { what: 'a file cut off in the middle', content: () => badFile('truncated'), says: [t('faults.truncated.what'), t('faults.line', { line: 11, column: 91 }), t('library.import.rescued')] },
  { what: 'a kind of file that is not known', name: 'article.docx', content: () => 'PK', says: [t('faults.unknown-kind.what')] },
]

test('files that are no article of ours are refused in words, and nothing saved is touched', async ({ page }) => {
  const before = await openLibrary(page)
  for (const { what, name = 'bad.hashiya.json', content, says } of badFiles)
    await test.step(what, async () => {
      await chooseFiles(page, { [name]: await content() })
      const report = page.getByRole('dialog', { name: t('library.import.title') })
      await expect(report.getByRole('heading', { name })).toBeVisible()
      for (const sentence of says) await expect(report).toContainText(sentence)
      expect(await stored(page)).toBe(before)
      if (what.includes('cut off')) await report.getByRole('button', { name: t('library.import.leave') }).click()
      await expect(report.getByRole('button', { name: t('library.import.leave') })).toHaveCount(0)
      await report.getByRole('button', { name: t('library.import.done') }).click()
      expect(await stored(page)).toBe(before)
    })
})

test('the part of a cut file that could be read comes in when asked for', async ({ page }) => {
  await openLibrary(page)
  await chooseFiles(page, { 'cut.hashiya.json': await badFile('truncated') })
  const report = page.getByRole('dialog')
  await report.getByRole('button', { name: t('library.import.rescue') }).click()
  await report.getByRole('link', { name: t('library.import.open') }).click()
  const { records } = await exportFile(page)
  expect(recordsOf(records, 'segment').map(one => one.text)).toEqual(['افتتحت بلدية صور مكتبة ثالثة يوم السبت.', 'The municipality of Tyre opened a third library on Saturday.'])
  for (const span of spansWithText(records)) expect(span.there).toBe(span.exact)
})

test('marks off their words come in mended and are listed with their place in the file', async ({ page }) => {
  await openLibrary(page)
  await chooseFiles(page, { 'off.hashiya.json': await badFile('anchor-off-text') })
  const report = page.getByRole('dialog')
  await expect(report.locator('[data-pointer^="/records/4/"]')).toContainText(t('faults.refused.anchor-moved'))
  await expect(report.locator('[data-pointer^="/records/5/"]')).toContainText(t('faults.refused.anchor-off-text'))
  await report.getByRole('link', { name: t('library.import.open') }).click()
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
  expect(spansWithText((await exportFile(page)).records).map(span => `${span.exact} ${span.status}`).sort()).toEqual(['Tyre anchored', 'third anchored', 'رابعة orphaned', 'صور anchored'])
})

test('keys of prototypes do no harm, and their records are refused', async ({ page }) => {
  await openLibrary(page)
  await chooseFiles(page, { 'proto.hashiya.json': await badFile('prototype-keys') })
  const report = page.getByRole('dialog')
  await expect(report.locator('[data-pointer^="/records/4"]')).toContainText(t('faults.refused.unknown-field'))
  await expect(report.locator('[data-pointer^="/records/6"]')).toContainText(t('faults.refused.unknown-field'))
  expect(await page.evaluate(() => ['isAdmin' in {}, 'isAdmin' in [], 'isAdmin' in Object])).toEqual([false, false, false])
  await report.getByRole('link', { name: t('library.import.open') }).click()
  const { records, text } = await exportFile(page)
  expect(text).not.toContain('isAdmin')
  expect(recordsOf(records, 'annotation').map(one => one.id)).toEqual(['mark-library'])
})

test('half characters in a file are replaced, and the report says where', async ({ page }) => {
  await openLibrary(page)
  const file = JSON.stringify(bilingual({ id: 'half', ar: ['نصف', 'غرق'], en: ['Half', 'It sank'] })).replace('It sank', 'It \\ud83d sank')
  await chooseFiles(page, { 'half.hashiya.json': file })
  const report = page.getByRole('dialog')
  await expect(report.locator('[data-pointer*="/text"]')).toContainText(t('faults.refused.lone-surrogate'))
  await report.getByRole('link', { name: t('library.import.open') }).click()
  await expect(segment(page, 'rendering')).toHaveText('It \ufffd sank')
})

test('another version of an article asks before it replaces anything', async ({ page }) => {
  const before = await openLibrary(page)
  await chooseFiles(page, { 'own.hashiya.json': own.replace('The boat sank', 'Another boat sank').replace(/"annotation","id":"m"/, '"annotation","id":"n"').replaceAll('"start":4,"end":8', '"start":8,"end":12').replaceAll('"prefix":"The "', '"prefix":"Another "') })
  const report = page.getByRole('dialog')
  await expect(report).toContainText(t('library.import.exists'))
  await expect(report).toContainText(t('library.import.replaceLoss', { count: 1 }))
  expect(await stored(page)).toBe(before)
  await report.getByRole('button', { name: t('library.import.leave') }).click()
  await expect(report).toContainText(t('library.import.left'))
  expect(await stored(page)).toBe(before)
})
