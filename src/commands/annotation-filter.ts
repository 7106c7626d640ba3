// Which annotations are listed and stepped through, as a plain value of the view.

import type { AnnotationKind, EntityType, QuantityKind, Side, SourceKind, Verdict } from '../model/records.ts'
import { annotationKinds } from '../model/vocabulary.ts'

export interface AnnotationFilter {
  readonly kinds: readonly AnnotationKind[]
  /** Of the entities only these types; all of them while it is empty. The same for the three below. */
  readonly entityTypes: readonly EntityType[]
  readonly sourceKinds: readonly SourceKind[]
  readonly quantityKinds: readonly QuantityKind[]
  /** `none` for claims without a verdict. */
  readonly verdicts: readonly (Verdict | 'none')[]
  /** Of these people; everybody's while it is empty. */
  readonly annotators: readonly string[]
  /** Only those of which words are no longer in the text. */
  readonly orphaned: boolean
  /** Only those with words on this side and none on the other. */
  readonly onlySide: Side | null
  /** Only those that hold these words: marked, named, noted or tagged. */
  readonly words: string
}

export const noFilter: AnnotationFilter = {
  kinds: annotationKinds,
  entityTypes: [],
  sourceKinds: [],
  quantityKinds: [],
  verdicts: [],
  annotators: [],
  orphaned: false,
  onlySide: null,
  words: '',
}

/** Whether anything is left out. */
export const isFiltering = (filter: AnnotationFilter): boolean =>
  filter.kinds.length < annotationKinds.length ||
  [filter.entityTypes, filter.sourceKinds, filter.quantityKinds, filter.verdicts, filter.annotators].some(list => list.length > 0) ||
  filter.orphaned ||
  filter.onlySide !== null ||
  filter.words.trim() !== ''
