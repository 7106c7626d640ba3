// Where writing goes on after a cell is done.

import type { CommandContext } from '../../commands/command.ts'
import type { StartEditingArgs } from '../../commands/start-editing.ts'
import type { TextEditing } from '../../commands/workspace-view.ts'
import { rowAt } from './cell-elements.ts'

/** The next sentence of the same side in the article, or the next row's empty cell; the caret behind its words. Null at the end. */
export function nextCell({ document, rows }: Pick<CommandContext, 'document' | 'rows'>, editing: TextEditing): StartEditingArgs | null {
  const { side } = editing
  const place = editing.segmentId ? rows.placeOf.get(editing.segmentId) : undefined
  const number = place?.row ?? rows.rows.findIndex(row => row.id === editing.rowId)
  const row = rowAt(rows, number)
  const inRow = row && editing.segmentId ? row[side][row[side].indexOf(editing.segmentId) + 1] : undefined
  const next = inRow ? row : rows.rows[number + 1]
  if (number < 0 || !next) return null
  const segmentId = inRow ?? next[side][0]
  return segmentId ? { rowId: next.id, segmentId, caret: document.segment(segmentId)?.text.length ?? 0 } : { rowId: next.id }
}
