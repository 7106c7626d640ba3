// Which of an annotation's places is meant when a key changes one of them.

import type { Annotation, Target, TextAnchor } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { currentCursor } from './current-cursor.ts'

/** The number of the target under the cursor, else the first on the cursor's side, else the first. */
export function pointedTarget(
  context: Pick<CommandContext, 'document' | 'view' | 'settings'>,
  { targets }: Annotation,
): number {
  const cursor = currentCursor(context)
  if (!cursor) return 0
  const under = targets.findIndex(target => isOn(target, cursor.segmentId, cursor.start, cursor.end))
  return Math.max(0, under >= 0 ? under : targets.findIndex(target => target.side === cursor.side))
}

/** Whether a target covers any letter of a range. */
export const isOn = ({ spans }: Target, segmentId: string, start: number, end: number): boolean =>
  spans.some(span => !span.status && span.segmentId === segmentId && span.start < end && start < span.end)

/** The spans of a target that still stand on their words, in reading order. */
export function liveSpans({ rows }: Pick<CommandContext, 'rows'>, { spans }: Target): readonly TextAnchor[] {
  if (spans.length === 1) return spans[0]!.status ? [] : spans
  const ordinalOf = (span: TextAnchor) => rows.placeOf.get(span.segmentId)?.ordinal ?? 0
  return spans.filter(span => !span.status).sort((a, b) => ordinalOf(a) - ordinalOf(b) || a.start - b.start)
}
