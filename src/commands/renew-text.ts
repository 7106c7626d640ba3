// Gives the article another text, as it was shown beforehand.

import type { ArticleDocument, RecordChanges } from '../model/article-document.ts'
import type { DocumentCommand } from './command.ts'

export interface RenewTextArgs {
  /** The document that the changes were worked out for. */
  readonly base: ArticleDocument
  readonly changes: RecordChanges
}

/** One step of undo. Refused when the document changed since: what was shown would no longer be what is done. */
export const renewText: DocumentCommand<RenewTextArgs> = {
  id: 'renew-text',
  labelKey: 'command.renewText',
  group: 'article',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) => args !== undefined && args.base === document && args.changes.size > 0,
  run(draft, _, { changes }) {
    for (const [id, record] of changes) {
      if (record) draft.put(record)
      else draft.remove(id)
    }
    return { cursor: null, selection: null, keptPlaces: [], editing: null, subtypeAsked: null, placeRequest: null }
  },
}
