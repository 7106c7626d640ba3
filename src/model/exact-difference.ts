// What really differs between two documents that were not made from each other.

import type { ArticleDocument } from './article-document.ts'
import { isSame } from './is-same.ts'
import { diffBetween } from './rebase-diff.ts'
import type { RecordDiff } from './record-diff.ts'

/** As `diffBetween`, without records that are equal and only not the same object. Linear in both. */
export function exactDifference(from: ArticleDocument, to: ArticleDocument): RecordDiff {
  const diff = diffBetween(from, to)
  return { ...diff, updated: diff.updated.filter(([before, after]) => !isSame(before, after)) }
}
