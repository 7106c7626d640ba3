// What a person sees and points at in the workspace, as a plain value. Not part of the document, never saved with it.

import type { OrphanId } from '../model/orphan-id.ts'
import type { TextRange } from '../text/text-range.ts'
import type { AnnotationKind, Id, Side } from '../model/records.ts'
import { type AnnotationFilter, noFilter } from './annotation-filter.ts'
import { initialQueue, type SuggestionQueue } from './suggestion-queue.ts'
import { initialSearch, type TextSearch } from './text-search.ts'

/** Words of one segment (UTF-16, half open) that are pointed at, not yet an anchor. */
export interface SegmentRange extends TextRange {
  readonly segmentId: Id<'segment'>
}

/** One place that is selected: several ranges when it is discontinuous or runs over several segments. */
export interface SelectedPlace {
  readonly side: Side
  readonly ranges: readonly SegmentRange[]
}

/** The word that the keyboard stands on. */
export interface WordCursor extends SegmentRange {
  readonly side: Side
  /** Where a selection with Shift began; null while nothing is extended. */
  readonly anchor: SegmentRange | null
}

/** What the next selected place is for, when it is not for a new annotation. */
export interface PlaceRequest {
  readonly annotationId: Id<'annotation'>
  readonly purpose: 'add-counterpart' | 'retarget'
  /** Which target is replaced when retargeting. */
  readonly targetIndex: number
}

export interface TextEditing {
  /** The row whose cell is edited; a cell may be empty and hold no segment yet. */
  readonly rowId: string
  readonly side: Side
  /** The segment, or null while the cell is empty. */
  readonly segmentId: Id<'segment'> | null
  /** Where the caret goes on opening, UTF-16. */
  readonly caret: number
  /** How long the side would be with what was pasted last and was too much, UTF-16. */
  readonly tooLong?: number
}

export type ListOrder = 'place' | 'kind' | 'entity'
export type Panel = 'list' | 'inspector' | 'repair' | 'suggestions'

/** The panel once no annotation is selected any more: the details have nothing to show then. */
export const panelAfter = (panel: Panel): Panel => (panel === 'inspector' ? 'list' : panel)

/** A place of a mark whose words are gone, and where it could be placed again, best first. */
export interface Repairing {
  readonly orphan: OrphanId
  /** With the words that stood there when it was proposed. */
  readonly proposals: readonly (SegmentRange & { readonly exact: string })[]
}

export interface WorkspaceView {
  readonly cursor: WordCursor | null
  /** Words chosen for a mark, by mouse or by keyboard. */
  readonly selection: SelectedPlace | null
  /** Further places kept for the same annotation. */
  readonly keptPlaces: readonly SelectedPlace[]
  readonly activeAnnotationId: Id<'annotation'> | null
  /** Everything that is selected; the active annotation is always among them. */
  readonly selectedAnnotationIds: ReadonlySet<Id<'annotation'>>
  /** True while a click or a tap adds to what is selected, or takes from it. */
  readonly isSelectingSeveral: boolean
  /** The entity, claim or source whose mentions are lit, as long as one of them is the selected annotation. */
  readonly litBodyId: Id | null
  /** A mark just made, whose subtype is being asked. */
  readonly subtypeAsked: AnnotationKind | null
  readonly placeRequest: PlaceRequest | null
  readonly editing: TextEditing | null
  /** The orphan that is looked at in the panel of repairs. */
  readonly repairing: Repairing | null
  /** The dialog in which the article is given another text is open. */
  readonly isRenewing: boolean
  /** The list of all places of the selected mark or words is open. */
  readonly isTaggingOccurrences: boolean
  readonly panel: Panel
  /** On a small screen, whether the panel is folded away from the text; null: it is while nothing is selected. */
  readonly panelFolded: boolean | null
  readonly listOrder: ListOrder
  readonly filter: AnnotationFilter
  readonly setAsideShown: boolean
  readonly search: TextSearch
  readonly suggesting: SuggestionQueue
}

export const initialView: WorkspaceView = {
  cursor: null,
  selection: null,
  keptPlaces: [],
  activeAnnotationId: null,
  selectedAnnotationIds: new Set(),
  isSelectingSeveral: false,
  litBodyId: null,
  subtypeAsked: null,
  placeRequest: null,
  editing: null,
  repairing: null,
  isRenewing: false,
  isTaggingOccurrences: false,
  panel: 'list',
  panelFolded: null,
  listOrder: 'place',
  filter: noFilter,
  setAsideShown: false,
  search: initialSearch,
  suggesting: initialQueue,
}
