// Undo and redo of one tab for one article: what was found of it, and writing on. Steps of a typing hand are written
// together; what could not be written is passed over.

import type { Id } from '../model/records.ts'
import type { BrowserEnvironment } from './browser-environment.ts'
import type { AskForDatabase, KeptStep } from './database.ts'

/** One step of undo or redo; what it does, and what the interface calls it. */
export type UndoStep = Pick<KeptStep, 'labelKey' | 'count' | 'diff' | 'group'>

export interface TabHistory {
  /** As they were found; the next step to take stands last. */
  readonly undo: readonly UndoStep[]
  readonly redo: readonly UndoStep[]
  /** The place of the first step of `undo`. */
  readonly offset: number
  /** The step at place `n` of the history (from zero) is now this; those above it that it made meaningless go. */
  write(n: number, state: KeptStep['state'], step: UndoStep, above: 'stay' | 'go'): void
  /** Writes at once what was put off. */
  flush(): void
  /** Another tab may go on with it. */
  release(): void
}

/** Steps are written together after so many milliseconds. */
const breath = 200

export interface HistoryPorts {
  readonly articleId: Id<'article'>
  readonly historyId: string
  /** In order of their places. */
  readonly steps: readonly KeptStep[]
  readonly environment: Pick<BrowserEnvironment, 'later' | 'now'>
  readonly database: AskForDatabase
  /** Called when everything is written and another tab may go on. */
  readonly release: () => void
}

export function createTabHistory({
  articleId,
  historyId,
  steps,
  environment,
  database,
  release,
}: HistoryPorts): TabHistory {
  let unwritten = new Map<number, KeptStep>()
  /** Places from here on are taken away before anything is written. */
  let goneFrom = Infinity
  let isDue = false

  const write = async () => {
    isDue = false
    if (unwritten.size === 0 && goneFrom === Infinity) return
    const rows = [...unwritten.values()],
      from = goneFrom
    unwritten = new Map()
    goneFrom = Infinity
    const { store, done } = (await database()).transaction('steps', 'readwrite')
    if (from < Infinity)
      void store.delete(IDBKeyRange.bound([articleId, historyId, from], [articleId, historyId, []])).catch(() => {})
    for (const row of rows) void store.put(row).catch(() => {})
    await done
  }
  const flush = () => void write().catch(() => {})
  // A group ends with the page in which it began.
  const inState = (state: KeptStep['state']) =>
    steps.filter(step => step.state === state).map(step => ({ ...step, group: null }))
  const undo = inState('undo')
  return {
    undo,
    redo: inState('redo').toReversed(),
    offset: undo[0]?.n ?? steps[0]?.n ?? 0,
    write(n, state, { labelKey, count, group, diff }, above) {
      if (above === 'go') {
        for (const known of unwritten.keys()) if (known > n) unwritten.delete(known)
        goneFrom = Math.min(goneFrom, n + 1)
      }
      unwritten.set(n, {
        articleId,
        historyId,
        n,
        state,
        at: environment.now(),
        labelKey,
        ...(count !== undefined && { count }),
        group,
        diff,
      })
      if (isDue) return
      isDue = true
      environment.later(breath, flush)
    },
    flush,
    release() {
      void write()
        .catch(() => {})
        .finally(release)
    },
  }
}
