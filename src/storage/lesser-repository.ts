// The best repository of a browser without a database: local storage when something can be written there, else memory.

import type { Instant } from '../model/records.ts'
import type { ArticleRepository } from './article-repository.ts'
import { createFleetingRepository } from './fleeting-repository.ts'
import { createLocalShelf } from './local-shelf.ts'
import { pendingPrefix } from './pending-prefix.ts'
import { createMemoryRepository } from './memory-repository.ts'

export interface LesserPorts {
  readonly storage: Storage | null
  readonly localQuota: number
  readonly now: () => Instant
}

export function createLesserRepository({ storage, localQuota, now }: LesserPorts): ArticleRepository {
  const shelf = createLocalShelf(storage)
  const trial = 'hashiya:trial'
  const canWrite = shelf.write(trial, trial) && shelf.read(trial) === trial
  shelf.remove(trial)
  // Where it is full the articles in it can still be read, and what does not fit is said not to be saved.
  const isInUse = shelf.namesAfter('hashiya:article:').length + shelf.namesAfter(pendingPrefix).length > 0
  return canWrite || isInUse ? createFleetingRepository({ shelf, localQuota, now }) : createMemoryRepository(now)
}
