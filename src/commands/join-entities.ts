// Says that the selected mentions are of one and the same entity.

import type { Annotation, Id } from '../model/records.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { gatherMentions } from './gather-mentions.ts'
import { withBody } from './replace-body.ts'
import { countedStep, selectedAnnotations, selectedInOrder } from './selected-annotations.ts'

/**
 * The argument is the entity that stays, one of those mentioned; without it, that of the active annotation. An entity
 * that nothing mentions any more goes and hands over its names, aliases, link and note. Other mentions stay as they are.
 */
export const joinEntities: DocumentCommand<Id<'entity'> | void> = {
  id: 'join-entities',
  labelKey: 'command.joinEntities',
  group: 'tagging',
  changes: 'document',
  backUpFirst: 'bulk',
  isEnabled: (context, entityId) => keptEntity(context, entityId) !== null,
  stepName: context => countedStep('several.step.joinEntities', selectedAnnotations(context).length),
  run(draft, context, entityId) {
    const kept = keptEntity(context, entityId)!
    const moved = selectedInOrder(context).filter(annotation => annotation.kind === 'entity' && annotation.entityId !== kept)
    for (const annotation of moved) draft.put(withBody(annotation, { kind: 'entity', entityId: kept }, context.now()))
    gatherMentions(draft, context, { bodyId: kept, annotations: moved })
    return { subtypeAsked: null }
  },
}

/** The entities that the selected annotations mention, each once; none when one of them is no mention of an entity. */
export function mentionedEntities(context: Pick<CommandContext, 'document' | 'view'>): readonly Id<'entity'>[] {
  const annotations = selectedAnnotations(context)
  if (annotations.some(({ kind }) => kind !== 'entity')) return []
  return [...new Set(annotations.flatMap(annotation => entityOf(annotation) ?? []))]
}

function keptEntity(context: CommandContext, wanted: Id<'entity'> | void): Id<'entity'> | null {
  const mentioned = mentionedEntities(context)
  if (mentioned.length < 2) return null
  if (wanted !== undefined) return mentioned.includes(wanted) ? wanted : null
  return entityOf(activeAnnotation(context)) ?? mentioned[0]!
}

const entityOf = (annotation: Annotation | null): Id<'entity'> | null => (annotation?.kind === 'entity' ? annotation.entityId : null)
