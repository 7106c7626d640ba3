// Says that a mention belongs to another entity.

import type { Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { joinedNames } from './joined-names.ts'
import { replaceBody } from './replace-body.ts'

export interface JoinEntityArgs {
  readonly annotationId: Id<'annotation'>
  readonly entityId: Id<'entity'>
}

/**
 * The entity it belonged to goes when nothing else mentions it. A name that the joined entity lacks is taken from the
 * entity left behind, or from the marked words; nothing that it has is changed.
 */
export const joinEntity: DocumentCommand<JoinEntityArgs> = {
  id: 'join-entity',
  labelKey: 'command.joinEntity',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled({ document }, args) {
    const annotation = args && document.annotation(args.annotationId)
    return (
      annotation?.kind === 'entity' &&
      document.entity(args!.entityId) !== undefined &&
      annotation.entityId !== args!.entityId
    )
  },
  run(draft, context, { annotationId, entityId }) {
    const annotation = draft.need('annotation', annotationId)
    if (annotation.kind !== 'entity') return
    const left = draft.find('entity', annotation.entityId),
      joined = draft.need('entity', entityId)
    const names = joinedNames(context.document, annotation, { joined, left })
    if (names) draft.put({ ...joined, names, updatedAt: context.now() })
    replaceBody(draft, context, annotation, { kind: 'entity', entityId })
  },
}
