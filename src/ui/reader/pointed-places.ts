// The places that the view points at, segment by segment: what is active, selected, asked for, under the cursor, and
// what is lit across the spine. It knows the document and the view and nothing of the page.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation, Id, Side } from '../../model/records.ts'
import { bodyIdOf } from '../../model/body-id-of.ts'
import { otherSide } from '../../model/vocabulary.ts'
import { widenToLigature } from '../../text/ligatures.ts'
import { segmentHits } from '../../commands/segment-hits.ts'
import type { CommandContext } from '../../commands/command.ts'
import { counterpartAtHand } from '../../commands/counterpart-at-hand.ts'
import type { SegmentRange, WorkspaceView } from '../../commands/workspace-view.ts'
import type { PaintState } from './paint-names.ts'
import type { Paint } from './segment-paints.ts'

/** What the pointer, or else the keyboard, is at. */
export interface Pointed {
  readonly side: Side
  readonly segmentId: Id<'segment'>
  /** The innermost mark there. */
  readonly annotationId: Id<'annotation'> | null
}

export type PointedPlaces = ReadonlyMap<Id<'segment'>, readonly Paint[]>

/** The mentions of the same thing as the selected annotation, where they were asked to be lit. */
export function litMentions({ document, index, view }: Pick<CommandContext, 'document' | 'index' | 'view'>): readonly Id<'annotation'>[] {
  const active = view.litBodyId ? document.annotation(view.activeAnnotationId ?? '') : undefined
  return active && bodyIdOf(active) === view.litBodyId ? index.annotationsOf(view.litBodyId!) : []
}

/** The states to paint, by segment; small, since it holds what is pointed at and no more. */
export function pointedPlaces(
  document: ArticleDocument, view: WorkspaceView, pointed: Pointed | null, mentions: readonly Id<'annotation'>[] = [],
): PointedPlaces {
  const places = new Map<Id<'segment'>, Paint[]>()
  const add = (name: PaintState, { segmentId, start, end }: SegmentRange) => {
    const text = document.segment(segmentId)?.text
    if (text === undefined || start >= end || end > text.length) return
    const paint = { name, ...widenToLigature(text, { start, end }) }
    const list = places.get(segmentId)
    if (list) list.push(paint)
    else places.set(segmentId, [paint])
  }
  const addTargets = (id: Id<'annotation'> | null | undefined, nameOf: (side: Side) => PaintState) => {
    const annotation = id ? document.annotation(id) : undefined
    for (const { side, spans } of annotation?.targets ?? [])
      for (const span of spans) if (!span.status) add(nameOf(side), span)
  }
  if (pointed && pointed.annotationId !== view.activeAnnotationId)
    addTargets(pointed.annotationId, side => (side === pointed.side ? 'hover' : 'lit'))
  for (const id of mentions) if (id !== view.activeAnnotationId) addTargets(id, () => 'lit')
  addTargets(view.activeAnnotationId, () => 'active')
  addTargets(view.placeRequest?.annotationId, () => 'asked')
  for (const span of counterpartAtHand({ document, view })?.target.spans ?? []) add('proposed', span)
  const hit = currentHit(document, view)
  if (hit) add('current-hit', hit)
  for (const place of view.keptPlaces) for (const range of place.ranges) add('kept', range)
  for (const range of view.selection?.ranges ?? []) add('selection', range)
  if (view.cursor && !view.editing) add('cursor', view.cursor)
  return places
}

/** The hit that the search stands on; null when the text changed and it is none any more. */
function currentHit(document: ArticleDocument, { search }: WorkspaceView): SegmentRange | null {
  const { current } = search
  const segment = search.isOpen && current ? document.segment(current.segmentId) : undefined
  return segment && segmentHits(segment, search).some(({ start, end }) => start === current!.start && end === current!.end) ? current : null
}

/** Whether something answers the annotation across the spine; where nothing does, the level sentence is lit. */
export const hasCounterpart = (annotation: Annotation, side: Side): boolean =>
  annotation.targets.some(target => target.side === otherSide(side) && target.spans.some(span => !span.status))

/** The segments whose states differ. */
export function changedPlaces(before: PointedPlaces, after: PointedPlaces): ReadonlySet<Id<'segment'>> {
  const changed = new Set<Id<'segment'>>()
  for (const id of [...before.keys(), ...after.keys()]) if (!isSameList(before.get(id), after.get(id))) changed.add(id)
  return changed
}

function isSameList(a: readonly Paint[] | undefined, b: readonly Paint[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((paint, i) => {
    const other = b![i]!
    return paint.name === other.name && paint.start === other.start && paint.end === other.end
  })
}
