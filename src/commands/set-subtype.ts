// Answers what the selected annotations are more precisely, by number: the first, the second … of their kind's list.

import type { DocumentDraft } from '../model/change.ts'
import type { Annotation, Quantity, QuantityKind } from '../model/records.ts'
import { entityTypes, quantityKinds, sourceKinds } from '../model/vocabulary.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { countedStep, selectedAnnotations } from './selected-annotations.ts'

const lists = { entity: entityTypes, claim: [], number: quantityKinds, source: sourceKinds } as const

/**
 * Five commands, for the keys 1 to 5: entity type, kind of source or kind of number, in the order of vocabulary.ts. The
 * type belongs to the entity or source and so to all its mentions. Of several annotations all must be of one kind, as
 * the number means something else for each.
 */
export const setSubtype: readonly DocumentCommand[] = [1, 2, 3, 4, 5].map(setSubtypeTo)

function setSubtypeTo(place: number): DocumentCommand {
  return {
    id: `set-subtype-${place}`,
    labelKey: `command.setSubtype${place}`,
    group: 'tagging',
    keys: [`Digit${place}`, `Numpad${place}`],
    changes: 'document',
    isEnabled(context) {
      const annotations = selectedAnnotations(context), kind = annotations[0]?.kind
      return kind !== undefined && place <= lists[kind].length && annotations.every(annotation => annotation.kind === kind)
    },
    stepName: context => countedStep('several.step.setSubtype', selectedAnnotations(context).length),
    run(draft, context) {
      for (const annotation of selectedAnnotations(context)) putSubtype(draft, context, annotation, place - 1)
      return { subtypeAsked: null }
    },
  }
}

function putSubtype(draft: DocumentDraft, context: CommandContext, annotation: Annotation, index: number): void {
  const updatedAt = context.now()
  if (annotation.kind === 'entity') {
    const entity = draft.need('entity', annotation.entityId),
      entityType = entityTypes[index]!
    if (entity.entityType !== entityType) draft.put({ ...entity, entityType, updatedAt })
  } else if (annotation.kind === 'source') {
    const source = draft.need('source', annotation.sourceId),
      sourceKind = sourceKinds[index]!
    if (source.sourceKind !== sourceKind) draft.put({ ...source, sourceKind, updatedAt })
  } else if (annotation.kind === 'number') {
    const kind = quantityKinds[index]!
    if (annotation.quantity.kind !== kind)
      draft.put({ ...annotation, quantity: toKind(annotation.quantity, kind), updatedAt })
  }
}

/** A bare year moves between the value and the date as the number becomes a date, or ceases to be one. */
function toKind(quantity: Quantity, kind: QuantityKind): Quantity {
  const { value, date } = quantity
  if (kind === 'date' && date === '' && value !== null && /^[12]\d{3}$/.test(String(value)))
    return { ...quantity, kind, value: null, date: String(value) }
  if (quantity.kind === 'date' && value === null && /^[12]\d{3}$/.test(date))
    return { ...quantity, kind, value: Number(date), date: '' }
  return { ...quantity, kind }
}
