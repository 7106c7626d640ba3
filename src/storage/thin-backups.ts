// Which copies of an article go when there are many: they stand hourly for a day, daily for a month, monthly before
// that. A pure function of descriptions; it knows neither texts nor stores.

import type { Instant } from '../model/records.ts'
import { boundBackups, oldestFirst, type BackupBounds, type Thinnable } from './bound-backups.ts'

/** How much is kept of one article. */
export const articleBounds: BackupBounds = { count: 40, size: 12_000_000 }

const hour = 3_600_000,
  day = 24 * hour,
  month = 30 * day

/**
 * Ids of the copies of one article that may go. Of each hour of the last day, each day of the last month and each month
 * before that the last copy stays; one that was laid by before an act stays for a day whatever its hour, and after that
 * is what stays of its day. Then the bounds are kept. The newest always stays. Copies may come in any order; n log n,
 * and linear for each that is beyond the bounds.
 */
export function thinBackups(backups: readonly Thinnable[], present: Instant, bounds = articleBounds): string[] {
  const [newest, ...others] = oldestFirst(backups).reverse()
  if (!newest) return []
  const bySlot = new Map<string, Thinnable>()
  for (const backup of others) {
    const slot = slotOf(backup, Date.parse(present))
    const rival = bySlot.get(slot)
    if (!rival || (rival.reason === 'time' && backup.reason !== 'time')) bySlot.set(slot, backup)
  }
  const kept = [newest, ...bySlot.values()]
  const beyond = new Set(boundBackups(kept, bounds))
  const stays = new Set(kept.filter(backup => !beyond.has(backup.id)).map(backup => backup.id))
  return backups.filter(backup => !stays.has(backup.id)).map(backup => backup.id)
}

/** Copies of one slot stand for each other. Slots lie fast in time, so that thinning again changes nothing. */
function slotOf({ id, at, reason }: Thinnable, present: number): string {
  const time = Date.parse(at)
  const age = present - time
  if (age < day) return reason === 'time' ? `hour ${Math.floor(time / hour)}` : `act ${id}`
  return age < month ? `day ${Math.floor(time / day)}` : `month ${Math.floor(time / month)}`
}
