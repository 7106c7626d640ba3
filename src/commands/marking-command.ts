// What the four marking commands have in common.

import type { DocumentDraft } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { Annotation, AnnotationKind, Target } from '../model/records.ts'
import { makeBody } from './annotation-body.ts'
import { changeKinds } from './change-kinds.ts'
import { chosenPlaces } from './chosen-places.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { currentCursor } from './current-cursor.ts'
import { madeBy } from './made-by.ts'
import { askedAfter } from './replace-body.ts'
import { countedStep, selectedAnnotations, selectedInOrder } from './selected-annotations.ts'
import { toTarget } from './to-target.ts'
import type { WorkspaceView } from './workspace-view.ts'

/**
 * A command that marks the kept places and the selection (or the word under the cursor) as one annotation of `kind`.
 * Where no words are chosen and annotations are selected, they become of this kind. A new mark never touches
 * another; marking the very same words as the same kind of thing again selects what stands there, except for claims,
 * of which one sentence may hold two.
 */
export function markingCommand(
  kind: AnnotationKind,
  shape: Pick<DocumentCommand, 'id' | 'labelKey' | 'keys'>,
): DocumentCommand {
  return {
    ...shape,
    group: 'tagging',
    changes: 'document',
    isEnabled: context => chosenPlaces(context).length > 0 || changeable(context, kind) > 0,
    stepName: context =>
      chosenPlaces(context).length > 0 ? null : countedStep('several.step.changeKind', changeable(context, kind)),
    run(draft, context) {
      const targets = chosenPlaces(context).flatMap(place => toTarget(context, place) ?? [])
      if (targets.length > 0) return mark(draft, context, kind, targets)
      return changeKinds(draft, context, changeable(context, kind) > 0 ? selectedInOrder(context) : [], kind)
    },
  }
}

/** How many annotations would be changed by key: only while the cursor stands on no word. */
function changeable(context: CommandContext, kind: AnnotationKind): number {
  return currentCursor(context) ? 0 : selectedAnnotations(context).filter(annotation => annotation.kind !== kind).length
}

function mark(
  draft: DocumentDraft,
  context: CommandContext,
  kind: AnnotationKind,
  targets: readonly Target[],
): Partial<WorkspaceView> {
  const twin = kind === 'claim' ? undefined : findTwin(context, kind, targets)
  const id = twin ?? context.newId('annotation')
  if (!twin)
    draft.put({
      ...madeBy(context),
      type: 'annotation',
      id,
      targets,
      tags: [],
      note: '',
      ...makeBody(kind, targets, draft, context),
    })
  const { cursor } = context.view
  return {
    activeAnnotationId: id,
    subtypeAsked: askedAfter(kind),
    selection: null,
    keptPlaces: [],
    placeRequest: null,
    panel: 'inspector',
    cursor: cursor && { ...cursor, anchor: null },
  }
}

/** An annotation of the same kind on exactly the same places. */
function findTwin(
  { document, index }: CommandContext,
  kind: AnnotationKind,
  targets: readonly Target[],
): Annotation['id'] | undefined {
  const places = (of: readonly Target[]) =>
    of.map(({ side, spans }) => [side, spans.map(span => [span.segmentId, span.start, span.end, span.status])])
  return index.annotationsOf(targets[0]!.spans[0]!.segmentId).find(id => {
    const other = document.annotation(id)
    return other?.kind === kind && isSame(places(other.targets), places(targets))
  })
}
