// Puts records back that a change took away.

import { rebaseDiff } from '../model/rebase-diff.ts'
import { emptyDiff } from '../model/record-diff.ts'
import type { DocumentRecord } from '../model/records.ts'
import type { DocumentCommand } from './command.ts'

export interface PutBackArgs {
  readonly records: readonly DocumentRecord[]
}

/** As they were, their places verified against the texts of now; what stands under one of their ids by now stays. */
export const putBack: DocumentCommand<PutBackArgs> = {
  id: 'put-back',
  labelKey: 'command.putBack',
  group: 'article',
  internal: true,
  changes: 'document',
  isEnabled: (_context, args) => args !== undefined,
  run(draft, { document }, { records }) {
    const { diff } = rebaseDiff({ ...emptyDiff, added: records }, document)
    for (const record of diff.added) draft.put(record)
    for (const [, after] of diff.updated) draft.put(after)
    for (const record of diff.removed) draft.remove(record.id)
  },
}
