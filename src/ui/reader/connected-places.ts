// Which places of a mark are joined by a line across the spine. It knows the document and the view and no page.

import type { CommandContext } from '../../commands/command.ts'
import type { Annotation, AnnotationKind, Target } from '../../model/records.ts'
import type { Pointed } from './pointed-places.ts'

export interface Connection {
  readonly from: Target
  readonly to: Target
}

export interface Connections {
  readonly kind: AnnotationKind
  /** From a place of one side to its counterpart on the other, never empty. */
  readonly pairs: readonly Connection[]
}

/**
 * Of what is pointed at, else of the active mark: from the pointed place to each across; where no place of its own is
 * pointed at, the first to the first and so on. Null where it has no words on one of the sides, or a side is hidden.
 */
export function connectedPlaces({ document, view, settings }: Pick<CommandContext, 'document' | 'view' | 'settings'>, pointed: Pointed | null): Connections | null {
  if (settings.hiddenSide !== null || view.editing) return null
  const annotation = document.annotation(pointed?.annotationId ?? view.activeAnnotationId ?? '')
  if (!annotation) return null
  const at = pointed?.annotationId ? pointed : null
  const pairs = at ? fromPlace(annotation, at) : level(placesOn(annotation, 'original'), placesOn(annotation, 'rendering'))
  return pairs.length > 0 ? { kind: annotation.kind, pairs } : null
}

const placesOn = ({ targets }: Annotation, side: Target['side']): readonly Target[] =>
  targets.filter(target => target.side === side && target.spans.some(span => !span.status))

function fromPlace(annotation: Annotation, { side, segmentId }: Pointed): readonly Connection[] {
  const here = placesOn(annotation, side), across = placesOn(annotation, side === 'original' ? 'rendering' : 'original')
  const from = here.find(({ spans }) => spans.some(span => !span.status && span.segmentId === segmentId))
  return from ? across.map(to => ({ from, to })) : level(here, across)
}

/** Places left over go to the last one across. */
function level(some: readonly Target[], others: readonly Target[]): readonly Connection[] {
  if (some.length === 0 || others.length === 0) return []
  return Array.from({ length: Math.max(some.length, others.length) }, (_, i) =>
    ({ from: some[Math.min(i, some.length - 1)]!, to: others[Math.min(i, others.length - 1)]! }))
}
