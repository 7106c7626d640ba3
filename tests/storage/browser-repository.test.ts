// What is called kept is kept: through a kill, a full disk and a database that the browser dropped.

import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleNews, ArticleRepository, Stored } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, articleNamed, articleOf, bringIn, mark, noting, plain, sentence } from './small-article.ts'

let browser: FakeBrowser
let repository: ArticleRepository
const tab = () => createBrowserRepository(browser.tab())
const stored = () => browser.storage.entries.get('hashiya:article:port')

beforeEach(() => {
  browser = new FakeBrowser()
  repository = tab()
})

describe('a change that is called kept', () => {
  it('is there when the article is opened anew, before anything is in local storage', async () => {
    await keep(repository, bringIn('port'))
    await keep(repository, adding(mark('a')))
    expect(stored()).toBeUndefined()
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, mark('a')))
  })

  it('is there when local storage lost everything, or fell back to an earlier state, with the browser', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(2)
    const early = stored()!
    await keep(repository, adding(mark('a')))
    await browser.pass(6)
    await keep(repository, adding(mark('b')))
    const all = articleOf(articleNamed('port'), sentence, mark('a'), mark('b'))
    expect(plain(await opened(tab()))).toEqual(all)
    browser.storage.entries.set('hashiya:article:port', early)
    expect(plain(await opened(tab()))).toEqual(all)
    browser.storage.clear()
    expect(plain(await opened(tab()))).toEqual(all)
  })

  it('comes after those that were called before it, without waiting for them', async () => {
    await keep(repository, bringIn('port'))
    const notes = ['first', 'second', 'third', 'fourth']
    await keep(repository, adding(mark('a')))
    let document = await opened(repository)
    const kept: Promise<Stored<void>>[] = []
    for (const note of notes) {
      const diff = noting(document, 'a', note)
      document = document.with(new Map([['a', diff.updated[0]![1]]]))
      kept.push(repository.commit('port', diff))
    }
    expect((await Promise.all(kept)).every(result => result.ok)).toBe(true)
    expect((await opened(tab())).annotation('a')!.note).toBe('fourth')
  })

  it('that changes nothing costs nothing', async () => {
    expect(await createBrowserRepository(browser.tab({ indexedDB: null })).commit('port', adding())).toEqual({
      ok: true,
      value: undefined,
    })
  })
})

describe('local storage', () => {
  it('holds the article a moment after the last change, and is not written at every change', async () => {
    await keep(repository, bringIn('port'))
    expect(stored()).toBeUndefined()
    await browser.pass(1)
    expect(JSON.parse(stored()!)).toMatchObject({
      format: 'hashiya',
      schemaVersion: 1,
      seq: 1,
      records: expect.any(Array) as unknown,
    })
    const writings = new Set<string>()
    for (let i = 0; i < 24; i++) {
      await keep(repository, adding(mark(`a-${i}`)))
      await browser.pass(1)
      writings.add(stored()!)
    }
    expect(writings.size).toBeGreaterThan(1)
    expect(writings.size).toBeLessThan(6)
    await browser.pass(5)
    expect((JSON.parse(stored()!) as { seq: number }).seq).toBe(25)
  })

  it('gets at once what is still to be written when the page is left', async () => {
    await keep(repository, bringIn('port'))
    await settle()
    repository.flush()
    expect(stored()).toContain('"seq":1')
  })

  it('never gets an earlier state over a later one', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(5)
    const slow = createBrowserRepository(browser.tab({ channel: null }))
    await opened(slow)
    await keep(slow, adding(mark('a')))
    const quick = createBrowserRepository(browser.tab({ channel: null }))
    await keep(quick, adding(mark('b')))
    quick.flush()
    await settle()
    expect(stored()).toContain('"seq":3')
    slow.flush()
    expect(stored()).toContain('"seq":3')
    await browser.pass(5)
    expect(stored()).toContain('"seq":3')
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, mark('a'), mark('b')))
  })

  it('that is full sends the article to IndexedDB, makes room, and nothing is lost or said to be', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(2)
    expect(stored()).toBeDefined()
    browser.storage.quota = 1_500
    for (let i = 0; i < 5; i++) await keep(repository, adding(mark(`a-${i}`)))
    await browser.pass(12)
    expect(stored()).toBeUndefined()
    const marks = Array.from({ length: 5 }, (_, i) => mark(`a-${i}`))
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, ...marks))
    expect(value(await tab().list())).toMatchObject([{ id: 'port', counts: { number: 5 } }])
  })

  it('that is blocked is done without', async () => {
    const without = createBrowserRepository(browser.tab({ storage: null }))
    await keep(without, bringIn('port'))
    await browser.pass(5)
    expect(plain(await opened(createBrowserRepository(browser.tab({ storage: null }))))).toEqual(
      articleOf(articleNamed('port'), sentence),
    )
    expect(value(await without.list())).toHaveLength(1)
  })
})

describe('a database that the browser dropped', () => {
  it('and that counts from one again loses nothing that is kept afterwards', async () => {
    await keep(repository, bringIn('port'))
    for (let i = 0; i < 5; i++) await keep(repository, adding(mark(`a-${i}`)))
    await browser.pass(5)
    const anew = { ...browser.tab(), indexedDB: new IDBFactory() }
    const first = createBrowserRepository(anew)
    await opened(first)
    await keep(first, adding(mark('b')))
    await keep(first, adding(mark('c')))
    const all = articleOf(
      articleNamed('port'),
      sentence,
      ...Array.from({ length: 5 }, (_, i) => mark(`a-${i}`)),
      mark('b'),
      mark('c'),
    )
    expect(plain(await opened(createBrowserRepository({ ...anew, writer: 'another' })))).toEqual(all)
    browser.storage.clear()
    expect(plain(await opened(createBrowserRepository({ ...anew, writer: 'yet another' })))).toEqual(all)
  })

  it('under two tabs that write at once keeps what both wrote', async () => {
    await keep(repository, bringIn('port'))
    for (let i = 0; i < 5; i++) await keep(repository, adding(mark(`a-${i}`)))
    await browser.pass(5)
    const indexedDB = new IDBFactory()
    const anew = (writer: string) => createBrowserRepository(browser.tab({ indexedDB, writer }))
    const [one, other] = [anew('one'), anew('other')]
    await Promise.all([opened(one), opened(other)])
    await Promise.all([keep(one, adding(mark('b'))), keep(other, adding(mark('c'))), keep(one, adding(mark('d')))])
    const ids = [...(await opened(anew('late'))).all('annotation')].map(({ id }) => id)
    expect(ids.sort()).toEqual(['a-0', 'a-1', 'a-2', 'a-3', 'a-4', 'b', 'c', 'd'])
  })
})

describe('the journal', () => {
  const entries = async () => {
    const database = await new Promise<IDBDatabase>(resolve => {
      const request = browser.indexedDB.open('hashiya')
      request.addEventListener('success', () => resolve(request.result))
    })
    const all = await new Promise<unknown[]>(resolve => {
      const request = database.transaction('journal').objectStore('journal').getAll()
      request.addEventListener('success', () => resolve(request.result as unknown[]))
    })
    database.close()
    return all
  }
  const marks = Array.from({ length: 230 }, (_, i) => mark(`a-${i}`))
  const all = articleOf(articleNamed('port'), sentence, ...marks)

  it('is cut short when a long one is opened, after the database holds the article as a whole', async () => {
    await keep(repository, bringIn('port'))
    for (const one of marks) await keep(repository, adding(one))
    expect(await entries()).toHaveLength(231)
    await opened(tab())
    await settle()
    expect(await entries()).toHaveLength(1)
    browser.storage.clear()
    expect(plain(await opened(tab()))).toEqual(all)
    await keep(repository, adding(mark('late')))
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, ...marks, mark('late')))
  })

  it('cut short under a tab that slept tells it all that it missed', async () => {
    await keep(repository, bringIn('port'))
    await opened(repository)
    const heard: ArticleNews[] = []
    repository.watch('port', news => heard.push(news))
    browser.isDeaf = true
    const other = tab()
    for (const one of marks) await keep(other, adding(one))
    await opened(tab())
    await settle()
    expect(await entries()).toHaveLength(1)
    expect(heard).toEqual([])
    await keep(repository, adding(mark('own')))
    await settle()
    expect(heard.map(news => news.kind === 'changed' && plain(news.document))).toEqual([
      articleOf(articleNamed('port'), sentence, ...marks, mark('own')),
    ])
    expect(plain(await opened(repository))).toEqual(articleOf(articleNamed('port'), sentence, ...marks, mark('own')))
  })
})

describe('a fault', () => {
  it('is blocked where there is no IndexedDB or it may not be used', async () => {
    const without = createBrowserRepository(browser.tab({ indexedDB: null }))
    for (const result of [
      await without.open('port'),
      await without.list(),
      await without.commit('port', bringIn('port')),
      await without.erase('port'),
    ])
      expect(result).toEqual({ ok: false, fault: { code: 'blocked' } })
    const forbidden = {
      open: () => {
        throw new DOMException('No', 'SecurityError')
      },
    } as unknown as IDBFactory
    expect(await createBrowserRepository(browser.tab({ indexedDB: forbidden })).open('port')).toEqual({
      ok: false,
      fault: { code: 'blocked' },
    })
  })

  it.each([
    ['QuotaExceededError', { code: 'full' }],
    ['UnknownError', { code: 'failed', reason: 'The disk is gone' }],
  ])('%s is told, and the change can be kept later', async (name, fault) => {
    let isBroken = true
    const real = browser.indexedDB
    const indexedDB = {
      open: (...args: [string, number]) => {
        if (isBroken) throw new DOMException('The disk is gone', name)
        return real.open(...args)
      },
    } as unknown as IDBFactory
    const poor = createBrowserRepository(browser.tab({ indexedDB }))
    expect(await poor.commit('port', bringIn('port'))).toEqual({ ok: false, fault })
    isBroken = false
    await keep(poor, bringIn('port'))
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence))
  })

  it('is missing when nothing is kept of an article', async () => {
    expect(await repository.open('port')).toEqual({ ok: false, fault: { code: 'missing' } })
  })
})
