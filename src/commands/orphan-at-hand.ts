// The orphan that is being repaired, and the ones beside it.

import { findOrphans, type Orphan } from '../anchoring/find-orphans.ts'
import { isSameOrphan, type OrphanId } from '../model/orphan-id.ts'
import type { TextAnchor } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import type { WorkspaceView } from './workspace-view.ts'

/** The span under an id, while it is still an orphan. */
export function orphanSpan({ document }: Pick<CommandContext, 'document'>, id: OrphanId): TextAnchor | null {
  const span = document.annotation(id.annotationId)?.targets[id.targetIndex]?.spans[id.spanIndex]
  return span?.status === 'orphaned' ? span : null
}

/** The orphan that the panel of repairs shows; null while another panel is shown, or when it is repaired. */
export function orphanAtHand(context: Pick<CommandContext, 'document' | 'view'>): OrphanId | null {
  const { panel, repairing } = context.view
  return panel === 'repair' && repairing && orphanSpan(context, repairing.orphan) ? repairing.orphan : null
}

/**
 * The next orphan in reading order (or the one before) that nobody decided to leave as it is, round; the first (or last)
 * when none is at hand. Null when there is no other. Linear in the document.
 */
export function neighbourOrphan(context: CommandContext, way: 1 | -1): Orphan | null {
  const all = findOrphans(context.document, context.rows)
  const current = context.view.repairing?.orphan ?? null
  const at = all.findIndex(orphan => isSameOrphan(orphan, current))
  const begin = at >= 0 ? at : way === 1 ? -1 : all.length
  for (let step = 1; step <= all.length; step++) {
    const orphan = all[(begin + way * step + 2 * all.length) % all.length]!
    if (!isSameOrphan(orphan, current) && !orphan.isKept) return orphan
  }
  return null
}

/** The view with an orphan in the panel of repairs; its annotation is selected, so that its other places are lit. */
export const seeOrphan = ({ annotationId, targetIndex, spanIndex }: OrphanId): Partial<WorkspaceView> => ({
  panel: 'repair',
  repairing: { orphan: { annotationId, targetIndex, spanIndex }, proposals: [] },
  activeAnnotationId: annotationId,
  cursor: null,
  selection: null,
  subtypeAsked: null,
  placeRequest: null,
})
