// A session of work in which the n-th write fails, for every n: nothing that was called saved is lost, what was not
// saved is said not to be, and it is saved as soon as that can be.

import { afterEach, describe, expect, it } from 'vitest'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { createSaver, type SaveStatus } from '../../src/state/saver.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { opened, value } from './opened.ts'
import { adding, articleNamed, articleOf, bringIn, mark, plain, sentence } from './small-article.ts'

const { prototype } = IDBObjectStore
const real = { add: prototype.add, put: prototype.put }

/** Fails those writes of the browser, in local storage and the database alike, whose number is among `failing`. */
class Disk {
  written = 0
  failed = 0
  isFailing: (number: number) => boolean = () => false

  constructor(browser: FakeBrowser, name: string) {
    const check = () => {
      if (!this.isFailing(++this.written)) return
      this.failed++
      throw new DOMException('No room', name)
    }
    for (const act of ['add', 'put'] as const)
      prototype[act] = function (...args) {
        check()
        return real[act].apply(this, args)
      }
    const setItem = browser.storage.setItem.bind(browser.storage)
    browser.storage.setItem = (key, text) => {
      check()
      setItem(key, text)
    }
  }
}
afterEach(() => Object.assign(prototype, real))

const marks = Array.from({ length: 6 }, (_, i) => mark(`a-${i}`))
const all = articleOf(articleNamed('port'), sentence, ...marks)

interface Session {
  readonly browser: FakeBrowser
  readonly statuses: SaveStatus[]
  /** What stood on the page when it last said Saved. */
  readonly saved: Set<string>
}

/** Brings an article in, marks it, leaves it alone between, in two tabs' lives, and lets time pass until all is saved. */
async function work({ browser, statuses, saved }: Session): Promise<ArticleRepository> {
  const repository = createBrowserRepository(browser.tab())
  const shown: string[] = []
  const saver = createSaver({
    repository,
    articleId: 'port',
    later: browser.tab().later,
    onStatus(status) {
      statuses.push(status)
      if (status.state === 'saved') for (const id of shown) saved.add(id)
    },
  })
  saver.keep(bringIn('port'))
  await browser.pass(2)
  for (const [i, one] of marks.entries()) {
    shown.push(one.id)
    saver.keep(adding(one))
    if (i % 2 === 1) await browser.pass(6)
    else await settle()
    if (i === 3) repository.flush()
  }
  await browser.pass(8)
  return repository
}

const idsIn = (document: ArticleDocument) => [...document.all('annotation')].map(({ id }) => id as string)

describe.each(['QuotaExceededError', 'UnknownError'])('a disk that fails with %s', name => {
  it('at any one write loses nothing, and says what is not saved until it is', async () => {
    const free: Session = { browser: new FakeBrowser(), statuses: [], saved: new Set() }
    const disk = new Disk(free.browser, name)
    await work(free)
    const writes = disk.written
    expect(writes).toBeGreaterThan(12)
    Object.assign(prototype, real)
    for (let n = 1; n <= writes; n++) {
      const session: Session = { browser: new FakeBrowser(), statuses: [], saved: new Set() }
      const failing = new Disk(session.browser, name)
      failing.isFailing = number => number === n
      const repository = await work(session)
      expect(failing.failed, `write ${n} failed`).toBe(1)
      // It was retried, and the last word is true.
      expect(session.statuses.at(-1), `write ${n}`).toEqual({ state: 'saved' })
      expect(plain(await opened(createBrowserRepository(session.browser.tab()))), `write ${n}`).toEqual(all)
      expect(value(await repository.list())).toMatchObject([{ counts: { number: marks.length } }])
      Object.assign(prototype, real)
    }
  })

  it('from any write on, for good, keeps what was called saved and never calls anything saved again', async () => {
    for (let n = 1; n <= 30; n += 1) {
      const session: Session = { browser: new FakeBrowser(), statuses: [], saved: new Set() }
      const disk = new Disk(session.browser, name)
      disk.isFailing = number => number >= n
      await work(session)
      disk.isFailing = () => false
      const last = session.statuses.at(-1)!
      const reopened = await createBrowserRepository(session.browser.tab()).open('port')
      const ids = reopened.ok ? idsIn(reopened.value) : []
      for (const id of session.saved) expect(ids, `from write ${n}`).toContain(id)
      const told = last.state === 'failed' ? last.fault.code : session.saved.size === marks.length ? 'all is saved' : 'nothing'
      expect([name === 'UnknownError' ? 'failed' : 'full', 'all is saved'], `from write ${n}`).toContain(told)
      Object.assign(prototype, real)
    }
  })
})
