// What tabs tell each other: which article got a new entry, which was taken away, and that the library looks different.

import type { Id } from '../model/records.ts'
import type { BrowserEnvironment } from './browser-environment.ts'

export type TabMessage =
  | { readonly kind: 'entry'; readonly articleId: Id<'article'>; readonly seq: number }
  | { readonly kind: 'erased'; readonly articleId: Id<'article'> }
  | { readonly kind: 'settled'; readonly articleId: Id<'article'>; readonly seq: number; readonly recordId: Id }
  | { readonly kind: 'library' }

/** Posts to the other tabs, and calls back with what they post; anything else on the channel is passed over. */
export function createTabChannel(
  channel: BrowserEnvironment['channel'],
  onMessage: (message: TabMessage) => void,
): (message: TabMessage) => void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data)
  })
  return message => channel?.postMessage(message)
}

function isMessage(value: unknown): value is TabMessage {
  if (typeof value !== 'object' || value === null) return false
  const { kind, articleId, seq, recordId } = value as Record<string, unknown>
  if (kind === 'library') return true
  if (typeof articleId !== 'string') return false
  if (kind === 'settled') return typeof seq === 'number' && typeof recordId === 'string'
  return kind === 'erased' || (kind === 'entry' && typeof seq === 'number')
}
