// Undo and redo of one tab for one article, kept so that they outlive a reload, another article and a crash. They are
// a convenience beside the journal: a step that could not be kept is no failure of saving.

import type { Id } from '../model/records.ts'
import type { BrowserEnvironment } from './browser-environment.ts'
import type { Database, KeptStep } from './database.ts'

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

export interface TabHistories {
  /**
   * The history that this tab had when it was loaded last, else the latest of the article when no open tab has it, else
   * an empty one. Rejects with what the browser throws.
   */
  claim(id: Id<'article'>): Promise<TabHistory>
  flush(): void
  /** Takes away all that is kept of an article. */
  erase(id: Id<'article'>): Promise<void>
}

type Environment = Pick<BrowserEnvironment, 'locks' | 'later' | 'now' | 'tabStorage' | 'writer'>

/** Steps that are kept of one history. */
const longest = 1_000
/** Histories of an article beside the one in use; older ones go. */
const mostBeside = 3
/** Steps of a typing hand are written together after so many milliseconds. */
const breath = 200
/** The page that was here before a reload may hold its lock a moment longer: asked so often, with so many milliseconds between. */
const attempts = 6,
  patience = 300

export function createTabHistories(environment: Environment, database: () => Promise<Database>): TabHistories {
  const open = new Set<TabHistory>()
  const nameOf = (id: Id<'article'>) => `hashiya:history:${id}`
  const remembered = (id: Id<'article'>) => {
    try {
      return environment.tabStorage?.getItem(nameOf(id)) ?? null
    } catch {
      return null
    }
  }
  const remember = (id: Id<'article'>, historyId: string) => {
    try {
      environment.tabStorage?.setItem(nameOf(id), historyId)
    } catch {
      // Then the next load of this tab takes the latest history that is free.
    }
  }

  return {
    async claim(id) {
      const found = await readHistories(database, id)
      const latest = [...found.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
      const own = remembered(id)
      let claimed = own === null ? null : await claimLock(environment, `${nameOf(id)}:${own}`, own, attempts)
      if (!claimed && latest)
        claimed = await claimLock(environment, `${nameOf(id)}:${latest.historyId}`, latest.historyId, 1)
      const { writer } = environment
      claimed ??= (await claimLock(environment, `${nameOf(id)}:${writer}`, writer, 1)) ?? unlocked(writer)
      const { historyId, release } = claimed
      remember(id, historyId)
      const all = found.get(historyId)?.steps ?? []
      const steps = all.slice(-longest)
      const others = [...found.values()].filter(one => one.historyId !== historyId)
      const tooOld = others.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(mostBeside)
      void dropSteps(database, [
        ...tooOld.map(one => [id, one.historyId, Infinity] as const),
        ...(all.length > steps.length ? [[id, historyId, steps[0]!.n] as const] : []),
      ]).catch(() => {})
      const history = createHistory({
        articleId: id,
        historyId,
        steps,
        environment,
        database,
        release: () => {
          open.delete(history)
          release()
        },
      })
      open.add(history)
      return history
    },
    flush() {
      for (const history of open) history.flush()
    },
    async erase(id) {
      await (await database()).delete('steps', IDBKeyRange.bound([id], [id, []]))
    },
  }
}

interface FoundHistory {
  readonly historyId: string
  /** When its last step was written. */
  readonly at: string
  readonly steps: readonly KeptStep[]
}

async function readHistories(database: () => Promise<Database>, id: Id<'article'>): Promise<Map<string, FoundHistory>> {
  const steps = await (await database()).getAll('steps', IDBKeyRange.bound([id], [id, []]))
  const found = new Map<string, FoundHistory & { readonly steps: KeptStep[] }>()
  for (const step of steps) {
    const known = found.get(step.historyId)
    known?.steps.push(step)
    found.set(step.historyId, {
      historyId: step.historyId,
      at: known && known.at > step.at ? known.at : step.at,
      steps: known?.steps ?? [step],
    })
  }
  return found
}

/** All steps of a history that stand before a place. */
async function dropSteps(
  database: () => Promise<Database>,
  ends: readonly (readonly [articleId: Id<'article'>, historyId: string, before: number])[],
): Promise<void> {
  for (const [articleId, historyId, before] of ends)
    await (
      await database()
    ).delete('steps', IDBKeyRange.bound([articleId, historyId], [articleId, historyId, before], false, true))
}

interface Claim {
  readonly historyId: string
  readonly release: () => void
}

const unlocked = (historyId: string): Claim => ({ historyId, release() {} })

/**
 * Holds the lock for as long as the page lives; null when another tab has it, also after so many attempts. Without
 * locks nobody else is known of.
 */
async function claimLock(
  environment: Environment,
  name: string,
  historyId: string,
  attempts: number,
): Promise<Claim | null> {
  const { locks, later } = environment
  if (!locks) return unlocked(historyId)
  const claimed = await new Promise<Claim | null>(resolve => {
    const hold = (lock: unknown) => {
      if (!lock) return resolve(null)
      return new Promise<void>(release => resolve({ historyId, release }))
    }
    locks.request(name, { ifAvailable: true }, hold).catch(() => resolve(null))
  })
  if (claimed || attempts <= 1) return claimed
  await new Promise<void>(resolve => later(patience, resolve))
  return claimLock(environment, name, historyId, attempts - 1)
}

interface HistoryPorts {
  readonly articleId: Id<'article'>
  readonly historyId: string
  readonly steps: readonly KeptStep[]
  readonly environment: Environment
  readonly database: () => Promise<Database>
  readonly release: () => void
}

function createHistory({ articleId, historyId, steps, environment, database, release }: HistoryPorts): TabHistory {
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
      flush()
      release()
    },
  }
}
