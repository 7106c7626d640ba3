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
    prefix: contextBefore(text, start),
    suffix: contextAfter(text, end),
  }
}

/** Up to `contextLength` code units, one less where that would keep half a character. */
const contextBefore = (text: string, start: number): string =>
  text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, '')
const contextAfter = (text: string, end: number): string =>
  text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, '')

/** Where the anchor stands after `changes` (right to left) led to `text`; orphaned, with its last words, when they are gone. */
export function mapAnchor(anchor: TextAnchor, changes: readonly TextChange[], text: string): TextAnchor {
  return moveAnchor(anchor, text, range =>
    changes.reduce<TextRange | null>((at, change) => at && mapRange(at, change), range),
  )
}

/** Whether the words stand in `text` where the anchor says, with all that it remembers around them. */
export const isUnmoved = (anchor: TextAnchor, text: string): boolean =>
  isInPlace(anchor, text) &&
  contextBefore(text, anchor.start) === anchor.prefix &&
  contextAfter(text, anchor.end) === anchor.suffix

const isInPlace = ({ start, end, exact }: TextAnchor, text: string): boolean =>
  start >= 0 && end === start + exact.length && text.startsWith(exact, start)

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
  if (!isInPlace(anchor, text)) return relocateAnchor(anchor, text)
  const range = snapToGraphemes(text, anchor)
  if (range.start === anchor.start && range.end === anchor.end && isUnmoved(anchor, text)) return anchor
  return moveAnchor(anchor, text, () => range)
}

/**
 * The anchor in a text that it was not made for: the one place where its words stand with all of `prefix` before them
 * and all of `suffix` behind them, else the one where either does and is proof enough; else an orphan.
 */
export function relocateAnchor(anchor: TextAnchor, text: string): TextAnchor {
  if (anchor.status === 'orphaned' || isUnmoved(anchor, text)) return anchor
  const places = placesOf(anchor, text)
  const whole = places.filter(({ before, after }) => before && after)
  const half = places.filter(place => isProof(place, anchor, places))
  // Without any context the words themselves must do: they are all that is known.
  const best = whole.length > 0 ? whole : anchor.prefix + anchor.suffix === '' ? places : half
  const at = best.length === 1 ? best[0]!.at : null
  return moveAnchor(anchor, text, () => (at === null ? null : { start: at, end: at + anchor.exact.length }))
}

/** A place of the words, and on which sides of it all of the context stands. */
interface Place {
  readonly at: number
  readonly before: boolean
  readonly after: boolean
}

function placesOf(anchor: TextAnchor, text: string): Place[] {
  const places: Place[] = []
  for (let at = anchor.exact === '' ? -1 : text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1))
    places.push(contextAt(anchor, text, at))
  return places
}

/** Code units of context on one side that prove a place: two or three words; less may look alike by chance. */
const proofLength = 12

/**
 * On the side that changed the words may stand again neither in what was there nor in what is there now: else that
 * place may be the one that was meant, and this one put in beside it, or left when the other went.
 */
function isProof(
  { at, before, after }: Place,
  { exact, prefix, suffix }: TextAnchor,
  places: readonly Place[],
): boolean {
  const reach = exact.length + contextLength
  if (before)
    return (
      prefix.length >= proofLength &&
      !(exact + suffix).includes(exact, 1) &&
      !places.some(p => p.at > at && p.at < at + reach)
    )
  return (
    after &&
    suffix.length >= proofLength &&
    (prefix + exact).indexOf(exact) === prefix.length &&
    !places.some(p => p.at < at && p.at > at - reach)
  )
}

/** A context too short to prove anything must also reach the end of the text, as it did when it was kept. */
function contextAt({ exact, prefix, suffix }: TextAnchor, text: string, at: number): Place {
  const from = at - prefix.length
  const end = at + exact.length
  const before = from >= 0 && text.startsWith(prefix, from) && (prefix.length >= proofLength || from === 0)
  const after = text.startsWith(suffix, end) && (suffix.length >= proofLength || end + suffix.length === text.length)
  return { at, before, after }
}
