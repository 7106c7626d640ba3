// The annotations that are selected.

import type { Annotation } from '../model/records.ts'
import type { CommandContext, CountedStep } from './command.ts'
import { comparePlaces, readingPlace } from './reading-order.ts'

/** Those that are still there, in no particular order; linear in what is selected. */
export function selectedAnnotations({ document, view }: Pick<CommandContext, 'document' | 'view'>): readonly Annotation[] {
  return [...view.selectedAnnotationIds].flatMap(id => document.annotation(id) ?? [])
}

/** The same as the original is read. n log n. */
export function selectedInOrder(context: Pick<CommandContext, 'document' | 'view' | 'rows'>): readonly Annotation[] {
  return selectedAnnotations(context)
    .map(annotation => ({ annotation, place: readingPlace(context, annotation, 'original') }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ annotation }) => annotation)
}

/** Names a step after how many it changes; null when it is one, for which the label of the command says enough. */
export const countedStep = (labelKey: string, count: number): CountedStep | null => (count > 1 ? { labelKey, count } : null)
