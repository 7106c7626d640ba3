// A library that fills local storage keeps its lines there all the same: without them every article would have to be
// read for every list.

import { expect, it } from 'vitest'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { FakeBrowser } from './fake-browser.ts'
import { keep, opened, value } from './opened.ts'
import { bringIn } from './small-article.ts'

it('the lines of many articles find room beside those snapshots that fit, and nothing is lost', async () => {
  const browser = new FakeBrowser()
  browser.storage.quota = 20_000
  const repository = createBrowserRepository(browser.tab({ localQuota: browser.storage.quota }))
  const ids = Array.from({ length: 20 }, (_, i) => `article-${i}`)
  for (const id of ids) await keep(repository, bringIn(id), id)
  await browser.pass(20)
  expect(value(await repository.list())).toHaveLength(20)
  const lines = [...browser.storage.entries.keys()].filter(key => key.startsWith('hashiya:summary:'))
  expect(lines.sort()).toEqual(ids.map(id => `hashiya:summary:${id}`).sort())
  const elsewhere = createBrowserRepository(browser.tab())
  for (const id of ids) expect((await opened(elsewhere, id)).article.id).toBe(id)
})
