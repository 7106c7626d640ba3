// Tabs come, work, sleep, hear of each other and are killed, and local storage falls back to what it was some time ago:
// whatever was called kept is there, and every tab agrees on what there is.

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import { change } from '../../src/model/change.ts'
import type { ArticleRepository } from '../../src/storage/article-repository.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser, settle } from './fake-browser.ts'
import { keep, opened } from './opened.ts'
import { bringIn, mark, plain } from './small-article.ts'

type Event =
  | { readonly what: 'mark' | 'note' | 'open' | 'leave'; readonly tab: number; readonly at: number }
  | { readonly what: 'pass'; readonly seconds: number }
  | { readonly what: 'kill' | 'sleep' | 'wake' | 'forget' }

const tabNumber = fc.nat(2)
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ what: fc.constantFrom('mark' as const, 'note' as const), tab: tabNumber, at: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('open' as const, 'leave' as const),
      tab: tabNumber,
      at: fc.constant(0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('kill' as const, 'sleep' as const, 'wake' as const, 'forget' as const),
    }),
  },
)

/** One tab: what it shows is what it opened, with its own work and that of the others on top. */
class Tab {
  readonly repository: ArticleRepository
  document: ArticleDocument | null = null
  private readonly name: string
  private count = 0

  constructor(browser: FakeBrowser, name: string) {
    this.name = name
    this.repository = createBrowserRepository(browser.tab({ writer: name }))
  }

  async open(): Promise<void> {
    this.document = await opened(this.repository)
    this.repository.watch('port', news => {
      if (news.kind === 'changed') this.document = news.document
    })
  }

  /** Returns the id of a new mark; a note goes to a mark that the tab shows. */
  async work(what: 'mark' | 'note', at: number): Promise<string | null> {
    if (!this.document) await this.open()
    const marks = [...this.document!.all('annotation')].sort((a, b) => (a.id < b.id ? -1 : 1))
    const id = `${this.name}-${this.count++}`
    const { document, diff } = change(this.document!, draft => {
      if (what === 'mark') draft.put(mark(id, at % 20, (at % 20) + 6))
      else if (marks.length > 0) draft.put({ ...marks[at % marks.length]!, note: `${this.name} ${at}` })
    })
    this.document = document
    await keep(this.repository, diff)
    return what === 'mark' ? id : null
  }
}

it('lose nothing that was called kept, and agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40, size: 'max' }), async events => {
      const browser = new FakeBrowser()
      const kept = new Set<string>()
      const early: Map<string, string>[] = [new Map()]
      let count = 0
      const openTab = () => new Tab(browser, `tab-${count++}`)
      const first = openTab()
      await keep(first.repository, bringIn('port'))
      let tabs = [first, openTab(), openTab()]
      for (const one of events) {
        if (one.what === 'mark' || one.what === 'note') {
          const id = await tabs[one.tab]!.work(one.what, one.at)
          if (id) kept.add(id)
        } else if (one.what === 'open') await tabs[one.tab]!.open()
        else if (one.what === 'leave') tabs[one.tab]!.repository.flush()
        else if (one.what === 'pass') await browser.pass(one.seconds)
        else if (one.what === 'forget') browser.storage.clear()
        else if (one.what === 'kill') {
          for (const [key, value] of early[count % early.length]!) browser.storage.entries.set(key, value)
          tabs = [openTab(), openTab(), openTab()]
        } else browser.isDeaf = one.what === 'sleep'
        early.push(new Map(browser.storage.entries))
      }
      await settle()
      const document = await opened(openTab().repository)
      expect([...kept].filter(id => !document.has(id))).toEqual([])
      for (const tab of tabs) expect(plain(await opened(tab.repository))).toEqual(plain(document))
      await settle()
      for (const shown of tabs.flatMap(tab => tab.document ?? [])) expect(plain(shown)).toEqual(plain(document))
      browser.storage.clear()
      expect(plain(await opened(openTab().repository))).toEqual(plain(document))
    }),
    { numRuns: 60 },
  )
})
