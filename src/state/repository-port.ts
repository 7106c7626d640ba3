// The port to stored articles, for the layer above, which does not know storage.

export type { ArticleRepository, ArticleSummary, StorageFault, Stored } from '../storage/article-repository.ts'
