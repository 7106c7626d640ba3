// Makes the selected annotations one, which stands in all their places.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, Target } from '../model/records.ts'
import { bodyIdOf } from '../model/body-id-of.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { gatherMentions } from './gather-mentions.ts'
import { joinObstacle } from './join-obstacle.ts'
import { withText } from './joined-text.ts'
import { quantityWords } from './quantity-words.ts'
import { countedStep, selectedAnnotations, selectedInOrder } from './selected-annotations.ts'

/**
 * The active one stays, with its id, its address and what it mentions; the places of the others follow its own in
 * reading order, each once. Their notes and tags are added to its own. What they mentioned hands over names, notes and
 * links when it goes; numbers held to be worth something else leave that in the note.
 */
export const joinAnnotations: DocumentCommand = {
  id: 'join-annotations',
  labelKey: 'command.joinAnnotations',
  group: 'tagging',
  changes: 'document',
  backUpFirst: 'bulk',
  isEnabled: context => joinObstacle(context) === null,
  stepName: context => countedStep('several.step.join', selectedAnnotations(context).length),
  run(draft, context) {
    const kept = activeAnnotation(context) ?? selectedInOrder(context)[0]!
    const others = selectedInOrder(context).filter(({ id }) => id !== kept.id)
    putJoined(draft, context, kept, others)
    for (const { id } of others) draft.remove(id)
    const bodyId = bodyIdOf(kept)
    if (bodyId !== null) gatherMentions(draft, context, { bodyId, annotations: others })
    const { placeRequest } = context.view
    const isAskedGone = others.some(({ id }) => id === placeRequest?.annotationId)
    return { activeAnnotationId: kept.id, subtypeAsked: null, panel: 'inspector', ...(isAskedGone && { placeRequest: null }) }
  },
}

function putJoined(draft: DocumentDraft, context: CommandContext, kept: Annotation, others: readonly Annotation[]): void {
  draft.put({
    ...kept,
    targets: eachOnce([...kept.targets, ...others.flatMap(({ targets }) => targets)]),
    tags: [...new Set([...kept.tags, ...others.flatMap(({ tags }) => tags)])],
    note: withText(kept.note, ...others.flatMap(other => [other.note, otherWorth(kept, other)])),
    updatedAt: context.now(),
  })
}

function eachOnce(targets: readonly Target[]): readonly Target[] {
  const places = new Map<string, Target>()
  for (const target of targets) {
    const place = JSON.stringify([target.side, target.spans.map(span => [span.segmentId, span.start, span.end, span.status, span.exact])])
    if (!places.has(place)) places.set(place, target)
  }
  return [...places.values()]
}

/** What another number was held to be worth, where that is not what the kept one is worth. */
function otherWorth(kept: Annotation, other: Annotation): string {
  if (kept.kind !== 'number' || other.kind !== 'number') return ''
  const words = quantityWords(other.quantity)
  return words === quantityWords(kept.quantity) ? '' : words
}
