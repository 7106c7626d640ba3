// Puts the other version of a record in the place of the one that was kept when two tabs changed it at once.

import type { DocumentDraft } from '../model/change.ts'
import { editSegmentText } from '../model/edit-segment-text.ts'
import { isSame } from '../model/is-same.ts'
import type { DocumentRecord } from '../model/records.ts'
import { wordChanges } from '../text/word-diff.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { releaseBody } from './release-body.ts'

/** Both versions; null stands for taken away. */
export interface TakeVersionArgs {
  readonly kept: DocumentRecord | null
  readonly other: DocumentRecord | null
}

/** Only the fields in which the two differ: what else was done to the record since stands. */
export const takeVersion: DocumentCommand<TakeVersionArgs> = {
  id: 'take-version',
  labelKey: 'command.takeVersion',
  group: 'history',
  internal: true,
  changes: 'document',
  isEnabled: (_, args) => args !== undefined,
  run(draft, context, { kept, other }) {
    if (!other) return kept ? takeAway(draft, context, kept) : undefined
    const current = draft.get(other.id)
    if (!current) return draft.put(other)
    const standing = (kept ?? {}) as Readonly<Record<string, unknown>>
    const fields = Object.entries(other).filter(([field, value]) => !isSame(value, standing[field]))
    if (current.type === 'segment' && other.type === 'segment' && fields.some(([field]) => field === 'text'))
      editSegmentText(draft, current.id, wordChanges(current.text, other.text, 'word'))
    const rest = fields.filter(([field]) => field !== 'text')
    if (rest.length > 0) draft.put({ ...draft.get(other.id)!, ...Object.fromEntries(rest) } as DocumentRecord)
  },
}

function takeAway(draft: DocumentDraft, context: CommandContext, { id }: DocumentRecord): void {
  const current = draft.get(id)
  if (!current) return
  draft.remove(id)
  if (current.type === 'annotation') releaseBody(draft, context, current)
}
