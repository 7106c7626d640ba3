// Makes the article, keeps it and goes there. What was typed stays until it is kept.

import { useState } from 'react'
import { createArticle } from '../../state/exchange/create-article.ts'
import type { NewArticleDraft } from '../../state/exchange/new-article-draft.ts'
import { bringIn } from '../../state/exchange/bring-in.ts'
import type { StorageFault } from '../../state/repository-port.ts'
import { afterNextPaint } from '../shared/after-next-paint.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useWorkspace } from '../shared/workspace-context.tsx'

export interface MakeArticle {
  readonly isMaking: boolean
  readonly fault: StorageFault | null
  make(draft: NewArticleDraft): void
}

export function useMakeArticle(onMade: () => void): MakeArticle {
  const repository = useRepository()
  const { newId, now, settings } = useWorkspace()
  const { go } = useNavigation()
  const [isMaking, setIsMaking] = useState(false)
  const [fault, setFault] = useState<StorageFault | null>(null)

  const makeAndKeep = async (draft: NewArticleDraft): Promise<StorageFault | null> => {
    // The word that says so is on the screen before a long text takes its time.
    await new Promise<void>(afterNextPaint)
    const user = settings.getState().annotator ?? ''
    const document = await createArticle({ texts: draft.texts, decisions: draft.decisions, details: draft, newId, now, user })
    const kept = await bringIn(repository, document)
    if (!kept.ok) return kept.fault
    onMade()
    go({ screen: 'article', articleId: kept.value, annotationId: null })
    return null
  }
  return {
    isMaking, fault,
    make(draft) {
      setIsMaking(true)
      void makeAndKeep(draft)
        .catch((reason: unknown): StorageFault => ({ code: 'failed', reason: String(reason) }))
        .then(found => {
          setFault(found)
          setIsMaking(false)
        })
    },
  }
}
