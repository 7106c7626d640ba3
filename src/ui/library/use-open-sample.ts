// Opens the sample: brought into the library when it is not there yet, taken out of the bin when it lies there.

import { useState } from 'react'
import type { StorageFault } from '../../state/repository-port.ts'
import { useNavigation } from '../shared/navigation.tsx'
import { useRepository } from '../shared/repository-context.tsx'
import { useSample } from '../shared/sample-context.tsx'

export interface OpenSample {
  readonly isOpening: boolean
  readonly fault: StorageFault | null
  open(): void
}

/** Null where there is no sample. What a reader did to the sample before is left as it is. */
export function useOpenSample(): OpenSample | null {
  const loadSample = useSample()
  const repository = useRepository()
  const { go } = useNavigation()
  const [isOpening, setIsOpening] = useState(false)
  const [fault, setFault] = useState<StorageFault | null>(null)
  if (!loadSample) return null

  const bring = async (): Promise<StorageFault | null> => {
    const { importFile } = await import('../../state/exchange/import-file.ts')
    const { receiveFile } = await import('../../state/exchange/receive-file.ts')
    const file = await importFile(new TextEncoder().encode(await loadSample()), '')
    if (!file.document) return { code: 'failed', reason: file.fault?.code ?? '' }
    const reception = await receiveFile(repository, file)
    if (reception.state === 'failed') return reception.fault
    go({ screen: 'article', articleId: file.document.article.id, annotationId: null })
    return null
  }
  return {
    isOpening, fault,
    open() {
      setIsOpening(true)
      void bring()
        .catch((reason: unknown): StorageFault => ({ code: 'failed', reason: String(reason) }))
        .then(found => {
          setFault(found)
          setIsOpening(false)
        })
    },
  }
}
