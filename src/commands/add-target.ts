// Gives an annotation the place that was asked for: its counterpart, or another place for one of its targets.

import { isSame } from '../model/is-same.ts'
import type { Target } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { requestCounterpart } from './request-counterpart.ts'
import { requestRetarget } from './request-retarget.ts'
import { retouchTargets } from './retouch-targets.ts'
import { snapPlace } from './snap-place.ts'
import { toTarget } from './to-target.ts'
import type { PlaceRequest, SelectedPlace } from './workspace-view.ts'

export interface AddTargetArgs extends SelectedPlace {
  /** Take exactly these letters, rather than the words they belong to. */
  readonly exact?: boolean
}

/** Answers `view.placeRequest`; names and wording of that side that are still empty are filled from the words. */
export const addTarget: DocumentCommand<AddTargetArgs> = {
  id: 'add-target',
  labelKey: 'command.addTarget',
  group: 'tagging',
  internal: true,
  changes: 'document',
  isEnabled: ({ document, view }) =>
    view.placeRequest !== null && document.annotation(view.placeRequest.annotationId) !== undefined,
  stepName: ({ view }) => ({ labelKey: view.placeRequest?.purpose === 'retarget' ? requestRetarget.labelKey : requestCounterpart.labelKey }),
  run(draft, context, { exact = false, side, ranges }) {
    const { placeRequest, cursor } = context.view
    const place = snapPlace(context, { side, ranges }, exact)
    const target = place && toTarget(context, place)
    if (!placeRequest || !target) return undefined
    const annotation = draft.need('annotation', placeRequest.annotationId)
    const targets = answered(annotation.targets, placeRequest, target)
    if (!isSame(targets, annotation.targets)) retouchTargets(draft, context, annotation, targets)
    return {
      placeRequest: null,
      activeAnnotationId: annotation.id,
      panel: 'inspector',
      selection: null,
      keptPlaces: [],
      subtypeAsked: null,
      cursor: cursor && { ...cursor, anchor: null },
    }
  },
}

function answered(
  targets: readonly Target[],
  { purpose, targetIndex }: PlaceRequest,
  target: Target,
): readonly Target[] {
  if (purpose === 'retarget' && targetIndex < targets.length)
    return targets.map((old, i) => (i === targetIndex ? target : old))
  return targets.some(old => isSame(old, target)) ? targets : [...targets, target]
}
