// Restores the invariants of a document after anything foreign: loading, another tab, an import. See README.md.

import type { ArticleDocument } from './article-document.ts'
import { findRepairs } from './find-repairs.ts'

/**
 * The document with every invariant restored: pure, idempotent, linear. It mends and marks, and never drops an
 * annotation, an entity, a claim, a source or a segment. Returns the same document when nothing was amiss.
 */
export function normalizeDocument(document: ArticleDocument): ArticleDocument {
  return document.with(findRepairs(document))
}
