// How much room there is. Loaded when somebody looks.

import type { BrowserEnvironment } from './browser-environment.ts'
import type { StorageRoom } from './storage-care.ts'

/** `size`: what local storage holds. What the browser does not tell is null. */
export async function measureRoom(
  { manager, storage, localQuota }: Pick<BrowserEnvironment, 'manager' | 'storage' | 'localQuota'>,
  size: number,
): Promise<StorageRoom> {
  const [estimate, isPromised] = await Promise.all([
    manager?.estimate().catch(() => null),
    manager?.persisted().catch(() => null),
  ])
  return {
    local: storage && { used: size, quota: localQuota },
    browser: estimate?.quota ? { used: estimate.usage ?? 0, quota: estimate.quota } : null,
    isPromised: isPromised ?? null,
  }
}
