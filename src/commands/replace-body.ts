// Letting an annotation mention something else: the same words, said of another body.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, AnnotationBody, AnnotationKind, Instant } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { releaseBody } from './release-body.ts'

/** `annotation` with another body and its own targets, tags and note. */
export function withBody(annotation: Annotation, body: AnnotationBody, updatedAt: Instant): Annotation {
  const { id, targets, tags, note, createdBy, createdAt } = annotation
  return { type: 'annotation', id, targets, tags, note, createdBy, createdAt, updatedAt, ...body }
}

/** Gives `annotation` a body and lets the old body go when nothing mentions it. */
export function replaceBody(
  draft: DocumentDraft,
  context: CommandContext,
  annotation: Annotation,
  body: AnnotationBody,
): void {
  draft.put(withBody(annotation, body, context.now()))
  releaseBody(draft, context, annotation)
}

/** What is asked about a mark just made: its subtype, where its kind has any. */
export const askedAfter = (kind: AnnotationKind): AnnotationKind | null => (kind === 'claim' ? null : kind)
