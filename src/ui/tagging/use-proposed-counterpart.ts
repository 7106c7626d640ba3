// What is proposed on the other side for the selected mark, as words, and why.

import { counterpartAtHand } from '../../commands/counterpart-at-hand.ts'
import type { Side } from '../../model/records.ts'
import type { Reason } from '../../model/suggestion.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'

interface ProposedWords {
  readonly side: Side
  readonly words: string
  /** The strongest. */
  readonly reason: Reason | undefined
}

export function useProposedCounterpart(): ProposedWords | null {
  const suggesting = useView(view => view.suggesting), activeAnnotationId = useView(view => view.activeAnnotationId)
  const proposed = useArticle(({ document }) => counterpartAtHand({ document, view: { suggesting, activeAnnotationId } }))
  return proposed && { side: proposed.target.side, words: proposed.target.spans.map(span => span.exact).join(' '), reason: proposed.reasons[0] }
}
