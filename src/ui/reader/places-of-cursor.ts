// Where the keyboard stands, and what answers it across the spine.

import type { CommandContext } from '../../commands/command.ts'
import type { Id, Side } from '../../model/records.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { rowAt } from './cell-elements.ts'

type Reading = Pick<CommandContext, 'document' | 'rows' | 'view' | 'settings'>

export interface CursorPlace {
  readonly side: Side
  readonly segmentId: Id<'segment'>
  /** UTF-16. */
  readonly offset: number
}

/** Where the cursor is, or would be: on the words of the selected annotation, else at the beginning of the article. */
export function restingPlace({ document, rows, view, settings }: Reading): CursorPlace | null {
  if (view.cursor) return { side: view.cursor.side, segmentId: view.cursor.segmentId, offset: view.cursor.start }
  for (const { side, spans } of document.annotation(view.activeAnnotationId ?? '')?.targets ?? []) {
    const span = side === settings.hiddenSide ? undefined : spans.find(candidate => !candidate.status)
    if (span) return { side, segmentId: span.segmentId, offset: span.start }
  }
  const side = settings.hiddenSide === 'original' ? 'rendering' : 'original'
  const segmentId = rows.segments[side][0] ?? rows.segments[otherSide(side)][0]
  return segmentId ? { side: rows.segments[side][0] ? side : otherSide(side), segmentId, offset: 0 } : null
}

/** The place across the spine: of the first of `annotations` that has words there, else the beginning of the level sentence. */
export function placeAcross(
  { document, rows }: Pick<CommandContext, 'document' | 'rows'>, { side, segmentId }: CursorPlace, annotations: readonly Id<'annotation'>[],
): CursorPlace | null {
  const other = otherSide(side)
  for (const id of annotations)
    for (const target of document.annotation(id)?.targets ?? []) {
      const span = target.side === other ? target.spans.find(candidate => !candidate.status) : undefined
      if (span) return { side: other, segmentId: span.segmentId, offset: span.start }
    }
  const row = rowAt(rows, rows.placeOf.get(segmentId)?.row ?? -1)
  const level = row?.[other][0]
  return level ? { side: other, segmentId: level, offset: 0 } : null
}
