// What becomes of a sentence of the rendering that was emptied.

import type { DocumentDraft } from '../model/change.ts'
import type { Id } from '../model/records.ts'
import type { CommandContext } from './command.ts'

/**
 * Takes it out, so that its cell is empty again and not a sentence of no words, and says whether it did. It stays
 * (empty) when a mark, even a lost one, is bound to it, when it is not alone in its cell, and when no original stands
 * beside it to hold the row.
 */
export function dropEmptied(draft: DocumentDraft, context: CommandContext, segmentId: Id<'segment'>): boolean {
  if (draft.need('segment', segmentId).text !== '' || !canGo(context, segmentId)) return false
  for (const record of draft.naming([segmentId]))
    if (record.type === 'alignment')
      draft.put({ ...record, rendering: record.rendering.filter(id => id !== segmentId) })
  draft.remove(segmentId)
  return true
}

function canGo({ document, rows }: CommandContext, segmentId: Id<'segment'>): boolean {
  const place = rows.placeOf.get(segmentId)
  const row = place && [...rows.rows, ...rows.setAside][place.row]
  if (!row || row.original.length === 0 || row.rendering.length > 1) return false
  for (const id of document.naming([segmentId])) if (document.get(id)?.type === 'annotation') return false
  return true
}
