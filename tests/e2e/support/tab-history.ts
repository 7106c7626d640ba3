// Several tabs of one browser at work on the same articles at once, by chance that can be had again; and the judgement:
// what was to be seen and called saved, and was taken away by nobody, is there in the end, in every tab the same.

import { expect, type BrowserContext, type Page } from '@playwright/test'
import { seededRandom, type SeededRandom } from '../../bench/seeded-random.ts'
import type { DocumentRecord } from '../../../src/model/records.ts'
import { exportFile, recordsOf, spansWithText } from './article-file.ts'
import { bilingual } from './bilingual.ts'
import { distinctArticles, distinctWords } from './distinct-words.ts'
import { actIn, actNames, look, takesAway, type ActName, type Shown } from './tab-acts.ts'

export interface HistoryOutcome {
  readonly acts: number
  /** Marks and written words that had to be there in the end. */
  readonly expected: number
  readonly lost: readonly string[]
  /** Marks that stand on other words than they claim, or on words on which nobody put one. */
  readonly astray: readonly string[]
  /** Tabs that show another article than a tab that is opened last. */
  readonly different: readonly string[]
  readonly faults: readonly string[]
}

interface Tab {
  page: Page
  article: string
}

interface Memory {
  readonly saved: Set<string>
  readonly takenAway: Set<string>
  readonly faults: string[]
  lastOpening: Promise<unknown>
  freshWords: number
  acts: number
}

const [first, second] = distinctArticles
const key = (shown: Shown, token: string): string => `${shown.article} ${token}`

export async function runHistory(context: BrowserContext, { seed, tabs: count, acts }: { seed: number; tabs: number; acts: number }): Promise<HistoryOutcome> {
  const random = seededRandom(seed)
  const memory: Memory = { saved: new Set(), takenAway: new Set(), faults: [], lastOpening: Promise.resolve(), freshWords: 0, acts: 0 }
  await context.addInitScript(state => {
    if (location.protocol === 'http:' && !localStorage.getItem('hashiya:settings')) localStorage.setItem('hashiya:settings', JSON.stringify({ state, version: 1 }))
  }, { interfaceLanguage: 'en', theme: 'light', numerals: 'latn', annotator: 'Nadia', typeSize: 80, lineHeight: 80, columnsSwapped: false, hiddenSide: null })
  await bringIn(context, memory)
  const tabs: Tab[] = []
  for (let i = 0; i < count; i++) tabs.push({ page: await openTab(context, first.id, memory), article: first.id })
  while (memory.acts < acts) {
    // Whoever acts at all in this round acts at the same time as the others.
    const acting = [...tabs.keys()].filter(() => random.chance(0.75))
    const plans = acting.map(i => ({ i, name: random.pick(actNames), random: seededRandom(random.between(1, 2 ** 30)) }))
    await Promise.all(plans.map(plan => act(context, tabs[plan.i]!, { ...plan, of: count }, memory)))
    memory.acts += plans.length
  }
  return judge(context, tabs, memory)
}

async function bringIn(context: BrowserContext, memory: Memory): Promise<void> {
  const page = await context.newPage()
  hearFaults(page, memory)
  await page.goto('./')
  await page.locator('input[type=file]').first().setInputFiles(distinctArticles.map(article => ({
    name: `${article.id}.hashiya.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bilingual(article))),
  })))
  for (const { id } of distinctArticles) await expect(page.locator(`a[href*="${id}"]`).first()).toBeAttached({ timeout: 20_000 })
}

function hearFaults(page: Page, { faults }: Memory): void {
  page.on('pageerror', error => faults.push(String(error)))
  page.on('dialog', dialog => void dialog.accept())
}

/** Each in a window of its own: a tab behind another one is drawn once a second, and no hand works in it. One after another, or two tabs would take one window for theirs. */
function openTab(context: BrowserContext, article: string, memory: Memory): Promise<Page> {
  const opening = memory.lastOpening.then(async () => {
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      context.pages()[0]!.evaluate(article => void open(`${location.pathname}#/article/${article}`, '', 'popup,noopener,width=1440,height=900'), article),
    ])
    hearFaults(page, memory)
    await page.setViewportSize({ width: 1440, height: 900 })
    return page
  })
  memory.lastOpening = opening.catch(() => undefined)
  return opening.then(async page => {
    await isOpen(page, article)
    return page
  })
}

const isOpen = (page: Page, article: string): Promise<void> =>
  expect(page.locator('.shell-titles', { hasText: `Article ${article}` })).toBeVisible({ timeout: 30_000 })

interface Plan {
  readonly i: number
  readonly of: number
  readonly name: ActName
  readonly random: SeededRandom
}

async function act(context: BrowserContext, tab: Tab, { i, of, name, random }: Plan, memory: Memory): Promise<void> {
  if (name === 'reload') {
    await tab.page.reload()
    return isOpen(tab.page, tab.article)
  }
  if (name === 'reopen') {
    await tab.page.close()
    tab.page = await openTab(context, tab.article, memory)
    return
  }
  if (name === 'switch') {
    tab.article = tab.article === first.id ? second.id : first.id
    await tab.page.evaluate(article => { location.hash = `#/article/${article}` }, tab.article)
    return isOpen(tab.page, tab.article)
  }
  const before = await look(tab.page)
  if (!before) return
  remember(before, memory)
  const place = new Map([...distinctWords].map((word, n) => [word, n]))
  const did = await actIn[name]({
    page: tab.page, shown: before, random,
    mayMark: word => (place.get(word) ?? -1) % of === i,
    freshWord: () => `new${memory.freshWords++}x`,
  })
  const after = did ? await look(tab.page) : null
  if (!after) return
  if (takesAway.has(name)) {
    const left = new Set(after.tokens)
    for (const token of before.tokens) if (!left.has(token)) memory.takenAway.add(key(before, token))
  }
  remember(after, memory)
}

/** What stands there while the tab says Saved must be there in the end. */
function remember(shown: Shown, memory: Memory): void {
  if (shown.saved) for (const token of shown.tokens) memory.saved.add(key(shown, token))
}

async function judge(context: BrowserContext, tabs: readonly Tab[], memory: Memory): Promise<HistoryOutcome> {
  const lost: string[] = [], astray: string[] = [], different: string[] = []
  const expected = [...memory.saved].filter(one => !memory.takenAway.has(one))
  for (const { id } of distinctArticles) {
    for (const tab of tabs) {
      if (tab.article !== id) await tab.page.evaluate(article => { location.hash = `#/article/${article}` }, id)
      tab.article = id
      await isOpen(tab.page, id)
      await tab.page.keyboard.press('Escape')
      await expect(tab.page.locator('[data-save=saved]')).toBeVisible({ timeout: 20_000 })
    }
    const last = await openTab(context, id, memory)
    const records = await exported(last)
    for (const [i, tab] of tabs.entries()) {
      const inOrder = () => exported(tab.page)
      await expect.poll(inOrder, { timeout: 10_000, intervals: [50, 500, 1_000] }).toEqual(records).catch(() => different.push(`${id}, tab ${i + 1}`))
    }
    const spans = spansWithText(records)
    for (const span of spans) {
      if (span.status !== 'orphaned' && span.exact !== span.there) astray.push(`${span.exact} on ${span.there}`)
      else if (!distinctWords.has(span.exact)) astray.push(span.exact)
    }
    const there = new Set([
      ...spans.map(span => `${id} m:${span.exact}`),
      ...recordsOf(records, 'segment').filter(({ side }) => side === 'rendering').flatMap(({ text }) => text.split(/\s+/).map(word => `${id} t:${word}`)),
    ])
    lost.push(...expected.filter(one => one.startsWith(`${id} `) && !there.has(one)))
    await last.close()
  }
  return { acts: memory.acts, expected: expected.length, lost, astray, different, faults: memory.faults }
}

async function exported(page: Page): Promise<readonly DocumentRecord[]> {
  const { records } = await exportFile(page)
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
