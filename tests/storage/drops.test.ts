// Much of an article goes at once: a copy is laid by before, and the reader hears of it, unless it is the undoing of
// what was done in bulk.

import { describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { emptyDiff, invertDiff, type RecordDiff } from '../../src/model/record-diff.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { addedInBulk, findDrop } from '../../src/storage/find-drop.ts'
import type { StorageNews } from '../../src/storage/storage-care.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, articleNamed, bringIn, mark, sentence } from './small-article.ts'

const marks = (count: number, name = 'a') => Array.from({ length: count }, (_, i) => mark(`${name}-${i}`))
const documentWith = (count: number) => ArticleDocument.of([articleNamed('port'), sentence, ...marks(count)])
const removing = (records: RecordDiff['removed']): RecordDiff => ({ ...emptyDiff, removed: records })

describe('a change that takes marks away', () => {
  it.each([
    [40, 11, { type: 'annotation', count: 11, of: 40 }],
    [12, 12, { type: 'annotation', count: 12, of: 12 }],
    [40, 10, null],
    [44, 11, null],
    [8, 8, null],
    [1_000, 250, null],
    [1_000, 251, { type: 'annotation', count: 251, of: 1_000 }],
  ])('out of %i takes %i: raises the alarm when they are more than ten and more than a quarter', (of, count, drop) => {
    expect(findDrop(removing(marks(count)), documentWith(of), new Set())).toEqual(drop)
  })

  it('counts only those that are there, and sentences too', () => {
    expect(findDrop(removing(marks(20, 'other')), documentWith(20), new Set())).toBeNull()
    const sentences = Array.from({ length: 20 }, (_, i) => ({ ...sentence, id: `s-${i}` }))
    const document = ArticleDocument.of([articleNamed('port'), ...sentences])
    expect(findDrop(removing(sentences.slice(0, 15)), document, new Set())).toEqual({ type: 'segment', count: 15, of: 20 })
  })

  it('that this page had added in one step is the undoing of that', () => {
    const added = adding(...marks(30))
    expect(findDrop(invertDiff(added), documentWith(40), new Set(addedInBulk(added)))).toBeNull()
    expect(addedInBulk(adding(...marks(10)))).toEqual([])
    expect(addedInBulk(adding(articleNamed('port'), ...marks(30)))).toEqual([])
  })
})

describe('the store', () => {
  const setUp = async () => {
    const browser = new FakeBrowser()
    const repository = createBrowserRepository(browser.tab())
    const news: StorageNews[] = []
    repository.care.onNews(one => news.push(one))
    await keep(repository, { ...emptyDiff, added: [...bringIn('port').added, ...marks(40)] })
    await opened(repository)
    return { browser, repository, news }
  }

  it('keeps the change, lays the article by as it was, and gives what went with the news', async () => {
    const { repository, news } = await setUp()
    await keep(repository, removing(marks(30)))
    await settle()
    expect(news).toMatchObject([{ kind: 'dropped', articleId: 'port', type: 'annotation', count: 30, of: 40, isLaidBy: true }])
    const removed = news.flatMap(one => (one.kind === 'dropped' ? one.removed : []))
    expect(removed).toHaveLength(30)
    const [copy] = value(await repository.backups.list('port')).filter(({ reason }) => reason === 'drop')
    expect([...value(await repository.backups.read(copy!.id)).all('annotation')]).toHaveLength(40)
    expect([...(await opened(repository)).all('annotation')]).toHaveLength(10)
    await keep(repository, adding(...removed))
    expect([...(await opened(repository)).all('annotation')]).toHaveLength(40)
  })

  it('is silent when a bulk step is undone, and speaks again when other marks go', async () => {
    const { repository, news } = await setUp()
    await keep(repository, adding(...marks(60, 'b')))
    await keep(repository, removing(marks(60, 'b')))
    await settle()
    expect(news).toEqual([])
    await keep(repository, removing(marks(40)))
    await settle()
    expect(news).toMatchObject([{ count: 40, of: 40 }])
  })

  it('does not wait for the copy, and says when there was no room for one', async () => {
    const { repository, news } = await setUp()
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'backups') throw new DOMException('Full', 'QuotaExceededError')
      return put.apply(this, args)
    }
    try {
      await keep(repository, removing(marks(30)))
      await keep(repository, adding(mark('next')))
      await settle()
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect(news).toMatchObject([{ kind: 'dropped', isLaidBy: false }])
    expect((await opened(repository)).annotation('next')).toBeDefined()
  })
})
