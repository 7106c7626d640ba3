// Compares found attributions with labelled ones: the cue decides which belong together, then their parts are judged.

import type { PlacedWords } from '../cases/place-words.ts'
import type { AttributionLabel, SentenceCase } from '../cases/read-cases.ts'
import type { CaseFinders } from './case-finders.ts'
import type { Tally } from './tally.ts'
import { coversHalf, isAt } from './tally-spans.ts'

type Found = ReturnType<CaseFinders['attributions']>[number]
interface Span {
  readonly start: number
  readonly end: number
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The labels with what was found at their cue; finds at no cue come without a label, those at an optional one not at all. */
function pairUp(labels: readonly AttributionLabel[], found: readonly Found[]) {
  const left = new Set(found)
  const pairs: { label: AttributionLabel | null; found: Found | null }[] = []
  for (const label of labels.filter(({ isOptional }) => !isOptional)) {
    const match = [...left].find(({ cue }) => overlaps(label.cue, cue)) ?? null
    if (match) left.delete(match)
    pairs.push({ label, found: match })
  }
  for (const one of left) {
    if (!labels.some(({ isOptional, cue }) => isOptional && overlaps(cue, one.cue)))
      pairs.push({ label: null, found: one })
  }
  return pairs
}

interface PartComparison {
  readonly labelled: readonly PlacedWords[]
  readonly found: Span | null
  readonly isSame: (label: PlacedWords, found: Span) => boolean
  readonly describe: (span: Span) => string
}

function tallyPart(tally: Tally, { labelled, found, isSame, describe }: PartComparison): void {
  if (found && labelled.some(label => isSame(label, found))) tally.right++
  else {
    if (labelled[0]) tally.missed.push(describe(labelled[0]))
    if (found) tally.spurious.push(describe(found))
  }
}

const measures = ['exact', 'overlap'] as const
export type AttributionFigure = `${'cue' | 'source' | 'content'}, ${(typeof measures)[number]}` | 'replies'

/** Adds to the tallies. A missing attribution misses all its parts, one too many has all of them too many. */
export function tallyAttributions(
  tallies: Record<AttributionFigure, Tally>,
  { at, text, attributions }: SentenceCase,
  found: readonly Found[],
): void {
  const describe = ({ start, end }: Span) => `${at} ${text.slice(start, end)}`
  for (const { label, found: one } of pairUp(attributions, found)) {
    for (const measure of measures) {
      const isSame = measure === 'exact' ? (words: PlacedWords, span: Span) => isAt(text, words, span) : coversHalf
      // A cue is a word or two: half of it would say little.
      const isSameCue = measure === 'exact' ? isSame : overlaps
      const parts = [
        ['cue', label ? [label.cue] : [], one?.cue ?? null, isSameCue],
        [
          'source',
          label?.source === 'unjudged' ? null : label?.source ? [label.source] : [],
          one?.source ?? null,
          isSame,
        ],
        ['content', label?.content === 'unjudged' ? null : (label?.content ?? []), one?.content ?? null, isSame],
      ] as const
      for (const [part, labelled, span, same] of parts) {
        if (labelled) tallyPart(tallies[`${part}, ${measure}`], { labelled, found: span, isSame: same, describe })
      }
    }
    const isReply = one?.form === 'reply'
    if (label?.form === 'reply') {
      if (isReply) tallies.replies.right++
      else tallies.replies.missed.push(describe(label.cue))
    } else if (isReply) tallies.replies.spurious.push(describe(one.cue))
  }
}
