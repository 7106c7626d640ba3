// Compares the places and types of two lists: what was labelled and what was found.

interface TypedSpan {
  readonly start: number
  readonly end: number
  readonly entityType: string
}

export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Right, found and labelled spans. */
  readonly right: number
  readonly found: number
  readonly gold: number
}

/** Exact span and type; lists of several texts side by side, each text at the same index. 1 where there is nothing. */
export function spanScore(
  gold: readonly (readonly TypedSpan[])[],
  found: readonly (readonly TypedSpan[])[],
  isSame: (a: TypedSpan, b: TypedSpan) => boolean = isExact,
): SpanScore {
  let right = 0
  for (const [text, spans] of gold.entries())
    right += spans.filter(span => found[text]!.some(one => isSame(span, one))).length
  const [inFound, inGold] = [found.flat().length, gold.flat().length]
  const ratio = (whole: number) => (whole === 0 ? 1 : right / whole)
  return {
    precision: ratio(inFound),
    recall: ratio(inGold),
    f1: inFound + inGold === 0 ? 1 : (2 * right) / (inFound + inGold),
    right,
    found: inFound,
    gold: inGold,
  }
}

const isExact = (a: TypedSpan, b: TypedSpan): boolean =>
  a.start === b.start && a.end === b.end && a.entityType === b.entityType
