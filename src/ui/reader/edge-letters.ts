// The letters at the edges of a mark as they stand on the page.

import type { EdgeOfMark } from '../../commands/dragged-targets.ts'
import { spanRuns } from '../../commands/span-runs.ts'
import type { CommandContext } from '../../commands/command.ts'
import type { Id } from '../../model/records.ts'
import { nextGrapheme, previousGrapheme } from '../../text/graphemes.ts'
import { widenToLigature } from '../../text/ligatures.ts'
import type { TextRange } from '../../text/text-range.ts'
import { domRangeIn } from '../shared/segment-dom.ts'
import { edgePlace, type EdgePlace, type LetterBox } from './edge-place.ts'

type ElementOf = (id: Id<'segment'>) => HTMLElement | null

/** The edges of every run of an annotation's places on the sides that are shown, in the order of the text. */
export function edgesOf(context: Pick<CommandContext, 'document' | 'rows' | 'settings'>, annotationId: Id<'annotation'>): readonly EdgeOfMark[] {
  const targets = context.document.annotation(annotationId)?.targets ?? []
  return targets.flatMap((target, targetIndex) =>
    target.side === context.settings.hiddenSide
      ? []
      : spanRuns(context, target).flatMap((_, runIndex) => (['start', 'end'] as const).map(edge => ({ annotationId, targetIndex, runIndex, edge }))))
}

/** Where an edge stands in the viewport; null when its words are not on the page. Lam-alef counts as one letter, as it is painted. */
export function placeOfEdge(context: Pick<CommandContext, 'document' | 'rows'>, mark: EdgeOfMark, elementOf: ElementOf): EdgePlace | null {
  const target = context.document.annotation(mark.annotationId)?.targets[mark.targetIndex]
  const span = target && spanRuns(context, target)[mark.runIndex]?.at(mark.edge === 'start' ? 0 : -1)
  const segment = span && context.document.segment(span.segmentId), element = span && elementOf(span.segmentId)
  if (!target || !segment || !element) return null
  const { text } = segment
  const painted = widenToLigature(text, span)
  const letterFrom = (start: number) => widenToLigature(text, { start, end: nextGrapheme(text, start) })
  const letterTo = (end: number) => widenToLigature(text, { start: previousGrapheme(text, end), end })
  const own = mark.edge === 'start' ? letterFrom(painted.start) : letterTo(painted.end)
  const letter = boxOf(element, own)
  if (!letter) return null
  const base = context.document.article.languages[target.side].direction
  return edgePlace({ edge: mark.edge, letter, before: boxOf(element, letterTo(own.start)), behind: boxOf(element, letterFrom(own.end)), base })
}

/** A letter at the end of a line may bring an empty box on the next line along. */
function boxOf(element: HTMLElement, { start, end }: TextRange): LetterBox | null {
  const rects = start < end ? [...(domRangeIn(element, start, end)?.getClientRects() ?? [])] : []
  return rects.find(rect => rect.width > 0) ?? null
}
