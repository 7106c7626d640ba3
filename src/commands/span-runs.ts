// The words of a place that follow each other without a break, over sentences too: each run has a start and an end that
// a hand can hold.

import type { Target, TextAnchor } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { liveSpans } from './pointed-target.ts'

/** Never empty, in reading order. */
export type SpanRun = readonly TextAnchor[]

/** The live spans of a target, joined where only punctuation and the border of two segments lie between; in order. */
export function spanRuns(context: Pick<CommandContext, 'document' | 'rows'>, target: Target): readonly SpanRun[] {
  const runs: TextAnchor[][] = []
  for (const span of liveSpans(context, target)) {
    const last = runs.at(-1)?.at(-1)
    if (last && follows(context, last, span)) runs.at(-1)!.push(span)
    else runs.push([span])
  }
  return runs
}

function follows({ document, rows }: Pick<CommandContext, 'document' | 'rows'>, before: TextAnchor, after: TextAnchor): boolean {
  const from = rows.placeOf.get(before.segmentId)?.ordinal,
    to = rows.placeOf.get(after.segmentId)?.ordinal
  const rest = document.segment(before.segmentId)?.text.slice(before.end) ?? ''
  const start = document.segment(after.segmentId)?.text.slice(0, after.start) ?? ''
  return from !== undefined && to === from + 1 && !hasWords(rest) && !hasWords(start)
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
