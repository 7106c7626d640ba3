// Visits to the pages that are measured: each kind of page with its address, its way to the article and its first screen.

import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { projectFolder } from '../tools/node-version.mjs'

const viewport = { width: 1440, height: 900 }
const settings = { interfaceLanguage: 'en', theme: 'light', numerals: 'latn', annotator: 'Bench', typeSize: 100, lineHeight: 100, columnsSwapped: false, hiddenSide: null }

/** Long enough for a page to come to rest after it was loaded, milliseconds. */
const rest = 400
export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

/** One browser with one profile on disk for everything, so that stored articles are read as they are on a person's machine. */
export async function openBrowser(profileFolder, options) {
  const context = await chromium.launchPersistentContext(profileFolder, { ...options, viewport, locale: 'en-US', serviceWorkers: 'block' })
  await context.addInitScript({ path: join(projectFolder, 'tests/bench/probe.js') })
  await context.addInitScript(state => {
    if (location.protocol === 'http:' && !localStorage.getItem('hashiya:settings')) localStorage.setItem('hashiya:settings', JSON.stringify({ state, version: 1 }))
  }, settings)
  return context
}

/** The kinds of page; `probe` says how the probe finds their marks. */
export function pageKinds(application, pages) {
  return {
    app: { probe: 'app', address: application, link: id => `a.library-open[href$="/${id}"]`, name: 'Hashiya' },
    plain: { probe: 'plain', address: `${pages}plain.html`, link: id => `a[data-article="${id}"]`, name: 'plain text, read from storage' },
    memory: { probe: 'plain', address: `${pages}plain.html#memory`, link: id => `a[data-article="${id}"]`, name: 'plain text, already in memory' },
    colours: { probe: 'plain', address: `${pages}plain.html#colours`, link: id => `a[data-article="${id}"]`, name: 'plain text that colours words' },
    spans: { probe: 'recogito-spans', address: `${pages}recogito.html#spans`, link: id => `a[data-article="${id}"]`, name: 'Recogito 4.1.1, spans (its default)' },
    highlights: { probe: 'recogito-highlights', address: `${pages}recogito.html#highlights`, link: id => `a[data-article="${id}"]`, name: 'Recogito 4.1.1, CSS highlights' },
  }
}

/** A fresh page that shows the list with the article's link, at rest. */
export async function visit(context, kind, id) {
  const page = await context.newPage()
  page.on('pageerror', error => console.error(`${kind.name}: ${error.message}`))
  await page.goto(kind.address)
  if (kind.probe !== 'app') await page.evaluate(ids => window.listArticles(ids), [id])
  await page.waitForSelector(kind.link(id))
  await page.evaluate(() => document.fonts.ready)
  await pause(rest)
  return page
}

/** Brings articles into the application through its button for files, as a person does; answers milliseconds by id. */
export async function takeIn(context, kind, files) {
  const page = await context.newPage()
  await page.goto(kind.address)
  const times = {}
  for (const { id, path } of files) {
    const start = performance.now()
    await page.locator('input[type=file]').first().setInputFiles(path)
    await page.waitForSelector(kind.link(id), { timeout: 120_000 })
    times[id] = performance.now() - start
  }
  await pause(3_000)
  await page.close()
  return times
}

export async function takeInPages(context, kind, files) {
  const page = await context.newPage()
  await page.goto(kind.address)
  await page.evaluate(ids => window.takeIn(ids), files.map(({ id }) => id))
  await page.close()
}

/**
 * Carries out an input and answers the milliseconds from its event to the frames that fulfil the steps, by condition.
 * Rejects when one of them is not seen within `limit` milliseconds.
 */
export async function timeInput(page, { eventType, steps, limit = 60_000 }, carryOut) {
  await page.evaluate(([eventType, steps, limit]) => window.hashiyaBench.arm(eventType, steps, limit), [eventType, steps, limit])
  await carryOut()
  return page.evaluate(() => window.hashiyaBench.result())
}
