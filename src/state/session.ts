// The open article: its document, what derives from it, undo and redo, and how saving stands. It knows neither the
// page nor the disk.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleDocument } from '../model/article-document.ts'
import { articleRows, changesRows, type ArticleRows } from '../model/article-rows.ts'
import { change, type DocumentDraft } from '../model/change.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import { invertDiff, isEmptyDiff, joinDiffs, type RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { SegmentIndex } from '../model/segment-index.ts'
import type { ArticleRepository, StorageFault } from '../storage/article-repository.ts'
import { createSaver, type Saver, type SaveStatus } from './saver.ts'

/** What undo (or redo) does next, and what the interface calls it. */
export interface HistoryStep {
  readonly labelKey: string
  /** How much the step changes, where its name says so. */
  readonly count?: number
  readonly diff: RecordDiff
  readonly group: string | null
}

export interface OpenArticle {
  readonly document: ArticleDocument
  /** One object for the whole session, brought up to date in place; watch `document` to know when. */
  readonly index: SegmentIndex
  readonly rows: ArticleRows
  /** Segments, entities, claims and sources whose marks the last change touched; null means all. */
  readonly touched: ReadonlySet<Id> | null
  readonly undo: readonly HistoryStep[]
  readonly redo: readonly HistoryStep[]
  readonly save: SaveStatus
}

export type SessionState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'opening'; readonly articleId: Id<'article'> }
  | { readonly phase: 'failed'; readonly articleId: Id<'article'>; readonly fault: StorageFault }
  | ({ readonly phase: 'open'; readonly articleId: Id<'article'> } & OpenArticle)

export interface Session {
  readonly store: StoreApi<SessionState>
  open(id: Id<'article'>): Promise<void>
  close(): void
  /** Runs a recipe as one step of undo (or as part of the last one, when the group is the same). False when it changed nothing. */
  apply<T>(step: Omit<HistoryStep, 'diff'>, recipe: (draft: DocumentDraft) => T): { result: T; changed: boolean }
  undo(): HistoryStep | null
  redo(): HistoryStep | null
  retrySave(): void
}

export interface SessionPorts {
  readonly repository: ArticleRepository
  readonly later: (milliseconds: number, callback: () => void) => void
}

const historyLength = 1_000

export function createSession({ repository, later }: SessionPorts): Session {
  const store = createStore<SessionState>(() => ({ phase: 'closed' }))
  let saver: Saver | null = null
  let stopListening = () => {}

  const current = () => {
    const state = store.getState()
    if (state.phase !== 'open') throw new RangeError('No article is open')
    return state
  }
  /** One setState for everything that a change of the document entails. */
  const show = (document: ArticleDocument, diff: RecordDiff, history: Partial<Pick<OpenArticle, 'undo' | 'redo'>>) => {
    const { index, rows } = current()
    const touched = index.update(diff)
    store.setState({ document, touched, rows: changesRows(diff) ? articleRows(document) : rows, ...history })
  }
  const step = (from: 'undo' | 'redo', to: 'undo' | 'redo'): HistoryStep | null => {
    const state = current()
    const taken = state[from].at(-1)
    if (!taken) return null
    const { document, diff } = rebaseDiff(taken.diff, state.document)
    const back = { ...taken, diff: invertDiff(diff), group: null }
    show(document, diff, { [from]: state[from].slice(0, -1), [to]: [...state[to], back] })
    if (!isEmptyDiff(diff)) saver!.keep(diff)
    return taken
  }

  return {
    store,
    async open(articleId) {
      this.close()
      store.setState({ phase: 'opening', articleId }, true)
      const stored = await repository.open(articleId)
      const state = store.getState()
      if (state.phase !== 'opening' || state.articleId !== articleId) return
      if (!stored.ok) return store.setState({ phase: 'failed', articleId, fault: stored.fault }, true)
      const document = stored.value
      saver = createSaver({
        repository, articleId, later,
        onStatus: save => {
          const now = store.getState()
          if (now.phase === 'open' && now.articleId === articleId) store.setState({ save })
        },
      })
      stopListening = repository.onForeignChange(articleId, foreign => {
        const rebased = rebaseDiff(foreign, current().document)
        show(rebased.document, rebased.diff, {})
      })
      store.setState({
        phase: 'open', articleId, document, index: SegmentIndex.of(document), rows: articleRows(document), touched: null,
        undo: [], redo: [], save: { state: 'saved' },
      }, true)
    },
    close() {
      stopListening()
      stopListening = () => {}
      saver = null
      store.setState({ phase: 'closed' }, true)
    },
    apply(named, recipe) {
      const state = current()
      let result!: ReturnType<typeof recipe>
      const { document, diff } = change(state.document, draft => {
        result = recipe(draft)
      })
      if (isEmptyDiff(diff)) return { result, changed: false }
      const { group } = named
      const last = state.undo.at(-1)
      const undo = group !== null && last?.group === group
        ? [...state.undo.slice(0, -1), { ...last, diff: joinDiffs(invertDiff(diff), last.diff) }]
        : [...state.undo.slice(-historyLength), { ...named, diff: invertDiff(diff) }]
      show(document, diff, { undo, redo: [] })
      saver!.keep(diff)
      return { result, changed: true }
    },
    undo: () => step('undo', 'redo'),
    redo: () => step('redo', 'undo'),
    retrySave: () => saver?.retry(),
  }
}
