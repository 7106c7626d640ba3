// Puts a former state of the open article in the place of the present one, as one step.

import type { ArticleDocument } from '../model/article-document.ts'
import { exactDifference } from '../model/exact-difference.ts'
import { toChanges } from '../model/record-diff.ts'
import type { DocumentCommand } from './command.ts'
import { restoredVersion } from './restored-version.ts'

/** The copy has to be one of the same article. Afterwards the records are those of the copy, exactly. */
export const restoreCopy: DocumentCommand<ArticleDocument> = {
  id: 'restore-copy',
  labelKey: 'command.restoreCopy',
  group: 'article',
  internal: true,
  changes: 'document',
  backUpFirst: 'restore',
  isEnabled: ({ document }, copy) => copy !== undefined && copy.article.id === document.article.id,
  run(draft, { document }, copy) {
    for (const [id, record] of toChanges(exactDifference(document, restoredVersion(document, copy)))) {
      if (record) draft.put(record)
      else draft.remove(id)
    }
    return {
      editing: null,
      selection: null,
      keptPlaces: [],
      hits: [],
      placeRequest: null,
      subtypeAsked: null,
      activeAnnotationId: null,
      panel: 'list',
    }
  },
}
