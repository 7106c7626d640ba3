// What the texts in the dialog would do to the open article, a moment after the last change of either.

import { useEffect, useState } from 'react'
import type { PerSide } from '../../model/records.ts'
import { planRenewal, type Renewal } from '../../state/exchange/plan-renewal.ts'
import { renewalBlocks } from '../../state/exchange/renewal-blocks.ts'
import type { RenewalText } from '../../state/exchange/renewal-draft.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import { useArticle, useWorkspace } from '../shared/workspace-context.tsx'

/** Milliseconds without a change after which the texts are read. */
const pause = 250

interface Planned {
  readonly texts: PerSide<RenewalText>
  readonly document: ArticleDocument
  readonly renewal: Renewal | null
}

/** `isReading` while what is shown is not yet of the present texts and document. */
export function useRenewal(texts: PerSide<RenewalText>): { renewal: Renewal | null; isReading: boolean } {
  const { newId } = useWorkspace()
  const document = useArticle(article => article.document)
  const [planned, setPlanned] = useState<Planned | null>(null)
  useEffect(() => {
    let isLate = false
    const plan = async () => {
      const blocks = await renewalBlocks(texts)
      const isGiven = blocks.original !== null || blocks.rendering !== null
      const renewal = isGiven ? await planRenewal({ document, texts: blocks, newId }) : null
      if (!isLate) setPlanned({ texts, document, renewal })
    }
    const timer = setTimeout(() => void plan(), pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [texts, document, newId])
  const isCurrent = planned?.texts === texts && planned.document === document
  return { renewal: isCurrent ? planned.renewal : null, isReading: !isCurrent }
}
