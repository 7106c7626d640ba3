// Making an anchor, moving it through a change of its segment's text, and finding its words again.

import { snapToGraphemes } from '../text/graphemes.ts'
import { mapRange, type TextChange } from '../text/text-change.ts'
import type { TextRange } from '../text/text-range.ts'
import type { Segment, TextAnchor } from './records.ts'

/** Code units of context kept on each side of an anchor. */
export const contextLength = 32

/** An anchor on the words of `range` (UTF-16), widened to whole graphemes. Throws when nothing is in it. */
export function makeAnchor(segment: Segment, range: TextRange): TextAnchor {
  const { start, end } = snapToGraphemes(segment.text, range)
  if (start >= end) throw new RangeError(`Nothing between ${range.start} and ${range.end} of segment ${segment.id}`)
  return anchorAt(segment.id, segment.text, start, end)
}

function anchorAt(segmentId: string, text: string, start: number, end: number): TextAnchor {
  return {
    segmentId, start, end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, ''),
  }
}

/** Where the anchor stands after `changes` (right to left) led to `text`; orphaned, with its last words, when they are gone. */
export function mapAnchor(anchor: TextAnchor, changes: readonly TextChange[], text: string): TextAnchor {
  if (anchor.status === 'orphaned') return anchor
  let range: TextRange | null = anchor
  for (const change of changes) {
    range = mapRange(range, change)
    if (!range) return { ...anchor, status: 'orphaned' }
  }
  const { start, end } = snapToGraphemes(text, range)
  return start < end ? anchorAt(anchor.segmentId, text, start, end) : { ...anchor, status: 'orphaned' }
}

/**
 * The anchor when its words stand where it says; else the one place in `text` where they stand with the context that
 * it remembers; else the anchor as an orphan. Never other words, never a guess between equal places. An anchor that
 * cuts a grapheme is widened to the whole of it.
 */
export function verifyAnchor(anchor: TextAnchor, text: string | undefined): TextAnchor {
  if (anchor.status === 'orphaned') return anchor
  if (text === undefined || anchor.exact === '') return { ...anchor, status: 'orphaned' }
  const stands = anchor.start >= 0 && anchor.end === anchor.start + anchor.exact.length && text.startsWith(anchor.exact, anchor.start)
  const start = stands ? anchor.start : findByContext(anchor, text)
  if (start < 0) return { ...anchor, status: 'orphaned' }
  const range = snapToGraphemes(text, { start, end: start + anchor.exact.length })
  if (stands && range.start === anchor.start && range.end === anchor.end) return anchor
  return range.start < range.end ? anchorAt(anchor.segmentId, text, range.start, range.end) : { ...anchor, status: 'orphaned' }
}

/** The place of `exact` whose surroundings agree best with prefix and suffix; -1 when there is none or two are equal. */
function findByContext({ exact, prefix, suffix }: TextAnchor, text: string): number {
  let best = -1, bestScore = -1, tied = false
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(at + exact.length), suffix)
    if (score > bestScore) [best, bestScore, tied] = [at, score, false]
    else if (score === bestScore) tied = true
  }
  return tied ? -1 : best
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function sharedEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
