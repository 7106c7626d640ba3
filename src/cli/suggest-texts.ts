// `suggest`: what is worth tagging in two texts, as JSON.

import { suggest } from '../language/both/suggest.ts'
import type { Suggestion, SuggestedSpan, SuggestedTarget } from '../model/suggestion.ts'
import { bitextOfTexts } from './bitext-of-texts.ts'
import { amountOf, reasonLine } from './plain-values.ts'

export interface Texts {
  readonly arabic: string
  readonly english: string
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string
}

/** One place a span, UTF-16 in the text as read. */
export function suggestTexts({ arabic, english, date }: Texts): object {
  const { bitext, starts } = bitextOfTexts(arabic, english, date)
  return { suggestions: suggest(bitext).map(suggestion => toJson(suggestion, starts)) }
}

function toJson(suggestion: Suggestion, starts: ReadonlyMap<string, number>): object {
  const { key, kind, confidence, reasons, targets } = suggestion
  return {
    kind,
    ...(suggestion.kind === 'entity' && { type: suggestion.entityType }),
    ...(suggestion.kind === 'source' && { type: suggestion.sourceKind }),
    confidence,
    reason: reasons.map(reasonLine).join('; '),
    targets: targets.flatMap(target => placesOf(target, starts)),
    key,
    ...bodyOf(suggestion),
  }
}

function bodyOf(suggestion: Suggestion): object {
  switch (suggestion.kind) {
    case 'entity':
      return { entity: suggestion.entityKey, names: suggestion.names }
    case 'source':
      return { source: suggestion.sourceKey, names: suggestion.names }
    case 'number':
      return amountOf(suggestion.quantity)
    case 'claim': {
      const { wording, attribution, withoutComment, related } = suggestion
      return { wording, attribution, withoutComment, related }
    }
  }
}

/** Spans that only a space parts are one place: a claim of two sentences. */
function placesOf({ side, spans }: SuggestedTarget, starts: ReadonlyMap<string, number>): readonly object[] {
  return spans.map(({ segmentId, start, end, exact }: SuggestedSpan) => {
    const from = starts.get(segmentId)!
    return { side, start: from + start, end: from + end, exact }
  })
}
