// Opens a cell of the rendering for writing.

import type { ArticleRow } from '../model/article-rows.ts'
import type { Id, Side } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import type { TextEditing } from './workspace-view.ts'

export interface StartEditingArgs {
  /** The row whose rendering is written; the cursor's row when it is left out. */
  readonly rowId?: string
  /** Only the rendering can be written. */
  readonly side?: Side
  /** Which sentence, where the cell holds several; else the first. */
  readonly segmentId?: Id<'segment'>
  /** Where the caret goes, UTF-16. */
  readonly caret?: number
}

/** Only the rendering is written. The selection is let go, for its words may change. */
export const startEditing: ViewCommand<StartEditingArgs | void> = {
  id: 'start-editing',
  labelKey: 'command.startEditing',
  group: 'editing',
  keys: ['F2'],
  changes: 'view',
  isEnabled(context, args) {
    if (context.settings.hiddenSide === 'rendering' || args?.side === 'original') return false
    const editing = toEditing(context, args ?? {})
    return (
      editing !== null &&
      (editing.rowId !== context.view.editing?.rowId || editing.segmentId !== context.view.editing.segmentId)
    )
  },
  look: (context, args) => ({ editing: toEditing(context, args ?? {}), selection: null, subtypeAsked: null }),
}

function toEditing(context: CommandContext, { rowId, segmentId, caret }: StartEditingArgs): TextEditing | null {
  const { document, rows } = context
  const all = [...rows.rows, ...rows.setAside]
  const cursor = currentCursor(context)
  const row = rowId === undefined ? rowAtHand(context, segmentId) : all.find(one => one.id === rowId)
  if (!row || (segmentId !== undefined && !row.rendering.includes(segmentId))) return null
  const onCursor =
    cursor && row.rendering.includes(cursor.segmentId) && (segmentId ?? cursor.segmentId) === cursor.segmentId
      ? cursor
      : null
  const written = segmentId ?? onCursor?.segmentId ?? row.rendering[0] ?? null
  const length = written === null ? 0 : document.segment(written)!.text.length
  return {
    rowId: row.id,
    side: 'rendering',
    segmentId: written,
    caret: Math.min(caret ?? onCursor?.start ?? 0, length),
  }
}

/** The row of the segment named, else of the cursor, else of the selected annotation. */
function rowAtHand(context: CommandContext, segmentId: Id<'segment'> | undefined): ArticleRow | undefined {
  const { rows } = context
  const active = activeAnnotation(context)
  const span = active?.targets.flatMap(target => target.spans).find(one => !one.status)
  const place = rows.placeOf.get(segmentId ?? currentCursor(context)?.segmentId ?? span?.segmentId ?? '')
  return place && [...rows.rows, ...rows.setAside][place.row]
}
