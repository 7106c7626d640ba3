// Hands articles to the person as files, and remembers that they have them.

import { useCallback, useMemo } from 'react'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Id } from '../../model/records.ts'
import type { StorageFault } from '../../state/repository-port.ts'
import { useRepository } from './repository-context.tsx'

export interface Export {
  document(document: ArticleDocument): Promise<void>
  /** Null when it was handed out, else why it could not be read. */
  stored(id: Id<'article'>): Promise<StorageFault | null>
}

export function useExport(): Export {
  const repository = useRepository()
  const document = useCallback(
    async (document: ArticleDocument) => {
      const { downloadJson } = await import('./download-json.ts')
      await downloadJson(document)
      repository.care.markExported(document.article.id)
    },
    [repository],
  )
  const stored = useCallback(
    async (id: Id<'article'>) => {
      const opened = await repository.open(id)
      if (!opened.ok) return opened.fault
      await document(opened.value)
      return null
    },
    [repository, document],
  )
  return useMemo(() => ({ document, stored }), [document, stored])
}
