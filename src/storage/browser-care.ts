// The state of the browser's store: room, promises, what could not be read.

import type { Stored } from './article-repository.ts'
import type { RepositoryParts } from './repository-parts.ts'
import type { StorageCare } from './storage-care.ts'

type Parts = Pick<RepositoryParts, 'environment' | 'shelf' | 'damages' | 'storageNews'>

/** `attempt` turns what the browser throws into a fault. */
export function createBrowserCare(
  { environment, shelf, damages, storageNews }: Parts,
  attempt: <T>(act: () => Promise<Stored<T>>) => Promise<Stored<T>>,
): StorageCare {
  return {
    keeping: () => 'lasting',
    onKeepingChange: () => () => {},
    room: async () => (await import('./measure-room.ts')).measureRoom(environment, shelf.size()),
    askForPromise: async () => (await environment.manager?.persist().catch(() => false)) ?? false,
    damages: () => attempt(async () => ({ ok: true, value: await (await damages()).list() })),
    forgetDamage: id => attempt(async () => ({ ok: true, value: await (await damages()).forget(id) })),
    onNews: listener => storageNews.add('news', listener),
    unexported: () => new Set(),
    markExported: () => {},
  }
}
