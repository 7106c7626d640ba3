// From the letters that a pointer touched to the words that were meant.

import { isBidiControl } from '../text/bidi-controls.ts'
import { graphemeEnd, graphemeStart } from '../text/graphemes.ts'
import { wordAt } from '../text/words.ts'
import type { CommandContext } from './command.ts'
import { isInName } from './known-words.ts'
import { tidyPlace } from './tidy-place.ts'
import { wordStarts } from './word-starts.ts'
import type { SegmentRange, SelectedPlace } from './workspace-view.ts'

/**
 * The place with each edge set to words, or with `exact` only to whole letters; null when nothing but spaces was
 * touched. An edge inside a word goes out to the word's end and back to its start, or to the border behind a leading
 * particle when that is nearer (a drag that begins behind و leaves it out), unless the whole word is a known name. An
 * edge between words stays: punctuation is in only where it was touched, spaces at an edge never.
 */
export function snapPlace(
  context: Pick<CommandContext, 'document' | 'rows'>,
  place: SelectedPlace,
  exact: boolean,
): SelectedPlace | null {
  if (exact) return tidyPlace(context, place)
  const ranges = place.ranges.flatMap(range => snapRange(context, range) ?? [])
  return tidyPlace(context, { side: place.side, ranges })
}

function snapRange(
  { document }: Pick<CommandContext, 'document'>,
  { segmentId, ...range }: SegmentRange,
): SegmentRange | null {
  const text = document.segment(segmentId)?.text ?? ''
  let start = Math.max(0, range.start),
    end = Math.min(text.length, range.end)
  while (start < end && isBlank(text, start)) start++
  while (start < end && isBlank(text, end - 1)) end--
  if (start >= end) return null
  const first = wordAt(text, start),
    last = wordAt(text, end)
  if (first && first.start < start && start < first.end) {
    const at = start
    const nearest = wordStarts(text, first).findLast(border => border <= at) ?? first.start
    start = nearest > first.start && isInName(document, text.slice(first.start, first.end)) ? first.start : nearest
  }
  if (last && last.start < end) end = last.end
  return { segmentId, start: graphemeStart(text, start), end: graphemeEnd(text, end) }
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at]!) || isBidiControl(text.charCodeAt(at))
