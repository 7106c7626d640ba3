// What the acts on an orphan share: putting a span in its place or taking it away, and going on to the next one.

import type { OrphanId } from '../model/orphan-id.ts'
import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, Target, TextAnchor } from '../model/records.ts'
import { makeAnchor } from '../model/text-anchor.ts'
import type { CommandContext } from './command.ts'
import { neighbourOrphan, seeOrphan } from './orphan-at-hand.ts'
import { retouchTargets } from './retouch-targets.ts'
import type { SegmentRange, WorkspaceView } from './workspace-view.ts'

/** Puts the mark on the words of `range`. A claim with a verdict needs review when they are others than before. */
export function placeSpan(
  draft: DocumentDraft,
  context: CommandContext,
  orphan: OrphanId,
  range: SegmentRange,
): Partial<WorkspaceView> {
  const annotation = draft.need('annotation', orphan.annotationId)
  const anchor = makeAnchor(draft.need('segment', range.segmentId), range)
  retouchTargets(draft, context, annotation, withSpan(annotation, orphan, anchor))
  return goOn(context)
}

/** Whether words can take the orphan's place: they stand on its side and are there. */
export function canPlace({ document }: CommandContext, orphan: OrphanId, range: SegmentRange): boolean {
  const side = document.annotation(orphan.annotationId)?.targets[orphan.targetIndex]?.side
  const segment = document.segment(range.segmentId)
  return segment !== undefined && segment.side === side && range.start < range.end && range.end <= segment.text.length
}

/** The targets with another span in the orphan's place, or without it; a target without spans goes. */
export function withSpan(
  { targets }: Annotation,
  { targetIndex, spanIndex }: OrphanId,
  anchor: TextAnchor | null,
): readonly Target[] {
  return targets.flatMap((target, t): Target[] => {
    if (t !== targetIndex) return [target]
    const spans = target.spans.flatMap((span, s) => (s !== spanIndex ? [span] : anchor ? [anchor] : []))
    return spans.length > 0 ? [{ ...target, spans }] : []
  })
}

/** The view with the next orphan in hand; `moved` says under which id it stands after the act. */
export function goOn(
  context: CommandContext,
  moved: (next: OrphanId) => OrphanId = next => next,
): Partial<WorkspaceView> {
  const next = neighbourOrphan(context, 1)
  if (next) return seeOrphan(moved(next))
  return { panel: 'repair', repairing: null, activeAnnotationId: null, selection: null, subtypeAsked: null }
}
