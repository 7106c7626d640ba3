// What cannot be read, or was written by a newer tool, is told, kept and hides nothing else.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, articleNamed, articleOf, bringIn, mark, plain, sentence } from './small-article.ts'

let browser: FakeBrowser
let repository: ArticleRepository
const tab = () => createBrowserRepository(browser.tab())
const stored = () => browser.storage.entries.get('hashiya:article:port')

beforeEach(() => {
  browser = new FakeBrowser()
  repository = tab()
})

describe('an entry of local storage that is damaged', () => {
  it.each([
    '{"format":"hashiya","schemaVersion":1,"seq":4,"rec',
    '',
    '[]',
    '{"format":"hashiya","schemaVersion":1,"seq":4,"touchedAt":"","records":[{"type":"segment","id":"s"}]}',
    '{"format":"hashiya","schemaVersion":1,"seq":4,"touchedAt":"","records":[{"type":"annotation","id":"s"},null]}',
  ])('is given out untouched, hides no other article and is never written over: %s', async raw => {
    browser.storage.setItem('hashiya:article:port', raw)
    await keep(repository, bringIn('ship', 'سفينة'), 'ship')
    await browser.pass(5)
    expect(await repository.open('port')).toEqual({ ok: false, fault: { code: 'damaged', raw } })
    expect(await repository.commit('port', adding(mark('a')))).toEqual({ ok: false, fault: { code: 'damaged', raw } })
    expect(value(await repository.list()).map(({ id, fault }) => ({ id, fault }))).toEqual([
      { id: 'ship', fault: undefined },
      { id: 'port', fault: { code: 'damaged', raw } },
    ])
    repository.flush()
    await browser.pass(5)
    expect(stored()).toBe(raw)
  })

  it('is told in the library beside the last good line of the article', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(5)
    const [line] = value(await repository.list())
    const damaged = stored()!.slice(0, 200),
      elsewhere = new FakeBrowser()
    elsewhere.storage.setItem('hashiya:article:port', damaged)
    elsewhere.storage.setItem('hashiya:summary:port', browser.storage.entries.get('hashiya:summary:port')!)
    const listed = value(await createBrowserRepository(elsewhere.tab()).list())
    expect(listed).toEqual([{ ...line, fault: { code: 'damaged', raw: damaged } }])
  })

  it('is set aside untouched while the journal goes back to the beginning of the article, which takes its place', async () => {
    await keep(repository, bringIn('port'))
    await keep(repository, adding(mark('a')))
    await browser.pass(5)
    const damaged = stored()!.slice(0, 200)
    browser.storage.setItem('hashiya:article:port', damaged)
    const anew = tab()
    expect(plain(await opened(anew))).toEqual(articleOf(articleNamed('port'), sentence, mark('a')))
    await keep(anew, adding(mark('b')))
    anew.flush()
    await browser.pass(12)
    expect(value(await anew.care.damages())).toMatchObject([
      { articleId: 'port', foundIn: 'local', raw: damaged, rebuilt: { from: 'journal', mayMiss: false } },
    ])
    expect(stored()).toContain('"id":"b"')
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, mark('a'), mark('b')))
  })
})

describe('an article that a newer tool wrote', () => {
  const newer =
    '{"format":"hashiya","schemaVersion":7,"seq":9,"touchedAt":"2030-01-01T00:00:00Z","records":[{"shape":"unheard of"}]}'

  it('is not opened, not changed and not hidden', async () => {
    browser.storage.setItem('hashiya:article:port', newer)
    expect(await repository.open('port')).toEqual({ ok: false, fault: { code: 'newer', schemaVersion: 7, raw: newer } })
    expect(await repository.commit('port', adding(mark('a')))).toEqual({
      ok: false,
      fault: { code: 'newer', schemaVersion: 7, raw: newer },
    })
    expect(value(await repository.list()).map(({ id }) => id)).toEqual(['port'])
    await browser.pass(5)
    expect(stored()).toBe(newer)
  })

  it('while an older one has it open is written no more by the older one', async () => {
    await keep(repository, bringIn('port'))
    await keep(repository, adding(mark('a')))
    browser.storage.setItem('hashiya:article:port', newer)
    await browser.pass(5)
    expect(stored()).toBe(newer)
    expect(await repository.commit('port', adding(mark('b')))).toEqual({
      ok: false,
      fault: { code: 'newer', schemaVersion: 7 },
    })
  })
})

describe('the library', () => {
  it('lists what only the journal holds, last touched first, with counts', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(1)
    await keep(repository, bringIn('ship', 'سفينة'), 'ship')
    await keep(repository, adding(mark('a')), 'ship')
    expect(value(await tab().list())).toMatchObject([
      {
        id: 'ship',
        titles: { original: 'سفينة' },
        counts: { entity: 0, claim: 0, number: 1, source: 0 },
        deletedAt: null,
      },
      { id: 'port', titles: { original: 'ميناء صور' }, counts: { number: 0 } },
    ])
  })

  it('makes a line anew that is older than its article, or not a line', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(5)
    const line = browser.storage.getItem('hashiya:summary:port')!
    await keep(repository, adding(mark('a')))
    expect(value(await tab().list())).toMatchObject([{ counts: { number: 1 } }])
    for (const broken of [line, '{"seq":99}', 'null', '{"seq":99,"summary":{"id":"ship"}}', '{']) {
      browser.storage.setItem('hashiya:summary:port', broken)
      expect(value(await tab().list())).toMatchObject([{ id: 'port', counts: { number: 1 } }])
    }
  })
})
