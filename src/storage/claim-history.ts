// Which tab a history belongs to: the one that holds its lock, for as long as its page lives.

import type { BrowserEnvironment } from './browser-environment.ts'

export interface HistoryClaim {
  readonly historyId: string
  readonly release: () => void
}

/** Between two attempts, milliseconds. */
const patience = 300

/** Held by nobody: for where there are no locks. */
export const unlockedHistory = (historyId: string): HistoryClaim => ({ historyId, release() {} })

/** Null when another tab has it, also after so many attempts. Without locks nobody else is known of. */
export async function claimHistory(
  environment: Pick<BrowserEnvironment, 'locks' | 'later'>,
  name: string,
  historyId: string,
  attempts = 1,
): Promise<HistoryClaim | null> {
  const { locks, later } = environment
  if (!locks) return unlockedHistory(historyId)
  const claimed = await new Promise<HistoryClaim | null>(resolve => {
    const hold = (lock: unknown) => {
      if (!lock) return resolve(null)
      return new Promise<void>(release => resolve({ historyId, release }))
    }
    locks.request(`${name}:${historyId}`, { ifAvailable: true }, hold).catch(() => resolve(unlockedHistory(historyId)))
  })
  if (claimed || attempts <= 1) return claimed
  await new Promise<void>(resolve => later(patience, resolve))
  return claimHistory(environment, name, historyId, attempts - 1)
}
