// A tab of a browser in memory with an article open in it, as the interface would hold it.

import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import type { DocumentDraft } from '../../src/model/change.ts'
import type { DocumentRecord, Id } from '../../src/model/records.ts'
import { toRecords } from '../../src/model/document-file.ts'
import { createSession, type OpenArticle, type Session } from '../../src/state/session.ts'
import type { BrowserEnvironment } from '../../src/storage/browser-environment.ts'
import { createBrowserRepository } from '../../src/storage/browser-repository.ts'
import { settle, type FakeBrowser } from '../storage/fake-browser.ts'
import { mark } from '../storage/small-article.ts'

export interface Tab {
  readonly session: Session
  readonly environment: BrowserEnvironment
  article(): OpenArticle
  records(): DocumentRecord[]
  act(name: string, recipe: (draft: DocumentDraft) => void, group?: string): void
  markWords(id: string, start?: number, end?: number): void
  note(id: Id<'annotation'>, note: string): void
  type(at: number, words: string): void
}

/** Opens `port`; `environment` is that of an earlier load of the same tab. */
export async function tabOf(browser: FakeBrowser, environment: BrowserEnvironment = browser.tab()): Promise<Tab> {
  const repository = createBrowserRepository(environment)
  const session = createSession({ repository, later: (milliseconds, callback) => void (milliseconds < 1_000 ? setImmediate(callback) : environment.later(milliseconds, callback)) })
  await session.open('port')
  await settle()
  const article = () => {
    const state = session.store.getState()
    if (state.phase !== 'open') throw new Error(state.phase)
    return state
  }
  const act = (name: string, recipe: (draft: DocumentDraft) => void, group: string | null = null) => void session.apply({ labelKey: name, group }, recipe)
  return {
    session, environment, article, act,
    records: () => toRecords(article().document),
    markWords: (id, start, end) => act('mark', draft => draft.put(mark(id, start, end))),
    note: (id, note) => act('note', draft => draft.put({ ...draft.need('annotation', id), note })),
    type: (at, words) => act('type', draft => editSegmentText(draft, 'seg-1', [{ from: at, to: at, insert: words }])),
  }
}

/** The page goes and comes again: what it held in memory is gone, its tab storage is not. */
export async function reloaded(browser: FakeBrowser, tab: Tab): Promise<Tab> {
  tab.session.close()
  await settle()
  const again = browser.tab()
  return tabOf(browser, { ...again, tabStorage: tab.environment.tabStorage })
}

