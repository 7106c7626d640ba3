// The open article: its document, what derives from it, undo and redo, and how saving stands. It knows neither the
// page nor the disk.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleDocument } from '../model/article-document.ts'
import { articleRows, changesRows, type ArticleRows } from '../model/article-rows.ts'
import { change, type DocumentDraft } from '../model/change.ts'
import { findConflicts } from '../model/find-conflicts.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import { invertDiff, isEmptyDiff, type RecordDiff } from '../model/record-diff.ts'
import type { Id } from '../model/records.ts'
import { SegmentIndex } from '../model/segment-index.ts'
import type { ArticleNews, ArticleRepository, KeptConflict, StorageFault, UndoStep } from '../storage/article-repository.ts'
import { addConflict, withoutConflict } from './conflict-list.ts'
import { createForeignView, type ForeignView } from './foreign-view.ts'
import { createSaver, type Saver, type SaveStatus } from './saver.ts'
import { UndoHistory, type UndoStacks } from './undo-history.ts'

export type { UndoStep } from '../storage/article-repository.ts'

export interface OpenArticle extends UndoStacks {
  readonly document: ArticleDocument
  /** One object for the whole session, brought up to date in place; watch `document` to know when. */
  readonly index: SegmentIndex
  readonly rows: ArticleRows
  /** Segments, entities, claims and sources whose marks the last change touched; null means all. */
  readonly touched: ReadonlySet<Id> | null
  /** What was shown before another window's change; null after one of this window. */
  readonly overtaken: ArticleDocument | null
  readonly save: SaveStatus
  /** What two tabs changed at once, or what undo left alone because another tab had changed it since; oldest first. */
  readonly conflicts: readonly KeptConflict[]
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
  apply<T>(step: Omit<UndoStep, 'diff'>, recipe: (draft: DocumentDraft) => T): { result: T; changed: boolean }
  undo(): UndoStep | null
  redo(): UndoStep | null
  retrySave(): void
  /** Somebody decided which version of a record stands. */
  settleConflict(seq: number, recordId: Id): void
}

export interface SessionPorts {
  readonly repository: ArticleRepository
  readonly later: (milliseconds: number, callback: () => void) => void
}

/** The past is read when the text has been drawn: milliseconds. */
const rest = 250

export function createSession({ repository, later }: SessionPorts): Session {
  const store = createStore<SessionState>(() => ({ phase: 'closed' }))
  let saver: Saver | null = null
  let history = new UndoHistory()
  let foreign: ForeignView | null = null
  let stopWatching = () => {}

  const current = () => {
    const state = store.getState()
    if (state.phase !== 'open') throw new RangeError('No article is open')
    return state
  }
  const isOpen = (articleId: Id<'article'>) => {
    const state = store.getState()
    return state.phase === 'open' && state.articleId === articleId
  }
  /** One setState for everything that a change of the document entails. */
  const show = (document: ArticleDocument, diff: RecordDiff, rest: Partial<OpenArticle>) => {
    const { index, rows } = current()
    const touched = index.update(diff)
    store.setState({ document, touched, rows: changesRows(diff) ? articleRows(document) : rows, overtaken: null, ...rest })
  }
  const hear = (news: ArticleNews) => {
    const { document, conflicts } = current()
    if (news.kind === 'conflict') store.setState({ conflicts: addConflict(conflicts, news.conflict) })
    else if (news.kind === 'settled') store.setState({ conflicts: withoutConflict(conflicts, news.seq, news.recordId) })
    else if (news.kind === 'stopped') store.setState({ save: { state: 'failed', fault: news.fault } })
    else {
      const diff = foreign!.take(news.document, { shown: document, unkept: saver!.unkept })
      if (diff) show(diff.document, diff.diff, { overtaken: document })
    }
  }
  let localConflicts = 0
  const step = (from: 'undo' | 'redo'): UndoStep | null => {
    const state = current()
    const taken = state[from].at(-1)
    if (!taken) return null
    const rebased = rebaseDiff(taken.diff, state.document)
    const left = findConflicts(taken.diff, rebased)
    const conflicts = left.length === 0 ? state.conflicts : addConflict(state.conflicts, { articleId: state.articleId, seq: --localConflicts, records: left })
    const stacks = history.move(state, from, { ...taken, diff: invertDiff(rebased.diff), group: null })
    if (!isEmptyDiff(rebased.diff)) saver!.keep(rebased.diff)
    show(rebased.document, rebased.diff, { ...stacks, conflicts })
    return taken
  }
  /** Comes after the text: nobody undoes before anything is seen. */
  const fetchPast = async (articleId: Id<'article'>) => {
    const own = history
    const [kept, conflicts] = await Promise.all([repository.claimHistory(articleId), repository.conflicts(articleId)])
    if (own !== history || !isOpen(articleId)) {
      if (kept.ok) kept.value.release()
      return
    }
    if (conflicts.ok) store.setState({ conflicts: conflicts.value.reduce(addConflict, current().conflicts) })
    if (kept.ok) store.setState(history.adopt(current(), kept.value))
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
          if (isOpen(articleId)) store.setState({ save })
        },
      })
      foreign = createForeignView(document)
      store.setState({
        phase: 'open', articleId, document, index: SegmentIndex.of(document), rows: articleRows(document), touched: null,
        undo: [], redo: [], overtaken: null, save: { state: 'saved' }, conflicts: [],
      }, true)
      stopWatching = repository.watch(articleId, hear)
      later(rest, () => void fetchPast(articleId))
    },
    close() {
      stopWatching()
      stopWatching = () => {}
      history.release()
      history = new UndoHistory()
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
      // The disk comes first: it is at work while the page draws.
      saver!.keep(diff)
      show(document, diff, history.push(state, { ...named, diff: invertDiff(diff) }))
      return { result, changed: true }
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    retrySave: () => saver?.retry(),
    settleConflict(seq, recordId) {
      const { articleId, conflicts } = current()
      store.setState({ conflicts: withoutConflict(conflicts, seq, recordId) })
      if (seq >= 0) void repository.settleConflict(articleId, seq, recordId)
    },
  }
}
