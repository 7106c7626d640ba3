// Whatever happened to what is stored of an article: it is set aside untouched, the article is put together again from
// what is left, what may be missing is said, and nothing is written over what nothing can replace.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { adding, articleNamed, articleOf, bringIn, mark, plain, sentence } from './small-article.ts'

let browser: FakeBrowser
let repository: ArticleRepository
const tab = () => createBrowserRepository(browser.tab())
const key = 'hashiya:article:port'
const stored = () => browser.storage.entries.get(key)!
const whole = articleOf(articleNamed('port'), sentence, mark('a'), mark('b'))

async function inDatabase<T>(mode: IDBTransactionMode, store: string, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>(resolve => {
    const request = browser.indexedDB.open('hashiya')
    request.addEventListener('success', () => resolve(request.result))
  })
  const result = await new Promise<T>((resolve, reject) => {
    const request = act(database.transaction(store, mode).objectStore(store))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error as Error))
  })
  database.close()
  return result
}
interface RawEntry {
  readonly seq: number
  readonly diff: unknown
}
const entries = () => inDatabase('readonly', 'journal', store => store.getAll()) as Promise<RawEntry[]>
const replaceEntry = async (number: number, diff: unknown) => {
  const entry = (await entries())[number]!
  await inDatabase('readwrite', 'journal', store => store.put({ ...entry, diff }))
}
const damageSnapshot = async (raw: unknown) => {
  const snapshot = (await inDatabase('readonly', 'snapshots', store => store.get('port'))) as object
  await inDatabase('readwrite', 'snapshots', store => store.put({ ...snapshot, raw }))
}

beforeEach(async () => {
  browser = new FakeBrowser()
  repository = tab()
  await keep(repository, bringIn('port'))
  await keep(repository, adding(mark('a')))
  await keep(repository, adding(mark('b')))
  await browser.pass(6)
})

const half = (raw: string) => raw.slice(0, raw.length / 2)
const damages: readonly (readonly [string, (raw: string) => string])[] = [
  ['cut in half', half],
  ['cut in half and closed by chance', raw => `${half(raw)}}`],
  ['empty', () => ''],
  ['no JSON', () => 'الميناء مغلق'],
  ['other JSON', () => '{"bookmarks":["https://example.org/صور"]}'],
  ['of another format', raw => raw.replace('"format":"hashiya"', '"format":"other"')],
  ['records that are no list', raw => raw.replace('"records":[', '"records":{"a":[').replace(/\]\}$/, ']}}')],
  ['a record without id', raw => raw.replace('"id":"a"', '"ad":"a"')],
  ['a record of no known type', raw => raw.replace('"type":"segment"', '"type":"constructor"')],
  ['the article twice', raw => raw.replace('"records":[', `"records":[${JSON.stringify({ ...articleNamed('port'), id: 'ship', createdAt: '2030-01-01T00:00:00.000Z' })},`)],
  ['a mark twice', raw => raw.replace('"records":[', `"records":[${JSON.stringify(mark('a', 15, 18))},`)],
  ['NUL and other controls in the middle', raw => raw.replace('أسبوعين', '\0\0\u0001\u001b\0')],
  ['zeros to the end, as after a power cut', raw => half(raw).padEnd(raw.length, '\0')],
  ['half a character where a sign of the syntax stood', raw => raw.replace('"records":', '"records"\ud83d')],
  ['another article under its name', raw => raw.replace('"id":"port"', '"id":"ship"')],
  ['a prototype in the place of its records', () => '{"format":"hashiya","schemaVersion":1,"seq":3,"touchedAt":"","records":{"__proto__":[]}}'],
]

describe('an article in local storage that is damaged', () => {
  it.each(damages)('%s: is set aside as it was found and put together from the journal, lacking nothing', async (_, damage) => {
    const raw = damage(stored())
    expect(raw).not.toBe(stored())
    browser.storage.setItem(key, raw)
    const anew = tab()
    const told: string[] = []
    anew.care.onNews(news => told.push(news.kind))
    expect(plain(await opened(anew))).toEqual(whole)
    expect(told).toEqual(['rebuilt'])
    expect(value(await anew.care.damages())).toMatchObject([
      { articleId: 'port', foundIn: 'local', raw, titles: { original: 'ميناء صور' }, rebuilt: { from: 'journal', backupAt: null, mayMiss: false } },
    ])
    expect(browser.storage.getItem(key)).toBeNull()
    expect(value(await anew.list())).toMatchObject([{ id: 'port', counts: { number: 2 }, place: 'database' }])
    await keep(anew, adding(mark('c')))
    await browser.pass(6)
    expect(stored()).toContain('"id":"c"')
    const later = tab()
    expect(plain(await opened(later))).toEqual(articleOf(articleNamed('port'), sentence, mark('a'), mark('b'), mark('c')))
    expect(value(await later.care.damages())).toHaveLength(1)
  })

  const isDoubled = ([name]: readonly [string, unknown]) => name.endsWith('twice')

  it.each(damages.filter(damage => !isDoubled(damage)))(
    '%s: with nothing else left, is given out untouched and not written over',
    async (_, damage) => {
      const raw = damage(stored())
      const elsewhere = new FakeBrowser()
      elsewhere.storage.setItem(key, raw)
      const alone = createBrowserRepository(elsewhere.tab())
      expect(await alone.open('port')).toEqual({ ok: false, fault: { code: 'damaged', raw } })
      expect(await alone.commit('port', adding(mark('c')))).toEqual({ ok: false, fault: { code: 'damaged', raw } })
      await elsewhere.pass(12)
      expect(elsewhere.storage.getItem(key)).toBe(raw)
    },
  )

  it.each(damages.filter(isDoubled))('%s: with nothing else left, is read, and set aside as it was all the same', async (_, damage) => {
    const raw = damage(stored())
    const elsewhere = new FakeBrowser()
    elsewhere.storage.setItem(key, raw)
    const alone = createBrowserRepository(elsewhere.tab())
    expect([...(await opened(alone)).all('annotation')].map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b']))
    expect(value(await alone.care.damages())).toMatchObject([{ raw, rebuilt: { from: 'itself', mayMiss: true } }])
  })

  it('but whose line is good is found out when it is opened, even where the head looks whole', async () => {
    browser.storage.setItem(key, stored().replace('"id":"a"', '"ad":"a"'))
    expect(value(await tab().list())).toMatchObject([{ id: 'port' }])
    expect(plain(await opened(tab()))).toEqual(whole)
  })

  it('stays where it is while there is no room to set it aside, and the article opens all the same', async () => {
    const raw = half(stored())
    browser.storage.setItem(key, raw)
    const { prototype } = IDBObjectStore
    const put = prototype.put
    prototype.put = function (...args) {
      if (this.name === 'damages') throw new DOMException('Full', 'QuotaExceededError')
      return put.apply(this, args)
    }
    try {
      const anew = tab()
      expect(plain(await opened(anew))).toEqual(whole)
      await keep(anew, adding(mark('c')))
      anew.flush()
      await browser.pass(12)
      expect(browser.storage.getItem(key)).toBe(raw)
    } finally {
      prototype.put = put
    }
  })

  it('is deleted from what was set aside by a person only, and erasing the article leaves it there', async () => {
    browser.storage.setItem(key, half(stored()))
    const anew = tab()
    await opened(anew)
    value(await anew.erase('port'))
    const [damage] = value(await anew.care.damages())
    value(await anew.care.forgetDamage(damage!.id))
    expect(value(await anew.care.damages())).toEqual([])
  })

  it('with halves of characters or controls inside its words is no damage: it opens as it was written', async () => {
    const raw = stored().replace(/أسبوعين/g, 'أسبو\ud83dعين\\u0000')
    browser.storage.setItem(key, raw)
    const document = await opened(tab())
    expect(document.segment('seg-1')!.text).toContain('أسبو\ud83dعين\0')
    expect(value(await tab().care.damages())).toEqual([])
  })
})

describe('a journal that is damaged', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['no change', undefined],
    ['null', null],
    ['a text', 'added'],
    ['lists that are none', { added: {}, updated: null, removed: 3 }],
    ['a record without id', { added: [{ type: 'annotation' }], updated: [], removed: [] }],
    ['half a pair', { added: [], updated: [[mark('a')]], removed: [] }],
    ['a prototype', JSON.parse('{"__proto__":{"added":[]},"added":[null],"updated":[],"removed":[]}')],
  ]
  it.each(broken)('an entry that holds %s is set aside, and the copy in local storage makes good for it', async (_, diff) => {
    await replaceEntry(1, diff)
    expect(plain(await opened(tab()))).toEqual(whole)
    browser.storage.clear()
    const anew = tab()
    expect(plain(await opened(anew))).toEqual(articleOf(articleNamed('port'), sentence, mark('b')))
    const [damage] = value(await anew.care.damages())
    expect(damage).toMatchObject({ foundIn: 'journal', rebuilt: { from: 'journal', mayMiss: true } })
    expect(JSON.parse(damage!.raw)).toMatchObject({ entries: [{ seq: 2 }] })
    await keep(anew, adding(mark('c')))
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, mark('b'), mark('c')))
    expect(value(await anew.care.damages())).toHaveLength(1)
  })

  it('under a tab that has the article open does not stop it: it goes on with what can be read', async () => {
    const open = tab()
    await opened(open)
    browser.isDeaf = true
    const other = tab()
    await keep(other, adding(mark('c')))
    await keep(other, adding(mark('d')))
    await replaceEntry(3, { added: 3 })
    await keep(open, adding(mark('e')))
    await settle()
    const ids = [...(await opened(tab())).all('annotation')].map(({ id }) => id)
    expect(ids.sort()).toEqual(['a', 'b', 'd', 'e'])
    expect([...(await opened(open)).all('annotation')].map(({ id }) => id).sort()).toEqual(['a', 'b', 'd', 'e'])
  })
})

describe('a snapshot in the database that is damaged', () => {
  const many = Array.from({ length: 230 }, (_, i) => mark(`m-${i}`))
  /** The journal is cut short: only the snapshots hold the beginning. */
  const cutShort = async () => {
    for (const one of many) await keep(repository, adding(one))
    await browser.pass(12)
    await opened(tab())
    await settle()
    expect(await entries()).toHaveLength(1)
  }
  const all = articleOf(articleNamed('port'), sentence, mark('a'), mark('b'), ...many)

  it.each<readonly [string, unknown]>([
    ['cut in half', '{"format":"hashiya","schemaVersion":1,"seq":233,"touch'],
    ['empty', ''],
    ['no text', { records: [] }],
  ])('%s: is made good by local storage, lacking nothing', async (_, raw) => {
    await cutShort()
    await damageSnapshot(raw)
    expect(plain(await opened(tab()))).toEqual(all)
  })

  it('is made good by an earlier state in local storage, and what may be missing is said', async () => {
    const early = stored()
    await cutShort()
    await damageSnapshot('{"format":')
    browser.storage.setItem(key, early)
    const anew = tab()
    expect(plain(await opened(anew))).toEqual(whole)
    expect(value(await anew.care.damages())).toMatchObject([
      { foundIn: 'snapshot', raw: '{"format":', rebuilt: { from: 'local', mayMiss: true } },
    ])
    await keep(anew, adding(mark('c')))
    browser.storage.clear()
    expect(plain(await opened(tab()))).toEqual(articleOf(articleNamed('port'), sentence, mark('a'), mark('b'), mark('c')))
  })

  it('with nothing in local storage is made good by the latest backup that can be read', async () => {
    value(await repository.backups.lay('port', 'bulk'))
    await cutShort()
    await damageSnapshot('')
    browser.storage.clear()
    const anew = tab()
    expect(plain(await opened(anew))).toEqual(whole)
    expect(value(await anew.care.damages())).toMatchObject([
      { rebuilt: { from: 'backup', backupAt: expect.stringMatching(/^2026-03-01T/) as unknown, mayMiss: true } },
    ])
    expect(value(await anew.list())).toMatchObject([{ id: 'port', counts: { number: 2 } }])
  })

  it('with nothing else at all is given out, and nothing is written over it', async () => {
    await cutShort()
    for (const { id } of value(await repository.backups.list('port'))) value(await repository.backups.erase([id]))
    await damageSnapshot('{"format":')
    browser.storage.clear()
    const anew = tab()
    expect(await anew.open('port')).toEqual({ ok: false, fault: { code: 'damaged', raw: '{"format":' } })
    expect((await anew.commit('port', adding(mark('c')))).ok).toBe(false)
    expect(value(await anew.list())).toMatchObject([{ id: 'port', fault: { code: 'damaged' } }])
  })
})

describe('a line of the library that is damaged', () => {
  it.each(['', '{', 'null', '[]', '{"__proto__":{"seq":99}}', '{"seq":99,"summary":{"id":"port","counts":{"__proto__":1}}}'])('%s: is made anew', async raw => {
    browser.storage.setItem('hashiya:summary:port', raw)
    expect(value(await tab().list())).toMatchObject([{ id: 'port', titles: { original: 'ميناء صور' }, counts: { number: 2 } }])
  })

  it('an article whose id is a name of prototypes is an article like any other', async () => {
    await keep(repository, bringIn('__proto__', 'سفينة'), '__proto__')
    await browser.pass(6)
    expect(value(await tab().list()).map(({ id }) => id)).toContain('__proto__')
    expect((await opened(tab(), '__proto__')).article.titles.original).toBe('سفينة')
  })
})
