// Copies of articles: laid by in time and before acts, equal to what they are copies of, gone when the article is erased.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { createDatabase } from '../../src/storage/database.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, bringIn, mark, noting, plain } from './small-article.ts'

let browser: FakeBrowser
let repository: ArticleRepository

beforeEach(async () => {
  browser = new FakeBrowser()
  repository = createBrowserRepository(browser.tab())
  await keep(repository, bringIn('port'))
})

const copies = async () => value(await repository.backups.list('port'))
const write = async (note: string) => keep(repository, noting(await opened(repository), 'a', note))

describe('a copy by time', () => {
  it('is of the state before the first change, and again when an hour has gone by', async () => {
    const first = plain(await opened(repository))
    await keep(repository, adding(mark('a')))
    await settle()
    const [copy] = await copies()
    expect(copy).toMatchObject({ reason: 'time', summary: { counts: { number: 0 } } })
    expect(plain(value(await repository.backups.read(copy!.id)))).toEqual(first)
    await write('first')
    await settle()
    expect(await copies()).toHaveLength(1)
    await browser.pass(3_601)
    const before = plain(await opened(repository))
    await write('second')
    await settle()
    const [later, ...others] = await copies()
    expect(others).toHaveLength(1)
    expect(plain(value(await repository.backups.read(later!.id)))).toEqual(before)
  }, 20_000)

  it('is not made for a new name or for the bin', async () => {
    const { article } = await opened(repository)
    await keep(repository, { added: [], removed: [], updated: [[article, { ...article, deletedAt: article.createdAt }]] })
    await settle()
    expect(await copies()).toEqual([])
  })
})

describe('a copy before an act', () => {
  it('holds what the journal holds, though local storage is behind', async () => {
    await keep(repository, adding(mark('a')))
    const copy = value(await repository.backups.lay('port', 'bulk'))!
    expect(plain(value(await repository.backups.read(copy.id)))).toEqual(plain(await opened(repository)))
  })

  it('of an article that is not open holds it all the same', async () => {
    const elsewhere = createBrowserRepository(browser.tab())
    const copy = value(await elsewhere.backups.lay('port', 'import'))!
    expect(plain(value(await elsewhere.backups.read(copy.id)))).toEqual(plain(await opened(repository)))
  })

  it('is not made twice of one state, nor of what is not there', async () => {
    expect(value(await repository.backups.lay('port', 'bulk'))).not.toBeNull()
    expect(value(await repository.backups.lay('port', 'import'))).toBeNull()
    expect(value(await repository.backups.lay('mill', 'bulk'))).toBeNull()
    expect(await copies()).toHaveLength(1)
  })

  it('that finds no room says so', async () => {
    const blocked = createBrowserRepository(browser.tab({ indexedDB: null }))
    expect(await blocked.backups.lay('port', 'bulk')).toMatchObject({ ok: false, fault: { code: 'blocked' } })
  })
})

it('an article that an earlier version wrote is copied as it stands, once, when it is opened', async () => {
  await browser.pass(3)
  const older = browser.storage.entries.get('hashiya:article:port')!.replace(/"schemaVersion":\d+/, '"schemaVersion":0')
  browser.storage.entries.set('hashiya:article:port', older)
  for (let times = 0; times < 2; times++) {
    const newer = createBrowserRepository(browser.tab())
    await opened(newer)
    await settle()
  }
  const [copy, ...others] = await copies()
  expect(others).toEqual([])
  expect(copy!.reason).toBe('migration')
  expect(await (await createDatabase(browser.indexedDB)()).get('backupTexts', copy!.id)).toBe(older)
  expect(plain(value(await repository.backups.read(copy!.id)))).toEqual(plain(await opened(repository)))
})

describe('the latest good copy', () => {
  it('is found behind one that cannot be read', async () => {
    const good = value(await repository.backups.lay('port', 'bulk'))!
    await keep(repository, adding(mark('a')))
    await browser.pass(1)
    const bad = value(await repository.backups.lay('port', 'bulk'))!
    await (await createDatabase(browser.indexedDB)()).put('backupTexts', '{"format":"hashiya","rec', bad.id)
    expect(await repository.backups.read(bad.id)).toMatchObject({ ok: false, fault: { code: 'damaged' } })
    const { backup, document } = value(await repository.backups.latestGood('port'))
    expect(backup.id).toBe(good.id)
    expect(document.all('annotation').next().done).toBe(true)
  })

  it('is missing when there is none', async () => {
    expect(await repository.backups.latestGood('port')).toMatchObject({ ok: false, fault: { code: 'missing' } })
  })
})

it('an article that is erased takes its copies along, text and all', async () => {
  const copy = value(await repository.backups.lay('port', 'bulk'))!
  value(await repository.erase('port'))
  expect(await copies()).toEqual([])
  expect(await repository.backups.read(copy.id)).toMatchObject({ ok: false, fault: { code: 'missing' } })
})
