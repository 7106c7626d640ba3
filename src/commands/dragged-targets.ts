// Where a mark would be with one of its edges somewhere else: for the hand that drags it, before and when it lets go.

import type { Annotation, Id, Target, TextAnchor } from '../model/records.ts'
import { makeAnchor } from '../model/text-anchor.ts'
import { isSame } from '../model/is-same.ts'
import { nextGrapheme, previousGrapheme } from '../text/graphemes.ts'
import type { CommandContext } from './command.ts'
import { particleStart } from './particle-start.ts'
import { snapPlace } from './snap-place.ts'
import { spanRuns, type SpanRun } from './span-runs.ts'
import type { SegmentRange } from './workspace-view.ts'

export type Edge = 'start' | 'end'

export interface TextPoint {
  readonly segmentId: Id<'segment'>
  /** UTF-16. */
  readonly offset: number
}

/** Names one edge: of which place, and of which of its runs (see `spanRuns`). */
export interface EdgeOfMark {
  readonly annotationId: Id<'annotation'>
  readonly targetIndex: number
  readonly runIndex: number
  readonly edge: Edge
}

export interface EdgeDrag extends EdgeOfMark {
  readonly to: TextPoint
  /** Stop at the very letter, rather than at the word it belongs to. */
  readonly exact: boolean
}

type Reading = Pick<CommandContext, 'document' | 'rows'>

/**
 * The annotation's targets with that edge at `to`, or as near to it as the other edge and the neighbouring runs of the
 * place allow: a run keeps at least a letter and passes no other. The edge snaps as a selection does (see `snapPlace`,
 * and `particleStart` for the beginning) and may go into other segments of its side. Null when there is no such edge, or it would not move.
 */
export function draggedTargets(context: Reading, drag: EdgeDrag): readonly Target[] | null {
  const annotation = context.document.annotation(drag.annotationId)
  const target = annotation?.targets[drag.targetIndex]
  const runs = target ? spanRuns(context, target) : []
  const run = runs[drag.runIndex]
  if (!annotation || !target || !run || context.document.segment(drag.to.segmentId)?.side !== target.side) return null
  const at = within(context, runs, drag)
  const spans = at && spansTo(context, runs, { ...drag, to: at })
  if (!spans) return null
  const orphans = target.spans.filter(span => span.status)
  const next = [...runs.flatMap((one, i) => (i === drag.runIndex ? spans : one)), ...orphans]
  return isSame(next, target.spans) ? null : withTarget(annotation, drag.targetIndex, { ...target, spans: next })
}

const withTarget = ({ targets }: Annotation, at: number, target: Target): readonly Target[] =>
  targets.map((old, i) => (i === at ? target : old))

/** The edge of the neighbouring run that may not be passed. */
function limitOf(runs: readonly SpanRun[], { runIndex, edge }: EdgeDrag): TextPoint | null {
  if (edge === 'end') {
    const next = runs[runIndex + 1]?.[0]
    return next ? { segmentId: next.segmentId, offset: next.start } : null
  }
  const previous = runs[runIndex - 1]?.at(-1)
  return previous ? { segmentId: previous.segmentId, offset: previous.end } : null
}

/** The point, held between the letter that the run keeps and the neighbouring run. */
function within({ document, rows }: Reading, runs: readonly SpanRun[], drag: EdgeDrag): TextPoint | null {
  const run = runs[drag.runIndex]!
  const limit = limitOf(runs, drag)
  const order = (a: TextPoint, b: TextPoint) => {
    const [from, to] = [a, b].map(point => rows.placeOf.get(point.segmentId)?.ordinal ?? 0) as [number, number]
    return from - to || a.offset - b.offset
  }
  if (!rows.placeOf.has(drag.to.segmentId)) return null
  const first = run[0]!, last = run.at(-1)!
  const textOf = (span: TextAnchor) => document.segment(span.segmentId)!.text
  const [kept, sign] =
    drag.edge === 'end'
      ? ([{ segmentId: first.segmentId, offset: nextGrapheme(textOf(first), first.start) }, 1] as const)
      : ([{ segmentId: last.segmentId, offset: previousGrapheme(textOf(last), last.end) }, -1] as const)
  const outer = limit && order(drag.to, limit) * sign > 0 ? limit : drag.to
  return order(outer, kept) * sign < 0 ? kept : outer
}

/** The run from its fixed edge to the point. The fixed edge stays where it is, inside a word too. */
function spansTo(context: Reading, runs: readonly SpanRun[], drag: EdgeDrag): readonly TextAnchor[] | null {
  const { edge, to, exact } = drag
  const run = runs[drag.runIndex]!
  const first = run[0]!,
    last = run.at(-1)!
  const { side } = context.document.segment(first.segmentId)!
  const limit = limitOf(runs, drag)
  const start = edge === 'start' ? { ...to, offset: exact ? to.offset : particleStart(context, to.segmentId, to.offset) } : { segmentId: first.segmentId, offset: first.start }
  const end = edge === 'end' ? to : { segmentId: last.segmentId, offset: last.end }
  const snapped = snapPlace(context, { side, ranges: rangesBetween(context, side, start, end) }, exact)
  const ranges = snapped?.ranges.map((range, i, all) => held(range, { edge, isFirst: i === 0, isLast: i === all.length - 1, run, limit }))
  if (!ranges || ranges.some(range => range.start >= range.end)) return null
  return ranges.map(range => makeAnchor(context.document.segment(range.segmentId)!, range))
}

function rangesBetween({ document, rows }: Reading, side: Target['side'], start: TextPoint, end: TextPoint): SegmentRange[] {
  const from = rows.placeOf.get(start.segmentId)!.ordinal, to = rows.placeOf.get(end.segmentId)!.ordinal
  return rows.segments[side].slice(from, to + 1).flatMap(segmentId => {
    const { text } = document.segment(segmentId)!
    const range = {
      segmentId,
      start: segmentId === start.segmentId ? start.offset : 0,
      end: segmentId === end.segmentId ? end.offset : text.length,
    }
    return /\S/.test(text.slice(range.start, range.end)) ? [range] : []
  })
}

interface Hold {
  readonly edge: Edge
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly run: SpanRun
  readonly limit: TextPoint | null
}

/** Snapping may have moved the edge that nobody touched, and the other one into a neighbour. */
function held(range: SegmentRange, { edge, isFirst, isLast, run, limit }: Hold): SegmentRange {
  let { start, end } = range
  if (edge === 'end' && isFirst) start = run[0]!.start
  if (edge === 'start' && isLast) end = run.at(-1)!.end
  if (limit?.segmentId === range.segmentId) {
    if (edge === 'end') end = Math.min(end, limit.offset)
    else start = Math.max(start, limit.offset)
  }
  return { segmentId: range.segmentId, start, end }
}
