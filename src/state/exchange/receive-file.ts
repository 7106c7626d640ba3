// What becomes of a file that was read: in at once where nothing stands in its way, else a question for the person.

import type { Id } from '../../model/records.ts'
import type { ArticleRepository, StorageFault } from '../../storage/article-repository.ts'
import { bringIn } from './bring-in.ts'
import { findExisting, type OtherVersion } from './find-existing.ts'
import type { ImportedFile } from './import-file.ts'

export type Reception =
  /** Nothing can come in; the file's fault says why. */
  | { readonly state: 'refused' }
  | { readonly state: 'added' | 'same' | 'restored'; readonly id: Id<'article'> }
  /** Only a part of the file could be read, and nothing of that article is stored here. */
  | { readonly state: 'asks-about-part' }
  | { readonly state: 'asks-about-other'; readonly version: OtherVersion }
  | { readonly state: 'asks-about-unreadable' }
  | { readonly state: 'failed'; readonly fault: StorageFault }

/** Stores only what is new here and whole. */
export async function receiveFile(repository: ArticleRepository, { document, fault }: ImportedFile): Promise<Reception> {
  if (!document) return { state: 'refused' }
  const existing = await findExisting(repository, document)
  const { id } = document.article
  if (existing.state === 'other') return { state: 'asks-about-other', version: existing.version }
  if (existing.state === 'unreadable') return { state: 'asks-about-unreadable' }
  if (existing.state === 'same') {
    const kept = existing.restoring && (await repository.commit(id, existing.restoring))
    if (kept && !kept.ok) return { state: 'failed', fault: kept.fault }
    return { state: kept ? 'restored' : 'same', id }
  }
  if (fault) return { state: 'asks-about-part' }
  const kept = await bringIn(repository, document)
  return kept.ok ? { state: 'added', id: kept.value } : { state: 'failed', fault: kept.fault }
}
