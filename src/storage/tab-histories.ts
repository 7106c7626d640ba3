// Undo and redo, kept so that they outlive a reload, another article and a crash; each history belongs to one tab at a
// time. They are a convenience beside the journal: a step that could not be kept is no failure of saving.

import type { Id } from '../model/records.ts'
import type { BrowserEnvironment } from './browser-environment.ts'
import { claimHistory, unlockedHistory } from './claim-history.ts'
import type { AskForDatabase, KeptStep } from './database.ts'
import { createTabHistory, type TabHistory } from './tab-history.ts'

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
/** The page that was here before a reload may hold its lock a moment longer: asked so often. */
const attempts = 6

export function createTabHistories(environment: Environment, database: AskForDatabase): TabHistories {
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
      let claimed = own === null ? null : await claimHistory(environment, nameOf(id), own, attempts)
      if (!claimed && latest) claimed = await claimHistory(environment, nameOf(id), latest.historyId)
      claimed ??=
        (await claimHistory(environment, nameOf(id), environment.writer)) ?? unlockedHistory(environment.writer)
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
      const history = createTabHistory({
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

async function readHistories(database: AskForDatabase, id: Id<'article'>): Promise<Map<string, FoundHistory>> {
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
  database: AskForDatabase,
  ends: readonly (readonly [articleId: Id<'article'>, historyId: string, before: number])[],
): Promise<void> {
  for (const [articleId, historyId, before] of ends)
    await (
      await database()
    ).delete('steps', IDBKeyRange.bound([articleId, historyId], [articleId, historyId, before], false, true))
}
