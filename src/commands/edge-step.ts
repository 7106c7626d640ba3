// Where an edge of a mark goes by an arrow key on its handle.

import { isBidiControl } from '../text/bidi-controls.ts'
import { nextGrapheme, previousGrapheme } from '../text/graphemes.ts'
import { wordsOf } from '../text/words.ts'
import type { CommandContext } from './command.ts'
import type { EdgeOfMark, TextPoint } from './dragged-targets.ts'
import { spanRuns } from './span-runs.ts'
import { wordStarts } from './word-starts.ts'

/** In logical order: back is towards the beginning of the text, whatever its direction. */
export type Way = 'back' | 'on'

/** Where the edge stands now; null when it is gone. */
export function edgePoint(context: Pick<CommandContext, 'document' | 'rows'>, { annotationId, targetIndex, runIndex, edge }: EdgeOfMark): TextPoint | null {
  const target = context.document.annotation(annotationId)?.targets[targetIndex]
  const span = target && spanRuns(context, target)[runIndex]?.at(edge === 'start' ? 0 : -1)
  return span ? { segmentId: span.segmentId, offset: span[edge] } : null
}

/**
 * The next place on that way where the edge may stand: by letter inside its segment; by word the next start of a word
 * (behind an attached particle too) or the next end of one, on into the neighbouring segments. Null at the end, and
 * where the edge would reach the other one.
 */
export function edgeStep(context: Pick<CommandContext, 'document' | 'rows'>, mark: EdgeOfMark, way: Way, byLetter: boolean): TextPoint | null {
  const from = edgePoint(context, mark)
  const segment = from && context.document.segment(from.segmentId)
  if (!segment) return null
  const { text, id, side } = segment
  if (byLetter) {
    const offset = letterFrom(text, from.offset, way)
    return offset === from.offset ? null : { segmentId: id, offset }
  }
  const other = edgePoint(context, { ...mark, edge: mark.edge === 'start' ? 'end' : 'start' })!
  const isInwards = (mark.edge === 'start') === (way === 'on')
  const inside = next(bordersIn(text, mark), from.offset, way)
  if (inside !== undefined) {
    const isReached = isInwards && other.segmentId === id && (way === 'on' ? inside >= other.offset : inside <= other.offset)
    return isReached ? null : { segmentId: id, offset: inside }
  }
  if (isInwards && other.segmentId === id) return null
  const segments = context.rows.segments[side]
  const sign = way === 'on' ? 1 : -1
  for (let i = (context.rows.placeOf.get(id)?.ordinal ?? 0) + sign; i >= 0 && i < segments.length; i += sign) {
    const offset = bordersIn(context.document.segment(segments[i]!)!.text, mark).at(way === 'on' ? 0 : -1)
    if (offset !== undefined) return { segmentId: segments[i]!, offset }
  }
  return null
}

/** Direction marks beside the letter are passed over with it, for no anchor ends on one. */
function letterFrom(text: string, offset: number, way: Way): number {
  if (way === 'on') return nextGrapheme(text, offset)
  let at = previousGrapheme(text, offset)
  while (at > 0 && isBidiControl(text.charCodeAt(at))) at = previousGrapheme(text, at)
  return at
}

const bordersIn = (text: string, { edge }: EdgeOfMark): readonly number[] =>
  wordsOf(text).flatMap(word => (edge === 'start' ? wordStarts(text, word) : [word.end]))

const next = (borders: readonly number[], offset: number, way: Way): number | undefined =>
  way === 'on' ? borders.find(border => border > offset) : borders.findLast(border => border < offset)
