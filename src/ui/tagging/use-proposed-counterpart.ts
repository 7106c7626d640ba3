// What is proposed on the other side for the selected mark, as words.

import { counterpartAtHand } from '../../commands/counterpart-at-hand.ts'
import type { Side } from '../../model/records.ts'
import { useArticle, useView } from '../shared/workspace-context.tsx'

export function useProposedCounterpart(): { readonly side: Side; readonly words: string } | null {
  const suggesting = useView(view => view.suggesting), activeAnnotationId = useView(view => view.activeAnnotationId)
  const target = useArticle(({ document }) => counterpartAtHand({ document, view: { suggesting, activeAnnotationId } })?.target ?? null)
  return target && { side: target.side, words: target.spans.map(span => span.exact).join(' ') }
}
