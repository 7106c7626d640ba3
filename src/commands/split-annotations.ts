// Makes an annotation of its own of each place of the selected ones.

import type { DocumentDraft } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { Annotation, Id, Target } from '../model/records.ts'
import { readQuantity } from './annotation-body.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { madeBy } from './made-by.ts'
import { countedStep, selectedAnnotations, selectedInOrder } from './selected-annotations.ts'

export interface SplitAnnotationsArgs {
  /** Every place alone, or a place of one side with the place of the other side that answers it. */
  readonly by: 'place' | 'pair'
}

/**
 * The first places stay with the annotation, and so does its note; the others go to annotations that mention the same
 * entity, source or claim, or hold the same number: read off their own words where it was read off the words. By
 * place unless it is said. All that came out is selected.
 */
export const splitAnnotations: DocumentCommand<SplitAnnotationsArgs | void> = {
  id: 'split-annotations',
  labelKey: 'command.splitAnnotations',
  group: 'tagging',
  changes: 'document',
  backUpFirst: 'bulk',
  isEnabled: (context, args) => countSplit(context, args?.by ?? 'place') > 0,
  stepName: (context, args) => countedStep('several.step.split', countSplit(context, args?.by ?? 'place')),
  run(draft, context, args) {
    const by = args?.by ?? 'place'
    const selected = new Set<Id<'annotation'>>()
    for (const annotation of selectedInOrder(context))
      for (const id of splitOne(draft, context, annotation, groupsOf(annotation.targets, by))) selected.add(id)
    return { selectedAnnotationIds: selected, subtypeAsked: null }
  },
}

/** How many annotations come out of those that are split. */
function countSplit(context: CommandContext, by: SplitAnnotationsArgs['by']): number {
  return selectedAnnotations(context)
    .map(({ targets }) => groupsOf(targets, by).length)
    .reduce((sum, count) => sum + (count > 1 ? count : 0), 0)
}

function splitOne(draft: DocumentDraft, context: CommandContext, annotation: Annotation, groups: readonly (readonly Target[])[]): readonly Id<'annotation'>[] {
  if (groups.length < 2) return [annotation.id]
  const [first, ...others] = groups
  draft.put({ ...annotation, ...worthOn(context, annotation, first!), targets: first!, updatedAt: context.now() })
  const ids = others.map(targets => {
    const id = context.newId('annotation')
    draft.put({ ...annotation, ...worthOn(context, annotation, targets), ...madeBy(context), id, targets, note: '' })
    return id
  })
  return [annotation.id, ...ids]
}

/** A number that was read off all the words is read anew off these; one that a person set stays. */
function worthOn(context: CommandContext, annotation: Annotation, targets: readonly Target[]) {
  if (annotation.kind !== 'number') return {}
  const { unit, ...read } = readQuantity(annotation.targets, context)
  const isRead = isSame({ ...read, unit: '' }, { ...annotation.quantity, unit: '' })
  return { quantity: isRead ? { ...readQuantity(targets, context), unit: annotation.quantity.unit || unit } : annotation.quantity }
}

/** The n-th place of one side goes with the n-th of the other. */
function groupsOf(targets: readonly Target[], by: SplitAnnotationsArgs['by']): readonly (readonly Target[])[] {
  if (by === 'place') return targets.map(target => [target])
  const original = targets.filter(({ side }) => side === 'original'), rendering = targets.filter(({ side }) => side === 'rendering')
  return Array.from({ length: Math.max(original.length, rendering.length) }, (_, i) => [original[i] ?? [], rendering[i] ?? []].flat())
}
