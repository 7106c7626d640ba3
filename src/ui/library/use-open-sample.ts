// Opens the sample article.

import { useState } from 'react'
import type { StorageFault } from '../../state/repository-port.ts'
import { bringSample } from '../shared/bring-sample.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useSample } from '../shared/sample-context.tsx'

export interface OpenSample {
  readonly isOpening: boolean
  readonly fault: StorageFault | null
  open(): void
}

/** Null where there is no sample. */
export function useOpenSample(): OpenSample | null {
  const loadSample = useSample()
  const repository = useRepository()
  const { go } = useNavigation()
  const [isOpening, setIsOpening] = useState(false)
  const [fault, setFault] = useState<StorageFault | null>(null)
  if (!loadSample) return null
  return {
    isOpening, fault,
    open() {
      setIsOpening(true)
      void bringSample(loadSample, repository).then(brought => {
        setFault(brought.ok ? null : brought.fault)
        setIsOpening(false)
        if (brought.ok) go({ screen: 'article', articleId: brought.articleId, annotationId: null })
      })
    },
  }
}
