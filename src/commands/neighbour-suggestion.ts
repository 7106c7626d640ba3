// The suggestion after the one at hand and the one before, and the view that shows one.

import type { Suggestion } from '../model/suggestion.ts'
import type { CommandContext } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { queuedSuggestions } from './open-suggestions.ts'
import type { WorkspaceView } from './workspace-view.ts'

/**
 * The next (1) or previous (-1) in the queue, round. Where none is at hand, the first from the row of the cursor on; of
 * claims, which are ranked, the first. Null when there is none.
 */
export function neighbourSuggestion(context: CommandContext, way: 1 | -1): Suggestion | null {
  const queue = queuedSuggestions(context)
  const at = queue.findIndex(({ key }) => key === context.view.suggesting.currentKey)
  if (at >= 0) return queue[(at + way + queue.length) % queue.length]!
  if (context.view.suggesting.kind === 'claim') return queue[0] ?? null
  const cursor = currentCursor(context)
  const row = cursor ? (context.rows.placeOf.get(cursor.segmentId)?.row ?? 0) : 0
  const rowOf = ({ targets }: Suggestion) => context.rows.placeOf.get(targets[0]!.spans[0]!.segmentId)?.row ?? 0
  return queue.find(suggestion => rowOf(suggestion) >= row) ?? queue[0] ?? null
}

/** What the queue stands on once those of `answered` are gone: the next that is left, else the one before. */
export function keyAfter(context: CommandContext, answered: ReadonlySet<string>): string | null {
  const queue = queuedSuggestions(context)
  const at = queue.findIndex(({ key }) => key === context.view.suggesting.currentKey)
  const isLeft = ({ key }: Suggestion) => !answered.has(key)
  return (queue.slice(Math.max(0, at)).find(isLeft) ?? queue.findLast(isLeft))?.key ?? null
}

/** The panel of suggestions with one of them at hand. */
export const seeSuggestion = ({ view }: CommandContext, key: string | null): Partial<WorkspaceView> => ({
  panel: 'suggestions',
  suggesting: { ...view.suggesting, currentKey: key, choice: null },
  activeAnnotationId: null,
  selection: null,
  subtypeAsked: null,
  placeRequest: null,
})
