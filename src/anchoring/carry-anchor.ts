// Where an anchor stands after its side was given another text as a whole, and nobody saw how the one became the other.

import type { Id, Segment, TextAnchor } from '../model/records.ts'
import { moveAnchor, relocateAnchor } from '../model/text-anchor.ts'
import { followRespelt } from './follow-respelt.ts'
import type { SentenceMatch } from './match-sentences.ts'
import { relocateOnSide } from './relocate-on-side.ts'

/** One side before and after; `matches` are between the numbers of its segments. */
export interface RenewedSide {
  readonly old: readonly Segment[]
  readonly now: readonly Segment[]
  readonly matches: readonly SentenceMatch[]
}

/** Sentences so much alike are one that was edited; what is less alike may be another that is told in the same words. */
const edited = 0.75

/**
 * A way for the anchors of the side: on the same words in the same sentence; else where words and context stand once
 * and only once on the side; else orphaned, in the sentence nearest to where it stood. Never on words that may be
 * others.
 */
export function carryAnchor({ old, now, matches }: RenewedSide): (anchor: TextAnchor) => TextAnchor {
  const oldTexts = old.map(segment => segment.text)
  const ways = new Map<Id<'segment'>, (anchor: TextAnchor) => TextAnchor>()
  for (const match of matches) ways.set(old[match.old]!.id, wayInto(old[match.old]!, now[match.now]!, match))
  const neighbours = nearestKept(old, now, matches)
  return anchor => {
    const moved = anchor.status ? anchor : ways.get(anchor.segmentId)?.(anchor)
    if (moved && !moved.status) return moved
    const known: TextAnchor = { ...anchor }
    delete (known as { status?: 'orphaned' }).status
    const found = relocateOnSide(known, now, oldTexts)
    if (found) return found
    const segmentId = neighbours.get(anchor.segmentId) ?? anchor.segmentId
    return anchor.status && segmentId === anchor.segmentId ? anchor : { ...anchor, segmentId, status: 'orphaned' }
  }
}

function wayInto(old: Segment, now: Segment, { similarity, isSure }: SentenceMatch): (anchor: TextAnchor) => TextAnchor {
  if (old.text === now.text) return anchor => (isSure ? anchor : { ...anchor, status: 'orphaned' })
  if (!isSure) return anchor => ({ ...anchor, status: 'orphaned' })
  if (similarity < edited) return anchor => relocateAnchor(anchor, now.text)
  const follow = followRespelt(old.text, now.text)
  return anchor => moveAnchor(anchor, now.text, follow)
}

/** For each old segment the one that stands where it stood: itself, else the one before it that is still there, else the one after. */
function nearestKept(
  old: readonly Segment[],
  now: readonly Segment[],
  matches: readonly SentenceMatch[],
): ReadonlyMap<Id<'segment'>, Id<'segment'>> {
  const kept = new Map(matches.map(match => [match.old, now[match.now]!.id]))
  const nearest = new Map<Id<'segment'>, Id<'segment'>>()
  let last: Id<'segment'> | undefined
  for (const [place, { id }] of old.entries()) {
    last = kept.get(place) ?? last
    if (last !== undefined) nearest.set(id, last)
  }
  let next: Id<'segment'> | undefined
  for (const [place, { id }] of [...old.entries()].reverse()) {
    next = kept.get(place) ?? next
    if (!nearest.has(id) && next !== undefined) nearest.set(id, next)
  }
  return nearest
}
