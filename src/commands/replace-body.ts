// Making an annotation one of another kind: the same words, read as something else.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, AnnotationBody, AnnotationKind } from '../model/records.ts'
import { makeBody } from './annotation-body.ts'
import type { CommandContext } from './command.ts'
import { releaseBody } from './release-body.ts'
import type { WorkspaceView } from './workspace-view.ts'

/** Gives `annotation` a body, keeps its targets, tags and note, and lets the old body go when nothing mentions it. */
export function replaceBody(
  draft: DocumentDraft,
  context: CommandContext,
  annotation: Annotation,
  body: AnnotationBody,
): void {
  const { id, targets, tags, note, createdBy, createdAt } = annotation
  draft.put({ type: 'annotation', id, targets, tags, note, createdBy, createdAt, updatedAt: context.now(), ...body })
  releaseBody(draft, context, annotation)
}

/** Makes `annotation` one of `kind`, and asks for its subtype. */
export function changeKindOf(
  draft: DocumentDraft,
  context: CommandContext,
  annotation: Annotation,
  kind: AnnotationKind,
): Partial<WorkspaceView> {
  replaceBody(draft, context, annotation, makeBody(kind, annotation.targets, draft, context))
  return { subtypeAsked: askedAfter(kind), panel: 'inspector' }
}

/** What is asked about a mark just made: its subtype, where its kind has any. */
export const askedAfter = (kind: AnnotationKind): AnnotationKind | null => (kind === 'claim' ? null : kind)
