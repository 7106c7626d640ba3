// Proposals for the place of a mark whose words are gone: where they stand now, or what stands between the same
// neighbours. Nothing is placed here; each proposal says why it is made, and how much it may be believed.

import type { TextRange } from '../text/text-range.ts'
import { snapToWords } from '../text/words.ts'
import type { Id, Segment, TextAnchor } from '../model/records.ts'
import { contextAgreement, type ContextAgreement } from './context-agreement.ts'
import { findQuote, type Likeness, type QuoteMatch } from './find-quote.ts'

export interface PlaceProposal extends TextRange {
  readonly segmentId: Id<'segment'>
  /** The words that stand there. */
  readonly exact: string
  /** `other`: other words than before, between the same neighbours. */
  readonly words: Likeness | 'other'
  readonly context: 'both' | 'before' | 'after' | 'none'
  /** Sentences from where it stood: 0 in the same, negative before it; null when that is not known. */
  readonly distance: number | null
  /** 0 to 1, lower when another proposal is nearly as good. */
  readonly confidence: number
}

const mostProposals = 5
/** A context counts as the same from this share of its words on. */
const agrees = 0.5
const leastConfidence = 0.15

/**
 * The best places for an orphan among the segments of its side (in reading order), best first, at most five.
 * Linear in the text of the side; a few milliseconds for an article of ten thousand words.
 */
export function proposePlaces(anchor: TextAnchor, segments: readonly Segment[]): readonly PlaceProposal[] {
  const home = segments.findIndex(({ id }) => id === anchor.segmentId)
  const found: PlaceProposal[] = []
  for (const [index, segment] of segments.entries()) {
    const distance = home < 0 ? null : index - home
    const matches = findQuote(anchor, segment)
    for (const match of matches) found.push(judge(anchor, segment, match, distance))
    const between = betweenNeighbours(anchor, segment)
    if (between && !matches.some(({ start, end }) => start < between.end && between.start < end))
      found.push(judge(anchor, segment, { ...between, likeness: null, similarity: 0 }, distance))
  }
  found.sort((a, b) => b.confidence - a.confidence || Math.abs(a.distance ?? 0) - Math.abs(b.distance ?? 0))
  return withDoubt(found.filter(({ confidence }) => confidence >= leastConfidence).slice(0, mostProposals))
}

type Found = Omit<QuoteMatch, 'likeness'> & { readonly likeness: Likeness | null }

function judge(anchor: TextAnchor, segment: Segment, match: Found, distance: number | null): PlaceProposal {
  const { start, end, likeness, similarity } = match
  const agreement = contextAgreement(anchor, segment.text, match)
  return {
    segmentId: segment.id,
    start,
    end,
    exact: segment.text.slice(start, end),
    words: likeness ?? 'other',
    context: contextOf(agreement),
    distance,
    confidence: confidenceOf(likeness, similarity, agreement, distance),
  }
}

const contextOf = ({ before, after }: ContextAgreement): PlaceProposal['context'] =>
  before >= agrees ? (after >= agrees ? 'both' : 'before') : after >= agrees ? 'after' : 'none'

const worth = { same: 1, respelt: 0.97, similar: 0.9 } as const

function confidenceOf(
  likeness: Likeness | null,
  similarity: number,
  { before, after }: ContextAgreement,
  distance: number | null,
): number {
  const near = distance === null ? 0.2 : 1 / (1 + Math.abs(distance))
  const around = (before + after) / 2
  if (likeness === null) return 0.55 * around * near
  return worth[likeness] * similarity * (0.3 + 0.5 * around + 0.2 * near)
}

/** Each is doubted as far as another one is as good. */
function withDoubt(proposals: readonly PlaceProposal[]): readonly PlaceProposal[] {
  if (proposals.length < 2) return proposals
  return proposals.map((proposal, i) => {
    const rival = proposals[i === 0 ? 1 : 0]!.confidence
    const doubt = Math.min(1, rival / proposal.confidence) ** 6
    return { ...proposal, confidence: proposal.confidence * (1 - doubt / 2) }
  })
}

/** Letters of context on each side that must stand there; less may look alike by chance. */
const neighbourhood = 12
const longestGap = 80

/** The words between what stood before the anchor and what stood behind it; null where not both stand there. */
function betweenNeighbours(anchor: TextAnchor, { id, text }: Segment): TextRange | null {
  const { prefix, suffix, exact, segmentId } = anchor
  const head = prefix.slice(-neighbourhood)
  const tail = suffix.slice(0, neighbourhood)
  const isHome = id === segmentId
  if (!isHome && (head.length < neighbourhood || tail.length < neighbourhood)) return null
  const from = head === '' ? 0 : text.indexOf(head)
  if (from < 0 || (head.length < neighbourhood && from > 0)) return null
  const start = from + head.length
  const end = tail === '' ? text.length : text.indexOf(tail, start)
  if (end <= start || end - start > Math.max(longestGap, 3 * exact.length)) return null
  if (tail.length < neighbourhood && end + tail.length < text.length) return null
  const words = snapToWords(text, { start, end })
  return words.start < words.end && words.start >= start && words.end <= end ? words : null
}
