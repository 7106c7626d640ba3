// What goes with the last mention: an entity, a claim or a source that nothing names any more cannot be reached.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, Id } from '../model/records.ts'
import { bodyIdOf } from '../model/body-id-of.ts'
import type { CommandContext } from './command.ts'

/**
 * Removes the body that `annotation` mentioned when no other annotation mentions it; a source that a claim is
 * attributed to stays. Call it when the annotation itself is gone from the draft or mentions something else.
 */
export function releaseBody(
  draft: DocumentDraft,
  context: Pick<CommandContext, 'index'>,
  annotation: Annotation,
): void {
  const bodyId = bodyIdOf(annotation)
  if (bodyId === null) return
  if (annotation.kind === 'source') releaseSource(draft, context, annotation.sourceId)
  else if (!isMentioned(draft, context, bodyId)) draft.remove(bodyId)
}

/** Removes a source that no annotation mentions and no claim names. */
export function releaseSource(
  draft: DocumentDraft,
  context: Pick<CommandContext, 'index'>,
  sourceId: Id<'source'>,
): void {
  if (isMentioned(draft, context, sourceId)) return
  if (draft.naming([sourceId]).some(record => record.type === 'claim')) return
  draft.remove(sourceId)
}

/** The index is of the document before the change: whatever mentioned the body then may do so no longer. */
function isMentioned(draft: DocumentDraft, { index }: Pick<CommandContext, 'index'>, bodyId: Id): boolean {
  return index.annotationsOf(bodyId).some(id => {
    const annotation = draft.find('annotation', id)
    return annotation !== undefined && bodyIdOf(annotation) === bodyId
  })
}
