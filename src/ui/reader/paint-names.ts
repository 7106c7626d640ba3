// The names of everything that is painted over text. Each is a highlight of the page's registry, or a class of a span
// where the browser has no highlights. Colours and lines are in painting.css.

import type { AnnotationKind } from '../../model/records.ts'
import { annotationKinds } from '../../model/vocabulary.ts'

/** How deep overlapping marks stack their lines; deeper ones share the last. */
export const levels = [0, 1, 2] as const
export type Level = (typeof levels)[number]

/** States come after kinds, so that their ground lies over the ground of a kind. */
export const paintStates = ['suggestion', 'proposed', 'lit', 'hover', 'chosen', 'active', 'asked', 'hit', 'current-hit', 'kept', 'selection', 'cursor'] as const
export type PaintState = (typeof paintStates)[number]
export type PaintName = `${AnnotationKind}-${Level}` | `suggested-${AnnotationKind}` | PaintState

/** Lowest first. */
export const paintNames: readonly PaintName[] = [
  ...annotationKinds.map(kind => `suggested-${kind}` as const),
  ...annotationKinds.flatMap(kind => levels.map(level => `${kind}-${level}` as const)),
  ...paintStates,
]

/** The name in the page's registry, which other scripts may share. */
export const registryName = (name: PaintName): string => `hashiya-${name}`
