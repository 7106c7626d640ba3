// Takes one place away from an annotation that has several.

import type { Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { retouchTargets } from './retouch-targets.ts'

export interface RemoveTargetArgs {
  readonly annotationId: Id<'annotation'>
  readonly targetIndex: number
}

/** Never the last one: an annotation without a place is deleted instead. */
export const removeTarget: DocumentCommand<RemoveTargetArgs> = {
  id: 'remove-target',
  labelKey: 'command.removeTarget',
  group: 'tagging',
  internal: true,
  changes: 'document',
  isEnabled({ document }, args) {
    const targets = args && document.annotation(args.annotationId)?.targets
    return targets !== undefined && targets.length > 1 && args!.targetIndex in targets
  },
  run(draft, context, { annotationId, targetIndex }) {
    const annotation = draft.need('annotation', annotationId)
    retouchTargets(
      draft,
      context,
      annotation,
      annotation.targets.filter((_, i) => i !== targetIndex),
    )
    const { placeRequest } = context.view
    return placeRequest?.annotationId === annotationId ? { placeRequest: null } : undefined
  },
}
