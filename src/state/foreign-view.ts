// Brings what this tab shows to what all tabs agree on, changing only what differs.

import type { ArticleDocument } from '../model/article-document.ts'
import { isSame } from '../model/is-same.ts'
import { rebaseDiff } from '../model/rebase-diff.ts'
import { isEmptyDiff, toChanges, toDiff, type RecordDiff } from '../model/record-diff.ts'
import type { DocumentRecord } from '../model/records.ts'

export interface ForeignView {
  /**
   * From what this tab shows to `document`, with what could not be kept yet on top; null when nothing looks different.
   * Costs what changed since the last document that came.
   */
  take(document: ArticleDocument, here: { shown: ArticleDocument; unkept: RecordDiff | null }): { document: ArticleDocument; diff: RecordDiff } | null
}

/** `opened` is what this tab showed first. */
export function createForeignView(opened: ArticleDocument): ForeignView {
  let last = opened
  return {
    take(document, { shown, unkept }) {
      const next = unkept ? rebaseDiff(unkept, document).document : document
      const ends: (readonly [DocumentRecord | undefined, DocumentRecord | undefined])[] = []
      // Where nothing waits, this tab can differ only in what came in since the last look.
      for (const [before, after] of next.differencesFrom(unkept ? shown : last)) {
        const { id } = (after ?? before)!
        const here = shown.get(id)
        if (!isSame(here, after)) ends.push([here, after])
      }
      last = next
      const diff = toDiff(ends)
      return isEmptyDiff(diff) ? null : { document: shown.with(toChanges(diff)), diff }
    },
  }
}
