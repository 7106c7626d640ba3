// A browser that keeps nothing, or half of it: the work goes on in what is left, and nobody is told more than is true.

import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import type { BrowserEnvironment } from '../../src/storage/browser-environment.ts'
import { createDatabase } from '../../src/storage/database.ts'
import { createLesserRepository } from '../../src/storage/lesser-repository.ts'
import { probeDatabase } from '../../src/storage/probe-database.ts'
import { createSteadyRepository } from '../../src/storage/steady-repository.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, articleNamed, articleOf, bringIn, mark, plain, sentence } from './small-article.ts'

let browser: FakeBrowser
let pauses: number[]
beforeEach(() => {
  browser = new FakeBrowser()
  pauses = []
})

/** The page as `app/` puts it together; pauses between attempts pass at once. */
function page(changes: Partial<BrowserEnvironment> = {}) {
  const environment = browser.tab(changes)
  const { storage, indexedDB, localQuota, now } = environment
  return createSteadyRepository({
    first: createBrowserRepository(environment),
    probe: () =>
      probeDatabase(createDatabase(indexedDB), (milliseconds, callback) => {
        pauses.push(milliseconds)
        setImmediate(callback)
      }),
    other: async () => createLesserRepository({ storage, localQuota, now }),
  })
}

/** A database that fails to open so many times. */
function failing(times: number, name: string): IDBFactory {
  let left = times
  return {
    open: (...args: [string, number]) => {
      if (left-- > 0) throw new DOMException('Not now', name)
      return browser.indexedDB.open(...args)
    },
  } as unknown as IDBFactory
}

describe('a browser that keeps nothing at all', () => {
  it('is worked in from memory, which says of itself what it is', async () => {
    const repository = page({ storage: null, indexedDB: null })
    let changes = 0
    repository.care.onKeepingChange(() => changes++)
    expect(repository.care.keeping()).toBe('lasting')
    expect(value(await repository.list())).toEqual([])
    expect([repository.care.keeping(), changes]).toEqual(['page', 1])
    await keep(repository, bringIn('port'))
    await keep(repository, adding(mark('a')))
    expect(plain(await opened(repository))).toEqual(articleOf(articleNamed('port'), sentence, mark('a')))
    expect(value(await repository.list())).toMatchObject([{ id: 'port', counts: { number: 1 } }])
  })

  it('knows what no file has yet', async () => {
    const repository = page({ storage: null, indexedDB: null })
    await keep(repository, bringIn('port'))
    await keep(repository, bringIn('ship'), 'ship')
    expect([...repository.care.unexported()]).toEqual(['port', 'ship'])
    repository.care.markExported('port')
    value(await repository.erase('ship'))
    expect([...repository.care.unexported()]).toEqual([])
    await keep(repository, adding(mark('a')))
    expect([...repository.care.unexported()]).toEqual(['port'])
  })

  it('lets listeners from before hear of what is kept there', async () => {
    const repository = page({ storage: null, indexedDB: null })
    let heard = 0
    repository.onLibraryChange(() => heard++)
    await keep(repository, bringIn('port'))
    expect(heard).toBeGreaterThan(0)
  })
})

describe('a database that stumbles', () => {
  it.each(['UnknownError', 'InvalidStateError', 'AbortError'])('once or twice with %s is waited for: nothing goes to memory', async name => {
    const repository = page({ indexedDB: failing(3, name) })
    await repository.commit('port', bringIn('port')).then(async kept => {
      if (!kept.ok) await keep(repository, bringIn('port'))
    })
    expect(repository.care.keeping()).toBe('lasting')
    expect(plain(await opened(createBrowserRepository(browser.tab())))).toEqual(articleOf(articleNamed('port'), sentence))
  })

  it('after it worked once on this page is never given up, whatever fails', async () => {
    let isBroken = false
    const indexedDB = {
      open: (...args: [string, number]) => {
        if (isBroken) throw new DOMException('Gone', 'SecurityError')
        return browser.indexedDB.open(...args)
      },
    } as unknown as IDBFactory
    const repository = page({ indexedDB })
    await keep(repository, bringIn('port'))
    isBroken = true
    // Another tab changes the stores: the connection is closed, and opening it fails from now on.
    await new Promise<void>(resolve => {
      const request = browser.indexedDB.deleteDatabase('hashiya')
      request.addEventListener('success', () => resolve())
    })
    expect(await repository.commit('port', adding(mark('a')))).toMatchObject({ ok: false, fault: { code: 'blocked' } })
    expect(repository.care.keeping()).toBe('lasting')
    isBroken = false
    await keep(repository, adding(mark('a')))
    expect(plain(await opened(createBrowserRepository(browser.tab())))).toEqual(articleOf(articleNamed('port'), sentence, mark('a')))
  })

  it.each([['QuotaExceededError', 'full'], ['VersionError', 'newer']])('with %s is no reason to go elsewhere: it is told', async (name, code) => {
    const repository = page({ indexedDB: failing(99, name) })
    expect(await repository.list()).toMatchObject({ ok: false, fault: { code } })
    expect(repository.care.keeping()).toBe('lasting')
  })

  it('is asked at once where the browser forbids it, and a few times over two seconds where it merely fails', async () => {
    await page({ storage: null, indexedDB: failing(99, 'SecurityError') }).list()
    expect(pauses).toEqual([])
    const repository = page({ storage: null, indexedDB: failing(99, 'UnknownError') })
    await repository.list()
    expect(repository.care.keeping()).toBe('page')
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(2_000)
  })
})

describe('a browser with local storage and no database', () => {
  const without = { indexedDB: null }

  it('keeps changes beside the articles that it finds, and touches none of those', async () => {
    const before = createBrowserRepository(browser.tab())
    await keep(before, bringIn('port'))
    await browser.pass(6)
    const found = browser.storage.getItem('hashiya:article:port')
    const repository = page(without)
    expect(value(await repository.list())).toMatchObject([{ id: 'port' }])
    expect(repository.care.keeping()).toBe('fleeting')
    await keep(repository, adding(mark('a')))
    await keep(repository, bringIn('ship', 'سفينة'), 'ship')
    expect(browser.storage.getItem('hashiya:article:port')).toBe(found)
    const again = page(without)
    expect(plain(await opened(again))).toEqual(articleOf(articleNamed('port'), sentence, mark('a')))
    expect(value(await again.list()).map(({ id }) => id).sort()).toEqual(['port', 'ship'])
    expect(await again.erase('port')).toEqual({ ok: false, fault: { code: 'blocked' } })
    value(await again.erase('ship'))
    expect(value(await again.list())).toHaveLength(1)
  })

  it('brings them into the journal when there is a database again, merged with what that holds', async () => {
    const before = createBrowserRepository(browser.tab())
    await keep(before, bringIn('port'))
    await browser.pass(6)
    await keep(before, adding(mark('late')))
    const repository = page(without)
    await keep(repository, adding(mark('a')))
    await keep(repository, bringIn('ship', 'سفينة'), 'ship')
    const after = page()
    expect(plain(await opened(after))).toEqual(articleOf(articleNamed('port'), sentence, mark('late'), mark('a')))
    expect(value(await after.list()).map(({ id }) => id).sort()).toEqual(['port', 'ship'])
    expect([...browser.storage.entries.keys()].filter(key => key.includes('pending'))).toEqual([])
  })

  it('says that it is full, and keeps what stood there', async () => {
    const repository = page(without)
    await keep(repository, bringIn('port'))
    browser.storage.quota = 900
    expect(await repository.commit('port', adding(mark('a')))).toEqual({ ok: false, fault: { code: 'full' } })
    expect(plain(await opened(repository))).toEqual(articleOf(articleNamed('port'), sentence))
  })

  it('gives out untouched what of this it cannot read', async () => {
    browser.storage.setItem('hashiya:pending:port', '{"format":')
    const repository = page(without)
    expect(await repository.open('port')).toEqual({ ok: false, fault: { code: 'damaged', raw: '{"format":' } })
    expect((await repository.commit('port', bringIn('port'))).ok).toBe(false)
    expect(browser.storage.getItem('hashiya:pending:port')).toBe('{"format":')
  })
})

describe('a browser whose data of this page are deleted under it', () => {
  it('gets the open article again at once, whole, and the reader is told', async () => {
    const factories: IDBFactory[] = [browser.indexedDB]
    const indexedDB = { open: (...args: [string, number]) => factories.at(-1)!.open(...args) } as unknown as IDBFactory
    const repository = createBrowserRepository(browser.tab({ indexedDB }))
    await keep(repository, bringIn('port'))
    await keep(repository, bringIn('ship', 'سفينة'), 'ship')
    await opened(repository)
    repository.watch('port', () => {})
    const told: unknown[] = []
    repository.care.onNews(({ kind, articleId }) => told.push([kind, articleId]))
    await keep(repository, adding(mark('a')))
    await browser.pass(6)
    // The page's connection gets to know of the deletion; what it opens afterwards is empty.
    const deleted = new Promise<void>(resolve => browser.indexedDB.deleteDatabase('hashiya').addEventListener('success', () => resolve()))
    factories.push(new IDBFactory())
    browser.storage.clear()
    await deleted
    await browser.pass(2)
    expect(told).toEqual([['rewritten', 'port']])
    const anew = createBrowserRepository(browser.tab({ indexedDB }))
    expect(plain(await opened(anew))).toEqual(articleOf(articleNamed('port'), sentence, mark('a')))
    expect(value(await anew.list())).toHaveLength(1)
    await keep(repository, adding(mark('b')))
    await settle()
    expect(plain(await opened(createBrowserRepository(browser.tab({ indexedDB }))))).toEqual(
      articleOf(articleNamed('port'), sentence, mark('a'), mark('b')),
    )
  })
})
