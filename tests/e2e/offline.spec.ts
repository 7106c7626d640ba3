// Without a network, and through a change of version: nothing is missing, nothing is interrupted, nothing is lost.

import { expect, test as base, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../tools/node-version.mjs'
import { expectAccessible } from './support/axe.ts'
import { bilingual } from './support/bilingual.ts'
import { press } from './support/keyboard.ts'
import { openArticle, painted, prefer, saved, segment } from './support/open.ts'
import { serveBuild, type StaticServer } from './support/static-server.ts'
import { clickOn, doubleClickOn } from './support/text-pointing.ts'
import { languagesFrom, words } from './support/words.ts'

const test = base.extend<{ server: StaticServer }>({
  server: async ({}, provide) => { // oxlint-disable-line no-empty-pattern
    const server = await serveBuild()
    await provide(server)
    await server.remove()
  },
  baseURL: async ({ server }, provide) => provide(server.address),
})
test.use({ serviceWorkers: 'allow' })

const t = words('en')
const article = { ar: ['عنوان', 'أغلقت الشرطة ميناء طرابلس'], en: ['Title', 'Police closed the port of Tripoli'] }
const line = (page: Page) => page.locator('.version-notice')
const buildOf = (page: Page) => page.locator('meta[name=build]').getAttribute('content', { timeout: 500 }).catch(() => null)

/** Fetching a whole build and changing over to it takes a busy machine a while. */
const slowly = { timeout: 30_000 }

/** Opens the article and waits until everything is kept here. */
async function visitFirst(page: Page, settings = {}): Promise<void> {
  await openArticle(page, article, settings, { suggests: true })
  await expect(page.locator('[data-version=ready]')).toBeVisible(slowly)
}

/** Has the tab look for another version, as it does by itself when it is shown again. */
const lookForVersions = (page: Page): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())

for (const interfaceLanguage of languagesFrom('ar'))
  test(`after the first visit every part opens without a server (${interfaceLanguage})`, async ({ page, server, context }) => {
    const t = words(interfaceLanguage), other = words(interfaceLanguage === 'ar' ? 'en' : 'ar')
    const faults: string[] = []
    page.on('pageerror', error => faults.push(String(error)))
    await visitFirst(page, { interfaceLanguage })
    await expect(line(page)).toContainText(t('updates.ready'))
    await expectAccessible(page, 'ready to work offline', '.version-notices')
    await server.stop()
    await context.setOffline(true)

    await page.reload()
    await expect(segment(page, 'rendering')).toHaveText(article.en[1]!)
    await expect(page.getByText(t('updates.offline'), { exact: true })).toBeVisible()
    await expect(line(page)).toBeHidden()
    await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
    await page.keyboard.press('e')
    await saved(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    expect(download.suggestedFilename()).toMatch(/\.hashiya\.json$/)
    await page.getByRole('button', { name: t('shell.menu') }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
    for (const command of ['showKeys', 'openSettings']) {
      await page.getByRole('button', { name: t(`command.${command}`), exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
    }
    await page.goto('./#/new')
    await page.getByRole('textbox', { name: t('exchange.side.original') }).fill('عنوان\n\nأغلقت الشرطة الميناء. وصلت السفينة.')
    await expect(page.locator('.exchange-preview li').first()).toBeVisible()
    await page.getByRole('button', { name: t('exchange.make') }).click()
    await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
    await page.goto('./#/')
    await page.getByRole('button', { name: t('library.openSample') }).click()
    await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(30)
    await page.getByRole('button', { name: interfaceLanguage === 'ar' ? 'English' : 'العربية' }).click()
    await expect(page.getByRole('button', { name: other('shell.menu') })).toBeVisible()
    expect(await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(font => font.status === 'error').length
    })).toBe(0)
    await context.setOffline(false)
    await expect(page.getByText(other('updates.offline'), { exact: true })).toBeHidden()
    expect(faults).toEqual([])
  })

test('a new version is offered while somebody types, takes nothing away, and opens on a click with everything saved', async ({ page, server }) => {
  await visitFirst(page)
  await clickOn(page, segment(page, 'rendering'), 'Police')
  await press(page, 'F2', 'Control+End')
  await page.keyboard.type(' this morning')
  server.deploy({ mark: 'second', changedScript: 'SettingsDialog' })
  await lookForVersions(page)
  const typing = page.keyboard.type(', and opened it again at noon when the storm was over', { delay: 20 })
  await expect(line(page)).toContainText(t('updates.offered'))
  await typing
  await expect(segment(page, 'rendering')).toHaveText(`${article.en[1]} this morning, and opened it again at noon when the storm was over`)
  await expectAccessible(page, 'a new version waits', '.version-notices')
  expect(await buildOf(page)).toBeNull()

  // What this version loads late is gone from the server by now.
  await press(page, 'Escape')
  await page.getByRole('button', { name: t('command.openSettings'), exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(segment(page, 'rendering')).toContainText('the storm was over')
  expect(await buildOf(page)).toBeNull()

  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await line(page).getByRole('button', { name: t('updates.use') }).click()
  await expect.poll(() => buildOf(page), slowly).toBe('second')
  await expect(segment(page, 'rendering')).toContainText('the storm was over')
  await expect.poll(async () => (await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
  await server.stop()
  await page.getByRole('button', { name: t('command.openSettings'), exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('the new version waits for work that is not saved, and the wish can be taken back', async ({ page, server }) => {
  await page.addInitScript(() => {
    const real = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...args) {
      if (document.documentElement.dataset.disk === 'broken') throw new DOMException('No room', 'QuotaExceededError')
      return real.apply(this, args)
    }
  })
  await visitFirst(page)
  server.deploy({ mark: 'second' })
  await lookForVersions(page)
  await page.evaluate(() => { document.documentElement.dataset.disk = 'broken' })
  await doubleClickOn(page, segment(page, 'rendering'), 'Tripoli')
  await page.keyboard.press('e')
  await expect(page.locator('[data-save=failed]')).toBeVisible()
  await line(page).getByRole('button', { name: t('updates.use') }).click()
  await expect(line(page)).toContainText(t('updates.saving'))
  await line(page).getByRole('button', { name: t('updates.cancel') }).click()
  await expect(line(page)).toBeHidden()
  await page.evaluate(() => { document.documentElement.dataset.disk = 'whole' })
  await page.getByRole('alert').getByRole('button', { name: t('shell.save.again') }).click()
  await saved(page)
  expect(await buildOf(page)).toBeNull()
  expect((await painted(page)).map(paint => paint.text)).toEqual(['Tripoli'])
})

test('a text that no article was made of yet holds the new version back', async ({ page, server }) => {
  await visitFirst(page)
  await page.goto('./#/new')
  const text = page.getByRole('textbox', { name: t('exchange.side.original') })
  await text.fill('عنوان\n\nأغلقت الشرطة الميناء.')
  server.deploy({ mark: 'second' })
  await lookForVersions(page)
  await line(page).getByRole('button', { name: t('updates.use') }).click()
  await expect(line(page)).toContainText(t('updates.unfinished'))
  await expect(text).toHaveValue('عنوان\n\nأغلقت الشرطة الميناء.')
  expect(await buildOf(page)).toBeNull()
  await page.getByRole('button', { name: t('exchange.make') }).click()
  await expect.poll(() => buildOf(page), slowly).toBe('second')
  await expect(page.locator('.reader [data-segment]').first()).toBeVisible()
})

test('another tab is told, keeps its own parts, and changes over only when it is asked', async ({ page, server, context }) => {
  await visitFirst(page)
  const other = await context.newPage()
  await prefer(other, {})
  await other.goto('./#/new')
  const text = other.getByRole('textbox', { name: t('exchange.side.original') })
  await text.fill('عنوان')
  await expect(other.locator('[data-version]')).toBeAttached()
  server.deploy({ mark: 'second', changedScript: 'KeySheet' })
  await lookForVersions(page)
  await expect(line(other)).toContainText(t('updates.offered'))
  await line(page).getByRole('button', { name: t('updates.use') }).click()
  await expect.poll(() => buildOf(page), slowly).toBe('second')
  await expect(line(other)).toContainText(t('updates.behind'))
  await expect(text).toHaveValue('عنوان')
  await other.getByRole('button', { name: t('command.showKeys'), exact: true }).click()
  await expect(other.getByRole('dialog')).toBeVisible()
  await other.keyboard.press('Escape')
  expect(server.missed).toEqual([])
  await text.fill('')
  await line(other).getByRole('button', { name: t('updates.use') }).click()
  await expect.poll(() => buildOf(other), slowly).toBe('second')

  // Nobody needs the first version any more.
  await expect.poll(() => other.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    registration.active?.postMessage('sweep')
    return (await caches.keys()).length
  })).toBe(1)
})

test('a build that is not whole on the server is never taken, and every file of the one before is kept that a part may ask for', async ({ page, server }) => {
  await visitFirst(page)
  server.deploy({ mark: 'second', without: 'SettingsDialog' })
  await lookForVersions(page)
  await expect.poll(() => server.missed.join()).toContain('SettingsDialog')
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null)).toBeNull()
  await expect(line(page)).not.toContainText(t('updates.offered'))
  await page.reload()
  await expect(segment(page, 'rendering')).toHaveText(article.en[1]!)
  expect(await buildOf(page)).toBeNull()
  const parts = Object.values(JSON.parse(readFileSync(join(projectFolder, 'dist/.vite/manifest.json'), 'utf8')) as Record<string, { file: string; css?: string[] }>)
    .flatMap(({ file, css = [] }) => [file, ...css]).filter(file => !/service-worker|\.woff$/.test(file))
  expect(parts.length).toBeGreaterThan(20)
  await server.stop()
  expect(await page.evaluate(async parts => {
    const missing: string[] = []
    for (const part of parts) if (!(await fetch(part).then(answer => answer.ok, () => false))) missing.push(part)
    return missing
  }, parts)).toEqual([])
})

test('the browser finds nothing wrong with the manifest, and its pictures are there', async ({ page, server, request }) => {
  await page.goto('./')
  const session = await page.context().newCDPSession(page)
  const { errors, data, url } = await session.send('Page.getAppManifest') as { errors: unknown[]; data: string; url: string }
  expect(errors).toEqual([])
  const manifest = JSON.parse(data) as { name: string; lang: string; dir: string; display: string; icons: { src: string; sizes: string; purpose?: string }[]; shortcuts: { url: string }[] }
  expect(manifest).toMatchObject({ name: 'حاشية Hashiya', lang: 'ar', dir: 'auto', display: 'standalone' })
  for (const { src, sizes } of manifest.icons) {
    const answer = await request.get(new URL(src, url).href)
    expect(answer.ok(), src).toBe(true)
    const body = await answer.body()
    if (src.endsWith('.png')) expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`, src).toBe(sizes)
  }
  expect(manifest.icons.filter(icon => icon.purpose === 'maskable').map(icon => icon.sizes)).toEqual(['192x192', '512x512'])
  for (const { url: place } of manifest.shortcuts) expect(new URL(place, url).href).toContain(server.address)
})

test('files that the desktop opens come into the library', async ({ page }) => {
  await page.addInitScript(() => {
    const queue = { setConsumer(consumer: (params: unknown) => void) { (window as unknown as { launch: unknown }).launch = consumer } }
    Object.defineProperty(window, 'launchQueue', { value: queue })
  })
  await openArticle(page, article)
  await page.evaluate(text => {
    const launch = (window as unknown as { launch(params: unknown): void }).launch
    launch({ targetURL: location.origin, files: [{ getFile: () => Promise.resolve(new File([text], 'port.hashiya.json')) }, { getFile: () => Promise.reject(new DOMException('It is gone', 'NotFoundError')) }] })
  }, JSON.stringify(bilingual({ id: 'from-the-desktop', ar: ['ميناء'], en: ['The port of Sidon'] })))
  await expect(page.getByRole('dialog')).toContainText('port.hashiya.json')
  await page.getByRole('dialog').getByRole('button', { name: t('library.import.done') }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'The port of Sidon' })).toBeVisible()
  await page.evaluate(() => (window as unknown as { launch(params: unknown): void }).launch({ targetURL: `${location.origin}/#/new`, files: [] }))
  await expect(page.getByRole('heading', { name: t('exchange.title') })).toBeVisible()
})

test('installing is offered where the browser offers it, and asked for once', async ({ page }) => {
  await openArticle(page, article)
  const offer = () => page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: () => Promise.resolve(document.documentElement.dataset.asked = 'yes') })
    dispatchEvent(event)
    return event.defaultPrevented
  })
  const item = page.getByRole('menuitem', { name: t('command.install') })
  await page.getByRole('button', { name: t('shell.menu') }).click()
  await expect(item).toBeDisabled()
  await page.keyboard.press('Escape')
  expect(await offer()).toBe(true)
  await page.getByRole('button', { name: t('shell.menu') }).click()
  await item.click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes')
  await page.getByRole('button', { name: t('shell.menu') }).click()
  await expect(item).toBeDisabled()
})
