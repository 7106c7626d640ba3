// From what a browser throws to a fault that the interface has words for.

import { schemaVersion } from '../model/schema-version.ts'
import type { StorageFault } from './article-repository.ts'

const blocked = ['InvalidStateError', 'SecurityError', 'NotAllowedError', 'NotFoundError']

/** Any error is a fault; nothing is thrown on. */
export function toFault(error: unknown): StorageFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (isQuotaError(error)) return { code: 'full' }
  // The stores were changed by a later version of the tool.
  if (name === 'VersionError') return { code: 'newer', schemaVersion: schemaVersion + 1 }
  if (blocked.includes(name)) return { code: 'blocked' }
  return {
    code: 'failed',
    reason: error instanceof Error || error instanceof DOMException ? error.message : String(error),
  }
}

/** Whether there was no room left. Firefox used another name for it. */
export function isQuotaError(error: unknown): boolean {
  const name = (error as { name?: unknown } | null)?.name
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED'
}
