// Suggestions as a suggester would make them, written by the words that they stand on.

import type { Quantity, Side } from '../../src/model/records.ts'
import type { ArticleDocument } from '../../src/model/article-document.ts'
import type { Suggestion, SuggestedTarget, SuggestionBody } from '../../src/model/suggestion.ts'
import { noQuantity } from '../../src/commands/annotation-body.ts'

/** `ar-2: words`, the first time that they stand there; `#2` behind them for the second. */
export function placeOn(document: ArticleDocument, place: string): SuggestedTarget {
  const [, segmentId, exact, nth] = /^(\S+): (.*?)(?: #(\d))?$/s.exec(place)!
  const text = document.segment(segmentId!)!.text
  let start = -1
  for (let n = 0; n < Number(nth ?? 1); n++) start = text.indexOf(exact!, start + 1)
  if (start < 0) throw new RangeError(`«${exact}» does not stand in ${segmentId}`)
  const side: Side = segmentId!.startsWith('ar') ? 'original' : 'rendering'
  return { side, spans: [{ segmentId: segmentId!, start, end: start + exact!.length, exact: exact! }] }
}

/** A suggestion on places; its key is the body's kind with the places. */
export function suggested(
  document: ArticleDocument,
  places: readonly string[],
  body: SuggestionBody,
  confidence = 0.9,
): Suggestion {
  return {
    key: `${body.kind} ${places.join(' ‖ ')}`,
    confidence,
    reasons: [{ rule: `${body.kind}.test`, words: [] }],
    targets: places.map(place => placeOn(document, place)),
    ...body,
  }
}

export const numberBody = (quantity: Partial<Quantity>): SuggestionBody => ({
  kind: 'number',
  quantity: { ...noQuantity, ...quantity },
})
