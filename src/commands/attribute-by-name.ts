// Adds a source that is given by its name to the chain of who says a claim.

import type { DocumentDraft } from '../model/change.ts'
import type { Id, Side, Source } from '../model/records.ts'
import { attributeClaim } from './attribute-claim.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { madeBy } from './made-by.ts'
import { nameKey, nameKeys } from './name-keys.ts'

export interface AttributeByNameArgs {
  readonly claimId: Id<'claim'>
  readonly name: string
  /** The side in whose language the name is given. */
  readonly side: Side
}

/** The source that has the name already, in whatever spelling, else a new outlet of that name; then as `attributeClaim`. */
export const attributeByName: DocumentCommand<AttributeByNameArgs> = {
  id: 'attribute-by-name',
  labelKey: 'command.attributeClaim',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled: ({ document }, args) =>
    args !== undefined && document.claim(args.claimId) !== undefined && nameKey(args.name) !== '',
  run(draft, context, { claimId, name, side }) {
    const source = sourceOfName(draft, name) ?? newSource(draft, context, name.trim(), side)
    const claim = draft.need('claim', claimId)
    if (claim.attribution.every(link => link.sourceId !== source.id))
      return attributeClaim.run(draft, context, { claimId, sourceId: source.id })
  },
}

/** Of several the one with the smallest id, so that every tab decides alike. Linear. */
function sourceOfName(draft: DocumentDraft, name: string): Source | null {
  const key = nameKey(name)
  let found: Source | null = null
  for (const source of draft.all('source'))
    if (nameKeys(source).includes(key) && (!found || source.id < found.id)) found = source
  return found
}

function newSource(draft: DocumentDraft, context: CommandContext, name: string, side: Side): Source {
  const names = { original: '', rendering: '', [side]: name }
  const source: Source = {
    ...madeBy(context),
    type: 'source',
    id: context.newId('source'),
    sourceKind: 'outlet',
    names,
    link: '',
    note: '',
  }
  draft.put(source)
  return source
}
