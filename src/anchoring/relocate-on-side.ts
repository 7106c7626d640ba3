// Finding an anchor again in another sentence, where nobody can doubt it.

import type { Segment, TextAnchor } from '../model/records.ts'
import { contextLength, makeAnchor } from '../model/text-anchor.ts'

/** Letters of context, on both sides together, without which a place is not proven. */
const proof = contextLength

/**
 * An anchor on the one place among `segments` where its words stand with all that it remembers before and behind them;
 * null where that is nowhere, in several places, or too little to prove anything. `others` are the texts that the
 * anchor may have been told from: words and context that stood twice prove nothing. Linear in the texts.
 */
export function relocateOnSide(
  anchor: TextAnchor,
  segments: readonly Segment[],
  others: readonly string[],
): TextAnchor | null {
  const { exact, prefix, suffix } = anchor
  if (exact === '' || prefix.length + suffix.length < proof) return null
  const whole = prefix + exact + suffix
  if (others.reduce((count, text) => count + placesOf(text, anchor, whole).length, 0) > 1) return null
  const found = segments.flatMap(segment => placesOf(segment.text, anchor, whole).map(at => ({ segment, at })))
  const [place] = found
  if (!place || found.length > 1) return null
  const start = place.at + prefix.length
  const again = makeAnchor(place.segment, { start, end: start + exact.length })
  return again.exact === exact ? again : null
}

/** A context shorter than it could be reaches an end of its text, and must do so again. */
function placesOf(text: string, { prefix, suffix }: TextAnchor, whole: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const isStart = prefix.length >= contextLength - 1 || at === 0
    const isEnd = suffix.length >= contextLength - 1 || at + whole.length === text.length
    if (isStart && isEnd) places.push(at)
  }
  return places
}
