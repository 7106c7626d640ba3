// Making annotations ones of another kind: the same words, read as something else.

import type { DocumentDraft } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { Annotation, AnnotationBody, AnnotationKind, Side } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'
import { makeBody } from './annotation-body.ts'
import type { CommandContext } from './command.ts'
import { nameKey } from './name-keys.ts'
import { plainName } from './plain-name.ts'
import { releaseBodies } from './release-bodies.ts'
import { askedAfter, withBody } from './replace-body.ts'
import type { WorkspaceView } from './workspace-view.ts'

/**
 * Makes annotations ones of `kind`, passing over those that are, and asks for the subtype. Two of them with the same
 * name become mentions of one entity or source. Old bodies go when nothing mentions them any more.
 */
export function changeKinds(
  draft: DocumentDraft,
  context: CommandContext,
  annotations: readonly Annotation[],
  kind: AnnotationKind,
): Partial<WorkspaceView> {
  const changed = annotations.filter(annotation => annotation.kind !== kind)
  const named = new Map<string, AnnotationBody>()
  for (const annotation of changed) {
    const keys = kind === 'entity' || kind === 'source' ? namesOf(context, annotation) : []
    const known = keys.flatMap(key => named.get(key) ?? [])[0]
    const body = known ?? makeBody(kind, annotation.targets, draft, context)
    for (const key of keys) if (!named.has(key)) named.set(key, body)
    if (known) fillNames(draft, context, annotation, known)
    draft.put(withBody(annotation, body, context.now()))
  }
  releaseBodies(draft, context, changed)
  return { subtypeAsked: askedAfter(kind), panel: 'inspector' }
}

const namesOf = ({ document }: CommandContext, { targets }: Annotation): readonly string[] =>
  sides.map(side => nameKey(plainName(document, targets, side))).filter(key => key !== '')

/** A name that is missing on a side is taken from the words of a further mention. */
function fillNames(draft: DocumentDraft, context: CommandContext, { targets }: Annotation, body: AnnotationBody): void {
  if (body.kind !== 'entity' && body.kind !== 'source') return
  const record = body.kind === 'entity' ? draft.need('entity', body.entityId) : draft.need('source', body.sourceId)
  const nameOn = (side: Side) => record.names[side] || plainName(context.document, targets, side)
  const names = { original: nameOn('original'), rendering: nameOn('rendering') }
  if (!isSame(names, record.names)) draft.put({ ...record, names, updatedAt: context.now() })
}
