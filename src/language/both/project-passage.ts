// Where marked words of a row end up on its other side, as far as the links of single words tell.

import type { SuggestedSpan } from '../../model/suggestion.ts'
import type { WordLink } from './link-words.ts'
import type { RowWord } from './row-words.ts'

export interface PassageRow {
  readonly from: readonly RowWord[]
  readonly to: readonly RowWord[]
  readonly links: readonly WordLink[]
}

export interface Passage {
  readonly spans: readonly SuggestedSpan[]
  /** 0 to 1: how much of what the marked words are linked to lies inside, and how little of the rest. */
  readonly support: number
  /** The linked words that decided, each with its counterpart. */
  readonly anchors: readonly (readonly [from: string, to: string])[]
}

/** `clause`: it begins and ends where clauses do. `phrase`: it begins and ends with words that are linked. */
export type PassageShape = 'clause' | 'phrase'

const weights: Readonly<Record<PassageShape, { border: number; length: number; place: number; crossing: number }>> = {
  clause: { border: 1, length: 1.5, place: 1.2, crossing: 1.5 },
  phrase: { border: 0.2, length: 0.6, place: 0.3, crossing: 9 },
}

/**
 * The stretch of words that holds most of what the words at the indexes `marked` are linked to and least of what the
 * others are, about as long and about where they are; null where nothing links them. Quadratic in the words of the row.
 */
export function projectPassage(row: PassageRow, marked: ReadonlySet<number>, shape: PassageShape): Passage | null {
  const { from, to, links } = row
  if (marked.size === 0 || to.length === 0) return null
  const gains = to.map(() => 0)
  for (const link of links) gains[link.to]! += marked.has(link.from) ? link.weight : -link.weight
  const inside = links.filter(link => marked.has(link.from) && gains[link.to]! > 0)
  if (inside.length === 0) return null
  const best = bestStretch(row, marked, { gains, shape })
  const held = inside.filter(link => link.to >= best.first && link.to <= best.last)
  if (held.length === 0) return null
  const total = inside.reduce((sum, { weight }) => sum + weight, 0)
  const strange = links.filter(link => !marked.has(link.from) && link.to >= best.first && link.to <= best.last)
  const sum = (list: readonly WordLink[]): number => list.reduce((all, { weight }) => all + weight, 0)
  return {
    spans: spansOf(to, best),
    support: sum(held) / (total + sum(strange)),
    anchors: held.map(link => [from[link.from]!.text, to[link.to]!.text] as const),
  }
}

interface Stretch {
  readonly first: number
  readonly last: number
}

function bestStretch(
  { from, to }: PassageRow,
  marked: ReadonlySet<number>,
  { gains, shape }: { readonly gains: readonly number[]; readonly shape: PassageShape },
): Stretch {
  const { border, length, place, crossing } = weights[shape]
  const [start, end] = [Math.min(...marked), Math.max(...marked)]
  const expected = Math.max(1, (marked.size / from.length) * to.length)
  const middle = (start + end + 1) / 2 / from.length
  const [opens, closes] = [from[start]!.opens, from[end]!.closes]
  let best: Stretch & { score: number } = { first: 0, last: to.length - 1, score: -Infinity }
  for (let first = 0; first < to.length; first++) {
    if (shape === 'phrase' && gains[first]! <= 0) continue
    let score = 0
    for (let last = first; last < to.length; last++) {
      score += gains[last]!
      if (last > first && to[last]!.unit !== to[last - 1]!.unit) score -= crossing
      const ease = border * (easeOf(opens, to[first]!.opens) + easeOf(closes, to[last]!.closes))
      const size = length * Math.abs(Math.log((last - first + 1) / expected))
      const away = place * Math.abs((first + last + 1) / 2 / to.length - middle)
      if (shape === 'phrase' && gains[last]! <= 0) continue
      const whole = score + ease - size - away
      if (whole > best.score) best = { first, last, score: whole }
    }
  }
  return best
}

/** A border of a clause is good, and better when the marked words have one of the same kind there. */
const easeOf = (own: number, other: number): number =>
  other * (own === other && own > 0 ? 1.2 : 1) - (own === 1 && other < 1 ? 0.5 : 0)

/** One span for each unit that the stretch runs over. */
export function spansOf(words: readonly RowWord[], { first, last }: Stretch): readonly SuggestedSpan[] {
  const spans: SuggestedSpan[] = []
  for (let at = first; at <= last;) {
    const { unit, start } = words[at]!
    let next = at
    while (next < last && words[next + 1]!.unit === unit) next++
    const { end } = words[next]!
    spans.push({ segmentId: unit.segmentId, start, end, exact: unit.text.slice(start, end) })
    at = next + 1
  }
  return spans
}
