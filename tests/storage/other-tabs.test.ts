// Several tabs on one article lose nothing of each other, whether they hear of each other or sleep.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleNews, ArticleRepository } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, articleNamed, articleOf, bringIn, mark, noting, plain, sentence } from './small-article.ts'

let browser: FakeBrowser
let repository: ArticleRepository
const tab = () => createBrowserRepository(browser.tab())

beforeEach(() => {
  browser = new FakeBrowser()
  repository = tab()
})

/** The marks that each piece of news shows. */
function hear(by: ArticleRepository): string[] {
  const heard: string[] = []
  by.watch('port', news => {
    if (news.kind === 'changed')
      heard.push(
        [...news.document.all('annotation')]
          .map(({ id }) => id)
          .sort()
          .join(' '),
      )
  })
  return heard
}

describe('another tab', () => {
  it('is shown each change, in order, with its own', async () => {
    await keep(repository, bringIn('port'))
    const other = tab()
    await opened(other)
    const heard = hear(other)
    await keep(repository, adding(mark('a')))
    await settle()
    await keep(other, adding(mark('own')))
    await keep(repository, adding(mark('b')))
    await settle()
    expect([...new Set(heard)]).toEqual(['a', 'a own', 'a b own'])
  })

  it('that slept hears before its own change what came before it', async () => {
    await keep(repository, bringIn('port'))
    const other = tab()
    await opened(other)
    const heard = hear(other)
    browser.isDeaf = true
    await keep(repository, adding(mark('a')))
    await keep(repository, adding(mark('b')))
    expect(heard).toEqual([])
    await keep(other, adding(mark('own')))
    await settle()
    expect(heard).toEqual(['a b own'])
  })

  it('hears no more when it stopped listening', async () => {
    await keep(repository, bringIn('port'))
    const other = tab()
    await opened(other)
    const heard: ArticleNews[] = []
    const stop = other.watch('port', news => heard.push(news))
    stop()
    await keep(repository, adding(mark('a')))
    await settle()
    expect(heard).toEqual([])
    expect((await opened(other)).has('a')).toBe(true)
  })

  it('agrees on the article when both note the same mark: the order of the journal decides for both', async () => {
    await keep(repository, bringIn('port'))
    await keep(repository, adding(mark('a')))
    const other = tab()
    const seen = await opened(other)
    await Promise.all([
      keep(repository, noting(seen, 'a', 'من الصحيفة')),
      keep(other, noting(seen, 'a', 'from the paper')),
    ])
    await settle()
    const document = plain(await opened(tab()))
    expect(plain(await opened(repository))).toEqual(document)
    expect(plain(await opened(other))).toEqual(document)
  })

  it('learns that the library looks different', async () => {
    let times = 0
    const stop = tab().onLibraryChange(() => times++)
    await keep(repository, bringIn('port'))
    await settle()
    expect(times).toBe(1)
    await repository.erase('port')
    await settle()
    expect(times).toBeGreaterThan(1)
    stop()
    const before = times
    await keep(repository, bringIn('port'))
    await settle()
    expect(times).toBe(before)
  })
})

describe('an article that is taken away', () => {
  const left = () => [...browser.storage.entries.keys()]

  it('is gone from everywhere, and what was still to be written is not written', async () => {
    await keep(repository, bringIn('port'))
    await browser.pass(5)
    await keep(repository, adding(mark('a')))
    value(await repository.erase('port'))
    await browser.pass(12)
    expect(left()).toEqual([])
    expect(value(await tab().list())).toEqual([])
    expect(await tab().open('port')).toEqual({ ok: false, fault: { code: 'missing' } })
    expect(await repository.open('port')).toEqual({ ok: false, fault: { code: 'missing' } })
  })

  it.each([
    ['awake', false],
    ['asleep', true],
  ])(
    'while another tab works on it comes back whole with the next change there (the tab was %s)',
    async (_how, isDeaf) => {
      await keep(repository, bringIn('port'))
      const other = tab()
      await opened(other)
      await keep(other, adding(mark('a')))
      await settle()
      browser.isDeaf = isDeaf
      value(await repository.erase('port'))
      await settle()
      await browser.pass(5)
      expect(await tab().open('port')).toEqual({ ok: false, fault: { code: 'missing' } })
      await keep(other, adding(mark('b')))
      expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, mark('a'), mark('b')))
      expect(plain(await opened(other))).toEqual(articleOf(articleNamed('port'), sentence, mark('a'), mark('b')))
    },
  )
})
