// The orphans of the open article, remembered by document. Derived, never stored.

import { findOrphans, type Orphan } from '../../anchoring/find-orphans.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'

export type { Orphan } from '../../anchoring/find-orphans.ts'

const known = new WeakMap<ArticleDocument, readonly Orphan[]>()
const none: readonly Orphan[] = []

/** In reading order; the same array for the same document. Linear the first time. */
export function listOrphans(document: ArticleDocument, rows: ArticleRows): readonly Orphan[] {
  let orphans = known.get(document)
  if (!orphans) {
    orphans = findOrphans(document, rows)
    known.set(document, orphans.length > 0 ? orphans : none)
  }
  return orphans.length > 0 ? orphans : none
}
