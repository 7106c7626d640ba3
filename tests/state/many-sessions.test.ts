// Several tabs with one article open: what each shows, what undo does in each, what is said of what could not be merged.

import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser, settle } from '../storage/fake-browser.ts'
import { keep, opened } from '../storage/opened.ts'
import { bringIn, plain, sentence } from '../storage/small-article.ts'
import { reloaded, tabOf, type Tab } from './tab-of.ts'

let browser: FakeBrowser
beforeEach(async () => {
  browser = new FakeBrowser()
  await keep(createBrowserRepository(browser.tab()), bringIn('port'))
})

const noteOf = (tab: Tab, id: string) => tab.article().document.annotation(id)?.note
const textOf = (tab: Tab) => tab.article().document.segment('seg-1')?.text
const twoTabs = async () => [await tabOf(browser), await tabOf(browser)] as const

describe('two tabs on one article', () => {
  it('show each other’s marks at once', async () => {
    const [here, there] = await twoTabs()
    here.markWords('a')
    there.markWords('b', 14, 20)
    await settle()
    expect(here.records()).toEqual(there.records())
    expect(here.article().document.has('b')).toBe(true)
  })

  it('show the same where both wrote one note at once, and both versions of it', async () => {
    const [here, there] = await twoTabs()
    here.markWords('a')
    await settle()
    here.note('a', 'من الصحيفة')
    there.note('a', 'from the paper')
    await settle()
    expect(here.records()).toEqual(there.records())
    for (const tab of [here, there]) {
      const [conflict] = tab.article().conflicts
      const versions = conflict!.records.flatMap(({ kept, other }) => [kept, other]).map(record => (record as { note: string }).note)
      expect(versions).toEqual(['من الصحيفة', 'from the paper'])
      expect(noteOf(tab, 'a')).toBe('من الصحيفة')
    }
  })

  it('keep both edits of one sentence, and the words that both replaced once, with the other wording at hand', async () => {
    const [here, there] = await twoTabs()
    const replace = (words: string) => (draft: Parameters<Parameters<Tab['act']>[1]>[0]) => {
      const start = sentence.text.indexOf('ميناء')
      draft.put({ ...draft.need('segment', 'seg-1'), text: sentence.text.slice(0, start) + words + sentence.text.slice(start + 'ميناء'.length) })
    }
    here.act('edit', replace('مرفأ'))
    there.act('edit', replace('رصيف'))
    await settle()
    expect(textOf(here)).toContain('مرفأ صور')
    expect(textOf(there)).toBe(textOf(here))
    expect(here.article().conflicts[0]!.records[0]!.other).toMatchObject({ text: expect.stringContaining('رصيف صور') })
  })

  it('say that a mark was taken away where another tab noted something on it; the note stays', async () => {
    const [here, there] = await twoTabs()
    here.markWords('a')
    await settle()
    here.note('a', 'راجِع الرقم')
    there.act('delete', draft => draft.remove('a'))
    await settle()
    expect(here.records()).toEqual(there.records())
    expect(noteOf(there, 'a')).toBe('راجِع الرقم')
    expect(there.article().conflicts[0]!.records).toMatchObject([{ kept: { id: 'a' }, other: null }])
  })

  it('forget a conflict in every tab, and after a reload, when somebody decided about it', async () => {
    const [here, there] = await twoTabs()
    here.markWords('a')
    await settle()
    here.note('a', 'أ')
    there.note('a', 'ب')
    await settle()
    expect((await reloaded(browser, await tabOf(browser))).article().conflicts).toHaveLength(1)
    here.session.settleConflict(here.article().conflicts[0]!.seq, 'a')
    await settle()
    expect(here.article().conflicts).toEqual([])
    expect(there.article().conflicts).toEqual([])
    expect((await tabOf(browser)).article().conflicts).toEqual([])
  })

  it('are told that nothing of theirs is kept any more when a newer version of the tool wrote', async () => {
    const [here] = await twoTabs()
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = browser.indexedDB.open('hashiya')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const other = browser.tab()
    await new Promise(resolve => {
      const transaction = database.transaction('journal', 'readwrite')
      const added = transaction.objectStore('journal').add({ articleId: 'port', schemaVersion: 99, at: other.now(), writer: 'newer', diff: { added: [], updated: [], removed: [] } })
      transaction.oncomplete = () => resolve(other.channel!.postMessage({ kind: 'entry', articleId: 'port', seq: added.result }))
    })
    database.close()
    await settle()
    expect(here.article().save).toEqual({ state: 'failed', fault: { code: 'newer', schemaVersion: 99 } })
    here.markWords('late')
    await settle()
    expect(here.article().save).toMatchObject({ state: 'failed', fault: { code: 'newer' } })
    expect(here.article().document.has('late')).toBe(true)
  })
})

describe('undo', () => {
  it('in one tab leaves the other’s work as it is', async () => {
    const [here, there] = await twoTabs()
    here.markWords('a')
    await settle()
    there.markWords('b', 14, 20)
    there.note('a', 'من هناك')
    await settle()
    here.session.undo()
    await settle()
    expect(here.records()).toEqual(there.records())
    expect(noteOf(here, 'a')).toBe('من هناك')
    expect(here.article().document.has('b')).toBe(true)
    expect(here.article().conflicts[0]!.records).toMatchObject([{ kept: { id: 'a', note: 'من هناك' }, other: null }])
  })

  it('takes back typing in a sentence that the other tab went on writing', async () => {
    const [here, there] = await twoTabs()
    here.type(0, 'أمس ')
    await settle()
    there.type(textOf(there)!.length, ' وبعد يومين.')
    await settle()
    here.session.undo()
    await settle()
    expect(textOf(here)).toBe(`${sentence.text} وبعد يومين.`)
    expect(textOf(there)).toBe(textOf(here))
  })

  it('goes on after a reload, and so does redo', async () => {
    const before = await tabOf(browser)
    before.markWords('a')
    before.markWords('b', 14, 20)
    before.note('a', 'ملاحظة')
    before.session.undo()
    await browser.pass(1)
    const after = await reloaded(browser, before)
    expect(after.article().undo.map(step => step.labelKey)).toEqual(['mark', 'mark'])
    expect(after.article().redo.map(step => step.labelKey)).toEqual(['note'])
    after.session.redo()
    expect(noteOf(after, 'a')).toBe('ملاحظة')
    for (let i = 0; i < 3; i++) after.session.undo()
    await settle()
    expect([...after.article().document.all('annotation')]).toEqual([])
    const again = await reloaded(browser, after)
    expect(again.article().undo).toEqual([])
    expect(again.article().redo.map(step => step.labelKey)).toEqual(['note', 'mark', 'mark'])
  })

  it('goes on after another article was open, also when the person was quicker than the past', async () => {
    const tab = await tabOf(browser)
    tab.markWords('a')
    tab.session.close()
    await settle()
    await tab.session.open('port')
    tab.markWords('b', 14, 20)
    await settle()
    tab.session.undo()
    tab.session.undo()
    await settle()
    expect([...tab.article().document.all('annotation')]).toEqual([])
  })

  it('belongs to one tab: a second one begins its own, and the next goes on with what nobody has open', async () => {
    const first = await tabOf(browser)
    first.markWords('a')
    await browser.pass(1)
    const second = await tabOf(browser)
    expect(second.article().undo).toEqual([])
    second.session.close()
    first.session.close()
    await settle()
    expect((await tabOf(browser)).article().undo.map(step => step.labelKey)).toEqual(['mark'])
  })

  it('keeps the last thousand steps, and drops what is older', async () => {
    let tab = await tabOf(browser)
    tab.markWords('a')
    for (let i = 1; i <= 1_002; i++) tab.note('a', `ملاحظة ${i}`)
    await browser.pass(1)
    for (let load = 0; load < 2; load++) {
      tab = await reloaded(browser, tab)
      expect(tab.article().undo).toHaveLength(1_000)
    }
    tab.session.undo()
    tab.note('a', 'أخيرة')
    await browser.pass(1)
    tab = await reloaded(browser, tab)
    expect(tab.article().undo).toHaveLength(1_000)
    tab.session.undo()
    expect(noteOf(tab, 'a')).toBe('ملاحظة 1001')
    tab.session.undo()
    expect(noteOf(tab, 'a')).toBe('ملاحظة 1000')
  })

  it('takes back a bulk action whole, after a reload too', async () => {
    const tab = await tabOf(browser)
    const ids = Array.from({ length: 40 }, (_, i) => `mark-${i}`)
    for (const id of ids) tab.markWords(id)
    tab.act('delete all', draft => {
      for (const id of ids) draft.remove(id)
    })
    await browser.pass(1)
    const after = await reloaded(browser, tab)
    after.session.undo()
    expect([...after.article().document.all('annotation')]).toHaveLength(40)
  })
})

type Act = readonly [tab: number, what: 'mark' | 'note' | 'type' | 'delete' | 'undo' | 'redo' | 'wait' | 'reload', at: number]
const act: fc.Arbitrary<Act> = fc.tuple(
  fc.nat(2),
  fc.constantFrom<Act[1]>('mark', 'mark', 'note', 'type', 'delete', 'undo', 'redo', 'wait', 'reload'),
  fc.nat(45),
)

it('whatever several tabs do at once, they show the same in the end, and so does a tab that comes later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40, size: 'max' }), async acts => {
      const browser = new FakeBrowser()
      await keep(createBrowserRepository(browser.tab()), bringIn('port'))
      const tabs = [await tabOf(browser), await tabOf(browser), await tabOf(browser)]
      let count = 0
      for (const [number, what, at] of acts) {
        const tab = tabs[number]!
        const marks = [...tab.article().document.all('annotation')].map(({ id }) => id).sort()
        const one = marks[at % Math.max(1, marks.length)]
        if (what === 'mark') tab.markWords(`m${count++}`, at % 20, (at % 20) + 5)
        else if (what === 'type') tab.type(Math.min(at, textOf(tab)!.length), ` كلمة${count++} `)
        else if (what === 'note' && one) tab.note(one, `ملاحظة ${count++}`)
        else if (what === 'delete' && one) tab.act('delete', draft => draft.remove(one))
        else if (what === 'undo') tab.session.undo()
        else if (what === 'redo') tab.session.redo()
        else if (what === 'wait') await settle()
        else if (what === 'reload') {
          await settle()
          tabs[number] = await reloaded(browser, tab)
        }
      }
      await settle()
      await browser.pass(2)
      const later = plain(await opened(createBrowserRepository(browser.tab())))
      for (const tab of tabs) expect(tab.records()).toEqual(later)
    }),
    { numRuns: 60 },
  )
})
