// Local storage is never full: articles move to the larger store before, the longest untouched first, and nobody meets
// an old copy in the place of a newer one.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import type { StorageNews } from '../../src/storage/storage-care.ts'
import { FakeBrowser } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, bringIn, mark } from './small-article.ts'

const quota = 20_000
let browser: FakeBrowser
let repository: ArticleRepository
let news: StorageNews[]
const tab = () => createBrowserRepository(browser.tab({ localQuota: quota }))
const placeOf = async (id: string) => value(await tab().list()).find(summary => summary.id === id)?.place
const used = () => [...browser.storage.entries].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
/** A mark of about 1,500 characters. */
const long = (id: string) => ({ ...mark(id), note: 'ملاحظة '.repeat(150) })

beforeEach(() => {
  browser = new FakeBrowser()
  browser.storage.quota = quota
  repository = tab()
  news = []
  repository.care.onNews(one => news.push(one))
})
const grow = async (id: string, count: number, name = id) => {
  for (let i = 0; i < count; i++) await keep(repository, adding(long(`${name}-${i}`)), id)
  await browser.pass(6)
}

describe('articles that fill local storage', () => {
  it('move to the larger store while there is room left, least recently changed first, and stay whole', async () => {
    for (const id of ['first', 'second', 'third']) {
      await keep(repository, bringIn(id), id)
      await grow(id, 2)
    }
    expect(await placeOf('first')).toBe('local')
    await grow('second', 2, 'more')
    expect(news).toEqual([])
    await grow('third', 1, 'more')
    expect(used()).toBeLessThan(quota * 0.8)
    expect(news).toEqual([expect.objectContaining({ kind: 'moved', articleId: 'first' })])
    expect(await Promise.all(['first', 'second', 'third'].map(placeOf))).toEqual(['database', 'local', 'local'])
    expect(browser.storage.getItem('hashiya:article:first')).toBeNull()
    expect([...(await opened(tab(), 'first')).all('annotation')]).toHaveLength(2)
  })

  it('let none come in above three fifths, and one that moved does not move back and forth', async () => {
    for (const id of ['first', 'second', 'third', 'fourth']) {
      await keep(repository, bringIn(id), id)
      await grow(id, 2)
    }
    expect(await placeOf('fourth')).toBe('database')
    await grow('fourth', 1, 'again')
    expect(await placeOf('fourth')).toBe('database')
    expect(news.filter(({ kind }) => kind === 'moved')).toEqual([])
  })

  it('one that outgrows everything goes itself, and is told once', async () => {
    await keep(repository, bringIn('first'), 'first')
    await grow('first', 1)
    await keep(repository, bringIn('giant'), 'giant')
    await grow('giant', 3)
    await grow('giant', 4, 'more')
    await grow('giant', 2, 'still more')
    expect(news).toEqual([expect.objectContaining({ kind: 'moved', articleId: 'giant' })])
    expect(await placeOf('first')).toBe('local')
    expect(await placeOf('giant')).toBe('database')
    expect([...(await opened(tab(), 'giant')).all('annotation')]).toHaveLength(9)
  })

  it('come back when there is plenty of room again', async () => {
    for (const id of ['first', 'second', 'third', 'fourth']) {
      await keep(repository, bringIn(id), id)
      await grow(id, 2)
    }
    for (const id of ['first', 'second']) value(await repository.erase(id))
    await grow('fourth', 1, 'again')
    expect(await placeOf('fourth')).toBe('local')
    expect([...(await opened(tab(), 'fourth')).all('annotation')]).toHaveLength(3)
  })

  it('are not written at all, when the page is left, beyond what there is room for', async () => {
    await keep(repository, bringIn('giant'), 'giant')
    for (let i = 0; i < 9; i++) await keep(repository, adding(long(`a-${i}`)), 'giant')
    repository.flush()
    expect(used()).toBeLessThan(quota * 0.4)
    expect([...(await opened(tab(), 'giant')).all('annotation')]).toHaveLength(9)
  })

  it('are measured: what local storage holds, and about how much it may', async () => {
    await keep(repository, bringIn('first'), 'first')
    await browser.pass(6)
    expect(await repository.care.room()).toEqual({ local: { used: used(), quota }, browser: null, isPromised: null })
    const manager = { estimate: async () => ({ usage: 7, quota: 100 }), persisted: async () => false, persist: async () => true }
    const { care } = createBrowserRepository(browser.tab({ manager, storage: null }))
    expect(await care.room()).toEqual({ local: null, browser: { used: 7, quota: 100 }, isPromised: false })
    expect(await care.askForPromise()).toBe(true)
  })
})

describe('a clock that goes backwards', () => {
  it('changes neither the order of changes nor what is kept nor which article moves', async () => {
    let year = 2030
    // Each look at the clock is a year earlier than the one before.
    const now = () => `${year-- + 0}-01-01T00:00:00.000Z`
    const backwards = () => createBrowserRepository(browser.tab({ localQuota: quota, now }))
    repository = backwards()
    await keep(repository, bringIn('first'), 'first')
    await grow('first', 2)
    year = 2030
    await keep(repository, bringIn('second'), 'second')
    let document = await opened(repository, 'first')
    for (const note of ['one', 'two', 'three']) {
      const before = document.annotation('first-0')!
      await keep(repository, { added: [], updated: [[before, { ...before, note }]], removed: [] }, 'first')
      document = await opened(repository, 'first')
    }
    await browser.pass(12)
    const later = backwards()
    expect((await opened(later, 'first')).annotation('first-0')!.note).toBe('three')
    expect(value(await later.list()).map(({ id }) => id).sort()).toEqual(['first', 'second'])
  })
})
