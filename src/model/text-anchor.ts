// Making an anchor, moving it through a change of its segment's text, and finding its words again.

import { snapToGraphemes } from '../text/graphemes.ts'
import { mapRange, type TextChange } from '../text/text-change.ts'
import type { TextRange } from '../text/text-range.ts'
import { isSame } from './is-same.ts'
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
    segmentId,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, ''),
  }
}

/** Where the anchor stands after `changes` (right to left) led to `text`; orphaned, with its last words, when they are gone. */
export function mapAnchor(anchor: TextAnchor, changes: readonly TextChange[], text: string): TextAnchor {
  return moveAnchor(anchor, text, range =>
    changes.reduce<TextRange | null>((at, change) => at && mapRange(at, change), range),
  )
}

/** Whether the words stand in `text` where the anchor says, with all that it remembers around them. */
export const isUnmoved = (anchor: TextAnchor, text: string): boolean =>
  standsAt(anchor, text, anchor.start) &&
  anchor.end === anchor.start + anchor.exact.length &&
  agreement(anchor, text, anchor.start) === 2

/** The same for any way from the old text to `text`. What did not change is the same anchor. */
export function moveAnchor(anchor: TextAnchor, text: string, move: (range: TextRange) => TextRange | null): TextAnchor {
  if (anchor.status === 'orphaned') return anchor
  const range = move(anchor)
  const { start, end } = range ? snapToGraphemes(text, range) : { start: 0, end: 0 }
  if (start >= end) return { ...anchor, status: 'orphaned' }
  const moved = anchorAt(anchor.segmentId, text, start, end)
  return isSame(moved, anchor) ? anchor : moved
}

/**
 * The anchor when its words stand where it says; else the one place in `text` where they stand with the context that
 * it remembers; else the anchor as an orphan. Never other words, never a guess between equal places. An anchor that
 * cuts a grapheme is widened to the whole of it; a context that is not what stands around it is made anew.
 */
export function verifyAnchor(anchor: TextAnchor, text: string | undefined): TextAnchor {
  if (anchor.status === 'orphaned') return anchor
  if (text === undefined || anchor.exact === '') return { ...anchor, status: 'orphaned' }
  if (!standsAt(anchor, text, anchor.start) || anchor.end !== anchor.start + anchor.exact.length)
    return relocateAnchor(anchor, text)
  const range = snapToGraphemes(text, anchor)
  if (range.start === anchor.start && range.end === anchor.end && isUnmoved(anchor, text)) return anchor
  return moveAnchor(anchor, text, () => range)
}

/**
 * The anchor in a text that it was not made for: the one place where its words stand with all of `prefix` before them
 * or all of `suffix` behind them, or with both where there is such a place; else an orphan. A word or two around it
 * that look alike are no proof.
 */
export function relocateAnchor(anchor: TextAnchor, text: string): TextAnchor {
  if (anchor.status === 'orphaned' || isUnmoved(anchor, text)) return anchor
  const { exact, prefix, suffix } = anchor
  // Without any context the words themselves must do: they are all that is known.
  let most = prefix === '' && suffix === '' ? 0 : 1
  let best: number[] = []
  for (let at = exact === '' ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const agreed = agreement(anchor, text, at)
    if (agreed > most) [most, best] = [agreed, [at]]
    else if (agreed === most) best.push(at)
  }
  const place = best.length === 1 ? { start: best[0]!, end: best[0]! + exact.length } : null
  return moveAnchor(anchor, text, () => place)
}

const standsAt = ({ exact }: TextAnchor, text: string, at: number): boolean => at >= 0 && text.startsWith(exact, at)

/**
 * On how many sides of a place all of the context stands. One that is shorter than we keep (or one less, where half a
 * character was left out) reached the end of the text, and has to do so again.
 */
function agreement({ exact, prefix, suffix }: TextAnchor, text: string, at: number): 0 | 1 | 2 {
  const end = at + exact.length
  const from = at - prefix.length
  const before = from >= 0 && text.startsWith(prefix, from) && (prefix.length >= contextLength - 1 || from === 0)
  const after =
    text.startsWith(suffix, end) && (suffix.length >= contextLength - 1 || end + suffix.length === text.length)
  return before && after ? 2 : before || after ? 1 : 0
}
