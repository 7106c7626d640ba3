// Gives the library and the import screen the store of articles.

import { createContext, useContext } from 'react'
import type { ArticleRepository } from '../../state/repository-port.ts'

const RepositoryContext = createContext<ArticleRepository | null>(null)

export const RepositoryProvider = RepositoryContext.Provider

export function useRepository(): ArticleRepository {
  const repository = useContext(RepositoryContext)
  if (!repository) throw new RangeError('useRepository outside RepositoryProvider')
  return repository
}
