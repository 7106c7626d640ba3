// Which cell is meant when somebody begins to write.

import type { ArticleRow } from '../model/article-rows.ts'
import type { Id, Side } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import type { TextEditing } from './workspace-view.ts'

export interface CellArgs {
  /** The row whose cell is written; the cursor's row when it is left out. */
  readonly rowId?: string
  /** Which sentence, where the cell holds several; else the first. */
  readonly segmentId?: Id<'segment'>
  /** Where the caret goes, UTF-16. */
  readonly caret?: number
}

/** The cell of `side` in the row named or at hand, with the caret at the word cursor where that is in it; else null. */
export function cellToEdit(
  context: CommandContext,
  side: Side,
  { rowId, segmentId, caret }: CellArgs,
): TextEditing | null {
  const { document, rows } = context
  const all = [...rows.rows, ...rows.setAside]
  const cursor = currentCursor(context)
  const row = rowId === undefined ? rowAtHand(context, segmentId) : all.find(one => one.id === rowId)
  if (!row || (segmentId !== undefined && !row[side].includes(segmentId))) return null
  const onCursor =
    cursor && row[side].includes(cursor.segmentId) && (segmentId ?? cursor.segmentId) === cursor.segmentId
      ? cursor
      : null
  const written = segmentId ?? onCursor?.segmentId ?? row[side][0] ?? null
  const length = written === null ? 0 : document.segment(written)!.text.length
  return { rowId: row.id, side, segmentId: written, caret: Math.min(caret ?? onCursor?.start ?? 0, length) }
}

/** The row of the segment named, else of the cursor, else of the selected annotation. */
function rowAtHand(context: CommandContext, segmentId: Id<'segment'> | undefined): ArticleRow | undefined {
  const { rows } = context
  const active = activeAnnotation(context)
  const span = active?.targets.flatMap(target => target.spans).find(one => !one.status)
  const place = rows.placeOf.get(segmentId ?? currentCursor(context)?.segmentId ?? span?.segmentId ?? '')
  return place && [...rows.rows, ...rows.setAside][place.row]
}

/** Whether another cell than `next` is being written, or none. */
export const isElsewhere = (editing: TextEditing | null, next: TextEditing): boolean =>
  next.side !== editing?.side || next.rowId !== editing.rowId || next.segmentId !== editing.segmentId
