// Says that a mention is of another entity than the one it was counted to: one of its own.

import type { Id } from '../model/records.ts'
import { newEntity } from './annotation-body.ts'
import type { DocumentCommand } from './command.ts'
import { replaceBody } from './replace-body.ts'

export interface SplitEntityArgs {
  readonly annotationId: Id<'annotation'>
}

/** The new entity is named by the marked words and has the type of the old one. Only where that has other mentions. */
export const splitEntity: DocumentCommand<SplitEntityArgs> = {
  id: 'split-entity',
  labelKey: 'command.splitEntity',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled({ document, index }, args) {
    const annotation = args && document.annotation(args.annotationId)
    return annotation?.kind === 'entity' && index.annotationsOf(annotation.entityId).length > 1
  },
  run(draft, context, { annotationId }) {
    const annotation = draft.need('annotation', annotationId)
    if (annotation.kind !== 'entity') return undefined
    const entity = newEntity(annotation.targets, draft, context)
    const entityType = draft.find('entity', annotation.entityId)?.entityType ?? entity.entityType
    if (entityType !== entity.entityType) draft.put({ ...entity, entityType })
    replaceBody(draft, context, annotation, { kind: 'entity', entityId: entity.id })
    return { subtypeAsked: null }
  },
}
