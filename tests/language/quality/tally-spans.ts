// Compares found spans with labelled ones. Each label and each span counts once.

import type { PlacedWords } from '../cases/place-words.ts'
import type { Tally } from './tally.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The words of the label, with or without those at its edges that are optional, and «ال» with or without. */
export function isAt(text: string, label: PlacedWords, { start, end }: Span): boolean {
  const starts = [label.start, label.innerStart]
  const withoutArticle = starts.filter(at => text.startsWith('ال', at)).map(at => at + 2)
  return [...starts, ...withoutArticle].includes(start) && [label.end, label.innerEnd].includes(end)
}

/** At least half of all the words that either holds are in both. */
export function coversHalf(label: PlacedWords, { start, end }: Span): boolean {
  const shared = Math.min(label.end, end) - Math.max(label.start, start)
  return shared * 2 >= Math.max(label.end, end) - Math.min(label.start, start)
}

export interface SpanComparison<Label extends PlacedWords & { readonly isOptional: boolean }, Found extends Span> {
  readonly labels: readonly Label[]
  readonly found: readonly Found[]
  readonly isRight: (label: Label, found: Found) => boolean
  readonly describe: (one: Label | Found) => string
}

/** Adds to the tally. A find that is on an optional label and on no other is neither right nor wrong. */
export function tallySpans<Label extends PlacedWords & { readonly isOptional: boolean }, Found extends Span>(
  tally: Tally,
  { labels, found, isRight, describe }: SpanComparison<Label, Found>,
): void {
  const left = new Set(found)
  for (const label of labels) {
    if (label.isOptional) continue
    const match = [...left].find(one => isRight(label, one))
    if (match === undefined) tally.missed.push(describe(label))
    else {
      tally.right++
      left.delete(match)
    }
  }
  for (const one of left) {
    if (!labels.some(label => label.isOptional && overlaps(label, one))) tally.spurious.push(describe(one))
  }
}
