// The port to stored articles, for the layer above, which does not know storage.

export type {
  ArticleBackups, ArticleRepository, ArticleSummary, BackupReason, KeptBackup, StorageFault, Stored,
} from '../storage/article-repository.ts'
export type { Fill, KeptDamage, Keeping, Rebuilt, StorageCare, StorageNews, StorageRoom } from '../storage/storage-care.ts'
