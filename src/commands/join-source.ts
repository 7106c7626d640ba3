// Says that a mention belongs to another source.

import type { Id } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'
import { joinedNames } from './joined-names.ts'
import { replaceBody } from './replace-body.ts'

export interface JoinSourceArgs {
  readonly annotationId: Id<'annotation'>
  readonly sourceId: Id<'source'>
}

/**
 * The source it belonged to goes when nothing mentions it and no claim is attributed to it. A name that the joined
 * source lacks is taken from the source left behind, or from the marked words.
 */
export const joinSource: DocumentCommand<JoinSourceArgs> = {
  id: 'join-source',
  labelKey: 'command.joinSource',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled({ document }, args) {
    const annotation = args && document.annotation(args.annotationId)
    return (
      annotation?.kind === 'source' &&
      document.source(args!.sourceId) !== undefined &&
      annotation.sourceId !== args!.sourceId
    )
  },
  run(draft, context, { annotationId, sourceId }) {
    const annotation = draft.need('annotation', annotationId)
    if (annotation.kind !== 'source') return
    const left = draft.find('source', annotation.sourceId),
      joined = draft.need('source', sourceId)
    const names = joinedNames(context.document, annotation, { joined, left })
    if (names) draft.put({ ...joined, names, updatedAt: context.now() })
    replaceBody(draft, context, annotation, { kind: 'source', sourceId })
  },
}
